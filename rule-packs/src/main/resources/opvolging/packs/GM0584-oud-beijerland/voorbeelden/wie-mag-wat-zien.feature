# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wie wat mag zien in Oud-Beijerland

  Scenario: Schoolverzuim in de avond, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 21:45
    En gehoord is "Harde muziek in de nacht"
    En gezien is "Kind overdag niet op school"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/1"
    En gaat het over "Schoolverzuim", spoed gewoon

  Scenario: Burenoverlast in de avond, anoniem gemeld, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 20:45
    En gehoord is "Buren maken ruzie"
    En verteld is "Vraagt om gezelschap"
    En de melder is iemand anders
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/2"
    En gaat het over "Burenoverlast", spoed gewoon

  Scenario: Jeugdoverlast in de avond: wat de geïnformeerde mag zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 20:45
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/3"
    En gaat het over "Jeugdoverlast", spoed snel

  Scenario: Niet pluis in de avond: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 21:45
    En gezien is "Geen reactie op bel of telefoon"
    Dan mag de geïnformeerde de opvolgers niet zien volgens regel "delen/4"
    En gaat het over "Niet pluis", spoed snel

  Scenario: Niet pluis in Bedrijventerreinen in het weekend, de bewoner vindt het goed: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Bedrijventerreinen" op zaterdag 20 februari 2016 om 14:00
    En gezien is "Ander patroon dan gewoon"
    En de bewoner vindt de melding goed
    Dan volgt "piket-gemeente" op volgens regel "routering/13"

  Scenario: Woningvervuiling, gemeld door een buurtprevent: wat de meedoener mag zien
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Afval in de tuin"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Parkeeroverlast, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 11:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "boa" op volgens regel "routering/3"

  Scenario: Burenoverlast in het weekend: wat de geïnformeerde mag zien
    Gegeven een melding uit "Oud-Beijerland" op zaterdag 20 februari 2016 om 15:00
    En gehoord is "Hond blaft lang"
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En mag de geïnformeerde de waarnemingen niet zien

  Scenario: Burenoverlast in Zuid, gemeld door iemand anders: wat de meedoener mag zien
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 11:45
    En gezien is "Tuin verwilderd", één keer, in de openbare ruimte
    En de melder is iemand anders
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "woningcorporatie" op volgens regel "routering/7"

  Scenario: Burenoverlast, gemeld door een buurtprevent, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 10:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    En de bewoner vindt de melding niet goed
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 11:45
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "boa" op volgens regel "routering/3"

  Scenario: Burenoverlast in Bedrijventerreinen, gemeld door een buurtprevent, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Geen onderhoud aan de woning", één keer, bij een volwassene
    En de melder is een buurtprevent
    En de bewoner vindt de melding niet goed
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Burenoverlast op eerste kerstdag, anoniem gemeld: wat de meedoener mag zien
    Gegeven een melding uit "Oud-Beijerland" op zondag 25 december 2016 om 11:30
    En gezien is "Tuin verwilderd", één keer, bij een jongere
    En de melder is een mantelzorger
    En de melder blijft anoniem
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En mag de meedoener de gegevens van de bewoner niet zien

  Scenario: Niet pluis in de avond: wat de geïnformeerde niet mag zien, op woensdag 2 maart
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 21:15
    En gezien is "Ander patroon dan gewoon"
    Dan volgt "piket-gemeente" op volgens regel "routering/13"

  Scenario: Brandveiligheid in Zuid, gemeld door een buurtprevent: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Zuid" op donderdag 18 februari 2016 om 10:00
    En gezien is "Woning vol spullen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuid"
    Dan volgt "woningcorporatie" op volgens regel "routering/7"
