# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wat de melder, de coördinator en het team horen in Lansingerland

  Scenario: Iemand vraagt om een adempauze, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag om 20 uur dat de melding er is
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En verteld is "Vraagt om een adempauze"
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 19 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Ongedierte bij een woning, gemeld door een buurtprevent: de coördinator hoort uiterlijk zondag 1 maart dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 11:00
    En gezien is "Ongedierte bij een woning"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan hoort de coördinator uiterlijk zondag 1 maart 2026 om 23:59 van "coordinator-algemeen" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Medicijnen blijven liggen bij een oudere, gemeld door een buurtprevent, en de melding is opgepakt: de coördinator hoort uiterlijk de volgende dag om 20 uur dat de melding is opgepakt
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Medicijnen blijven liggen", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan hoort de coördinator uiterlijk vrijdag 13 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Een kind overdag niet op school, gemeld door een buurtprevent, en er is doorverwezen: de coördinator hoort uiterlijk donderdag om 20 uur dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort de coördinator uiterlijk donderdag 12 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, gemeld door een buurtprevent, en er is doorverwezen: het team hoort uiterlijk vrijdag 20 februari dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort het team uiterlijk vrijdag 20 februari 2026 om 23:59 van "coordinator-algemeen" dat de melding is opgevolgd volgens regel "terugkoppeling/5"

  Scenario: Blauwe plekken bij een volwassene, gemeld door een buurtprevent, en de melding wordt overgedragen aan het jongerenwerk Lansingerland: de coördinator hoort uiterlijk de volgende dag om 11.15 uur dat de melding is opgepakt
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 11:15
    En gezien is "Blauwe plekken", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": zwaarder nodig
    Dan hoort de coördinator uiterlijk donderdag 19 februari 2026 om 11:15 van "jongerenwerk" dat de melding is opgepakt volgens regel "terugkoppeling/6"

  Scenario: Een versperde vluchtweg bij een woning in Berkel en Rodenrijs en de melding wordt overgedragen aan het boa-team: dat gaat naar het boa-team
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 11:45
    En gezien is "Vluchtweg versperd", bij een woning
    Als de melding is opgepakt
    En het dossier is overgedragen aan "boa-team": niet beschikbaar
    Dan volgt "boa-team" op volgens regel "routering/10"

  Scenario: Een volwassene zegt niet meer te willen leven in Bleiswijk, gemeld door een buurtprevent, en er is doorverwezen: het team hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Bleiswijk" op dinsdag 10 februari 2026 om 10:00
    En verteld is "Zegt niet meer te willen leven", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En hoort het team niet dat de melding is opgevolgd

  Scenario: Er is geld van de rekening gehaald in de openbare ruimte op woensdagavond, gemeld door een buurtprevent, en de melding is opgepakt: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Lansingerland" op woensdag 25 februari 2026 om 21:30
    En gezien is "Geld van de rekening gehaald", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een woning vol spullen in Bleiswijk, gemeld door een mantelzorger, en er komt hulp uit het eigen netwerk: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 11:00
    En gezien is "Woning vol spullen"
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een gevaarlijk kruispunt, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag om 20 uur dat de melding er is
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Gevaarlijk kruispunt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En hoort de melder uiterlijk donderdag 19 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Iemand zegt niet meer te willen leven in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een hulpmiddel ontbreekt, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag aan het eind van de dag dat de melding er is
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Hulpmiddel ontbreekt"
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 19 februari 2026 om 23:59 van "veilig-thuis" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Een hulpmiddel ontbreekt, gemeld door een buurtprevent, en de melding is opgepakt: er is uiterlijk dinsdag aan het eind van de dag teruggekoppeld
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Hulpmiddel ontbreekt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan is uiterlijk dinsdag 17 februari 2026 om 23:59 teruggekoppeld volgens regel "nederland/terugkoppeling/14"

  Scenario: Een hulpmiddel ontbreekt, gemeld door een buurtprevent, en er is doorverwezen: de coördinator hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Hulpmiddel ontbreekt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort de coördinator niet dat de melding is opgevolgd

  Scenario: Een kind overdag niet op school, gemeld door een mantelzorger, en er is doorverwezen: er is uiterlijk dinsdag 17 februari teruggekoppeld
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan is uiterlijk dinsdag 17 februari 2026 om 16:30 teruggekoppeld volgens regel "nederland/terugkoppeling/16"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, gemeld door een mantelzorger, en er is doorverwezen: er is uiterlijk dinsdag 17 februari teruggekoppeld
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan is uiterlijk dinsdag 17 februari 2026 om 17:00 teruggekoppeld volgens regel "nederland/terugkoppeling/16"

  Scenario: Blauwe plekken bij een kind, gemeld door een buurtprevent, en de melding wordt overgedragen aan het jongerenwerk Lansingerland: de coördinator hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 11:15
    En gezien is "Blauwe plekken", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": zwaarder nodig
    Dan hoort de coördinator niet dat de melding is opgepakt

  Scenario: Blauwe plekken bij een volwassene, gemeld door een mantelzorger, en de melding wordt overgedragen aan het jongerenwerk Lansingerland: er is uiterlijk vrijdag om 21.30 uur teruggekoppeld
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 11:15
    En gezien is "Blauwe plekken", bij een volwassene
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": zwaarder nodig
    Dan is uiterlijk vrijdag 20 februari 2026 om 21:30 teruggekoppeld volgens regel "nederland/terugkoppeling/18"
