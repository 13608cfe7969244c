# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wie wat mag zien

  Scenario: Verse braaksporen, gemeld door een buurtprevent: de melder mag de waarnemingen, de gegevens van de bewoner, de gegevens van de melder en de notitie niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan mag de melder de waarnemingen niet zien volgens regel "delen/1"
    En mag de melder de gegevens van de bewoner niet zien volgens regel "delen/1"
    En mag de melder de gegevens van de melder niet zien volgens regel "delen/1"
    En mag de melder de notitie niet zien volgens regel "delen/1"
    En gaat het over "Woninginbraak", spoed snel volgens regel "duiding/46"

  Scenario: Geen reactie op bel of telefoon bij een woning: de verantwoordelijke mag de status, de opvolgers, het thema en de waarnemingen zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Dan mag de verantwoordelijke de status zien volgens regel "delen/2"
    En mag de verantwoordelijke de opvolgers zien volgens regel "delen/2"
    En mag de verantwoordelijke het thema zien volgens regel "delen/2"
    En mag de verantwoordelijke de waarnemingen zien volgens regel "delen/2"
    En gaat het over "Niet pluis", spoed snel volgens regel "duiding/21"

  Scenario: Een volwassene ligt bewegingloos en iemand vraagt om een maaltijd: de meedoener mag de status, de opvolgers, het thema en de waarnemingen zien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Ligt bewegingloos", bij een volwassene
    En verteld is "Vraagt om een maaltijd"
    Dan mag de meedoener de status zien volgens regel "delen/3"
    En mag de meedoener de opvolgers zien volgens regel "delen/3"
    En mag de meedoener het thema zien volgens regel "delen/3"
    En mag de meedoener de waarnemingen zien volgens regel "delen/3"
    En gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/3"

  Scenario: Een kind alleen bij diep water: de geïnformeerde mag de status, de opvolgers en het thema zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Kind alleen bij diep water", bij een kind
    Dan mag de geïnformeerde de status zien volgens regel "delen/4"
    En mag de geïnformeerde de opvolgers zien volgens regel "delen/4"
    En mag de geïnformeerde het thema zien volgens regel "delen/4"
    En gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/4"
    En mag de melder de status zien volgens regel "delen/16"

  Scenario: Blauwe plekken bij een volwassene en iemand vraagt hulp met de computer, anoniem gemeld: de meedoener mag de status, de opvolgers, het thema en de waarnemingen zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Blauwe plekken", bij een volwassene
    En verteld is "Vraagt hulp met de computer"
    En de melder blijft anoniem
    Dan mag de meedoener de status zien volgens regel "delen/5"
    En mag de meedoener de opvolgers zien volgens regel "delen/5"
    En mag de meedoener het thema zien volgens regel "delen/5"
    En mag de meedoener de waarnemingen zien volgens regel "delen/5"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Een oudere zegt niet meer te willen leven en iemand vraagt om oppas: de meedoener mag de status, de opvolgers, het thema en de waarnemingen zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En verteld is "Vraagt om oppas"
    Dan mag de meedoener de status zien volgens regel "delen/6"
    En mag de meedoener de opvolgers zien volgens regel "delen/6"
    En mag de meedoener het thema zien volgens regel "delen/6"
    En mag de meedoener de waarnemingen zien volgens regel "delen/6"
    En gaat het over "Gedachten aan zelfdoding", spoed snel volgens regel "duiding/14"
    En mag de geïnformeerde de status zien volgens regel "delen/7"
    En mag de melder de status zien volgens regel "delen/16"

  Scenario: Gebonk en gehuil, anoniem gemeld: de geïnformeerde mag de status, de opvolgers, het thema en de plek zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gehoord is "Gebonk en gehuil"
    En de melder blijft anoniem
    Dan mag de geïnformeerde de status zien volgens regel "delen/7"
    En mag de geïnformeerde de opvolgers zien volgens regel "delen/7"
    En mag de geïnformeerde het thema zien volgens regel "delen/7"
    En mag de geïnformeerde de plek zien volgens regel "delen/7"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Een volwassene vraagt om een luisterend oor en een kind wordt gepest: de meedoener mag de status, de opvolgers, het thema en de termijnen zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:15
    En verteld is "Vraagt om een luisterend oor", bij een volwassene
    En gezien is "Kind wordt gepest"
    Dan mag de meedoener de status zien volgens regel "delen/8"
    En mag de meedoener de opvolgers zien volgens regel "delen/8"
    En mag de meedoener het thema zien volgens regel "delen/8"
    En mag de meedoener de termijnen zien volgens regel "delen/8"
    En gaat het over "Opgroeien", spoed gewoon volgens regel "duiding/28"

  Scenario: Verse braaksporen en iemand vertelt steeds hetzelfde, gemeld door een buurtprevent, de bewoner vindt het goed: de meedoener mag de waarnemingen, de plek, de gegevens van de bewoner en de uitkomst zien
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
    En mag de meedoener de gegevens van de melder niet zien

  Scenario: Een raam of deur staat open en iemand vraagt om vervoer: de meedoener mag de waarnemingen en de plek zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Raam of deur staat open"
    En verteld is "Vraagt om vervoer"
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/10"
    En mag de meedoener de plek zien volgens regel "delen/10"
    En gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"

  Scenario: Gebonk en gehuil bij een volwassene en iemand vraagt hulp bij een formulier, de bewoner wil het niet: de meedoener mag de waarnemingen en de plek niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    En verteld is "Vraagt hulp bij een formulier"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/11"
    En mag de meedoener de plek niet zien volgens regel "delen/11"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Een oudere vergeet wat net gezegd is en een jongere geeft pakjes door, anoniem gemeld: de meedoener mag de waarnemingen en de plek zien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:00
    En gezien is "Vergeet wat net gezegd is", bij een oudere
    En gezien is "Jongere geeft pakjes door"
    En de melder blijft anoniem
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/12"
    En mag de meedoener de plek zien volgens regel "delen/12"
    En gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/18"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent: de geïnformeerde mag de status, de opvolgers en het thema zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    Dan mag de geïnformeerde de status zien volgens regel "delen/13"
    En mag de geïnformeerde de opvolgers zien volgens regel "delen/13"
    En mag de geïnformeerde het thema zien volgens regel "delen/13"
    En gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"

  Scenario: Jongeren vernielen iets op woensdagavond: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 21:15
    En gezien is "Jongeren vernielen iets", bij een jongere
    Dan mag de geïnformeerde de plek zien volgens regel "delen/14"
    En gaat het over "Jeugdoverlast", spoed snel volgens regel "duiding/50"
    En mag de melder de plek niet zien

  Scenario: Een raam of deur staat open bij een woning, gemeld door een buurtprevent, de bewoner vindt het goed: de geïnformeerde mag de termijnen en de plek zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/15"
    En gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"
    En mag de geïnformeerde de plek zien volgens regel "delen/14"

  Scenario: Iemand vraagt om een maatje: de melder mag de status, de terugkoppeling en het advies zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En verteld is "Vraagt om een maatje"
    Dan mag de melder de status zien volgens regel "delen/16"
    En mag de melder de terugkoppeling zien volgens regel "delen/16"
    En mag de melder het advies zien volgens regel "delen/16"
    En gaat het over "Gezelschap en steun", spoed gewoon volgens regel "duiding/61"

  Scenario: Verkeerd geparkeerde aanhangers, gemeld door een buurtprevent: de coördinator mag de status, de terugkoppeling en het advies zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan mag de coördinator de status zien volgens regel "delen/17"
    En mag de coördinator de terugkoppeling zien volgens regel "delen/17"
    En mag de coördinator het advies zien volgens regel "delen/17"
    En gaat het over "Parkeeroverlast", spoed gewoon volgens regel "duiding/55"
    En mag de meedoener de terugkoppeling niet zien volgens regel "delen/19"
    En mag het team de opvolgers niet zien

  Scenario: Jongeren vernielen iets, gemeld door een buurtprevent: het team mag de status, de terugkoppeling en het advies zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan mag het team de status zien volgens regel "delen/18"
    En mag het team de terugkoppeling zien volgens regel "delen/18"
    En mag het team het advies zien volgens regel "delen/18"
    En gaat het over "Jeugdoverlast", spoed snel volgens regel "duiding/50"

  Scenario: Een niet-pluisgevoel bij een oudere: de melder mag de opvolgers, het thema, de plek en de termijnen niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    Dan mag de melder de opvolgers niet zien volgens regel "delen/19"
    En mag de melder het thema niet zien volgens regel "delen/19"
    En mag de melder de plek niet zien volgens regel "delen/19"
    En mag de melder de termijnen niet zien volgens regel "delen/19"
    En gaat het over "Niet pluis", spoed gewoon volgens regel "duiding/63"

  Scenario: Een kind overdag niet op school, gemeld door een buurtprevent, de bewoner wil het niet: de coördinator mag de opvolgers, de plek en de termijnen niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Kind overdag niet op school", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    En de bewoner vindt de melding niet goed
    Dan volgt "gemeente" op volgens regel "routering/8"
    En mag de coördinator de opvolgers niet zien
    En mag de coördinator de plek niet zien
    En mag de coördinator de termijnen niet zien

  Scenario: Een kind overdag niet op school, de bewoner vindt het goed: de melder mag de plek niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Kind overdag niet op school", bij een kind
    En de bewoner vindt de melding goed
    Dan volgt "gemeente" op volgens regel "routering/8"
    En mag de melder de plek niet zien

  Scenario: Blauwe plekken, anoniem gemeld, de bewoner vindt het goed: de geïnformeerde mag de gegevens van de bewoner, de gegevens van de melder en de notitie niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Blauwe plekken"
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan volgt "gemeente" op volgens regel "routering/3"
    En mag de geïnformeerde de gegevens van de bewoner niet zien
    En mag de geïnformeerde de gegevens van de melder niet zien
    En mag de geïnformeerde de notitie niet zien

  Scenario: Een oudere zegt niet meer te willen leven en iemand vraagt om oppas, de bewoner vindt het goed: de meedoener mag de uitkomst zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En verteld is "Vraagt om oppas"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de uitkomst zien volgens regel "delen/9"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte: de meedoener mag de gegevens van de bewoner niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/19"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, de bewoner wil het niet: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de bewoner vindt de melding niet goed
    Dan mag de geïnformeerde de plek zien volgens regel "delen/14"

  Scenario: Een kind alleen bij diep water op woensdagavond: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 21:15
    En gezien is "Kind alleen bij diep water"
    Dan mag de geïnformeerde de plek niet zien
