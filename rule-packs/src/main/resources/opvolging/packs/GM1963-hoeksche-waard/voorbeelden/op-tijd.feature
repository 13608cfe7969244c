# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wat op tijd moet gebeuren in Hoeksche Waard

  Scenario: Oppakken bij afval op straat in Oud-Beijerland, gemeld door een buurtprevent
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 10:45
    En gezien is "Afval gedumpt", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "boa" op volgens regel "routering/4"
    En is uiterlijk vrijdag 6 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Oppakken bij burenoverlast, gemeld door een buurtprevent
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:30
    En gehoord is "Harde muziek in de nacht"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hoeksche Waard"
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst woensdag 18 maart 2026 om 16:30 en uiterlijk vrijdag 20 maart 2026 om 16:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een besluit nemen bij jeugdoverlast in Oud-Beijerland in het weekend, gemeld door een buurtprevent
    Gegeven een melding uit "Oud-Beijerland" op zaterdag 7 maart 2026 om 14:30
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "boa" op volgens regel "routering/2"
    En is uiterlijk vrijdag 13 maart 2026 om 22:00 een besluit genomen volgens regel "termijnen/5"

  Scenario: Een besluit nemen bij woningvervuiling
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Vervuiling door huisdieren", bij een woning
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is uiterlijk donderdag 26 maart 2026 om 16:30 een besluit genomen volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij jeugdoverlast
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:45
    En gehoord is "Jongeren laat luid op straat", bij een kind
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst vrijdag 20 maart 2026 om 21:00 en uiterlijk woensdag 25 maart 2026 om 21:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Afhandelen bij verlichting en onderhoud in het weekend
    Gegeven een melding uit "Hoeksche Waard" op zaterdag 7 maart 2026 om 14:45
    En gezien is "Vernieling of graffiti", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa" op volgens regel "routering/4"
    En is liefst woensdag 11 maart 2026 om 22:00 en uiterlijk vrijdag 20 maart 2026 om 22:00 de melding afgehandeld volgens regel "termijnen/6"

  Scenario: Een besluit nemen bij geen eigen plek om te slapen in Zuidrand, anoniem gemeld
    Gegeven een melding uit "Zuidrand" op dinsdag 10 maart 2026 om 10:30
    En gezien is "Slaapt buiten", herhaaldelijk, bij een jongere
    En de melder is een mantelzorger
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Oppakken bij gezelschap en steun, gemeld door een buurtprevent
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om gezelschap", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan volgt "welzijn" op volgens regel "routering/9"
