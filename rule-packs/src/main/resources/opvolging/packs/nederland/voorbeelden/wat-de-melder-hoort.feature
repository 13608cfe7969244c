# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat de melder, de coördinator en het team horen

  Scenario: Een ander patroon dan gewoon bij een oudere: de melder hoort uiterlijk donderdag om 17 uur dat de melding er is
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Ander patroon dan gewoon", bij een oudere
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Containers blijven staan in de openbare ruimte: de melder hoort uiterlijk donderdag 2 april dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Containers blijven staan", in de openbare ruimte
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Gebonk en gehuil op woensdagochtend, gemeld door iemand van een school: de melder hoort uiterlijk woensdag 20 mei wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Gebonk en gehuil"
    En de melder is iemand van een school
    Dan hoort de melder uiterlijk woensdag 20 mei 2026 om 23:59 van "veilig-thuis" wat er is gedaan volgens regel "terugkoppeling/3"

  Scenario: Een volwassene zegt thuis bang te zijn op donderdagochtend, anoniem gemeld door iemand van de thuiszorg: de melder hoort uiterlijk donderdag 19 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn", bij een volwassene
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Iemand zegt thuis bang te zijn, gemeld door een bezorger: de melder hoort uiterlijk dinsdag 19 mei dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:30
    En verteld is "Zegt thuis bang te zijn"
    En de melder is een bezorger
    Dan hoort de melder uiterlijk dinsdag 19 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/5"

  Scenario: Een kind wil niet naar huis op donderdagochtend, gemeld door een mantelzorger: de melder hoort uiterlijk maandag 18 mei dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind wil niet naar huis"
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk maandag 18 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/6"

  Scenario: Iemand loopt op blote voeten op straat op donderdagochtend, gemeld door een winkelier: de melder hoort uiterlijk donderdag 12 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:00
    En gezien is "Op blote voeten op straat"
    En de melder is een winkelier
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Iemand vertelt steeds hetzelfde op dinsdagochtend, gemeld door een mantelzorger: de melder hoort uiterlijk dinsdag 24 maart wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk dinsdag 24 maart 2026 om 23:59 van "gemeente" wat er is gedaan volgens regel "terugkoppeling/8"

  Scenario: Iemand zegt gevolgd te worden op dinsdagochtend, anoniem gemeld door een mantelzorger: de melder hoort uiterlijk dinsdag 31 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En verteld is "Zegt gevolgd te worden"
    En de melder is een mantelzorger
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk dinsdag 31 maart 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/9"

  Scenario: Een oudere vraagt om een klusje: de melder hoort uiterlijk donderdag 2 april dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:45
    En verteld is "Vraagt om een klusje", bij een oudere
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/10"

  Scenario: Een oudere vraagt om een maatje op donderdagochtend, gemeld door de bewoner zelf: de melder hoort uiterlijk donderdag 2 april wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is de bewoner zelf
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/11"

  Scenario: Iemand vraagt om een klusje op woensdagochtend, anoniem gemeld door de bewoner zelf: de melder hoort uiterlijk woensdag 1 april dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En verteld is "Vraagt om een klusje"
    En de melder is de bewoner zelf
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk woensdag 1 april 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/12"

  Scenario: Een mantelzorger zegt op te zijn bij een volwassene en de melding is opgepakt: de melder hoort uiterlijk donderdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En verteld is "Mantelzorger zegt op te zijn", bij een volwassene
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/13"

  Scenario: Iemand mag niet alleen naar buiten en de melding is opgepakt: de melder hoort uiterlijk vrijdag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Mag niet alleen naar buiten"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 23:59 van "veilig-thuis" dat de melding is opgepakt volgens regel "terugkoppeling/14"

  Scenario: Een kind duikt weg op dinsdagochtend, gemeld door een beroepskracht, en de melding is opgepakt: de melder hoort uiterlijk vrijdag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind duikt weg"
    En de melder is een beroepskracht
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 20 maart 2026 om 23:59 van "veilig-thuis" dat de melding is opgepakt volgens regel "terugkoppeling/15"

  Scenario: Een oudere vraagt om een maatje op dinsdagochtend, gemeld door een mantelzorger, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk dinsdag 24 maart wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk dinsdag 24 maart 2026 om 17:00 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/16"

  Scenario: Iemand vraagt om een maatje op donderdagochtend, gemeld door iemand van de thuiszorg, en er is professionele zorg: de melder hoort uiterlijk donderdag 12 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En verteld is "Vraagt om een maatje"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/17"

  Scenario: Iemand gebruikt drugs op straat en de melding wordt overgedragen aan het netwerk van bewoners: de melder hoort uiterlijk maandag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En geroken is "Gebruikt drugs op straat"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": niet van ons
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "buurtnetwerk" dat de melding is opgepakt volgens regel "terugkoppeling/18"

  Scenario: Een kind huilt lang op dinsdagochtend, gemeld door iemand van de thuiszorg, en de melding wordt overgedragen aan 113 Zelfmoordpreventie: de melder hoort uiterlijk donderdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En het dossier is overgedragen aan "lijn-113": niet van ons
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/19"

  Scenario: Hondenpoep op een speelplek, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk donderdag 26 maart dat de melding is opgevolgd
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
    En hoort de melder uiterlijk donderdag 26 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/21"

  Scenario: Een deurwaarder aan de deur bij een oudere en de melder is het niet eens met het antwoord: de melder hoort uiterlijk donderdag 19 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Deurwaarder aan de deur", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/21"

  Scenario: Een kind is in de nacht op of buiten, gemeld door een beroepskracht: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:45
    En gezien is "Is in de nacht op of buiten", bij een kind
    En de melder is een beroepskracht
    Dan volgt "gemeente" op volgens regel "routering/8"
    En hoort de melder niet wat er is gedaan

  Scenario: Spullen of geld verdwijnen bij een oudere, anoniem gemeld door een beroepskracht: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    En de melder is een beroepskracht
    En de melder blijft anoniem
    Dan volgt "gemeente" op volgens regel "routering/3"
    En hoort de melder niet wat er is gedaan

  Scenario: Een kind zonder jas in de kou bij een oudere, telkens weer, op donderdagnacht, en de melding wordt overgedragen aan het netwerk van bewoners: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 03:00
    En gezien is "Kind zonder jas in de kou", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": lichter kan
    Dan volgt "buurtnetwerk" op volgens regel "routering/2"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een niet-pluisgevoel bij een oudere, anoniem gemeld door een mantelzorger, de bewoner wil het niet, en er is nog geen oplossing: de melder hoort niet wat er is gedaan
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

  Scenario: Veel korte bezoekjes bij een woning, gemeld door een beroepskracht, de bewoner vindt het goed, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een beroepskracht
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    Dan volgt "politie" op volgens regel "routering/6"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind duikt weg, anoniem gemeld: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind duikt weg", bij een jongere
    En de melder blijft anoniem
    Dan volgt "gemeente" op volgens regel "routering/3"
    En hoort de melder niet dat de melding is opgevolgd

  Scenario: Een mantelzorger komt nergens meer bij een volwassene, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort uiterlijk woensdag 22 april dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Mantelzorger komt nergens meer", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    Dan volgt "gemeente" op volgens regel "routering/8"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/13"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"
    En hoort de melder uiterlijk woensdag 22 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Gebonk en gehuil, gemeld door een buurtprevent: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Gebonk en gehuil"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder niet wat er is gedaan

  Scenario: Gebonk en gehuil op woensdagochtend, gemeld door iemand van een school met een loopteam: de melder hoort uiterlijk woensdag 20 mei wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Gebonk en gehuil"
    En de melder is iemand van een school
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk woensdag 20 mei 2026 om 23:59 van "veilig-thuis" wat er is gedaan volgens regel "terugkoppeling/3"

  Scenario: Een volwassene zegt thuis bang te zijn, gemeld door iemand van de thuiszorg: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn", bij een volwassene
    En de melder is iemand van de thuiszorg
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Een volwassene zegt thuis bang te zijn op donderdagochtend, anoniem gemeld door iemand van de thuiszorg met een loopteam: de melder hoort uiterlijk donderdag 19 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn", bij een volwassene
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Koken of apparaten lukken niet meer bij een oudere, gemeld door een mantelzorger: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    En de melder is een mantelzorger
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Een kind wil niet naar huis op donderdagochtend, gemeld door een mantelzorger met een loopteam: de melder hoort uiterlijk maandag 18 mei dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind wil niet naar huis"
    En de melder is een mantelzorger
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk maandag 18 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/6"

  Scenario: Iemand loopt op blote voeten op straat op donderdagochtend, gemeld door een winkelier met een loopteam: de melder hoort uiterlijk donderdag 12 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:00
    En gezien is "Op blote voeten op straat"
    En de melder is een winkelier
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Een kind alleen bij diep water, gemeld door een mantelzorger: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Kind alleen bij diep water"
    En de melder is een mantelzorger
    Dan hoort de melder niet wat er is gedaan

  Scenario: Iemand vertelt steeds hetzelfde, anoniem gemeld door een mantelzorger: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een mantelzorger
    En de melder blijft anoniem
    Dan hoort de melder niet wat er is gedaan

  Scenario: Iemand vertelt steeds hetzelfde op dinsdagochtend, gemeld door een mantelzorger met een loopteam: de melder hoort uiterlijk dinsdag 24 maart wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een mantelzorger
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk dinsdag 24 maart 2026 om 23:59 van "gemeente" wat er is gedaan volgens regel "terugkoppeling/8"

  Scenario: Iemand zegt gevolgd te worden op dinsdagochtend, anoniem gemeld door een mantelzorger met een loopteam: de melder hoort uiterlijk dinsdag 31 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En verteld is "Zegt gevolgd te worden"
    En de melder is een mantelzorger
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk dinsdag 31 maart 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/9"

  Scenario: Een oudere vraagt om een klusje, gemeld door de bewoner zelf: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:45
    En verteld is "Vraagt om een klusje", bij een oudere
    En de melder is de bewoner zelf
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Een kind alleen bij diep water, gemeld door de bewoner zelf: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind alleen bij diep water"
    En de melder is de bewoner zelf
    Dan hoort de melder niet wat er is gedaan

  Scenario: Een oudere vraagt om een maatje, gemeld door een buurtprevent: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder niet wat er is gedaan

  Scenario: Een oudere vraagt om een maatje, anoniem gemeld door de bewoner zelf: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is de bewoner zelf
    En de melder blijft anoniem
    Dan hoort de melder niet wat er is gedaan

  Scenario: Een oudere vraagt om een maatje op donderdagochtend, gemeld door de bewoner zelf met een loopteam: de melder hoort uiterlijk donderdag 2 april wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is de bewoner zelf
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/11"

  Scenario: Iemand vraagt om een klusje op woensdagochtend, anoniem gemeld door de bewoner zelf met een loopteam: de melder hoort uiterlijk woensdag 1 april dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En verteld is "Vraagt om een klusje"
    En de melder is de bewoner zelf
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan hoort de melder uiterlijk woensdag 1 april 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/12"

  Scenario: Een mantelzorger zegt op te zijn bij een volwassene, anoniem gemeld, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En verteld is "Mantelzorger zegt op te zijn", bij een volwassene
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand mag niet alleen naar buiten, anoniem gemeld, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Mag niet alleen naar buiten"
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind duikt weg, anoniem gemeld door een beroepskracht, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind duikt weg"
    En de melder is een beroepskracht
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind duikt weg op dinsdagochtend, gemeld door een beroepskracht met een loopteam, en de melding is opgepakt: de melder hoort uiterlijk vrijdag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind duikt weg"
    En de melder is een beroepskracht
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 20 maart 2026 om 23:59 van "veilig-thuis" dat de melding is opgepakt volgens regel "terugkoppeling/15"

  Scenario: Een hulpmiddel ontbreekt bij een oudere, gemeld door een mantelzorger, en er komt zorg en hulp uit het eigen netwerk: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder niet wat er is gedaan

  Scenario: Een oudere vraagt om een maatje, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder niet wat er is gedaan

  Scenario: Een oudere vraagt om een maatje op dinsdagochtend, gemeld door een mantelzorger met een loopteam, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk dinsdag 24 maart wat er is gedaan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een mantelzorger
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk dinsdag 24 maart 2026 om 17:00 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/16"

  Scenario: Een hulpmiddel ontbreekt bij een oudere, gemeld door iemand van de thuiszorg, en er is professionele zorg: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Iemand vraagt om een maatje, gemeld door de bewoner zelf, en er is professionele zorg: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En verteld is "Vraagt om een maatje"
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Iemand vraagt om een maatje op donderdagochtend, gemeld door iemand van de thuiszorg met een loopteam, en er is professionele zorg: de melder hoort uiterlijk donderdag 12 maart dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En verteld is "Vraagt om een maatje"
    En de melder is iemand van de thuiszorg
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/17"

  Scenario: Iemand gebruikt drugs op straat, gemeld door iemand van een loopteam, en de melding wordt overgedragen aan het netwerk van bewoners: de melder hoort uiterlijk maandag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En geroken is "Gebruikt drugs op straat"
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "buurtnetwerk": niet van ons
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "buurtnetwerk" dat de melding is opgepakt volgens regel "terugkoppeling/18"

  Scenario: Een kind huilt lang, anoniem gemeld door iemand van de thuiszorg, en de melding wordt overgedragen aan 113 Zelfmoordpreventie: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    Als de melding is opgepakt
    En het dossier is overgedragen aan "lijn-113": niet van ons
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind huilt lang op dinsdagochtend, gemeld door iemand van de thuiszorg met een loopteam, en de melding wordt overgedragen aan 113 Zelfmoordpreventie: de melder hoort uiterlijk donderdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    En de melder is iemand van de thuiszorg
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "lijn-113": niet van ons
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/19"

  Scenario: Een kind wil niet naar huis en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Jongeren steken vuurwerk af en er is niemand thuis: de melder krijgt advies
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Jongeren steken vuurwerk af"
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder advies bij niet thuis volgens regel "adviezen/20"

  Scenario: Iemand vraagt om vervoer en de bewoner ontkent het: de melder krijgt advies
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:45
    En verteld is "Vraagt om vervoer"
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/18"
