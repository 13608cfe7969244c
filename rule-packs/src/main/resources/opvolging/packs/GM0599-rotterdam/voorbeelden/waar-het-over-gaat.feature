# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Waar een melding over gaat in Rotterdam

  Scenario: Iemand vraagt buren om geld of eten, telkens weer: het gaat over schulden en moet snel
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:00
    En verteld is "Vraagt buren om geld of eten", herhaaldelijk
    Dan gaat het over "Schulden", spoed snel volgens regel "duiding/1"
    En volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Veel korte bezoekjes, telkens weer, in Charlois, gemeld door een buurtprevent: het gaat over verdachte situatie en moet snel
    Gegeven een melding uit "Charlois" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Veel korte bezoekjes", herhaaldelijk
    En de melder is een buurtprevent
    Dan gaat het over "Verdachte situatie", spoed snel volgens regel "duiding/2"
    En volgt "wijkagent-charlois" op volgens regel "routering/8"

  Scenario: Afgeplakte ramen: het gaat over brandveiligheid en moet snel
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 10:30
    En gezien is "Ramen afgeplakt"
    Dan gaat het over "Brandveiligheid", spoed snel volgens regel "duiding/3"
    En gaat het over "Verdachte situatie", spoed gewoon
    En volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een volle brievenbus bij een oudere, telkens weer: het gaat over verwaarlozing en moet snel
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Brievenbus vol", herhaaldelijk, bij een oudere
    Dan gaat het over "Verwaarlozing", spoed snel volgens regel "duiding/4"
    En gaat het over "Eenzaamheid", spoed gewoon
    En volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een volwassene vraagt buren om geld of eten, gemeld door een buurtprevent: het gaat over schulden
    Gegeven een melding uit "Rotterdam" op donderdag 19 februari 2026 om 10:00
    En verteld is "Vraagt buren om geld of eten", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En gaat het over "Schulden", spoed gewoon
    En is uiterlijk vrijdag 20 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Een volle brievenbus bij een oudere in Delfshaven: dat gaat naar het wijkteam Delfshaven
    Gegeven een melding uit "Delfshaven" op donderdag 19 februari 2026 om 11:15
    En gezien is "Brievenbus vol", bij een oudere
    Dan volgt "wijkteam-delfshaven" op volgens regel "routering/17"
    En is uiterlijk vrijdag 20 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Een oudere zegt eenzaam te zijn, telkens weer, gemeld door een bezorger: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 11:15
    En verteld is "Zegt eenzaam te zijn", herhaaldelijk, bij een oudere
    En de melder is een bezorger
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is uiterlijk donderdag 19 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Veel korte bezoekjes, gemeld door een buurtprevent: het gaat over verdachte situatie
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 10:00
    En gezien is "Veel korte bezoekjes"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En gaat het over "Verdachte situatie", spoed gewoon
    En is uiterlijk donderdag 12 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Een volle brievenbus in de openbare ruimte, telkens weer, gemeld door een buurtprevent: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 10:30
    En gezien is "Brievenbus vol", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is uiterlijk donderdag 12 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"
