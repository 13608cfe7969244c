# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat de melder, de coördinator en het team horen

  Scenario: Niet pluis: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Ander patroon dan gewoon", bij een oudere
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Afval op straat: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Containers blijven staan", in de openbare ruimte
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Huiselijk geweld, gemeld door iemand van een school: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Gebonk en gehuil"
    En de melder is iemand van een school
    Dan hoort de melder uiterlijk woensdag 20 mei 2026 om 23:59 van "veilig-thuis" wat er is gedaan volgens regel "terugkoppeling/3"

  Scenario: Huiselijk geweld, anoniem gemeld: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn", bij een volwassene
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Huiselijk geweld, gemeld door een bezorger: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:30
    En verteld is "Zegt thuis bang te zijn"
    En de melder is een bezorger
    Dan hoort de melder uiterlijk dinsdag 19 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/5"

  Scenario: Onveiligheid van een kind, gemeld door een mantelzorger: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind wil niet naar huis"
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk maandag 18 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/6"

  Scenario: Verwardheid, gemeld door een winkelier: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:00
    En gezien is "Op blote voeten op straat"
    En de melder is een winkelier
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Verwardheid, gemeld door een mantelzorger: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk dinsdag 24 maart 2026 om 23:59 van "gemeente" wat er is gedaan volgens regel "terugkoppeling/8"

  Scenario: Verwardheid, anoniem gemeld: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En verteld is "Zegt gevolgd te worden"
    En de melder is een mantelzorger
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk dinsdag 31 maart 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/9"

  Scenario: Praktische hulp: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:45
    En verteld is "Vraagt om een klusje", bij een oudere
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/10"

  Scenario: Gezelschap en steun, gemeld door de bewoner zelf: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is de bewoner zelf
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/11"

  Scenario: Praktische hulp, anoniem gemeld: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En verteld is "Vraagt om een klusje"
    En de melder is de bewoner zelf
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk woensdag 1 april 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/12"

  Scenario: Overbelaste mantelzorger: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En verteld is "Mantelzorger zegt op te zijn", bij een volwassene
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/13"

  Scenario: Huiselijk geweld: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Mag niet alleen naar buiten"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 23:59 van "veilig-thuis" dat de melding is opgepakt volgens regel "terugkoppeling/14"

  Scenario: Onveiligheid van een kind, gemeld door een beroepskracht: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind duikt weg"
    En de melder is een beroepskracht
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 20 maart 2026 om 23:59 van "veilig-thuis" dat de melding is opgepakt volgens regel "terugkoppeling/15"

  Scenario: Gezelschap en steun, gemeld door een mantelzorger: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk dinsdag 24 maart 2026 om 17:00 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/16"

  Scenario: Gezelschap en steun, gemeld door iemand van de thuiszorg: de melder hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En verteld is "Vraagt om een maatje"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/17"

  Scenario: Drank en drugs: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En geroken is "Gebruikt drugs op straat"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": niet van ons
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "buurtnetwerk" dat de melding is opgepakt volgens regel "terugkoppeling/18"

  Scenario: Onveiligheid van een kind, gemeld door iemand van de thuiszorg: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En het dossier is overgedragen aan "lijn-113": niet van ons
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/19"

  Scenario: Afval op straat, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding er is
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk maandag 16 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/20"

  Scenario: Schulden: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Deurwaarder aan de deur", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/21"

  Scenario: Verwardheid, gemeld door een beroepskracht: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:45
    En gezien is "Is in de nacht op of buiten", bij een kind
    En de melder is een beroepskracht
    Dan volgt "gemeente" op volgens regel "routering/8"
    En hoort de melder niet wat er is gedaan

  Scenario: Onveiligheid van een oudere, anoniem gemeld: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    En de melder is een beroepskracht
    En de melder blijft anoniem
    Dan volgt "gemeente" op volgens regel "routering/3"
    En hoort de melder niet wat er is gedaan

  Scenario: Onveiligheid van een kind in de nacht: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 03:00
    En gezien is "Kind zonder jas in de kou", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": lichter kan
    Dan volgt "buurtnetwerk" op volgens regel "routering/2"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Niet pluis, anoniem gemeld, de bewoner wil het niet: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    En de melder is een mantelzorger
    En de melder blijft anoniem
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "gemeente" op volgens regel "routering/8"
    En hoort de melder niet wat er is gedaan

  Scenario: Verdachte situatie, gemeld door een beroepskracht, de bewoner vindt het goed: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een beroepskracht
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    Dan volgt "politie" op volgens regel "routering/6"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Onveiligheid van een kind, anoniem gemeld: de melder hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind duikt weg", bij een jongere
    En de melder blijft anoniem
    Dan volgt "gemeente" op volgens regel "routering/3"
    En hoort de melder niet dat de melding is opgevolgd

  Scenario: Overbelaste mantelzorger, gemeld door een buurtprevent: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Mantelzorger komt nergens meer", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    Dan volgt "gemeente" op volgens regel "routering/8"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/13"
