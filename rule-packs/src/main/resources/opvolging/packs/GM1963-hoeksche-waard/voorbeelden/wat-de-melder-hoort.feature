# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wat de melder, de coördinator en het team horen in Hoeksche Waard

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "regiekamer" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Verkeersveiligheid, gemeld door een buurtprevent: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan hoort het team uiterlijk maandag 30 maart 2026 om 22:00 van "boa" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: het team hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 11:00
    En gezien is "Jongeren steken vuurwerk af"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    Dan hoort het team uiterlijk vrijdag 13 maart 2026 om 12:30 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Afval op straat, gemeld door een winkelier: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:15
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een winkelier
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk dinsdag 17 maart 2026 om 22:00 van "boa" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Verlichting en onderhoud: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 11:45
    En gezien is "Kapotte verlichting", in de openbare ruimte
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": niet beschikbaar
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 12:30 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Verwaarlozing: de melder hoort na een klacht over het antwoord dat de melding er is
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 10:45
    En gezien is "Medicijnen blijven liggen", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 12:30 van "regiekamer" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Afval op straat, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 10:30
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk maandag 23 maart 2026 om 17:00 van "regiekamer" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Verkeersveiligheid in Zuidrand, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Zuidrand" op woensdag 4 maart 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidrand"
    Dan volgt "boa" op volgens regel "routering/4"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 22:00 van "boa" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Niet pluis in Zuidrand, gemeld door een buurtprevent, de bewoner wil het niet: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Zuidrand" op donderdag 12 maart 2026 om 10:30
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidrand"
    En de bewoner vindt de melding niet goed
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Verdachte situatie in Noordrand, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding er is
    Gegeven een melding uit "Noordrand" op donderdag 5 maart 2026 om 11:45
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Noordrand"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "wijkagent-noord" op volgens regel "routering/8"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 12:30 van "regiekamer" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Opgroeien in Noordrand: het team hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Noordrand" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Jongere geeft pakjes door", bij een kind
    Als de melding is opgepakt
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Verkeersveiligheid in Noordrand op eerste kerstdag, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Noordrand" op vrijdag 25 december 2026 om 11:30
    En gezien is "Te hard rijden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Noordrand"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": niet van ons
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En hoort de melder uiterlijk dinsdag 29 december 2026 om 17:00 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Overbelaste mantelzorger, gemeld door een winkelier: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:30
    En gezien is "Mantelzorger komt nergens meer", herhaaldelijk, bij een oudere
    En de melder is een winkelier
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan volgt "wijkteam" op volgens regel "routering/11"
    En hoort de melder niet wat er is gedaan

  Scenario: Hulp met informatie in de avond, anoniem gemeld: het team hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 21:15
    En verteld is "Vraagt hulp bij een formulier", herhaaldelijk
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    Dan volgt "welzijn" op volgens regel "routering/9"
    En hoort het team niet dat de melding is opgepakt

  Scenario: Onveiligheid van een kind, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind wil niet naar huis", bij een kind
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "veilig-thuis" op volgens regel "routering/1"
    En hoort de melder niet dat de melding is opgevolgd
