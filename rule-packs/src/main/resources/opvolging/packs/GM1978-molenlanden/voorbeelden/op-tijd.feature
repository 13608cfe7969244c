# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wat op tijd moet gebeuren in Molenlanden

  Scenario: De ontvangst bevestigen bij onveiligheid van een oudere, anoniem gemeld
    Gegeven een melding uit "Molenlanden" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Nooit alleen te spreken"
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/9"
    En is uiterlijk woensdag 11 maart 2026 om 16:30 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Oppakken bij jeugdoverlast
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst woensdag 4 maart 2026 om 22:00 en uiterlijk vrijdag 6 maart 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een besluit nemen bij jeugdoverlast in Groot-Ammers
    Gegeven een melding uit "Groot-Ammers" op donderdag 5 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is liefst donderdag 12 maart 2026 om 22:00 en uiterlijk maandag 16 maart 2026 om 22:00 een besluit genomen volgens regel "termijnen/4"

  Scenario: Terugkoppelen bij jeugdoverlast in Lekdorpen, gemeld door een buurtprevent
    Gegeven een melding uit "Lekdorpen" op dinsdag 17 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst dinsdag 24 maart 2026 om 22:00 en uiterlijk vrijdag 27 maart 2026 om 22:00 teruggekoppeld volgens regel "termijnen/3"
    En hoort de melder uiterlijk vrijdag 27 maart 2026 om 22:00 van "jongerenwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Langsgaan bij eenzaamheid in Giessendorpen
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 11:30
    En gezien is "Krijgt nooit bezoek"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "dorpsondersteuner-zuid" op volgens regel "routering/7"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 iemand langs geweest volgens regel "termijnen/5"

  Scenario: Een besluit nemen bij burenoverlast in Lekdorpen, gemeld door een buurtprevent, de bewoner vindt het goed
    Gegeven een melding uit "Lekdorpen" op donderdag 12 maart 2026 om 11:30
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Lekdorpen"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "dorpenloket" op
    En is liefst donderdag 19 maart 2026 om 16:30 en uiterlijk donderdag 26 maart 2026 om 16:30 een besluit genomen volgens regel "nederland/termijnen/23"

  Scenario: Langsgaan bij eenzaamheid in de avond, anoniem gemeld
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 21:45
    En gezien is "Lampen ook overdag aan"
    En de melder is een bezorger
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Oppakken bij praktische hulp in Lekdorpen, gemeld door een buurtprevent
    Gegeven een melding uit "Lekdorpen" op dinsdag 17 maart 2026 om 11:30
    En verteld is "Vraagt hulp in de tuin"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "dorpsondersteuner-noord" op volgens regel "routering/6"

  Scenario: Langsgaan bij eenzaamheid in Lekdorpen
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 10:00
    En gezien is "Verdorde planten", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "dorpsondersteuner-noord" op volgens regel "routering/6"

  Scenario: Terugkoppelen bij opgroeien in Lekdorpen, de bewoner vindt het goed
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 10:45
    En gezien is "Kind zorgt voor een ouder", herhaaldelijk, bij een jongere
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "jongerenwerk" op volgens regel "routering/3"

  Scenario: Terugkoppelen bij eenzaamheid
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 11:15
    En gezien is "Doet niet open voor bekenden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-team" op volgens regel "routering/8"
