# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie wat mag zien in Gorinchem

  Scenario: Parkeeroverlast: wat de melder mag zien
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Dan mag de melder de opvolgers zien volgens regel "delen/1"
    En gaat het over "Parkeeroverlast", spoed gewoon

  Scenario: Parkeeroverlast, gemeld door een buurtprevent: wat de coördinator en het team mogen zien
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/2"
    En mag het team de opvolgers zien volgens regel "delen/2"
    En gaat het over "Parkeeroverlast", spoed gewoon

  Scenario: Verwardheid in Gorinchem-Oost in de avond, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 20:15
    En gezien is "Raakt de weg kwijt"
    En gezien is "Containers blijven staan"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/3"
    En gaat het over "Verwardheid", spoed direct

  Scenario: Verwardheid: wat de meedoener mag zien
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:15
    En gezien is "Raakt de weg kwijt", bij een oudere
    En gezien is "Medicijnen blijven liggen"
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/4"
    En gaat het over "Verwardheid", spoed direct

  Scenario: Woningvervuiling: wat de geïnformeerde mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:45
    En gezien is "Afval in de tuin", bij een woning
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/5"
    En gaat het over "Woningvervuiling", spoed gewoon

  Scenario: Verwaarlozing, gemeld door een buurtprevent: wat de meedoener mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:30
    En gezien is "Bedorven eten in huis"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Woningvervuiling: wat de geïnformeerde mag zien, op donderdag 25 februari
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:30
    En gezien is "Ongedierte bij een woning", bij een woning
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: wat de coördinator en het team mogen zien
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent" op volgens regel "routering/12"
    En mag de coördinator de opvolgers niet zien
    En mag het team de opvolgers niet zien

  Scenario: Verdachte situatie, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "wijkagent" op volgens regel "routering/13"
    En mag de geïnformeerde de termijnen niet zien

  Scenario: Verwaarlozing, gemeld door een buurtprevent: wat de melder mag zien
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:30
    En gezien is "Is vaker gevallen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Verwaarlozing in Gorinchem-Oost op eerste kerstdag, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Gorinchem-Oost" op zaterdag 25 december 2027 om 12:45
    En gezien is "Huis van buiten vervallen", bij een woning
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Afval op straat, gemeld door een buurtprevent, de bewoner vindt het goed: wat de coördinator en het team mogen zien
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:45
    En gezien is "Spuiten gevonden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de bewoner vindt de melding goed
    Dan volgt "handhaving" op volgens regel "routering/16"

  Scenario: Woningvervuiling: wat de geïnformeerde mag zien, op dinsdag 2 maart
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 11:45
    En geroken is "Stank uit een woning"
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"

  Scenario: Verkeersveiligheid in de avond: wat de coördinator en het team mogen zien
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 20:30
    En gezien is "Gevaarlijk kruispunt", herhaaldelijk, bij een kind
    Dan volgt "regie-gemeente" op
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"

  Scenario: Jeugdoverlast in Gorinchem-Oost, anoniem gemeld: wat de melder mag zien
    Gegeven een melding uit "Gorinchem-Oost" op donderdag 18 februari 2027 om 11:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent" op volgens regel "routering/12"
    En mag de melder de opvolgers niet zien
