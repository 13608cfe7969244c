# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wat er gebeurt als het blijft liggen in Lansingerland

  Scenario: Een kind overdag niet op school in Bergschenhoek en niemand pakt het op: het sociaal kernteam krijgt maandag om 18 uur een herinnering
    Gegeven een melding uit "Bergschenhoek" op woensdag 11 februari 2026 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    Als er 5 werkdagen niets gebeurt
    Dan is "kernteam" herinnerd op vrijdag 13 februari 2026 om 18:00 volgens regel "opschaling/7"
    En is "coordinator-algemeen" geïnformeerd op zaterdag 14 februari 2026 om 18:00 volgens regel "opschaling/8"
    En is "kernteam" herinnerd op maandag 16 februari 2026 om 18:00 volgens regel "opschaling/1"

  Scenario: Een niet-pluisgevoel en niemand pakt het op: de coördinator buurttoezicht gemeente hoort het woensdag om 12.30 uur
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En gevoeld is "Niet-pluis-gevoel"
    Als er 5 werkdagen niets gebeurt
    Dan is "kernteam" herinnerd op dinsdag 24 februari 2026 om 18:00 volgens regel "opschaling/1"
    En is "coordinator-algemeen" geïnformeerd op dinsdag 24 februari 2026 om 18:00 volgens regel "opschaling/8"
    En is "coordinator-algemeen" geïnformeerd op woensdag 25 februari 2026 om 12:30 volgens regel "opschaling/2"

  Scenario: Een hond blaft lang en niemand pakt het op: de coördinator buurttoezicht gemeente krijgt donderdag 19 februari een herinnering
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 10:15
    En gehoord is "Hond blaft lang"
    Als er 5 werkdagen niets gebeurt
    Dan is "toezicht-gemeente" geïnformeerd op woensdag 18 februari 2026 om 12:30 volgens regel "opschaling/2"
    En is "coordinator-algemeen" gebeld op donderdag 19 februari 2026 om 08:30 volgens regel "opschaling/9"
    En is "coordinator-algemeen" herinnerd op donderdag 19 februari 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Een oudere slaapt buiten en niemand pakt het op: de coördinator buurttoezicht gemeente neemt het de volgende dag om 13.30 uur over
    Gegeven een melding uit "Lansingerland" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Slaapt buiten", bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "kernteam" herinnerd op woensdag 25 februari 2026 om 11:30 volgens regel "opschaling/4"
    En is "coordinator-algemeen" aan zet gekomen op woensdag 25 februari 2026 om 13:30 volgens regel "opschaling/5"

  Scenario: Een versperde doorgang en niemand pakt het op: de coördinator buurttoezicht gemeente krijgt de volgende dag om 8.30 uur een herinnering
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 11:30
    En gezien is "Doorgang versperd"
    Als er 1 dag niets gebeurt
    Dan is "coordinator-algemeen" herinnerd op woensdag 18 februari 2026 om 19:30 volgens regel "opschaling/4"
    En is "coordinator-algemeen" herinnerd op donderdag 19 februari 2026 om 08:30 volgens regel "opschaling/5"

  Scenario: Iemand voelt aan deuren en niemand pakt het op: de afdeling toezicht van de gemeente wordt dinsdag om 8.30 uur gebeld
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:00
    En gezien is "Voelt aan deuren"
    Als er 3 werkdagen niets gebeurt
    Dan is "coordinator-algemeen" herinnerd op vrijdag 13 februari 2026 om 18:00 volgens regel "opschaling/7"
    En is "coordinator-algemeen" herinnerd op zaterdag 14 februari 2026 om 18:00 volgens regel "opschaling/8"
    En is "toezicht-gemeente" gebeld op dinsdag 17 februari 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Een hulpmiddel ontbreekt en er is professionele zorg, maar de melder hoort nog niets: Veilig Thuis krijgt vrijdag om 8.30 uur een herinnering
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Hulpmiddel ontbreekt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 3 werkdagen niets gebeurt
    Dan is "veilig-thuis" herinnerd op vrijdag 13 februari 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Een volwassene vraagt om een maatje, gemeld door een buurtprevent, en er is professionele zorg, maar de melder hoort nog niets: de coördinator hoort het vrijdag om 18 uur
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 10:30
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 3 werkdagen niets gebeurt
    Dan is "buurtnetwerk" herinnerd op donderdag 19 februari 2026 om 18:00 volgens regel "opschaling/7"
    En is "buurtnetwerk" herinnerd op vrijdag 20 februari 2026 om 18:00 volgens regel "opschaling/7"
    En is "coördinator" geïnformeerd op vrijdag 20 februari 2026 om 18:00 volgens regel "opschaling/8"

  Scenario: Iemand schrikt van een bekende en er is niets gevonden, maar de melder hoort nog niets: de coördinator buurttoezicht gemeente wordt maandag om 8.30 uur gebeld
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:00
    En gezien is "Schrikt van een bekende"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 5 werkdagen niets gebeurt
    Dan is "veilig-thuis" herinnerd op zaterdag 21 februari 2026 om 18:00 volgens regel "opschaling/7"
    En is "coordinator-algemeen" geïnformeerd op zondag 22 februari 2026 om 18:00 volgens regel "opschaling/8"
    En is "coordinator-algemeen" gebeld op maandag 23 februari 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Een oudere gebruikt drugs op straat in Berkel en Rodenrijs en niemand pakt het op: de coördinator buurttoezicht gemeente krijgt maandag 2 maart een herinnering
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 10:45
    En geroken is "Gebruikt drugs op straat", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "coordinator-algemeen" herinnerd op maandag 2 maart 2026 om 08:30 volgens regel "opschaling/7"
    En is "coordinator-algemeen" herinnerd op maandag 2 maart 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Een kind wil niet naar huis in Berkel en Rodenrijs, gemeld door een buurtprevent, terwijl een team op pad is en de politie waarschuwt en niemand pakt het op: de coördinator hoort het dezelfde dag om 10.15 uur
    Gegeven een melding uit "Berkel en Rodenrijs" op woensdag 18 februari 2026 om 10:15
    En gezien is "Kind wil niet naar huis", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Als een loopteam op pad is in "Berkel en Rodenrijs" tot woensdag 18 februari 2026 om 12:15
    En de politie waarschuwt voor "Berkel en Rodenrijs" tot woensdag 18 februari 2026 om 12:15
    En er 1 uur niets gebeurt
    Dan is "coördinator" geïnformeerd op woensdag 18 februari 2026 om 10:15 volgens regel "opschaling/11"

  Scenario: Volle containers, voor de derde keer gemeld en niemand pakt het op: de coördinator buurttoezicht gemeente roept dinsdag om 8.30 uur overleg bijeen
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:30
    En gezien is "Volle containers"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "boa-team" herinnerd op maandag 23 februari 2026 om 21:00 volgens regel "opschaling/7"
    En is "coordinator-algemeen" gevraagd om overleg op dinsdag 24 februari 2026 om 08:30 volgens regel "opschaling/12"

  Scenario: Veel korte bezoekjes in Bleiswijk en niemand pakt het op: de afdeling toezicht van de gemeente wordt niet gebeld
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 10:15
    En gezien is "Veel korte bezoekjes"
    Als er 2 weken niets gebeurt
    Dan volgt "coordinator-algemeen" op volgens regel "opschaling/3"
    En is "toezicht-gemeente" niet gebeld

  Scenario: Iemand mag niet alleen naar buiten en niemand pakt het op: de afdeling toezicht van de gemeente hoort er niet van
    Gegeven een melding uit "Lansingerland" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Mag niet alleen naar buiten", in de openbare ruimte
    Als er 3 werkdagen niets gebeurt
    Dan volgt "coordinator-algemeen" op volgens regel "opschaling/5"
    En is "toezicht-gemeente" niet geïnformeerd
    En staat "toezicht-gemeente" erbuiten

  Scenario: Veel lege flessen bij een oudere in Bergschenhoek, gemeld door iemand anders, en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator buurttoezicht gemeente krijgt zondag 22 februari een herinnering
    Gegeven een melding uit "Bergschenhoek" op woensdag 11 februari 2026 om 11:30
    En gezien is "Veel lege flessen", bij een oudere
    En de melder is iemand anders
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 4 weken niets gebeurt
    Dan volgt "coordinator-algemeen" op volgens regel "opschaling/10"
    En weet "kernteam" ervan volgens regel "opschaling/10"
    En is "coordinator-algemeen" aan zet gekomen op vrijdag 20 februari 2026 om 08:30 volgens regel "opschaling/10"
    En is "coordinator-algemeen" herinnerd op zondag 22 februari 2026 om 18:00 volgens regel "opschaling/7"

  Scenario: Een oudere zegt thuis bang te zijn en niemand pakt het op: Veilig Thuis krijgt zaterdag om 18 uur een herinnering
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn", bij een oudere
    Als er 9 weken niets gebeurt
    Dan volgt "coordinator-algemeen" op volgens regel "opschaling/5"
    En is "veilig-thuis" herinnerd op zaterdag 21 februari 2026 om 18:00 volgens regel "opschaling/4"

  Scenario: Een kind alleen laat op straat op woensdagavond, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: de ambtenaar van dienst krijgt geen herinnering
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 21:45
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 dag niets gebeurt
    Dan volgt "ambtenaar-van-dienst" op
    En is "ambtenaar-van-dienst" niet herinnerd

  Scenario: Een raam of deur staat open in Bleiswijk, anoniem gemeld, en niemand pakt het op: de politie wordt niet gebeld
    Gegeven een melding uit "Bleiswijk" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Raam of deur staat open"
    En de melder blijft anoniem
    Als er 9 weken niets gebeurt
    Dan volgt "coordinator-algemeen" op volgens regel "opschaling/3"
    En is "politie" niet gebeld

  Scenario: Een kind alleen laat op straat in Berkel en Rodenrijs en niemand pakt het op: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 10:45
    En gezien is "Kind alleen laat op straat"
    Als er 2 weken niets gebeurt
    Dan volgt "coordinator-algemeen" op volgens regel "nederland/opschaling/5"

  Scenario: Een kind alleen laat op straat in Berkel en Rodenrijs en niemand pakt het op: de coördinator buurttoezicht gemeente krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 10:45
    En gezien is "Kind alleen laat op straat"
    Als er 2 weken niets gebeurt
    Dan is "coordinator-algemeen" herinnerd op maandag 23 februari 2026 om 08:30 volgens regel "nederland/opschaling/42"
