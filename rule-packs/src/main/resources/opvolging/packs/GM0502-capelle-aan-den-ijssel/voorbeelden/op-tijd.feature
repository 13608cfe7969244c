# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wat op tijd moet gebeuren in Capelle aan den IJssel

  Scenario: De ontvangst bevestigen bij verwardheid in de nacht
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 26 februari 2026 om 02:45
    En gezien is "Praat hardop tegen niemand", bij een volwassene
    Dan volgt "veiligheidsregie" op
    En is uiterlijk vrijdag 27 februari 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Oppakken bij verwardheid in Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"
    En is liefst dinsdag 17 februari 2026 om 11:00 en uiterlijk dinsdag 17 februari 2026 om 11:45 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Oppakken bij gedachten aan zelfdoding in Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:45
    En verteld is "Zegt niet meer te willen leven"
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"
    En is liefst dinsdag 10 februari 2026 om 15:45 en uiterlijk dinsdag 10 februari 2026 om 23:45 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Oppakken bij verkeersveiligheid
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:15
    En gezien is "Gevaarlijk kruispunt"
    Dan volgt "handhaving" op volgens regel "routering/4"
    En is liefst donderdag 12 februari 2026 om 23:00 en uiterlijk vrijdag 13 februari 2026 om 23:00 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Een besluit nemen bij jeugdoverlast in de avond, gemeld door een buurtprevent
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 25 februari 2026 om 21:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/3"
    En is liefst vrijdag 27 februari 2026 om 23:00 en uiterlijk dinsdag 3 maart 2026 om 23:00 een besluit genomen volgens regel "termijnen/6"

  Scenario: Terugkoppelen bij afval op straat, gemeld door een buurtprevent
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/4"
    En is liefst vrijdag 27 februari 2026 om 23:00 en uiterlijk dinsdag 3 maart 2026 om 23:00 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Langsgaan bij brandveiligheid in Capelle-Noord
    Gegeven een melding uit "Capelle-Noord" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Doorgang versperd"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent-noord" op volgens regel "routering/8"
    En is liefst dinsdag 17 februari 2026 om 15:15 en uiterlijk dinsdag 17 februari 2026 om 23:15 iemand langs geweest volgens regel "termijnen/7"

  Scenario: Langsgaan bij burenoverlast in Capelle-Zuid, gemeld door een buurtprevent
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 10:30
    En gehoord is "Harde muziek in de nacht"
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent-zuid" op volgens regel "routering/9"
    En is liefst donderdag 12 februari 2026 om 22:00 en uiterlijk maandag 16 februari 2026 om 22:00 iemand langs geweest volgens regel "termijnen/8"

  Scenario: Langsgaan bij jeugdoverlast in Capelle-Zuid, anoniem gemeld
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 10:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan volgt "wijkagent-zuid" op volgens regel "routering/9"

  Scenario: Langsgaan bij schoolverzuim, de bewoner wil het niet
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "leerplicht" op volgens regel "routering/5"

  Scenario: Langsgaan bij opgroeien in Capelle-Zuid, gemeld door iemand van de thuiszorg
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Kind vraagt om eten", bij een kind
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"

  Scenario: Langsgaan bij schulden, gemeld door een buurtprevent
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 10:30
    En gezien is "Dreigt het huis uit te moeten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "veiligheidsregie" op
    En is liefst woensdag 18 februari 2026 om 17:00 en uiterlijk donderdag 19 februari 2026 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/44"

  Scenario: Een besluit nemen bij drank en drugs, gemeld door een buurtprevent
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 11:30
    En geroken is "Gebruikt drugs op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "veiligheidsregie" op
    En is liefst woensdag 25 februari 2026 om 17:00 en uiterlijk woensdag 4 maart 2026 om 17:00 een besluit genomen volgens regel "nederland/termijnen/23"
