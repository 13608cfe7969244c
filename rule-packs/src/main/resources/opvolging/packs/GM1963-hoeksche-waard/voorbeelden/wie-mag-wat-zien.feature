# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wie wat mag zien in Hoeksche Waard

  Scenario: Gebonk en gehuil in Oud-Beijerland, anoniem gemeld: de geïnformeerde mag de termijnen zien
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 10:00
    En gehoord is "Gebonk en gehuil"
    En de melder blijft anoniem
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/1"
    En gaat het over "Huiselijk geweld", spoed snel

  Scenario: Buren maken ruzie, de bewoner vindt het goed: de geïnformeerde mag de plek en de status zien
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 11:30
    En gehoord is "Buren maken ruzie"
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde de plek zien volgens regel "delen/2"
    En gaat het over "Burenoverlast", spoed gewoon
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Stank uit een woning: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 3 maart 2026 om 11:00
    En geroken is "Stank uit een woning", bij een woning
    Dan mag de geïnformeerde de plek niet zien volgens regel "delen/3"
    En gaat het over "Woningvervuiling", spoed gewoon

  Scenario: Ruzie en geschreeuw bij een oudere, gemeld door een buurtprevent: het team mag de opvolgers zien
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 11:00
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan mag het team de opvolgers zien volgens regel "delen/4"
    En gaat het over "Burenoverlast", spoed gewoon

  Scenario: Iemand mag niet over eigen geld beslissen, de bewoner wil het niet: de verantwoordelijke mag de termijnen zien
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Mag niet over eigen geld beslissen"
    En de bewoner vindt de melding niet goed
    Dan volgt "veilig-thuis" op volgens regel "routering/1"
    En mag de verantwoordelijke de termijnen zien volgens regel "nederland/delen/2"

  Scenario: Afgeplakte ramen bij een woning, gemeld door een buurtprevent: het team mag de status, de terugkoppeling en het advies zien
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 10:30
    En gezien is "Ramen afgeplakt", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan volgt "politie" op
    En mag het team de status zien volgens regel "nederland/delen/18"
    En mag het team de terugkoppeling zien volgens regel "nederland/delen/18"
    En mag het team het advies zien volgens regel "nederland/delen/18"

  Scenario: Een hond blaft lang, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 3 maart 2026 om 10:00
    En gehoord is "Hond blaft lang"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    En de bewoner vindt de melding goed
    Dan volgt "woningcorporatie" op volgens regel "routering/6"

  Scenario: Een gevaarlijk kruispunt bij een woning, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Gevaarlijk kruispunt", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan volgt "boa" op volgens regel "routering/4"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"

  Scenario: Stank uit een woning, telkens weer, anoniem gemeld, de bewoner vindt het goed: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:45
    En geroken is "Stank uit een woning", herhaaldelijk, bij een woning
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan volgt "woningcorporatie" op volgens regel "routering/6"

  Scenario: Een kind zorgt voor een ouder, telkens weer, in Oud-Beijerland, gemeld door iemand van de thuiszorg, de bewoner wil het niet: de geïnformeerde mag de termijnen niet zien
    Gegeven een melding uit "Oud-Beijerland" op vrijdag 25 december 2026 om 12:15
    En gezien is "Kind zorgt voor een ouder", herhaaldelijk, bij een jongere
    En de melder is iemand van de thuiszorg
    En de bewoner vindt de melding niet goed
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En mag de geïnformeerde de termijnen niet zien

  Scenario: Een hond blaft lang in Zuidrand, gemeld door een buurtprevent: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Zuidrand" op dinsdag 3 maart 2026 om 11:15
    En gehoord is "Hond blaft lang"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidrand"
    Dan volgt "woningcorporatie" op volgens regel "routering/6"

  Scenario: Een auto op de stoep in Zuidrand, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar het boa-team Hoeksche Waard
    Gegeven een melding uit "Zuidrand" op donderdag 5 maart 2026 om 11:30
    En gezien is "Auto op de stoep"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidrand"
    En de bewoner vindt de melding niet goed
    Dan volgt "boa" op volgens regel "routering/4"

  Scenario: Buren maken ruzie bij een volwassene, telkens weer, in Noordrand, gemeld door een buurtprevent: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Noordrand" op dinsdag 10 maart 2026 om 11:45
    En gehoord is "Buren maken ruzie", herhaaldelijk, bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Noordrand"
    Dan volgt "woningcorporatie" op volgens regel "routering/6"

  Scenario: Een niet-pluisgevoel bij een oudere, gemeld door een buurtprevent: het team mag de opvolgers niet zien
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan volgt "wijkteam" op volgens regel "routering/11"
    En mag het team de opvolgers niet zien

  Scenario: Iemand zegt thuis bang te zijn, de bewoner vindt het goed: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 11:30
    En verteld is "Zegt thuis bang te zijn"
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde de plek zien volgens regel "nederland/delen/7"
