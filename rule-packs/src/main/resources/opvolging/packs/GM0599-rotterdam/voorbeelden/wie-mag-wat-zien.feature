# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wie wat mag zien in Rotterdam

  Scenario: Een raam of deur staat open bij een woning in Tarwewijk: de geïnformeerde mag de termijnen zien
    Gegeven een melding uit "Tarwewijk" op donderdag 19 februari 2026 om 11:30
    En gezien is "Raam of deur staat open", bij een woning
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/1"
    En gaat het over "Woninginbraak", spoed gewoon
    En mag de verantwoordelijke de termijnen zien volgens regel "nederland/delen/2"

  Scenario: Een kind alleen laat op straat in Tarwewijk, de bewoner wil het niet: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Tarwewijk" op woensdag 11 februari 2026 om 11:15
    En gezien is "Kind alleen laat op straat"
    En de bewoner vindt de melding niet goed
    Dan mag de geïnformeerde de plek niet zien volgens regel "delen/2"
    En gaat het over "Opgroeien", spoed direct
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een volwassene slaapt buiten in Zuidwijk en Pendrecht: de geïnformeerde mag de plek en de status zien
    Gegeven een melding uit "Zuidwijk en Pendrecht" op woensdag 18 februari 2026 om 11:30
    En gezien is "Slaapt buiten", bij een volwassene
    Dan mag de geïnformeerde de plek zien volgens regel "delen/3"
    En gaat het over "Geen eigen plek om te slapen", spoed snel
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte en ruzie en geschreeuw in Zuidwijk en Pendrecht: de meedoener mag de uitkomst en de status zien
    Gegeven een melding uit "Zuidwijk en Pendrecht" op donderdag 12 februari 2026 om 11:15
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    En gehoord is "Ruzie en geschreeuw"
    Dan mag de meedoener de uitkomst zien volgens regel "delen/4"
    En gaat het over "Verdachte situatie", spoed gewoon
    En mag de verantwoordelijke de uitkomst zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Een kind zorgt voor een ouder in Tarwewijk, de bewoner wil het niet: dat gaat naar het jongerenwerk Zuid
    Gegeven een melding uit "Tarwewijk" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de bewoner vindt de melding niet goed
    Dan volgt "jongerenwerk-zuid" op volgens regel "routering/5"

  Scenario: Vervuiling door huisdieren bij een volwassene in Zuidwijk en Pendrecht, gemeld door een buurtprevent: dat gaat naar het wijkteam Charlois
    Gegeven een melding uit "Zuidwijk en Pendrecht" op dinsdag 17 februari 2026 om 10:30
    En gezien is "Vervuiling door huisdieren", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidwijk en Pendrecht"
    Dan volgt "wijkteam-charlois" op volgens regel "routering/14"

  Scenario: Te hard rijden in de openbare ruimte, telkens weer, in Charlois, gemeld door een winkelier, de bewoner wil het niet: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Charlois" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Te hard rijden", herhaaldelijk, in de openbare ruimte
    En de melder is een winkelier
    En de bewoner vindt de melding niet goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Afval in de tuin in Noord en Hillegersberg, anoniem gemeld door een buurtprevent: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Noord en Hillegersberg" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Afval in de tuin"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Noord en Hillegersberg"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Weinig eten in huis, de bewoner wil het niet: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 10:45
    En gezien is "Weinig eten in huis"
    En de bewoner vindt de melding niet goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een hond blaft lang bij een woning in Tarwewijk: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Tarwewijk" op donderdag 19 februari 2026 om 11:45
    En gehoord is "Hond blaft lang", bij een woning
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een volwassene ligt bewegingloos in Tarwewijk: de geïnformeerde mag de termijnen zien
    Gegeven een melding uit "Tarwewijk" op donderdag 19 februari 2026 om 11:30
    En gezien is "Ligt bewegingloos", bij een volwassene
    Dan mag de geïnformeerde de termijnen zien volgens regel "nederland/delen/4"

  Scenario: Verse braaksporen in Tarwewijk, de bewoner wil het niet: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Tarwewijk" op woensdag 11 februari 2026 om 11:15
    En gezien is "Verse braaksporen"
    En de bewoner vindt de melding niet goed
    Dan mag de geïnformeerde de plek zien volgens regel "nederland/delen/14"

  Scenario: Iemand slaapt buiten in Tarwewijk, de bewoner wil het niet: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Tarwewijk" op woensdag 11 februari 2026 om 11:15
    En gezien is "Slaapt buiten"
    En de bewoner vindt de melding niet goed
    Dan mag de geïnformeerde de plek niet zien volgens regel "delen/2"

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte, telkens weer en ruzie en geschreeuw, telkens weer, in Zuidwijk en Pendrecht: de meedoener mag de uitkomst zien
    Gegeven een melding uit "Zuidwijk en Pendrecht" op donderdag 12 februari 2026 om 11:15
    En gezien is "Voertuig rijdt steeds rond", herhaaldelijk, in de openbare ruimte
    En gehoord is "Ruzie en geschreeuw", herhaaldelijk
    Dan mag de meedoener de uitkomst zien volgens regel "nederland/delen/5"
