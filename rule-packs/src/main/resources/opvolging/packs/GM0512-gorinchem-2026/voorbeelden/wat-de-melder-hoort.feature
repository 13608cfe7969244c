# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat de melder, de coördinator en het team horen in Gorinchem

  Scenario: Gedumpt afval in de openbare ruimte, gemeld door een buurtprevent: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:45
    En gezien is "Afval gedumpt", in de openbare ruimte
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "servicelijn" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent: de coördinator hoort uiterlijk donderdag 26 februari dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op donderdag 12 februari 2026 om 10:15
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan hoort de coördinator uiterlijk donderdag 26 februari 2026 om 21:00 van "wijkagent" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een oudere zegt niet meer te willen leven, gemeld door een buurtprevent, en de melding wordt overgedragen aan de gemeente: de coördinator hoort uiterlijk maandag om 20 uur dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "gemeente": niet van ons
    Dan hoort de coördinator uiterlijk maandag 16 februari 2026 om 20:00 van "coordinator-buurtteams" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Te hard rijden, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk: de coördinator hoort uiterlijk dinsdag 24 februari dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Te hard rijden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de coördinator uiterlijk dinsdag 24 februari 2026 om 20:00 van "coordinator-buurtteams" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Een kind overdag niet op school en de melder is het niet eens met het antwoord: de melder hoort uiterlijk dinsdag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op donderdag 12 februari 2026 om 11:00
    En gezien is "Kind overdag niet op school", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk dinsdag 17 februari 2026 om 17:00 van "regie-gemeente" dat de melding er is volgens regel "terugkoppeling/5"

  Scenario: Een ander patroon dan gewoon en de melder is het niet eens met het antwoord: de melder hoort uiterlijk dinsdag 17 maart dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Ander patroon dan gewoon"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk dinsdag 17 maart 2026 om 17:00 van "regie-gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/6"

  Scenario: Een jongere vraagt om een maaltijd in Gorinchem-Oost, gemeld door een buurtprevent: er is uiterlijk dinsdag 24 februari teruggekoppeld
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 10 februari 2026 om 10:45
    En verteld is "Vraagt om een maaltijd", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan volgt "burenhulp" op volgens regel "routering/14"
    En is liefst donderdag 19 februari 2026 om 17:00 en uiterlijk dinsdag 24 februari 2026 om 17:00 teruggekoppeld volgens regel "termijnen/2"

  Scenario: Een raam of deur staat open bij een woning, gemeld door een winkelier, en de melding wordt overgedragen aan het sociaal team: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op vrijdag 25 december 2026 om 11:15
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een winkelier
    Als de melding is opgepakt
    En het dossier is overgedragen aan "sociaal-team": beter op zijn plek
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Geen onderhoud aan de woning bij een kind, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk woensdag 4 maart dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:15
    En gezien is "Geen onderhoud aan de woning", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "sociaal-team" op volgens regel "routering/5"
    En hoort de melder uiterlijk woensdag 4 maart 2026 om 17:00 van "regie-gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/6"

  Scenario: Vernieling of graffiti, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Vernieling of graffiti"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "servicelijn" op volgens regel "routering/12"
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "regie-gemeente" dat de melding er is volgens regel "terugkoppeling/5"

  Scenario: Losse stoeptegels, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 11:45
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Dan volgt "servicelijn" op volgens regel "routering/12"
    En hoort de melder uiterlijk donderdag 26 februari 2026 om 17:00 van "servicelijn" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: De energie is afgesloten bij een oudere, gemeld door een buurtprevent, de bewoner vindt het goed, en er komt hulp uit het eigen netwerk: de coördinator hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 17 februari 2026 om 11:00
    En gezien is "Energie afgesloten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "sociaal-team" op volgens regel "routering/5"
    En hoort de coördinator niet dat de melding is opgevolgd

  Scenario: Gedumpt afval in de openbare ruimte, gemeld door een mantelzorger: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:45
    En gezien is "Afval gedumpt", in de openbare ruimte
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "servicelijn" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Een kind duikt weg, gemeld door een buurtprevent, en de melding wordt overgedragen aan de gemeente: de coördinator hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:15
    En gezien is "Kind duikt weg", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "gemeente": niet van ons
    Dan hoort de coördinator niet dat de melding is opgepakt

  Scenario: Een oudere zegt niet meer te willen leven, gemeld door een mantelzorger, en de melding wordt overgedragen aan de gemeente: er is uiterlijk vrijdag om 17 uur teruggekoppeld
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En het dossier is overgedragen aan "gemeente": niet van ons
    Dan is uiterlijk vrijdag 13 februari 2026 om 17:00 teruggekoppeld volgens regel "nederland/terugkoppeling/18"

  Scenario: Te hard rijden, gemeld door een mantelzorger, en er komt zorg en hulp uit het eigen netwerk: er is uiterlijk dinsdag 24 februari teruggekoppeld
    Gegeven een melding uit "Gorinchem" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Te hard rijden"
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan is uiterlijk dinsdag 24 februari 2026 om 17:00 teruggekoppeld volgens regel "nederland/terugkoppeling/16"

  Scenario: Een kind duikt weg en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op donderdag 12 februari 2026 om 11:00
    En gezien is "Kind duikt weg", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder niet dat de melding is opgevolgd
