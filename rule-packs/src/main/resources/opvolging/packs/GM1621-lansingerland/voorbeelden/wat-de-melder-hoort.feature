# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wat de melder, de coördinator en het team horen in Lansingerland

  Scenario: Overbelaste mantelzorger, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En verteld is "Vraagt om een adempauze"
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 19 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Woningvervuiling, gemeld door een buurtprevent: de coördinator hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 11:00
    En gezien is "Ongedierte bij een woning"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan hoort de coördinator uiterlijk zondag 1 maart 2026 om 23:59 van "coordinator-algemeen" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Verwaarlozing, gemeld door een buurtprevent: de coördinator hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Medicijnen blijven liggen", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan hoort de coördinator uiterlijk vrijdag 13 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Schoolverzuim, gemeld door een buurtprevent: de coördinator hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort de coördinator uiterlijk donderdag 12 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Verdachte situatie, gemeld door een buurtprevent: het team hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort het team uiterlijk vrijdag 20 februari 2026 om 23:59 van "coordinator-algemeen" dat de melding is opgevolgd volgens regel "terugkoppeling/5"

  Scenario: Huiselijk geweld, gemeld door een buurtprevent: de coördinator hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 11:15
    En gezien is "Blauwe plekken", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk": zwaarder nodig
    Dan hoort de coördinator uiterlijk donderdag 19 februari 2026 om 11:15 van "jongerenwerk" dat de melding is opgepakt volgens regel "terugkoppeling/6"

  Scenario: Brandveiligheid in Berkel en Rodenrijs: de coördinator hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 11:45
    En gezien is "Vluchtweg versperd", bij een woning
    Als de melding is opgepakt
    En het dossier is overgedragen aan "boa-team": niet beschikbaar
    Dan volgt "boa-team" op volgens regel "routering/10"

  Scenario: Gedachten aan zelfdoding in Bleiswijk, gemeld door een buurtprevent: het team hoort als het klaar is dat de melding is opgevolgd
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

  Scenario: Onveiligheid van een oudere in de avond, gemeld door een buurtprevent: de coördinator hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Lansingerland" op woensdag 25 februari 2026 om 21:30
    En gezien is "Geld van de rekening gehaald", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Brandveiligheid in Bleiswijk, gemeld door een mantelzorger: de coördinator hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 11:00
    En gezien is "Woning vol spullen"
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Verkeersveiligheid, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Gevaarlijk kruispunt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En hoort de melder uiterlijk donderdag 19 februari 2026 om 20:00 van "coordinator-algemeen" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Gedachten aan zelfdoding, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
