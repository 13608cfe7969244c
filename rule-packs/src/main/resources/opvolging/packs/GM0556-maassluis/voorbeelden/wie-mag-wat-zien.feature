# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wie wat mag zien in Maassluis

  Scenario: Een volwassene vraagt naar een regeling: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Dan mag de geïnformeerde de plek niet zien volgens regel "delen/1"
    En gaat het over "Hulp met informatie", spoed gewoon
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"

  Scenario: Een oudere staat verward bij de bushalte op woensdagavond: de geïnformeerde mag de opvolgers niet zien
    Gegeven een melding uit "Maassluis" op woensdag 25 februari 2026 om 20:30
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan mag de geïnformeerde de opvolgers niet zien volgens regel "delen/2"
    En gaat het over "Verwardheid", spoed direct
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Veel lege flessen bij een volwassene en iemand vraagt om oppas: de meedoener mag de termijnen niet zien
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Veel lege flessen", bij een volwassene
    En verteld is "Vraagt om oppas"
    Dan mag de meedoener de termijnen niet zien volgens regel "delen/3"
    En gaat het over "Drank en drugs", spoed gewoon
    En mag de verantwoordelijke de termijnen zien volgens regel "nederland/delen/2"

  Scenario: Een oudere staat verward bij de bushalte en geen onderhoud aan de woning op woensdagavond, de bewoner vindt het goed: de meedoener mag de waarnemingen en de status zien
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 21:45
    En gezien is "Verward bij de bushalte", bij een oudere
    En gezien is "Geen onderhoud aan de woning"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/4"
    En gaat het over "Verwardheid", spoed direct
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Iemand zegt niet meer te willen leven en een kind wil niet naar huis: de meedoener mag de waarnemingen niet zien
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 11:15
    En verteld is "Zegt niet meer te willen leven"
    En gezien is "Kind wil niet naar huis"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/5"
    En gaat het over "Onveiligheid van een kind", spoed snel

  Scenario: Een kind wordt gepest bij een oudere, telkens weer: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Kind wordt gepest", herhaaldelijk, bij een oudere
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Een kind overdag niet op school, gemeld door een buurtprevent: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:00
    En gezien is "Kind overdag niet op school", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Een mantelzorger zegt op te zijn bij een volwassene, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:00
    En verteld is "Mantelzorger zegt op te zijn", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Een volwassene zegt thuis bang te zijn op donderdagnacht, gemeld door iemand van een woningcorporatie: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Maassluis" op donderdag 26 februari 2026 om 03:30
    En verteld is "Zegt thuis bang te zijn", bij een volwassene
    En de melder is iemand van een woningcorporatie
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een kind slaapt buiten, telkens weer: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Slaapt buiten", herhaaldelijk, bij een kind
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Iemand valt op straat en ruikt naar drank: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 10:30
    En geroken is "Valt op straat en ruikt naar drank"
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Een oudere vraagt hulp in de tuin, anoniem gemeld door een buurtprevent: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:30
    En verteld is "Vraagt hulp in de tuin", bij een oudere
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Dan volgt "meldpunt" op volgens regel "routering/5"

  Scenario: Kapotte verlichting in de openbare ruimte op zaterdagmiddag, de bewoner vindt het goed: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op zaterdag 14 februari 2026 om 14:30
    En gezien is "Kapotte verlichting", in de openbare ruimte
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt" op volgens regel "routering/4"

  Scenario: Een versperde vluchtweg: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En gezien is "Vluchtweg versperd"
    Dan mag de geïnformeerde de plek zien volgens regel "nederland/delen/14"

  Scenario: Een versperde vluchtweg op woensdagavond: de geïnformeerde mag de opvolgers zien
    Gegeven een melding uit "Maassluis" op woensdag 25 februari 2026 om 20:30
    En gezien is "Vluchtweg versperd"
    Dan mag de geïnformeerde de opvolgers zien volgens regel "nederland/delen/13"

  Scenario: Gaslucht bij een woning: de meedoener mag de termijnen zien
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:30
    En geroken is "Gaslucht", bij een woning
    Dan mag de meedoener de termijnen zien volgens regel "nederland/delen/3"

  Scenario: Een kind alleen bij diep water op woensdagavond, de bewoner vindt het goed: de meedoener mag de waarnemingen zien
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 21:45
    En gezien is "Kind alleen bij diep water"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "nederland/delen/3"
