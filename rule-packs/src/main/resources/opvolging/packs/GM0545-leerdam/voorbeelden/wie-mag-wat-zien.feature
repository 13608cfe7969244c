# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wie wat mag zien in Leerdam

  Scenario: Praktische hulp, de bewoner wil het niet: wat de verantwoordelijke niet mag zien
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een klusje", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan mag de verantwoordelijke de notitie niet zien volgens regel "delen/1"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Hulp met informatie, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:00
    En verteld is "Vraagt naar een regeling"
    En gezien is "Ander patroon dan gewoon"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/2"
    En mag de meedoener de plek zien volgens regel "delen/2"
    En mag de meedoener de gegevens van de bewoner zien volgens regel "delen/2"
    En mag de meedoener de uitkomst zien volgens regel "delen/2"
    En gaat het over "Hulp met informatie", spoed gewoon

  Scenario: Eenzaamheid: wat de meedoener niet mag zien
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 11:00
    En gezien is "Verdorde planten", bij een woning
    En verteld is "Vraagt hulp bij een brief"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/3"
    En mag de meedoener de plek niet zien volgens regel "delen/3"
    En mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/3"
    En mag de meedoener de uitkomst niet zien volgens regel "delen/3"
    En gaat het over "Eenzaamheid", spoed gewoon

  Scenario: Eenzaamheid, de bewoner vindt het goed: wat de geïnformeerde mag zien
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:00
    En gezien is "Brievenbus vol"
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde het thema zien volgens regel "delen/4"
    En mag de geïnformeerde de plek zien volgens regel "delen/4"
    En gaat het over "Eenzaamheid", spoed gewoon

  Scenario: Praktische hulp: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:00
    En verteld is "Vraagt om oppas"
    Dan mag de geïnformeerde het thema niet zien volgens regel "delen/5"
    En mag de geïnformeerde de plek niet zien volgens regel "delen/5"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Hulp met informatie: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:15
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"

  Scenario: Hulp met informatie, gemeld door een buurtprevent, de bewoner vindt het goed: wat de geïnformeerde mag zien
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 10:30
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"

  Scenario: Eenzaamheid: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 11:45
    En verteld is "Zegt nergens zin in te hebben"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Opgroeien, de bewoner wil het niet: wat de verantwoordelijke niet mag zien
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:45
    En gezien is "Kind wordt gepest", herhaaldelijk, bij een kind
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Praktische hulp, gemeld door een buurtprevent, de bewoner wil het niet: wat de verantwoordelijke niet mag zien
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 10:15
    En verteld is "Vraagt om vervoer"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Gezelschap en steun, de bewoner vindt het goed: wat de geïnformeerde mag zien
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:15
    En verteld is "Vraagt om gezelschap"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/3"

  Scenario: Hulp met informatie, gemeld door een buurtprevent: wat de verantwoordelijke niet mag zien
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt hulp met de computer", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
