# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wat de melder, de coördinator en het team horen in Capelle aan den IJssel

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan hoort de melder uiterlijk woensdag 11 februari 2026 om 17:00 van "veiligheidsregie" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Verdachte situatie, gemeld door een buurtprevent: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 10:00
    En gezien is "Ramen afgeplakt", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan hoort het team uiterlijk woensdag 11 maart 2026 om 23:59 van "veiligheidsregie" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Verdachte situatie: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Verwardheid: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:00
    En gezien is "Vergeet wat net gezegd is"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": beter op zijn plek
    Dan hoort de melder uiterlijk donderdag 12 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Burenoverlast in Capelle-Zuid, gemeld door iemand van een school: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:00
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is iemand van een school
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan hoort de melder uiterlijk dinsdag 17 februari 2026 om 22:00 van "wijkagent-zuid" wat er is gedaan volgens regel "terugkoppeling/5"

  Scenario: Burenoverlast in Capelle-Noord, gemeld door een buurtprevent: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Capelle-Noord" op woensdag 18 februari 2026 om 11:45
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "wijkagent-noord" op volgens regel "routering/8"
    En hoort de melder niet wat er is gedaan

  Scenario: Huiselijk geweld: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 10:30
    En gehoord is "Gebonk en gehuil", bij een volwassene
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Gezelschap en steun, gemeld door iemand van een woningcorporatie: de melder hoort als het klaar is wat er is gedaan
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:15
    En verteld is "Vraagt om een luisterend oor"
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "welzijn" op volgens regel "routering/13"

  Scenario: Geen eigen plek om te slapen in Capelle-Noord in de avond, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Capelle-Noord" op woensdag 11 februari 2026 om 20:15
    En gezien is "Slaapt buiten", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "veiligheidsregie": zwaarder nodig
    Dan volgt "veiligheidsregie" op volgens regel "routering/11"
    En hoort de melder uiterlijk donderdag 12 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Verdachte situatie in Capelle-Noord: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Capelle-Noord" op dinsdag 24 februari 2026 om 10:15
    En gezien is "Veel korte bezoekjes", bij een woning
    Dan volgt "wijkagent-noord" op volgens regel "routering/8"
    En is liefst vrijdag 27 februari 2026 om 22:00 en uiterlijk dinsdag 3 maart 2026 om 22:00 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Woninginbraak, gemeld door een buurtprevent: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 11:00
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    Dan volgt "politie" op
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/3"
