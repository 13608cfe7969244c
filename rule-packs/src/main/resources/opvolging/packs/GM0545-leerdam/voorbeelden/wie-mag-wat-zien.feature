# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wie wat mag zien in Leerdam

  Scenario: Een oudere vraagt om een klusje, de bewoner wil het niet: de verantwoordelijke mag de notitie niet zien
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een klusje", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan mag de verantwoordelijke de notitie niet zien volgens regel "delen/1"
    En gaat het over "Praktische hulp", spoed gewoon
    En mag de verantwoordelijke de status zien volgens regel "nederland/delen/2"

  Scenario: Iemand vraagt naar een regeling en een ander patroon dan gewoon, de bewoner vindt het goed: de meedoener mag de waarnemingen, de plek, de gegevens van de bewoner en meer zien
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:00
    En verteld is "Vraagt naar een regeling"
    En gezien is "Ander patroon dan gewoon"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/2"
    En mag de meedoener de plek zien volgens regel "delen/2"
    En mag de meedoener de gegevens van de bewoner zien volgens regel "delen/2"
    En mag de meedoener de uitkomst zien volgens regel "delen/2"
    En gaat het over "Hulp met informatie", spoed gewoon
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Verdorde planten bij een woning en iemand vraagt hulp bij een brief: de meedoener mag de waarnemingen, de plek, de gegevens van de bewoner en de uitkomst niet zien
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 11:00
    En gezien is "Verdorde planten", bij een woning
    En verteld is "Vraagt hulp bij een brief"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/3"
    En mag de meedoener de plek niet zien volgens regel "delen/3"
    En mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/3"
    En mag de meedoener de uitkomst niet zien volgens regel "delen/3"
    En gaat het over "Eenzaamheid", spoed gewoon

  Scenario: Een volle brievenbus, de bewoner vindt het goed: de geïnformeerde mag het thema, de plek en de status zien
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:00
    En gezien is "Brievenbus vol"
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde het thema zien volgens regel "delen/4"
    En mag de geïnformeerde de plek zien volgens regel "delen/4"
    En gaat het over "Eenzaamheid", spoed gewoon
    En mag de verantwoordelijke het thema zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Iemand vraagt om oppas: de geïnformeerde mag het thema en de plek niet zien
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:00
    En verteld is "Vraagt om oppas"
    Dan mag de geïnformeerde het thema niet zien volgens regel "delen/5"
    En mag de geïnformeerde de plek niet zien volgens regel "delen/5"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Een oudere vraagt hulp bij een brief: dat gaat naar het buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:15
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"

  Scenario: Een volwassene vraagt hulp bij een formulier, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 10:30
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"

  Scenario: Iemand zegt nergens zin in te hebben: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 11:45
    En verteld is "Zegt nergens zin in te hebben"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een kind wordt gepest, telkens weer, de bewoner wil het niet: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:45
    En gezien is "Kind wordt gepest", herhaaldelijk, bij een kind
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Iemand vraagt om vervoer, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 10:15
    En verteld is "Vraagt om vervoer"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Iemand vraagt om gezelschap, de bewoner vindt het goed: dat gaat naar het buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:15
    En verteld is "Vraagt om gezelschap"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/3"

  Scenario: Een volwassene vraagt hulp met de computer, gemeld door een buurtprevent: dat gaat naar het buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt hulp met de computer", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"

  Scenario: Verse braaksporen, de bewoner wil het niet: de verantwoordelijke mag de notitie zien
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Verse braaksporen"
    En de bewoner vindt de melding niet goed
    Dan mag de verantwoordelijke de notitie zien volgens regel "nederland/delen/2"

  Scenario: Een oudere vraagt om een klusje, de bewoner vindt het goed: de verantwoordelijke mag de notitie zien
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een klusje", bij een oudere
    En de bewoner vindt de melding goed
    Dan mag de verantwoordelijke de notitie zien volgens regel "nederland/delen/2"

  Scenario: Een kind alleen bij diep water, de bewoner vindt het goed: de meedoener mag de waarnemingen zien
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:00
    En gezien is "Kind alleen bij diep water"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "nederland/delen/3"

  Scenario: Verse braaksporen, de bewoner vindt het goed: de geïnformeerde mag het thema zien
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:00
    En gezien is "Verse braaksporen"
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde het thema zien volgens regel "nederland/delen/13"
