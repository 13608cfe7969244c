# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wat de melder, de coördinator en het team horen in Molenlanden

  Scenario: Een kind vraagt om eten, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag om 16.30 uur dat de melding er is
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 11:30
    En gezien is "Kind vraagt om eten", bij een kind
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 16:30 van "sociaal-team" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een jongere geeft pakjes door, gemeld door een buurtprevent: het team hoort uiterlijk dinsdag 24 maart dat de melding is opgevolgd
    Gegeven een melding uit "Molenlanden" op donderdag 12 maart 2026 om 10:45
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Dan hoort het team uiterlijk dinsdag 24 maart 2026 om 22:00 van "jongerenwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Jongeren vernielen iets in Giessendorpen, gemeld door een buurtprevent, en er gaat meteen iemand langs: de coördinator hoort uiterlijk vrijdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Giessendorpen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de coördinator uiterlijk vrijdag 6 maart 2026 om 17:00 van "wijkagent" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Iemand krijgt nooit bezoek in Lekdorpen en de melding is opgepakt: de melder hoort uiterlijk donderdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Krijgt nooit bezoek"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "dorpsondersteuner-noord" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Ruzie en geschreeuw bij een oudere, gemeld door een buurtprevent, en de melding wordt overgedragen aan het jongerenwerk Groot-Ammers: de melder hoort uiterlijk donderdag om 16.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 11:30
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Molenlanden"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk-groot-ammers": niet beschikbaar
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 16:30 van "dorpenloket" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Jongeren vernielen iets, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op vrijdag 25 december 2026 om 12:00
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Als de melding is opgepakt
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een oudere slaapt buiten in Lekdorpen, gemeld door een buurtprevent: dat gaat naar het sociaal team Molenlanden
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Jongeren vernielen iets op donderdagnacht, de bewoner wil het niet, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op donderdag 19 maart 2026 om 03:30
    En gezien is "Jongeren vernielen iets"
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Verdorde planten, gemeld door een mantelzorger, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Verdorde planten"
    En de melder is een mantelzorger
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind duikt weg, gemeld door een buurtprevent: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Molenlanden" op donderdag 12 maart 2026 om 11:45
    En gezien is "Kind duikt weg", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Verdorde planten bij een woning in Giessendorpen, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort uiterlijk vrijdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Giessendorpen" op woensdag 11 maart 2026 om 11:00
    En gezien is "Verdorde planten", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Giessendorpen"
    Als de melding is opgepakt
    Dan volgt "dorpsondersteuner-zuid" op volgens regel "routering/7"
    En hoort de melder uiterlijk vrijdag 13 maart 2026 om 17:00 van "dorpsondersteuner-zuid" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Een kind wordt gepest bij een woning op woensdagavond, de bewoner vindt het goed: er is uiterlijk maandag 30 maart teruggekoppeld
    Gegeven een melding uit "Molenlanden" op woensdag 18 maart 2026 om 21:15
    En gezien is "Kind wordt gepest", bij een woning
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst woensdag 25 maart 2026 om 22:00 en uiterlijk maandag 30 maart 2026 om 22:00 teruggekoppeld volgens regel "termijnen/3"

  Scenario: Ongedierte bij een woning bij een jongere in Lekdorpen, gemeld door een buurtprevent, en er gaat meteen iemand langs: de coördinator hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Lekdorpen" op woensdag 11 maart 2026 om 10:45
    En gezien is "Ongedierte bij een woning", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de coördinator niet dat de melding is opgepakt

  Scenario: Jongeren laat luid op straat in Lekdorpen, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag om 22 uur dat de melding er is
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En hoort de melder uiterlijk woensdag 11 maart 2026 om 22:00 van "jongerenwerk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een kind vraagt om eten, telkens weer, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag aan het eind van de dag dat de melding er is
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 11:30
    En gezien is "Kind vraagt om eten", herhaaldelijk, bij een kind
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 23:59 van "veilig-thuis" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Iemand krijgt nooit bezoek in Lekdorpen, anoniem gemeld, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Krijgt nooit bezoek"
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind duikt weg, gemeld door een buurtprevent, en de melding wordt overgedragen aan het jongerenwerk Groot-Ammers: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Kind duikt weg", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Molenlanden"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk-groot-ammers": niet beschikbaar
    Dan hoort de melder niet dat de melding is opgepakt
