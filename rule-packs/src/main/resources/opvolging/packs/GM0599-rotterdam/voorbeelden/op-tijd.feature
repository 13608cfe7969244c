# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wat op tijd moet gebeuren in Rotterdam

  Scenario: Oppakken bij verwaarlozing
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Weinig eten in huis"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is liefst woensdag 25 februari 2026 om 11:30 en uiterlijk donderdag 26 februari 2026 om 11:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: De ontvangst bevestigen bij afval op straat, gemeld door een buurtprevent
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/10"
    En is uiterlijk woensdag 25 februari 2026 om 23:00 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Oppakken bij afval op straat
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Containers blijven staan"
    Dan volgt "handhaving" op volgens regel "routering/10"
    En is uiterlijk vrijdag 27 februari 2026 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij parkeeroverlast, gemeld door een buurtprevent
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 10:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/10"
    En is liefst woensdag 25 februari 2026 om 23:59 en uiterlijk woensdag 4 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Een besluit nemen bij verwardheid in Delfshaven
    Gegeven een melding uit "Delfshaven" op donderdag 19 februari 2026 om 11:15
    En gezien is "Op blote voeten op straat", bij een oudere
    Dan volgt "wijkteam-delfshaven" op volgens regel "routering/17"
    En is liefst vrijdag 20 februari 2026 om 17:30 en uiterlijk maandag 23 februari 2026 om 17:30 een besluit genomen volgens regel "termijnen/5"

  Scenario: Langsgaan bij verwaarlozing
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Is vaker gevallen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is liefst woensdag 11 februari 2026 om 10:15 en uiterlijk donderdag 12 februari 2026 om 10:15 iemand langs geweest volgens regel "termijnen/6"

  Scenario: Nagaan wat er al speelt bij huiselijk geweld
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 11:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst woensdag 18 februari 2026 om 15:45 en uiterlijk donderdag 19 februari 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Nagaan wat er al speelt bij burenoverlast in het weekend, gemeld door een buurtprevent
    Gegeven een melding uit "Rotterdam" op zaterdag 14 februari 2026 om 14:15
    En gehoord is "Harde muziek in de nacht"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Langsgaan bij verwaarlozing, op donderdag 12 februari
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:45
    En gezien is "Geen onderhoud aan de woning"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Nagaan wat er al speelt bij brandveiligheid
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Doorgang versperd", in de openbare ruimte
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: De ontvangst bevestigen bij onveiligheid van een oudere in Tarwewijk in de nacht, gemeld door een buurtprevent
    Gegeven een melding uit "Tarwewijk" op donderdag 26 februari 2026 om 02:30
    En gezien is "Nooit alleen te spreken", herhaaldelijk, bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Tarwewijk"
    Dan volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Oppakken bij overbelaste mantelzorger
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:45
    En verteld is "Mantelzorger zegt op te zijn"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Terugkoppelen bij eenzaamheid in Delfshaven, de bewoner wil het niet
    Gegeven een melding uit "Delfshaven" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Verdorde planten", bij een woning
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "wijkteam-delfshaven" op volgens regel "routering/17"

  Scenario: Langsgaan bij schulden in Noord en Hillegersberg
    Gegeven een melding uit "Noord en Hillegersberg" op woensdag 11 februari 2026 om 11:15
    En gezien is "Dreigt het huis uit te moeten"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
