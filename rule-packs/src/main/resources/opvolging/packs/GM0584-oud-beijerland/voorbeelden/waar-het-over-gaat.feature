# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Waar een melding over gaat in Oud-Beijerland

  Scenario: Een verwilderde tuin bij een woning, één keer, in Zuid, gemeld door een buurtprevent, gemeld bij de lijn wijkveiligheid: het gaat over burenoverlast
    Gegeven een melding uit "Zuid" op donderdag 18 februari 2016 om 10:00
    En gezien is "Tuin verwilderd", één keer, bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Zuid"
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan gaat het over "Burenoverlast", spoed gewoon volgens regel "duiding/1"
    En gaat het over "Verwaarlozing", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/7"

  Scenario: Containers blijven staan bij een oudere, telkens weer: het gaat over verwaarlozing
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 10:15
    En gezien is "Containers blijven staan", herhaaldelijk, bij een oudere
    Dan gaat het over "Verwaarlozing", spoed gewoon volgens regel "duiding/2"
    En gaat het over "Afval op straat", spoed gewoon
    En volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Containers blijven staan bij een oudere, gemeld door een buurtprevent: dat gaat naar de boa's van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:00
    En gezien is "Containers blijven staan", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "boa" op volgens regel "routering/5"
    En is liefst dinsdag 16 februari 2016 om 18:00 en uiterlijk donderdag 18 februari 2016 om 16:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Containers blijven staan in de openbare ruimte, telkens weer, op zondagmiddag, gemeld door een buurtprevent: dat gaat naar de boa's van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op zondag 25 december 2016 om 12:30
    En gezien is "Containers blijven staan", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "boa" op volgens regel "routering/5"
    En is liefst dinsdag 27 december 2016 om 17:00 en uiterlijk donderdag 29 december 2016 om 15:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Veel lege flessen bij een oudere, telkens weer, gemeld door een buurtprevent, de bewoner vindt het goed: het gaat niet over verwaarlozing
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:00
    En gezien is "Veel lege flessen", herhaaldelijk, bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-loket" op volgens regel "routering/12"
    En gaat het niet over "Verwaarlozing"

  Scenario: Een verwilderde tuin in Zuid op woensdagavond, gemeld door iemand van een school, de bewoner vindt het goed: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Zuid" op woensdag 2 maart 2016 om 20:45
    En gezien is "Tuin verwilderd"
    En de melder is iemand van een school
    En de bewoner vindt de melding goed
    Dan volgt "piket-gemeente" op volgens regel "routering/13"
    En weet "sociaal-loket" ervan volgens regel "routering/13"

  Scenario: Een kind alleen laat op straat in Zuid, gemeld door een buurtprevent, gemeld bij de lijn wijkveiligheid: het gaat niet over burenoverlast
    Gegeven een melding uit "Zuid" op donderdag 18 februari 2016 om 10:00
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Zuid"
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan gaat het niet over "Burenoverlast"
