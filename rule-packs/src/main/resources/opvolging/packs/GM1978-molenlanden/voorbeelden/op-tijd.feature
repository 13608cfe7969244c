# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wat op tijd moet gebeuren in Molenlanden

  Scenario: Iemand is nooit alleen te spreken, anoniem gemeld: de ontvangst is uiterlijk de volgende dag om 16.30 uur bevestigd
    Gegeven een melding uit "Molenlanden" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Nooit alleen te spreken"
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/9"
    En is uiterlijk woensdag 11 maart 2026 om 16:30 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Jongeren laat luid op straat: uiterlijk vrijdag om 22 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst woensdag 4 maart 2026 om 22:00 en uiterlijk vrijdag 6 maart 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"
    En is liefst donderdag 5 maart 2026 om 22:00 en uiterlijk vrijdag 6 maart 2026 om 22:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Jongeren laat luid op straat in Groot-Ammers: er is uiterlijk maandag 16 maart een besluit
    Gegeven een melding uit "Groot-Ammers" op donderdag 5 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is liefst donderdag 12 maart 2026 om 22:00 en uiterlijk maandag 16 maart 2026 om 22:00 een besluit genomen volgens regel "termijnen/4"

  Scenario: Jongeren laat luid op straat in Lekdorpen, gemeld door een buurtprevent: er is uiterlijk vrijdag 27 maart teruggekoppeld
    Gegeven een melding uit "Lekdorpen" op dinsdag 17 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst dinsdag 24 maart 2026 om 22:00 en uiterlijk vrijdag 27 maart 2026 om 22:00 teruggekoppeld volgens regel "termijnen/3"
    En hoort de melder uiterlijk vrijdag 27 maart 2026 om 22:00 van "jongerenwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Iemand krijgt nooit bezoek in Giessendorpen en er gaat meteen iemand langs: het is uiterlijk maandag om 17 uur opgepakt
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 11:30
    En gezien is "Krijgt nooit bezoek"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "dorpsondersteuner-zuid" op volgens regel "routering/7"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 iemand langs geweest volgens regel "termijnen/5"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk maandag 9 maart 2026 om 17:00 de melding opgepakt volgens regel "nederland/termijnen/22"

  Scenario: Buren maken ruzie bij een woning in Lekdorpen, gemeld door een buurtprevent, de bewoner vindt het goed, en de bewoner ontkent het: er is uiterlijk donderdag 26 maart een besluit
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

  Scenario: Lampen branden ook overdag op woensdagavond, anoniem gemeld door een bezorger, en er is nog geen oplossing: dat gaat naar het sociaal team Molenlanden
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 21:45
    En gezien is "Lampen ook overdag aan"
    En de melder is een bezorger
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Iemand vraagt hulp in de tuin in Lekdorpen, gemeld door een buurtprevent: dat gaat naar de dorpsondersteuner Lekdorpen
    Gegeven een melding uit "Lekdorpen" op dinsdag 17 maart 2026 om 11:30
    En verteld is "Vraagt hulp in de tuin"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "dorpsondersteuner-noord" op volgens regel "routering/6"

  Scenario: Verdorde planten bij een woning in Lekdorpen en de bewoner wordt boos: dat gaat naar de dorpsondersteuner Lekdorpen
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 10:00
    En gezien is "Verdorde planten", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "dorpsondersteuner-noord" op volgens regel "routering/6"

  Scenario: Een kind zorgt voor een ouder, telkens weer, in Lekdorpen, de bewoner vindt het goed, en de bewoner wordt boos: dat gaat naar het jongerenwerk Molenlanden
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 10:45
    En gezien is "Kind zorgt voor een ouder", herhaaldelijk, bij een jongere
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "jongerenwerk" op volgens regel "routering/3"

  Scenario: Iemand doet niet open voor bekenden en er gaat meteen iemand langs: dat gaat naar het sociaal team Molenlanden
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 11:15
    En gezien is "Doet niet open voor bekenden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Jongeren vernielen iets: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan is uiterlijk woensdag 4 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Iemand is nooit alleen te spreken: de ontvangst is uiterlijk donderdag aan het eind van de dag bevestigd
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Nooit alleen te spreken"
    Dan is liefst woensdag 4 maart 2026 om 23:59 en uiterlijk donderdag 5 maart 2026 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Een oudere komt niet op de vaste activiteit: het is uiterlijk vrijdag om 16.30 uur opgepakt
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    Dan is liefst donderdag 5 maart 2026 om 16:30 en uiterlijk vrijdag 6 maart 2026 om 16:30 de melding opgepakt volgens regel "nederland/termijnen/22"

  Scenario: Jongeren vernielen iets in Groot-Ammers: er is uiterlijk dinsdag om 22 uur een besluit
    Gegeven een melding uit "Groot-Ammers" op donderdag 5 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan is liefst maandag 9 maart 2026 om 22:00 en uiterlijk dinsdag 10 maart 2026 om 22:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Jongeren vernielen iets in Groot-Ammers: er is uiterlijk donderdag 12 maart teruggekoppeld
    Gegeven een melding uit "Groot-Ammers" op donderdag 5 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan is liefst dinsdag 10 maart 2026 om 22:00 en uiterlijk donderdag 12 maart 2026 om 22:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Een oudere komt niet op de vaste activiteit: er is uiterlijk dinsdag 24 maart teruggekoppeld
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    Dan is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 24 maart 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/24"

  Scenario: Een oudere vraagt om oppas in Giessendorpen en er gaat meteen iemand langs: er is uiterlijk woensdag 11 maart iemand langs geweest
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 11:30
    En verteld is "Vraagt om oppas", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst maandag 9 maart 2026 om 17:00 en uiterlijk woensdag 11 maart 2026 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/49"

  Scenario: Iemand krijgt nooit bezoek en jongeren vernielen iets in Giessendorpen en er gaat meteen iemand langs: er is uiterlijk vrijdag om 17 uur iemand langs geweest
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 11:30
    En gezien is "Krijgt nooit bezoek"
    En gezien is "Jongeren vernielen iets", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 5 maart 2026 om 17:00 en uiterlijk vrijdag 6 maart 2026 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/44"

  Scenario: Iemand krijgt nooit bezoek en er gaat meteen iemand langs: er is uiterlijk woensdag 11 maart iemand langs geweest
    Gegeven een melding uit "Molenlanden" op woensdag 4 maart 2026 om 11:30
    En gezien is "Krijgt nooit bezoek"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst maandag 9 maart 2026 om 16:30 en uiterlijk woensdag 11 maart 2026 om 16:30 iemand langs geweest volgens regel "nederland/termijnen/49"
