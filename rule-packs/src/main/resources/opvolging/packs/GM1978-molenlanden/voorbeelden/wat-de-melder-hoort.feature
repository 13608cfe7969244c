# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wat de melder, de coördinator en het team horen in Molenlanden

  Scenario: Opgroeien, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 11:30
    En gezien is "Kind vraagt om eten", bij een kind
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 16:30 van "sociaal-team" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Opgroeien, gemeld door een buurtprevent: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Molenlanden" op donderdag 12 maart 2026 om 10:45
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Dan hoort het team uiterlijk dinsdag 24 maart 2026 om 22:00 van "jongerenwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Jeugdoverlast in Giessendorpen, gemeld door een buurtprevent: de coördinator hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Giessendorpen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de coördinator uiterlijk vrijdag 6 maart 2026 om 17:00 van "wijkagent" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Eenzaamheid in Lekdorpen: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Krijgt nooit bezoek"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "dorpsondersteuner-noord" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Burenoverlast, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 11:30
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Molenlanden"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk-groot-ammers": niet beschikbaar
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 16:30 van "dorpenloket" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Jeugdoverlast op eerste kerstdag, gemeld door een buurtprevent: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op vrijdag 25 december 2026 om 12:00
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Als de melding is opgepakt
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Geen eigen plek om te slapen in Lekdorpen, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Jeugdoverlast in de nacht, de bewoner wil het niet: de coördinator hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op donderdag 19 maart 2026 om 03:30
    En gezien is "Jongeren vernielen iets"
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Eenzaamheid, gemeld door een mantelzorger: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Verdorde planten"
    En de melder is een mantelzorger
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Onveiligheid van een kind, gemeld door een buurtprevent: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Molenlanden" op donderdag 12 maart 2026 om 11:45
    En gezien is "Kind duikt weg", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Eenzaamheid in Giessendorpen, gemeld door een buurtprevent: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Giessendorpen" op woensdag 11 maart 2026 om 11:00
    En gezien is "Verdorde planten", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Giessendorpen"
    Als de melding is opgepakt
    Dan volgt "dorpsondersteuner-zuid" op volgens regel "routering/7"
    En hoort de melder uiterlijk vrijdag 13 maart 2026 om 17:00 van "dorpsondersteuner-zuid" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Opgroeien in de avond, de bewoner vindt het goed: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Molenlanden" op woensdag 18 maart 2026 om 21:15
    En gezien is "Kind wordt gepest", bij een woning
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En is liefst woensdag 25 maart 2026 om 22:00 en uiterlijk maandag 30 maart 2026 om 22:00 teruggekoppeld volgens regel "termijnen/3"

  Scenario: Woningvervuiling in Lekdorpen, gemeld door een buurtprevent: de coördinator hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Lekdorpen" op woensdag 11 maart 2026 om 10:45
    En gezien is "Ongedierte bij een woning", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de coördinator niet dat de melding is opgepakt

  Scenario: Jeugdoverlast in Lekdorpen, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En hoort de melder uiterlijk woensdag 11 maart 2026 om 22:00 van "jongerenwerk" dat de melding er is volgens regel "terugkoppeling/1"
