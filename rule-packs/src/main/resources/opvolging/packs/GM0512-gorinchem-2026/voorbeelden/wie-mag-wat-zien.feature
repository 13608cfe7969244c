# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie wat mag zien in Gorinchem

  Scenario: Jongeren laat luid op straat in Gorinchem-Oost, gemeld door een buurtprevent: de coördinator mag de opvolgers en de termijnen zien
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 18 februari 2026 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/1"
    En mag de coördinator de termijnen zien volgens regel "delen/1"
    En gaat het over "Jeugdoverlast", spoed gewoon

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent: het team mag de status en de terugkoppeling niet zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan mag het team de status niet zien volgens regel "delen/2"
    En mag het team de terugkoppeling niet zien volgens regel "delen/2"
    En gaat het over "Woninginbraak", spoed gewoon

  Scenario: Iemand staat verward bij de bushalte en kapotte verlichting op woensdagavond, de bewoner vindt het goed: de meedoener mag de gegevens van de bewoner en de status zien
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 21:45
    En gezien is "Verward bij de bushalte"
    En gezien is "Kapotte verlichting"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/3"
    En gaat het over "Verwardheid", spoed direct
    En mag de verantwoordelijke de gegevens van de bewoner zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Een oudere zegt niet meer te willen leven en iemand komt niet meer buiten: de meedoener mag de gegevens van de bewoner en de uitkomst niet zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En gezien is "Komt niet meer buiten"
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/4"
    En mag de meedoener de uitkomst niet zien volgens regel "delen/4"
    En gaat het over "Gedachten aan zelfdoding", spoed snel

  Scenario: Veel lege flessen bij een oudere, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:15
    En gezien is "Veel lege flessen", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/5"

  Scenario: Gordijnen blijven dicht in Binnenstad, de bewoner vindt het goed: dat gaat naar het sociaal team
    Gegeven een melding uit "Binnenstad" op woensdag 11 februari 2026 om 10:00
    En gezien is "Gordijnen blijven dicht"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/5"

  Scenario: Te hard rijden in de openbare ruimte op woensdagavond, anoniem gemeld door een buurtprevent: de verantwoordelijke mag de status en de terugkoppeling zien
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

  Scenario: Een oudere vraagt hulp bij een brief op woensdagavond, gemeld door een buurtprevent: de coördinator mag de opvolgers en de termijnen niet zien
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 20:30
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "burenhulp" op volgens regel "routering/14"
    En mag de coördinator de opvolgers niet zien
    En mag de coördinator de termijnen niet zien

  Scenario: Containers blijven staan in de openbare ruimte, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 11:00
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "servicelijn" op volgens regel "routering/12"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Een auto op de stoep in de openbare ruimte op donderdagnacht, gemeld door een buurtprevent: dat gaat naar het team handhaving
    Gegeven een melding uit "Gorinchem" op donderdag 26 februari 2026 om 02:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "handhaving" op volgens regel "routering/13"

  Scenario: Te hard rijden, gemeld door een buurtprevent: het team mag het advies zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En gezien is "Te hard rijden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "regie-gemeente" op
    En mag het team het advies zien volgens regel "nederland/delen/18"

  Scenario: Iemand vergeet afspraken, de bewoner vindt het goed: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:00
    En gezien is "Vergeet afspraken"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/5"

  Scenario: Een kind wordt gepest, gemeld door een buurtprevent: het team mag de status zien
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:30
    En gezien is "Kind wordt gepest", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan mag het team de status zien volgens regel "nederland/delen/18"

  Scenario: Een kind wordt gepest op woensdagavond, de bewoner vindt het goed: de meedoener mag de gegevens van de bewoner niet zien
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 21:45
    En gezien is "Kind wordt gepest", bij een kind
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/4"

  Scenario: Iemand staat verward bij de bushalte en kapotte verlichting op woensdagavond, de bewoner wil het niet: de meedoener mag de gegevens van de bewoner niet zien
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 21:45
    En gezien is "Verward bij de bushalte"
    En gezien is "Kapotte verlichting"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/4"
