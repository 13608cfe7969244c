# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wie wat mag zien in Capelle aan den IJssel

  Scenario: Jongeren vernielen iets op woensdagavond, gemeld door een buurtprevent: de geïnformeerde mag de waarnemingen en de plek zien
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 21:15
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een buurtprevent
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/1"
    En mag de geïnformeerde de plek zien volgens regel "delen/1"
    En gaat het over "Jeugdoverlast", spoed snel

  Scenario: Verse braaksporen bij een woning in Capelle-Noord, gemeld door een buurtprevent: de geïnformeerde mag de termijnen zien
    Gegeven een melding uit "Capelle-Noord" op woensdag 11 februari 2026 om 11:00
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/2"
    En gaat het over "Woninginbraak", spoed snel

  Scenario: Een oudere dreigt het huis uit te moeten en volle containers, de bewoner vindt het goed: de meedoener mag de plek en de status zien
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 11:15
    En gezien is "Dreigt het huis uit te moeten", bij een oudere
    En gezien is "Volle containers"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de plek zien volgens regel "delen/3"
    En gaat het over "Schulden", spoed snel
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Een deurwaarder aan de deur en een donkere plek: de meedoener mag de plek niet zien
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 11:45
    En gezien is "Deurwaarder aan de deur"
    En gezien is "Donkere plek"
    Dan mag de meedoener de plek niet zien volgens regel "delen/4"
    En gaat het over "Schulden", spoed gewoon

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent: de coördinator mag de opvolgers zien
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/5"
    En mag het team de opvolgers zien volgens regel "delen/5"
    En gaat het over "Jeugdoverlast", spoed gewoon

  Scenario: Spullen of geld verdwijnen bij een kind: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 10:00
    En gezien is "Spullen of geld verdwijnen", bij een kind
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 11:15
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan volgt "politie" op
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de opvolgers zien volgens regel "nederland/delen/13"

  Scenario: Een donkere plek in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar Stadstoezicht en handhaving
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 11:30
    En gezien is "Donkere plek", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan volgt "handhaving" op volgens regel "routering/4"

  Scenario: Iemand vertelt steeds hetzelfde in Capelle-Noord, gemeld door een buurtprevent: de coördinator mag de opvolgers niet zien
    Gegeven een melding uit "Capelle-Noord" op donderdag 19 februari 2026 om 11:30
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Dan volgt "wijkagent-noord" op volgens regel "routering/11"
    En mag de coördinator de opvolgers niet zien
    En mag het team de opvolgers niet zien

  Scenario: Verse braaksporen in Capelle-Zuid, gemeld door een buurtprevent: de verantwoordelijke mag de waarnemingen en de termijnen zien
    Gegeven een melding uit "Capelle-Zuid" op donderdag 12 februari 2026 om 10:30
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Zuid"
    Dan volgt "wijkagent-zuid" op volgens regel "routering/9"
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de verantwoordelijke de termijnen zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Een deurwaarder aan de deur bij een volwassene in Capelle-Zuid: dat gaat naar de wijkagent Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 11:30
    En gezien is "Deurwaarder aan de deur", bij een volwassene
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"

  Scenario: Jongeren laat luid op straat in de openbare ruimte, telkens weer, in Capelle-Zuid, gemeld door een buurtprevent, gemeld bij de lijn niet pluis: dat gaat naar de wijkagent Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op woensdag 18 februari 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Zuid"
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent-zuid" op volgens regel "routering/9"

  Scenario: Een volwassene gebruikt drugs op straat in Capelle-Noord, de bewoner vindt het goed: dat gaat naar de wijkagent Capelle-Noord
    Gegeven een melding uit "Capelle-Noord" op donderdag 12 februari 2026 om 10:30
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    En de bewoner vindt de melding goed
    Dan volgt "wijkagent-noord" op volgens regel "routering/11"

  Scenario: Een kind alleen in een hete auto in Capelle-Zuid, gemeld door een buurtprevent: de geïnformeerde mag de waarnemingen niet zien
    Gegeven een melding uit "Capelle-Zuid" op donderdag 12 februari 2026 om 10:30
    En gezien is "Kind alleen in een hete auto"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Zuid"
    Dan mag de geïnformeerde de waarnemingen niet zien

  Scenario: Een kind alleen in een hete auto in Capelle-Zuid, gemeld door een buurtprevent: de geïnformeerde mag de termijnen niet zien
    Gegeven een melding uit "Capelle-Zuid" op donderdag 12 februari 2026 om 10:30
    En gezien is "Kind alleen in een hete auto"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Zuid"
    Dan mag de geïnformeerde de termijnen niet zien

  Scenario: Een kind alleen in een hete auto, de bewoner vindt het goed: de meedoener mag de plek zien
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 11:15
    En gezien is "Kind alleen in een hete auto"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de plek zien volgens regel "nederland/delen/3"
