# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wat de melder, de coördinator en het team horen in Capelle aan den IJssel

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding er is
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan hoort de melder uiterlijk woensdag 11 februari 2026 om 17:00 van "veiligheidsregie" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Afgeplakte ramen bij een woning, gemeld door een buurtprevent: het team hoort uiterlijk woensdag 11 maart dat de melding is opgevolgd
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 10:00
    En gezien is "Ramen afgeplakt", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Dan hoort het team uiterlijk woensdag 11 maart 2026 om 23:59 van "veiligheidsregie" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte en de melding is opgepakt: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Iemand vergeet wat net gezegd is en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:00
    En gezien is "Vergeet wat net gezegd is"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": beter op zijn plek
    Dan hoort de melder uiterlijk donderdag 12 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Een hond blaft lang bij een woning in Capelle-Zuid op dinsdagochtend, gemeld door iemand van een school, en er is niets gevonden: de melder hoort uiterlijk dinsdag 17 februari wat er is gedaan
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:00
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is iemand van een school
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan hoort de melder uiterlijk dinsdag 17 februari 2026 om 22:00 van "wijkagent-zuid" wat er is gedaan volgens regel "terugkoppeling/5"

  Scenario: Buren maken ruzie in Capelle-Noord, gemeld door een buurtprevent, en er is niets gevonden: de melder hoort niet wat er is gedaan
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

  Scenario: Gebonk en gehuil bij een volwassene en de melding is opgepakt: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 10:30
    En gehoord is "Gebonk en gehuil", bij een volwassene
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Iemand vraagt om een luisterend oor, gemeld door iemand van een woningcorporatie, en er is nog geen oplossing: dat gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:15
    En verteld is "Vraagt om een luisterend oor"
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "welzijn" op volgens regel "routering/13"

  Scenario: Een volwassene slaapt buiten in Capelle-Noord op woensdagavond, gemeld door een buurtprevent, en de melding wordt overgedragen aan Regie integrale veiligheid: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Capelle-Noord" op woensdag 11 februari 2026 om 20:15
    En gezien is "Slaapt buiten", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "veiligheidsregie": zwaarder nodig
    Dan volgt "veiligheidsregie" op volgens regel "routering/11"
    En hoort de melder uiterlijk donderdag 12 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Veel korte bezoekjes bij een woning in Capelle-Noord: er is uiterlijk dinsdag 3 maart teruggekoppeld
    Gegeven een melding uit "Capelle-Noord" op dinsdag 24 februari 2026 om 10:15
    En gezien is "Veel korte bezoekjes", bij een woning
    Dan volgt "wijkagent-noord" op volgens regel "routering/8"
    En is liefst vrijdag 27 februari 2026 om 22:00 en uiterlijk dinsdag 3 maart 2026 om 22:00 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 11:00
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    Dan volgt "politie" op
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:00 van "veiligheidsregie" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Een kind alleen in een hete auto en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:30
    En gezien is "Kind alleen in een hete auto"
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, anoniem gemeld, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind wil niet naar huis en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:00
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": beter op zijn plek
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind alleen in een hete auto in Capelle-Zuid, gemeld door iemand van een school, en er is niets gevonden: er is uiterlijk dinsdag 17 februari teruggekoppeld
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:00
    En gezien is "Kind alleen in een hete auto"
    En de melder is iemand van een school
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan is uiterlijk dinsdag 17 februari 2026 om 17:00 teruggekoppeld volgens regel "nederland/terugkoppeling/17"

  Scenario: Een hond blaft lang bij een woning in Capelle-Zuid, anoniem gemeld door iemand van een school, en er is niets gevonden: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:00
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is iemand van een school
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan hoort de melder niet wat er is gedaan

  Scenario: Een hond blaft lang bij een woning in Capelle-Zuid op dinsdagochtend, gemeld door iemand van een school met een loopteam uit Capelle aan den IJssel, en er is niets gevonden: de melder hoort uiterlijk dinsdag 17 februari wat er is gedaan
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 11:00
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is iemand van een school
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan hoort de melder uiterlijk dinsdag 17 februari 2026 om 22:00 van "wijkagent-zuid" wat er is gedaan volgens regel "terugkoppeling/5"
