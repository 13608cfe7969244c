# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wat de melder, de coördinator en het team horen in Leerdam

  Scenario: Iemand vraagt om een luisterend oor op woensdagochtend, gemeld door de bewoner zelf, en er gaat meteen iemand langs: de melder hoort uiterlijk woensdag 24 februari dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:30
    En verteld is "Vraagt om een luisterend oor"
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk woensdag 24 februari 2016 om 23:59 van "buurtnetwerk" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Een oudere vraagt om boodschappen op woensdagochtend, gemeld door de bewoner zelf, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk woensdag 24 februari wat er is gedaan
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:15
    En verteld is "Vraagt om boodschappen", bij een oudere
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk woensdag 24 februari 2016 om 23:59 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/2"

  Scenario: Een volwassene vraagt om vervoer en er is professionele zorg: de melder hoort uiterlijk dinsdag 15 maart dat de melding is opgevolgd
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:00
    En verteld is "Vraagt om vervoer", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk dinsdag 15 maart 2016 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/3"

  Scenario: Ruzie en geschreeuw bij een oudere, gemeld door een buurtprevent, en de melding wordt overgedragen aan het Wmo-loket van de gemeente: de melder hoort uiterlijk dinsdag 8 maart dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En het dossier is overgedragen aan "wmo-loket": beter op zijn plek
    Dan hoort de melder uiterlijk dinsdag 8 maart 2016 om 23:59 van "wmo-loket" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Iemand is ineens boos bij een gesprek, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk donderdag 25 februari dat de melding er is
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 10:30
    En gezien is "Ineens boos bij een gesprek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk donderdag 25 februari 2016 om 23:59 van "sociaal-team" dat de melding er is volgens regel "terugkoppeling/5"

  Scenario: Een mantelzorger zegt op te zijn bij een oudere, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk donderdag 17 maart dat de melding is opgevolgd
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:15
    En verteld is "Mantelzorger zegt op te zijn", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk donderdag 17 maart 2016 om 23:59 van "sociaal-team" dat de melding is opgevolgd volgens regel "terugkoppeling/6"

  Scenario: Een oudere vergeet wat net gezegd is, gemeld door een mantelzorger, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:00
    En gezien is "Vergeet wat net gezegd is", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een volwassene zegt gevolgd te worden, gemeld door de bewoner zelf, en er is doorverwezen: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:45
    En verteld is "Zegt gevolgd te worden", bij een volwassene
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de melder niet wat er is gedaan

  Scenario: Een volwassene vraagt om een maatje, anoniem gemeld door de bewoner zelf, de bewoner vindt het goed, en er komt zorg en hulp uit het eigen netwerk: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 11:45
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de melder is de bewoner zelf
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan volgt "buurtnetwerk" op volgens regel "routering/3"
    En hoort de melder niet wat er is gedaan

  Scenario: Een kind huilt lang, anoniem gemeld door iemand van een school, en de melding wordt overgedragen aan de hulpdiensten: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:45
    En gehoord is "Kind huilt lang"
    En de melder is iemand van een school
    En de melder blijft anoniem
    Als de melding is opgepakt
    En het dossier is overgedragen aan "hulpdiensten": niet van ons
    Dan volgt "hulpdiensten" op volgens regel "routering/9"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand mag niet over eigen geld beslissen, gemeld door een buurtprevent, de bewoner vindt het goed, en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort uiterlijk dinsdag 1 maart dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 11:15
    En gezien is "Mag niet over eigen geld beslissen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": zwaarder nodig
    Dan volgt "ambtenaar-van-dienst" op volgens regel "routering/1"
    En hoort de melder uiterlijk dinsdag 1 maart 2016 om 23:59 van "ambtenaar-van-dienst" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Een oudere vraagt om een maatje op woensdagavond, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk woensdag 16 maart dat de melding is opgevolgd
    Gegeven een melding uit "Leerdam" op woensdag 2 maart 2016 om 21:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
    En hoort de melder uiterlijk woensdag 16 maart 2016 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/3"

  Scenario: Een volwassene vraagt om een klusje, anoniem gemeld, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:30
    En verteld is "Vraagt om een klusje", bij een volwassene
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand vraagt om het huisdier uit te laten in de openbare ruimte, de bewoner vindt het goed, en er komt zorg en hulp uit het eigen netwerk: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 11:30
    En verteld is "Vraagt om het huisdier uit te laten", in de openbare ruimte
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan volgt "buurtnetwerk" op volgens regel "routering/3"
    En hoort de melder niet wat er is gedaan

  Scenario: Iemand vraagt om een luisterend oor, gemeld door een buurtprevent, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:30
    En verteld is "Vraagt om een luisterend oor"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind wil niet naar huis en er is professionele zorg: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:00
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Een volwassene vraagt om vervoer, gemeld door een mantelzorger, en er is professionele zorg: er is uiterlijk dinsdag 8 maart teruggekoppeld
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:00
    En verteld is "Vraagt om vervoer", bij een volwassene
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan is uiterlijk dinsdag 8 maart 2016 om 20:00 teruggekoppeld volgens regel "nederland/terugkoppeling/16"

  Scenario: Een kind wil niet naar huis, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 10:30
    En gezien is "Kind wil niet naar huis"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Iemand vraagt om een luisterend oor op woensdagochtend, gemeld door de bewoner zelf met een loopteam, en er gaat meteen iemand langs: de melder hoort uiterlijk woensdag 24 februari dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:30
    En verteld is "Vraagt om een luisterend oor"
    En de melder is de bewoner zelf
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk woensdag 24 februari 2016 om 23:59 van "buurtnetwerk" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Een oudere vraagt om boodschappen op woensdagochtend, gemeld door de bewoner zelf met een loopteam, en er komt zorg en hulp uit het eigen netwerk: de melder hoort uiterlijk woensdag 24 februari wat er is gedaan
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:15
    En verteld is "Vraagt om boodschappen", bij een oudere
    En de melder is de bewoner zelf
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk woensdag 24 februari 2016 om 23:59 van "buurtnetwerk" wat er is gedaan volgens regel "terugkoppeling/2"
