# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wat op tijd moet gebeuren in Capelle aan den IJssel

  Scenario: Een volwassene praat hardop tegen niemand op donderdagnacht: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 26 februari 2026 om 02:45
    En gezien is "Praat hardop tegen niemand", bij een volwassene
    Dan volgt "veiligheidsregie" op
    En is uiterlijk vrijdag 27 februari 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Een oudere staat verward bij de bushalte in Capelle-Zuid: uiterlijk dezelfde dag om 14.45 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"
    En is liefst dinsdag 17 februari 2026 om 11:00 en uiterlijk dinsdag 17 februari 2026 om 11:45 de melding opgepakt volgens regel "termijnen/2"
    En is liefst dinsdag 17 februari 2026 om 11:45 en uiterlijk dinsdag 17 februari 2026 om 14:45 nagegaan wat er al speelt volgens regel "nederland/termijnen/39"

  Scenario: Iemand zegt niet meer te willen leven in Capelle-Zuid: het is uiterlijk dezelfde dag om 23.45 uur opgepakt
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:45
    En verteld is "Zegt niet meer te willen leven"
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"
    En is liefst dinsdag 10 februari 2026 om 15:45 en uiterlijk dinsdag 10 februari 2026 om 23:45 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een gevaarlijk kruispunt: het is uiterlijk vrijdag om 23 uur opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:15
    En gezien is "Gevaarlijk kruispunt"
    Dan volgt "handhaving" op volgens regel "routering/4"
    En is liefst donderdag 12 februari 2026 om 23:00 en uiterlijk vrijdag 13 februari 2026 om 23:00 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Jongeren laat luid op straat op woensdagavond, gemeld door een buurtprevent: er is uiterlijk dinsdag om 23 uur een besluit
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 25 februari 2026 om 21:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/3"
    En is liefst vrijdag 27 februari 2026 om 23:00 en uiterlijk dinsdag 3 maart 2026 om 23:00 een besluit genomen volgens regel "termijnen/6"

  Scenario: Gevonden spuiten, gemeld door een buurtprevent: er is uiterlijk dinsdag 3 maart teruggekoppeld
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/4"
    En is liefst vrijdag 27 februari 2026 om 23:00 en uiterlijk dinsdag 3 maart 2026 om 23:00 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Een versperde doorgang in Capelle-Noord en er gaat meteen iemand langs: de ontvangst is uiterlijk de volgende dag om 22 uur bevestigd
    Gegeven een melding uit "Capelle-Noord" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Doorgang versperd"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent-noord" op volgens regel "routering/8"
    En is liefst dinsdag 17 februari 2026 om 15:15 en uiterlijk dinsdag 17 februari 2026 om 23:15 iemand langs geweest volgens regel "termijnen/7"
    En is uiterlijk woensdag 18 februari 2026 om 22:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Harde muziek in de nacht in Capelle-Zuid, gemeld door een buurtprevent, en er gaat meteen iemand langs: er is uiterlijk maandag om 22 uur iemand langs geweest
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 10:30
    En gehoord is "Harde muziek in de nacht"
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent-zuid" op volgens regel "routering/9"
    En is liefst donderdag 12 februari 2026 om 22:00 en uiterlijk maandag 16 februari 2026 om 22:00 iemand langs geweest volgens regel "termijnen/8"

  Scenario: Jongeren laat luid op straat in Capelle-Zuid, anoniem gemeld, en de melding is opgepakt: dat gaat naar de wijkagent Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 10:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan volgt "wijkagent-zuid" op volgens regel "routering/9"

  Scenario: Een kind overdag niet op school, de bewoner wil het niet, en er gaat meteen iemand langs: dat gaat naar de leerplichtambtenaar
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "leerplicht" op volgens regel "routering/5"

  Scenario: Een kind vraagt om eten in Capelle-Zuid, gemeld door iemand van de thuiszorg, en er gaat meteen iemand langs: dat gaat naar de wijkagent Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Kind vraagt om eten", bij een kind
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent-zuid" op volgens regel "routering/12"

  Scenario: Iemand dreigt het huis uit te moeten, gemeld door een buurtprevent, en de bewoner wordt boos: er is uiterlijk donderdag om 17 uur iemand langs geweest
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 10:30
    En gezien is "Dreigt het huis uit te moeten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "veiligheidsregie" op
    En is liefst woensdag 18 februari 2026 om 17:00 en uiterlijk donderdag 19 februari 2026 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/44"

  Scenario: Iemand gebruikt drugs op straat, gemeld door een buurtprevent, en er is niemand thuis: er is uiterlijk woensdag 4 maart een besluit
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 11:30
    En geroken is "Gebruikt drugs op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "veiligheidsregie" op
    En is liefst woensdag 25 februari 2026 om 17:00 en uiterlijk woensdag 4 maart 2026 om 17:00 een besluit genomen volgens regel "nederland/termijnen/23"

  Scenario: Een kind alleen laat op straat op donderdagnacht: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 26 februari 2026 om 02:45
    En gezien is "Kind alleen laat op straat", bij een kind
    Dan is uiterlijk vrijdag 27 februari 2026 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/13"

  Scenario: Spullen of geld verdwijnen bij een kind op donderdagnacht: de ontvangst is uiterlijk maandag aan het eind van de dag bevestigd
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 26 februari 2026 om 02:45
    En gezien is "Spullen of geld verdwijnen", bij een kind
    Dan is liefst vrijdag 27 februari 2026 om 23:59 en uiterlijk maandag 2 maart 2026 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Een raam of deur staat open in Capelle-Zuid: het is uiterlijk vrijdag om 22 uur opgepakt
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:45
    En gezien is "Raam of deur staat open"
    Dan is liefst donderdag 12 februari 2026 om 22:00 en uiterlijk vrijdag 13 februari 2026 om 22:00 de melding opgepakt volgens regel "nederland/termijnen/22"

  Scenario: Gevonden spuiten: het is uiterlijk dezelfde dag om 18.15 uur opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:15
    En gezien is "Spuiten gevonden"
    Dan is liefst woensdag 11 februari 2026 om 14:15 en uiterlijk woensdag 11 februari 2026 om 18:15 de melding opgepakt volgens regel "nederland/termijnen/18"

  Scenario: Gevonden spuiten: er is uiterlijk maandag om 23 uur een besluit
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:15
    En gezien is "Spuiten gevonden"
    Dan is liefst vrijdag 13 februari 2026 om 23:00 en uiterlijk maandag 16 februari 2026 om 23:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Een kind alleen laat op straat in Capelle-Zuid, gemeld door een buurtprevent, en er gaat meteen iemand langs: er is uiterlijk dezelfde dag om 12.30 uur iemand langs geweest
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 11 februari 2026 om 11:30 en uiterlijk woensdag 11 februari 2026 om 12:30 iemand langs geweest volgens regel "nederland/termijnen/40"

  Scenario: Een kind overdag niet op school in Capelle-Zuid, gemeld door een buurtprevent, en er gaat meteen iemand langs: er is uiterlijk woensdag 18 februari iemand langs geweest
    Gegeven een melding uit "Capelle-Zuid" op woensdag 11 februari 2026 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst maandag 16 februari 2026 om 17:00 en uiterlijk woensdag 18 februari 2026 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/49"
