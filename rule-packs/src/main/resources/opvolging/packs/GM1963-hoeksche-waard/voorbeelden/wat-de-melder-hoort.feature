# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wat de melder, de coördinator en het team horen in Hoeksche Waard

  Scenario: Jongeren vernielen iets, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding er is
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "regiekamer" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte, gemeld door een buurtprevent: het team hoort uiterlijk maandag 30 maart dat de melding is opgevolgd
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Dan hoort het team uiterlijk maandag 30 maart 2026 om 22:00 van "boa" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent, en de melding is opgepakt: het team hoort uiterlijk vrijdag om 12.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 11:00
    En gezien is "Jongeren steken vuurwerk af"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    Dan hoort het team uiterlijk vrijdag 13 maart 2026 om 12:30 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Volle containers in de openbare ruimte op donderdagochtend, gemeld door een winkelier, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk dinsdag om 22 uur wat er is gedaan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:15
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een winkelier
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk dinsdag 17 maart 2026 om 22:00 van "boa" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Kapotte verlichting in de openbare ruimte en de melding wordt overgedragen aan het jongerenwerk: de melder hoort uiterlijk vrijdag om 12.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 11:45
    En gezien is "Kapotte verlichting", in de openbare ruimte
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": niet beschikbaar
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 12:30 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Medicijnen blijven liggen bij een oudere en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 12.30 uur dat de melding er is
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 10:45
    En gezien is "Medicijnen blijven liggen", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 12:30 van "regiekamer" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Containers blijven staan in de openbare ruimte, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk maandag 23 maart dat de melding is opgevolgd
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

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte in Zuidrand, gemeld door een buurtprevent: de melder hoort uiterlijk vrijdag om 22 uur dat de melding er is
    Gegeven een melding uit "Zuidrand" op woensdag 4 maart 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidrand"
    Dan volgt "boa" op volgens regel "routering/4"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 22:00 van "boa" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een niet-pluisgevoel bij een oudere in Zuidrand, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar het wijkteam
    Gegeven een melding uit "Zuidrand" op donderdag 12 maart 2026 om 10:30
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidrand"
    En de bewoner vindt de melding niet goed
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Iemand voelt aan deuren in Noordrand, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 12.30 uur dat de melding er is
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

  Scenario: Een jongere geeft pakjes door in Noordrand en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Noordrand" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Jongere geeft pakjes door", bij een kind
    Als de melding is opgepakt
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Te hard rijden in de openbare ruimte in Noordrand, gemeld door een buurtprevent, en de melding wordt overgedragen aan het netwerk van bewoners: de melder hoort uiterlijk dinsdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Noordrand" op vrijdag 25 december 2026 om 11:30
    En gezien is "Te hard rijden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Noordrand"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": niet van ons
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En hoort de melder uiterlijk dinsdag 29 december 2026 om 17:00 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een mantelzorger komt nergens meer bij een oudere, telkens weer, gemeld door een winkelier, en er is doorverwezen: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:30
    En gezien is "Mantelzorger komt nergens meer", herhaaldelijk, bij een oudere
    En de melder is een winkelier
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan volgt "wijkteam" op volgens regel "routering/11"
    En hoort de melder niet wat er is gedaan

  Scenario: Iemand vraagt hulp bij een formulier, telkens weer, op woensdagavond, anoniem gemeld door een buurtprevent, en de melding is opgepakt: het team hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 21:15
    En verteld is "Vraagt hulp bij een formulier", herhaaldelijk
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    Dan volgt "welzijn" op volgens regel "routering/9"
    En hoort het team niet dat de melding is opgepakt

  Scenario: Een kind wil niet naar huis, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
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

  Scenario: Volle containers in de openbare ruimte, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:15
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder niet wat er is gedaan

  Scenario: Volle containers in de openbare ruimte op donderdagochtend, gemeld door een winkelier met een loopteam, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk dinsdag om 22 uur wat er is gedaan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:15
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een winkelier
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk dinsdag 17 maart 2026 om 22:00 van "boa" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een kind wil niet naar huis en de melding wordt overgedragen aan het jongerenwerk: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 11:45
    En gezien is "Kind wil niet naar huis", bij een kind
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": niet beschikbaar
    Dan hoort de melder niet dat de melding is opgepakt
