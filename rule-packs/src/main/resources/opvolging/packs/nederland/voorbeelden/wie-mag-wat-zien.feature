# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wie wat mag zien

  Scenario: Woninginbraak, gemeld door een buurtprevent: wat de melder en de coördinator en het team niet mogen zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan mag de melder de waarnemingen niet zien volgens regel "delen/1"
    En mag de melder de gegevens van de bewoner niet zien volgens regel "delen/1"
    En mag de melder de gegevens van de melder niet zien volgens regel "delen/1"
    En mag de melder de notitie niet zien volgens regel "delen/1"
    En gaat het over "Woninginbraak", spoed snel volgens regel "duiding/46"

  Scenario: Niet pluis: wat de verantwoordelijke mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Dan mag de verantwoordelijke de status zien volgens regel "delen/2"
    En mag de verantwoordelijke de opvolgers zien volgens regel "delen/2"
    En mag de verantwoordelijke het thema zien volgens regel "delen/2"
    En mag de verantwoordelijke de waarnemingen zien volgens regel "delen/2"
    En gaat het over "Niet pluis", spoed snel volgens regel "duiding/21"

  Scenario: Acuut gevaar: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Ligt bewegingloos", bij een volwassene
    En verteld is "Vraagt om een maaltijd"
    Dan mag de meedoener de status zien volgens regel "delen/3"
    En mag de meedoener de opvolgers zien volgens regel "delen/3"
    En mag de meedoener het thema zien volgens regel "delen/3"
    En mag de meedoener de waarnemingen zien volgens regel "delen/3"
    En gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/3"

  Scenario: Acuut gevaar: wat de geïnformeerde mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Kind alleen bij diep water", bij een kind
    Dan mag de geïnformeerde de status zien volgens regel "delen/4"
    En mag de geïnformeerde de opvolgers zien volgens regel "delen/4"
    En mag de geïnformeerde het thema zien volgens regel "delen/4"
    En gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/4"

  Scenario: Huiselijk geweld, anoniem gemeld: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Blauwe plekken", bij een volwassene
    En verteld is "Vraagt hulp met de computer"
    En de melder blijft anoniem
    Dan mag de meedoener de status zien volgens regel "delen/5"
    En mag de meedoener de opvolgers zien volgens regel "delen/5"
    En mag de meedoener het thema zien volgens regel "delen/5"
    En mag de meedoener de waarnemingen zien volgens regel "delen/5"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Gedachten aan zelfdoding: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En verteld is "Vraagt om oppas"
    Dan mag de meedoener de status zien volgens regel "delen/6"
    En mag de meedoener de opvolgers zien volgens regel "delen/6"
    En mag de meedoener het thema zien volgens regel "delen/6"
    En mag de meedoener de waarnemingen zien volgens regel "delen/6"
    En gaat het over "Gedachten aan zelfdoding", spoed snel volgens regel "duiding/14"

  Scenario: Huiselijk geweld, anoniem gemeld: wat de geïnformeerde mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gehoord is "Gebonk en gehuil"
    En de melder blijft anoniem
    Dan mag de geïnformeerde de status zien volgens regel "delen/7"
    En mag de geïnformeerde de opvolgers zien volgens regel "delen/7"
    En mag de geïnformeerde het thema zien volgens regel "delen/7"
    En mag de geïnformeerde de plek zien volgens regel "delen/7"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Opgroeien: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:15
    En verteld is "Vraagt om een luisterend oor", bij een volwassene
    En gezien is "Kind wordt gepest"
    Dan mag de meedoener de status zien volgens regel "delen/8"
    En mag de meedoener de opvolgers zien volgens regel "delen/8"
    En mag de meedoener het thema zien volgens regel "delen/8"
    En mag de meedoener de termijnen zien volgens regel "delen/8"
    En gaat het over "Opgroeien", spoed gewoon volgens regel "duiding/28"

  Scenario: Verwardheid, gemeld door een buurtprevent, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Verse braaksporen"
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorbeeldgemeente"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/9"
    En mag de meedoener de plek zien volgens regel "delen/9"
    En mag de meedoener de gegevens van de bewoner zien volgens regel "delen/9"
    En mag de meedoener de uitkomst zien volgens regel "delen/9"
    En gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/18"

  Scenario: Woninginbraak: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Raam of deur staat open"
    En verteld is "Vraagt om vervoer"
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/10"
    En mag de meedoener de plek zien volgens regel "delen/10"
    En gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"

  Scenario: Huiselijk geweld, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    En verteld is "Vraagt hulp bij een formulier"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/11"
    En mag de meedoener de plek niet zien volgens regel "delen/11"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Verwardheid, anoniem gemeld: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:00
    En gezien is "Vergeet wat net gezegd is", bij een oudere
    En gezien is "Jongere geeft pakjes door"
    En de melder blijft anoniem
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/12"
    En mag de meedoener de plek zien volgens regel "delen/12"
    En gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/18"

  Scenario: Woninginbraak, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    Dan mag de geïnformeerde de status zien volgens regel "delen/13"
    En mag de geïnformeerde de opvolgers zien volgens regel "delen/13"
    En mag de geïnformeerde het thema zien volgens regel "delen/13"
    En gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"

  Scenario: Jeugdoverlast in de avond: wat de geïnformeerde mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 21:15
    En gezien is "Jongeren vernielen iets", bij een jongere
    Dan mag de geïnformeerde de plek zien volgens regel "delen/14"
    En gaat het over "Jeugdoverlast", spoed snel volgens regel "duiding/50"

  Scenario: Woninginbraak, gemeld door een buurtprevent, de bewoner vindt het goed: wat de geïnformeerde mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/15"
    En gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"

  Scenario: Gezelschap en steun: wat de melder mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En verteld is "Vraagt om een maatje"
    Dan mag de melder de status zien volgens regel "delen/16"
    En mag de melder de terugkoppeling zien volgens regel "delen/16"
    En mag de melder het advies zien volgens regel "delen/16"
    En gaat het over "Gezelschap en steun", spoed gewoon volgens regel "duiding/61"

  Scenario: Parkeeroverlast, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan mag de coördinator de status zien volgens regel "delen/17"
    En mag de coördinator de terugkoppeling zien volgens regel "delen/17"
    En mag de coördinator het advies zien volgens regel "delen/17"
    En gaat het over "Parkeeroverlast", spoed gewoon volgens regel "duiding/55"

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: wat het team mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan mag het team de status zien volgens regel "delen/18"
    En mag het team de terugkoppeling zien volgens regel "delen/18"
    En mag het team het advies zien volgens regel "delen/18"
    En gaat het over "Jeugdoverlast", spoed snel volgens regel "duiding/50"

  Scenario: Niet pluis: wat anderen niet mogen zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    Dan mag de melder de opvolgers niet zien volgens regel "delen/19"
    En mag de melder het thema niet zien volgens regel "delen/19"
    En mag de melder de plek niet zien volgens regel "delen/19"
    En mag de melder de termijnen niet zien volgens regel "delen/19"
    En gaat het over "Niet pluis", spoed gewoon volgens regel "duiding/63"

  Scenario: Schoolverzuim, gemeld door een buurtprevent, de bewoner wil het niet: wat de coördinator mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Kind overdag niet op school", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    En de bewoner vindt de melding niet goed
    Dan volgt "gemeente" op volgens regel "routering/8"
    En mag de coördinator de opvolgers niet zien
    En mag de coördinator de plek niet zien
    En mag de coördinator de termijnen niet zien

  Scenario: Schoolverzuim, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Kind overdag niet op school", bij een kind
    En de bewoner vindt de melding goed
    Dan volgt "gemeente" op volgens regel "routering/8"
    En mag de melder de plek niet zien

  Scenario: Huiselijk geweld, anoniem gemeld, de bewoner vindt het goed: wat de geïnformeerde mag zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Blauwe plekken"
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan volgt "gemeente" op volgens regel "routering/3"
    En mag de geïnformeerde de gegevens van de bewoner niet zien
    En mag de geïnformeerde de gegevens van de melder niet zien
    En mag de geïnformeerde de notitie niet zien
