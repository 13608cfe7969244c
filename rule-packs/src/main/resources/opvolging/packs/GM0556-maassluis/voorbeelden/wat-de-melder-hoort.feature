# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wat de melder, de coördinator en het team horen in Maassluis

  Scenario: Iemand zegt niet meer te willen leven: de melder hoort uiterlijk dezelfde dag om 14 uur dat de melding er is
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 10:00
    En verteld is "Zegt niet meer te willen leven"
    Dan hoort de melder uiterlijk woensdag 18 februari 2026 om 14:00 van "meldpunt" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een volwassene gebruikt drugs op straat: de melder hoort uiterlijk donderdag 26 februari dat de melding is opgevolgd
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 11:45
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    Dan hoort de melder uiterlijk donderdag 26 februari 2026 om 23:59 van "meldpunt" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Iemand vraagt om oppas en de melding is opgepakt: de melder hoort uiterlijk dezelfde dag om 15.45 uur dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:45
    En verteld is "Vraagt om oppas"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 19 februari 2026 om 15:45 van "meldpunt" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Te hard rijden en er is nog geen oplossing: de melder hoort uiterlijk maandag om 18 uur wat er is gedaan
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:30
    En gezien is "Te hard rijden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan hoort de melder uiterlijk maandag 23 februari 2026 om 18:00 van "meldpunt" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een volle brievenbus bij een woning en de melding wordt overgedragen aan de gemeente: de melder hoort uiterlijk dezelfde dag om 15.15 uur dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:15
    En gezien is "Brievenbus vol", bij een woning
    Als de melding is opgepakt
    En het dossier is overgedragen aan "gemeente": niet beschikbaar
    Dan hoort de melder uiterlijk woensdag 11 februari 2026 om 15:15 van "meldpunt" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Volle containers, gemeld door een buurtprevent: de melder hoort uiterlijk dezelfde dag om 14 uur dat de melding er is
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Volle containers"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En hoort de melder uiterlijk dinsdag 24 februari 2026 om 14:00 van "meldpunt" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een versperde doorgang in de openbare ruimte, gemeld door een buurtprevent: de melder hoort uiterlijk maandag om 18 uur dat de melding is opgevolgd
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 10:15
    En gezien is "Doorgang versperd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En hoort de melder uiterlijk maandag 23 februari 2026 om 18:00 van "meldpunt" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Iemand zegt niet meer te willen leven, gemeld door een buurtprevent, en de melding wordt overgedragen aan 113 Zelfmoordpreventie: de melder hoort uiterlijk dezelfde dag om 14.45 uur dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:45
    En verteld is "Zegt niet meer te willen leven"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "lijn-113": beter op zijn plek
    Dan volgt "lijn-113" op volgens regel "routering/6"
    En hoort de melder uiterlijk woensdag 11 februari 2026 om 14:45 van "meldpunt" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Gevonden spuiten in de openbare ruimte, gemeld door een buurtprevent, en er is niets gevonden: de melder hoort uiterlijk vrijdag om 13 uur wat er is gedaan
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:30
    En gezien is "Spuiten gevonden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 13:00 van "meldpunt" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een versperde doorgang, gemeld door een buurtprevent, en er is professionele zorg: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En gezien is "Doorgang versperd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En hoort de melder niet wat er is gedaan

  Scenario: Er is geweld gaande bij een volwassene, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort uiterlijk dezelfde dag om 15.15 uur dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Geweld gaande", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Als de melding is opgepakt
    Dan volgt "hulpdiensten" op
    En hoort de melder uiterlijk dinsdag 10 februari 2026 om 15:15 van "meldpunt" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Iemand schrikt van een bekende bij een woning en de melding is opgepakt: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 11:15
    En gezien is "Schrikt van een bekende", bij een woning
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een kind wil niet naar huis en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:45
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand vraagt om oppas, anoniem gemeld, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:45
    En verteld is "Vraagt om oppas"
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind wil niet naar huis en de melding wordt overgedragen aan de gemeente: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:15
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "gemeente": niet beschikbaar
    Dan hoort de melder niet dat de melding is opgepakt
