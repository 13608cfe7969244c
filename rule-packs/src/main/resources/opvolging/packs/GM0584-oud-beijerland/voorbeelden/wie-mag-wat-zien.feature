# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wie wat mag zien in Oud-Beijerland

  Scenario: Harde muziek in de nacht en een kind overdag niet op school op woensdagavond, de bewoner wil het niet: de meedoener mag de gegevens van de bewoner niet zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 21:45
    En gehoord is "Harde muziek in de nacht"
    En gezien is "Kind overdag niet op school"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/1"
    En gaat het over "Schoolverzuim", spoed gewoon
    En mag de verantwoordelijke de gegevens van de bewoner zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Buren maken ruzie en iemand vraagt om gezelschap op woensdagavond, anoniem gemeld door iemand anders, de bewoner vindt het goed: de meedoener mag de gegevens van de bewoner en de status zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 20:45
    En gehoord is "Buren maken ruzie"
    En verteld is "Vraagt om gezelschap"
    En de melder is iemand anders
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/2"
    En gaat het over "Burenoverlast", spoed gewoon
    En mag de verantwoordelijke de gegevens van de bewoner zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Jongeren steken vuurwerk af op woensdagavond: de geïnformeerde mag de waarnemingen en de status zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 20:45
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/3"
    En gaat het over "Jeugdoverlast", spoed snel
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Geen reactie op bel of telefoon op woensdagavond: de geïnformeerde mag de opvolgers niet zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 21:45
    En gezien is "Geen reactie op bel of telefoon"
    Dan mag de geïnformeerde de opvolgers niet zien volgens regel "delen/4"
    En gaat het over "Niet pluis", spoed snel
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een ander patroon dan gewoon in Bedrijventerreinen op zaterdagmiddag, de bewoner vindt het goed: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Bedrijventerreinen" op zaterdag 20 februari 2016 om 14:00
    En gezien is "Ander patroon dan gewoon"
    En de bewoner vindt de melding goed
    Dan volgt "piket-gemeente" op volgens regel "routering/13"

  Scenario: Afval in de tuin, gemeld door een buurtprevent: dat gaat naar het sociaal loket
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Afval in de tuin"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Een auto op de stoep in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar de boa's van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 11:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "boa" op volgens regel "routering/3"

  Scenario: Een hond blaft lang op zaterdagmiddag: de geïnformeerde mag de waarnemingen niet zien
    Gegeven een melding uit "Oud-Beijerland" op zaterdag 20 februari 2016 om 15:00
    En gehoord is "Hond blaft lang"
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En mag de geïnformeerde de waarnemingen niet zien

  Scenario: Een verwilderde tuin in de openbare ruimte, één keer, in Zuid, gemeld door iemand anders, gemeld bij de lijn wijkveiligheid: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 11:45
    En gezien is "Tuin verwilderd", één keer, in de openbare ruimte
    En de melder is iemand anders
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "woningcorporatie" op volgens regel "routering/7"

  Scenario: Buren maken ruzie, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar de wijkagent
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 10:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    En de bewoner vindt de melding niet goed
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Jongeren vernielen iets, gemeld door een buurtprevent: dat gaat naar de boa's van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 11:45
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "boa" op volgens regel "routering/3"

  Scenario: Geen onderhoud aan de woning bij een volwassene, één keer, in Bedrijventerreinen, gemeld door een buurtprevent, de bewoner wil het niet, gemeld bij de lijn wijkveiligheid: dat gaat naar de wijkagent
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Geen onderhoud aan de woning", één keer, bij een volwassene
    En de melder is een buurtprevent
    En de bewoner vindt de melding niet goed
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Een verwilderde tuin bij een jongere, één keer, op zondagochtend, anoniem gemeld door een mantelzorger, gemeld bij de lijn wijkveiligheid: de meedoener mag de gegevens van de bewoner niet zien
    Gegeven een melding uit "Oud-Beijerland" op zondag 25 december 2016 om 11:30
    En gezien is "Tuin verwilderd", één keer, bij een jongere
    En de melder is een mantelzorger
    En de melder blijft anoniem
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En mag de meedoener de gegevens van de bewoner niet zien

  Scenario: Een ander patroon dan gewoon op woensdagavond: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 21:15
    En gezien is "Ander patroon dan gewoon"
    Dan volgt "piket-gemeente" op volgens regel "routering/13"

  Scenario: Een woning vol spullen in Zuid, gemeld door een buurtprevent: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Zuid" op donderdag 18 februari 2016 om 10:00
    En gezien is "Woning vol spullen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuid"
    Dan volgt "woningcorporatie" op volgens regel "routering/7"

  Scenario: Een oudere dreigt zich iets aan te doen op woensdagavond, de bewoner wil het niet: de meedoener mag de gegevens van de bewoner zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 21:45
    En gezien is "Dreigt zich iets aan te doen", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "nederland/delen/3"

  Scenario: Een kind alleen laat op straat op woensdagavond: de geïnformeerde mag de opvolgers zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 21:45
    En gezien is "Kind alleen laat op straat"
    Dan mag de geïnformeerde de opvolgers zien volgens regel "nederland/delen/13"
