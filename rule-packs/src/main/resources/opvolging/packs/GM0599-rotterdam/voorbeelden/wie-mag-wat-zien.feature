# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wie wat mag zien in Rotterdam

  Scenario: Woninginbraak in Tarwewijk: wat de geïnformeerde mag zien
    Gegeven een melding uit "Tarwewijk" op donderdag 19 februari 2026 om 11:30
    En gezien is "Raam of deur staat open", bij een woning
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/1"
    En gaat het over "Woninginbraak", spoed gewoon

  Scenario: Opgroeien in Tarwewijk, de bewoner wil het niet: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Tarwewijk" op woensdag 11 februari 2026 om 11:15
    En gezien is "Kind alleen laat op straat"
    En de bewoner vindt de melding niet goed
    Dan mag de geïnformeerde de plek niet zien volgens regel "delen/2"
    En gaat het over "Opgroeien", spoed direct

  Scenario: Geen eigen plek om te slapen in Zuidwijk en Pendrecht: wat de geïnformeerde mag zien
    Gegeven een melding uit "Zuidwijk en Pendrecht" op woensdag 18 februari 2026 om 11:30
    En gezien is "Slaapt buiten", bij een volwassene
    Dan mag de geïnformeerde de plek zien volgens regel "delen/3"
    En gaat het over "Geen eigen plek om te slapen", spoed snel

  Scenario: Verdachte situatie in Zuidwijk en Pendrecht: wat de meedoener mag zien
    Gegeven een melding uit "Zuidwijk en Pendrecht" op donderdag 12 februari 2026 om 11:15
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    En gehoord is "Ruzie en geschreeuw"
    Dan mag de meedoener de uitkomst zien volgens regel "delen/4"
    En gaat het over "Verdachte situatie", spoed gewoon

  Scenario: Opgroeien in Tarwewijk, de bewoner wil het niet: wat de geïnformeerde niet mag zien, op dinsdag 24 februari
    Gegeven een melding uit "Tarwewijk" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de bewoner vindt de melding niet goed
    Dan volgt "jongerenwerk-zuid" op volgens regel "routering/5"

  Scenario: Woningvervuiling in Zuidwijk en Pendrecht, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Zuidwijk en Pendrecht" op dinsdag 17 februari 2026 om 10:30
    En gezien is "Vervuiling door huisdieren", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidwijk en Pendrecht"
    Dan volgt "wijkteam-charlois" op volgens regel "routering/14"

  Scenario: Verkeersveiligheid in Charlois, gemeld door een winkelier, de bewoner wil het niet: wat de geïnformeerde mag zien
    Gegeven een melding uit "Charlois" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Te hard rijden", herhaaldelijk, in de openbare ruimte
    En de melder is een winkelier
    En de bewoner vindt de melding niet goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Woningvervuiling in Noord en Hillegersberg, anoniem gemeld: wat de geïnformeerde mag zien
    Gegeven een melding uit "Noord en Hillegersberg" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Afval in de tuin"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Noord en Hillegersberg"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Verwaarlozing, de bewoner wil het niet: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 10:45
    En gezien is "Weinig eten in huis"
    En de bewoner vindt de melding niet goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Burenoverlast in Tarwewijk: wat de meedoener mag zien
    Gegeven een melding uit "Tarwewijk" op donderdag 19 februari 2026 om 11:45
    En gehoord is "Hond blaft lang", bij een woning
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
