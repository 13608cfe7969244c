# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wat op tijd moet gebeuren in Hoeksche Waard

  Scenario: Gedumpt afval in de openbare ruimte in Oud-Beijerland, gemeld door een buurtprevent: het is uiterlijk vrijdag aan het eind van de dag opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 10:45
    En gezien is "Afval gedumpt", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "boa" op volgens regel "routering/4"
    En is uiterlijk vrijdag 6 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Harde muziek in de nacht, gemeld door een buurtprevent: het is uiterlijk vrijdag om 16.30 uur opgepakt
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:30
    En gehoord is "Harde muziek in de nacht"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hoeksche Waard"
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst woensdag 18 maart 2026 om 16:30 en uiterlijk vrijdag 20 maart 2026 om 16:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Jongeren laat luid op straat in Oud-Beijerland op zaterdagmiddag, gemeld door een buurtprevent: er is uiterlijk vrijdag om 22 uur een besluit
    Gegeven een melding uit "Oud-Beijerland" op zaterdag 7 maart 2026 om 14:30
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "boa" op volgens regel "routering/2"
    En is uiterlijk vrijdag 13 maart 2026 om 22:00 een besluit genomen volgens regel "termijnen/5"

  Scenario: Vervuiling door huisdieren bij een woning: er is uiterlijk donderdag 26 maart een besluit
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Vervuiling door huisdieren", bij een woning
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is uiterlijk donderdag 26 maart 2026 om 16:30 een besluit genomen volgens regel "termijnen/3"

  Scenario: Jongeren laat luid op straat: er is uiterlijk woensdag 25 maart teruggekoppeld
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:45
    En gehoord is "Jongeren laat luid op straat", bij een kind
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst vrijdag 20 maart 2026 om 21:00 en uiterlijk woensdag 25 maart 2026 om 21:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Vernieling of graffiti in de openbare ruimte op zaterdagmiddag en er gaat meteen iemand langs: het is uiterlijk vrijdag 20 maart afgehandeld
    Gegeven een melding uit "Hoeksche Waard" op zaterdag 7 maart 2026 om 14:45
    En gezien is "Vernieling of graffiti", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa" op volgens regel "routering/4"
    En is liefst woensdag 11 maart 2026 om 22:00 en uiterlijk vrijdag 20 maart 2026 om 22:00 de melding afgehandeld volgens regel "termijnen/6"

  Scenario: Een jongere slaapt buiten, telkens weer, in Zuidrand, anoniem gemeld door een mantelzorger, en er gaat meteen iemand langs: dat gaat naar het wijkteam
    Gegeven een melding uit "Zuidrand" op dinsdag 10 maart 2026 om 10:30
    En gezien is "Slaapt buiten", herhaaldelijk, bij een jongere
    En de melder is een mantelzorger
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Een oudere vraagt om gezelschap, gemeld door een buurtprevent: dat gaat naar Welzijn Hoeksche Waard
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om gezelschap", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan volgt "welzijn" op volgens regel "routering/9"

  Scenario: Gevonden spuiten in Oud-Beijerland, gemeld door een buurtprevent: het is uiterlijk dezelfde dag om 18.45 uur opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 10:45
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    Dan is liefst woensdag 4 maart 2026 om 14:45 en uiterlijk woensdag 4 maart 2026 om 18:45 de melding opgepakt volgens regel "nederland/termijnen/18"

  Scenario: Vervuiling door huisdieren bij een woning en een versperde doorgang: het is uiterlijk donderdag om 16.30 uur opgepakt
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Vervuiling door huisdieren", bij een woning
    En gezien is "Doorgang versperd"
    Dan is liefst woensdag 18 maart 2026 om 16:30 en uiterlijk donderdag 19 maart 2026 om 16:30 de melding opgepakt volgens regel "nederland/termijnen/11"

  Scenario: Iemand vraagt om een maatje: het is uiterlijk vrijdag om 17 uur opgepakt
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En verteld is "Vraagt om een maatje"
    Dan is liefst donderdag 19 maart 2026 om 17:00 en uiterlijk vrijdag 20 maart 2026 om 17:00 de melding opgepakt volgens regel "nederland/termijnen/22"

  Scenario: Gevonden spuiten in Oud-Beijerland, gemeld door een buurtprevent: er is uiterlijk maandag om 22 uur een besluit
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 10:45
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    Dan is liefst vrijdag 6 maart 2026 om 22:00 en uiterlijk maandag 9 maart 2026 om 22:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Iemand mag niet over eigen geld beslissen: er is uiterlijk dinsdag 24 maart een besluit
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Mag niet over eigen geld beslissen"
    Dan is uiterlijk dinsdag 24 maart 2026 om 23:59 een besluit genomen volgens regel "nederland/termijnen/6"

  Scenario: Iemand mag niet over eigen geld beslissen: er is uiterlijk dinsdag 26 mei teruggekoppeld
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Mag niet over eigen geld beslissen"
    Dan is liefst dinsdag 21 april 2026 om 23:59 en uiterlijk dinsdag 26 mei 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"

  Scenario: Jongeren laat luid op straat op zaterdagmiddag en er gaat meteen iemand langs: het is uiterlijk maandag 20 april afgehandeld
    Gegeven een melding uit "Hoeksche Waard" op zaterdag 7 maart 2026 om 14:45
    En gehoord is "Jongeren laat luid op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst dinsdag 7 april 2026 om 23:59 en uiterlijk maandag 20 april 2026 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/50"

  Scenario: Gevonden spuiten op zaterdagmiddag en er gaat meteen iemand langs: het is uiterlijk maandag 30 maart afgehandeld
    Gegeven een melding uit "Hoeksche Waard" op zaterdag 7 maart 2026 om 14:45
    En gezien is "Spuiten gevonden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst maandag 23 maart 2026 om 23:59 en uiterlijk maandag 30 maart 2026 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/45"
