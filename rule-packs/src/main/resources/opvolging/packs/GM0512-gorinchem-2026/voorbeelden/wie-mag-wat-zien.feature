# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie wat mag zien in Gorinchem

  Scenario: Jeugdoverlast in Gorinchem-Oost, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 18 februari 2026 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/1"
    En mag de coördinator de termijnen zien volgens regel "delen/1"
    En gaat het over "Jeugdoverlast", spoed gewoon

  Scenario: Woninginbraak, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan mag het team de status niet zien volgens regel "delen/2"
    En mag het team de terugkoppeling niet zien volgens regel "delen/2"
    En gaat het over "Woninginbraak", spoed gewoon

  Scenario: Verwardheid in de avond, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 21:45
    En gezien is "Verward bij de bushalte"
    En gezien is "Kapotte verlichting"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/3"
    En gaat het over "Verwardheid", spoed direct

  Scenario: Gedachten aan zelfdoding: wat de meedoener niet mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En gezien is "Komt niet meer buiten"
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/4"
    En mag de meedoener de uitkomst niet zien volgens regel "delen/4"
    En gaat het over "Gedachten aan zelfdoding", spoed snel

  Scenario: Drank en drugs, gemeld door een buurtprevent, de bewoner vindt het goed: wat het team niet mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:15
    En gezien is "Veel lege flessen", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/5"

  Scenario: Eenzaamheid in Binnenstad, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Binnenstad" op woensdag 11 februari 2026 om 10:00
    En gezien is "Gordijnen blijven dicht"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/5"

  Scenario: Verkeersveiligheid in de avond, anoniem gemeld: wat het team niet mag zien
    Gegeven een melding uit "Gorinchem" op woensdag 25 februari 2026 om 20:15
    En gezien is "Te hard rijden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "regie-gemeente" op
    En mag de verantwoordelijke de status zien volgens regel "nederland/delen/2"
    En mag de verantwoordelijke de terugkoppeling zien volgens regel "nederland/delen/2"
    En mag de melder de status zien volgens regel "nederland/delen/16"
    En mag de melder de terugkoppeling zien volgens regel "nederland/delen/16"

  Scenario: Hulp met informatie in de avond, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 20:30
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "burenhulp" op volgens regel "routering/14"
    En mag de coördinator de opvolgers niet zien
    En mag de coördinator de termijnen niet zien

  Scenario: Afval op straat, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 11:00
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "servicelijn" op volgens regel "routering/12"

  Scenario: Parkeeroverlast in de nacht, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 26 februari 2026 om 02:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "handhaving" op volgens regel "routering/13"

  Scenario: Verkeersveiligheid, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En gezien is "Te hard rijden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "regie-gemeente" op
    En mag het team het advies zien volgens regel "nederland/delen/18"

  Scenario: Verwardheid, de bewoner vindt het goed: wat de meedoener niet mag zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:00
    En gezien is "Vergeet afspraken"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/5"
