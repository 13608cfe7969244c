# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wie er opvolgt in Lansingerland

  Scenario: Er is geld van de rekening gehaald bij een oudere: dat gaat naar Veilig Thuis, en het sociaal kernteam weet ervan
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 10:30
    En gezien is "Geld van de rekening gehaald", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "kernteam" ervan volgens regel "routering/1"

  Scenario: Iemand zegt thuis bang te zijn, anoniem gemeld: dat gaat naar het sociaal kernteam, en Veilig Thuis weet ervan
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 11:45
    En verteld is "Zegt thuis bang te zijn"
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "kernteam" op volgens regel "routering/11"
    En weet "veilig-thuis" ervan volgens regel "routering/11"

  Scenario: Een kind alleen laat op straat: dat gaat naar de politie, en de coördinator buurttoezicht gemeente weet ervan
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/2"
    En weet "coordinator-algemeen" ervan volgens regel "routering/2"

  Scenario: Iemand vraagt hulp bij een formulier: dat gaat naar het bewonersnetwerk van de kernen, en het sociaal kernteam weet ervan
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 11:30
    En verteld is "Vraagt hulp bij een formulier"
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/12"
    En weet "kernteam" ervan volgens regel "routering/12"

  Scenario: Containers blijven staan in de openbare ruimte in Berkel en Rodenrijs, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Berkel en Rodenrijs, en niemand anders weet ervan
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 10:30
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan gaat het over "Afval op straat", spoed gewoon
    En volgt "coordinator-berkel" op volgens regel "routering/3"
    En weet niemand anders ervan
    En is uiterlijk vrijdag 20 februari 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Iemand maakt foto's van woningen in Bergschenhoek, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Bergschenhoek, en niemand anders weet ervan
    Gegeven een melding uit "Bergschenhoek" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "coordinator-bergschenhoek" op volgens regel "routering/4"
    En weet niemand anders ervan
    En is uiterlijk woensdag 18 februari 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Iemand slaapt buiten in Bleiswijk, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Bleiswijk, en niemand anders weet ervan
    Gegeven een melding uit "Bleiswijk" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Slaapt buiten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Dan gaat het over "Geen eigen plek om te slapen", spoed snel
    En volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En weet niemand anders ervan
    En is liefst dinsdag 17 februari 2026 om 15:30 en uiterlijk woensdag 18 februari 2026 om 11:30 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Een kind zorgt voor een ouder in Bergschenhoek: dat gaat naar het jongerenwerk Lansingerland
    Gegeven een melding uit "Bergschenhoek" op dinsdag 17 februari 2026 om 10:00
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Dan gaat het over "Opgroeien", spoed gewoon
    En volgt "jongerenwerk" op volgens regel "routering/6"
    En doet "kernteam" mee volgens regel "routering/7"

  Scenario: Veel lege flessen bij een oudere, gemeld door iemand van een school: dat gaat naar het sociaal kernteam, en niemand anders weet ervan
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:45
    En gezien is "Veel lege flessen", bij een oudere
    En de melder is iemand van een school
    Dan gaat het over "Drank en drugs", spoed gewoon
    En volgt "kernteam" op volgens regel "routering/7"
    En weet niemand anders ervan

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte, gemeld door iemand anders: dat gaat naar het boa-team, en niemand anders weet ervan
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is iemand anders
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "boa-team" op volgens regel "routering/8"
    En weet niemand anders ervan

  Scenario: Iemand maakt foto's van woningen, gemeld door iemand van een school: dat gaat naar de wijkagent, en de coördinator buurttoezicht gemeente weet ervan
    Gegeven een melding uit "Lansingerland" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Maakt foto's van woningen"
    En de melder is iemand van een school
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/9"
    En weet "coordinator-algemeen" ervan volgens regel "routering/9"

  Scenario: Ruzie en geschreeuw bij een oudere: dat gaat naar de coördinator buurttoezicht gemeente, en niemand anders weet ervan
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "coordinator-algemeen" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Iemand slaapt buiten, anoniem gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:45
    En gezien is "Slaapt buiten"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een volwassene vraagt om het huisdier uit te laten in Berkel en Rodenrijs, anoniem gemeld door een buurtprevent: dat gaat naar het bewonersnetwerk van de kernen, en het sociaal kernteam weet ervan
    Gegeven een melding uit "Berkel en Rodenrijs" op vrijdag 25 december 2026 om 11:00
    En verteld is "Vraagt om het huisdier uit te laten", bij een volwassene
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "buurtnetwerk" op volgens regel "routering/12"
    En weet "kernteam" ervan volgens regel "routering/12"

  Scenario: Een jongere geeft pakjes door in Bergschenhoek op donderdagnacht: dat gaat naar het jongerenwerk Lansingerland, en het sociaal kernteam weet ervan
    Gegeven een melding uit "Bergschenhoek" op donderdag 12 februari 2026 om 04:00
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Dan volgt "jongerenwerk" op volgens regel "routering/6"
    En weet "kernteam" ervan volgens regel "routering/6"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:15
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een volwassene ligt bewegingloos: het sociaal kernteam doet mee
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Ligt bewegingloos", bij een volwassene
    Dan doet "kernteam" mee volgens regel "routering/7"

  Scenario: Een kind zorgt voor een ouder in Bleiswijk, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Bleiswijk
    Gegeven een melding uit "Bleiswijk" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
