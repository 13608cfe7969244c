# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wat er gebeurt als het blijft liggen in Vijfheerenlanden

  Scenario: Iemand vraagt om boodschappen in Leerdam en niemand pakt het op: het buurtnetwerk Leerdam krijgt maandag aan het eind van de dag een herinnering
    Gegeven een melding uit "Leerdam" op woensdag 11 maart 2026 om 10:00
    En verteld is "Vraagt om boodschappen"
    Als er 5 werkdagen niets gebeurt
    Dan is "buurtnetwerk-leerdam" herinnerd op maandag 16 maart 2026 om 23:59 volgens regel "opschaling/1"

  Scenario: Een volwassene zegt nergens zin in te hebben in Vianen, gemeld door een buurtprevent, en niemand pakt het op: het sociaal team Vijfheerenlanden krijgt vrijdag 13 maart een herinnering
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 11:45
    En verteld is "Zegt nergens zin in te hebben", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Als er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/2"

  Scenario: Iemand voelt aan deuren in de openbare ruimte en niemand pakt het op: de wijkagent Leerdam wordt de volgende dag om 10.45 uur gebeld
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 11 maart 2026 om 10:45
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 1 dag niets gebeurt
    Dan is "wijkagent-leerdam" gebeld op donderdag 12 maart 2026 om 10:45 volgens regel "opschaling/4"

  Scenario: Geen reactie op bel of telefoon in Kedichem en Schoonrewoerd en niemand pakt het op: het klantcontact van de gemeente wordt maandag om 11.30 uur gebeld
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op donderdag 12 maart 2026 om 10:30
    En gezien is "Geen reactie op bel of telefoon"
    Als er 2 werkdagen niets gebeurt
    Dan is "sociaal-team" gebeld op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/4"
    En is "klantcontact" gebeld op maandag 16 maart 2026 om 11:30 volgens regel "opschaling/5"

  Scenario: Een versperde doorgang in Kedichem en Schoonrewoerd en niemand pakt het op: het klantcontact van de gemeente krijgt de volgende dag om 16.15 uur een herinnering
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op woensdag 4 maart 2026 om 10:45
    En gezien is "Doorgang versperd"
    Als er 1 dag niets gebeurt
    Dan is "klantcontact" gebeld op donderdag 5 maart 2026 om 10:15 volgens regel "opschaling/4"
    En is "sociaal-team" gebeld op donderdag 5 maart 2026 om 13:15 volgens regel "opschaling/5"
    En is "klantcontact" herinnerd op donderdag 5 maart 2026 om 16:15 volgens regel "opschaling/6"

  Scenario: Een oudere vraagt om een maatje, wel opgepakt, maar er komt geen besluit: de dorpsnetwerken krijgen woensdag 1 april een herinnering
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 17 maart 2026 om 10:15
    En verteld is "Vraagt om een maatje", bij een oudere
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "dorpsnetwerk" herinnerd op woensdag 1 april 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Een oudere zegt nergens zin in te hebben in Kedichem en Schoonrewoerd, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het sociaal team Vijfheerenlanden krijgt maandag 30 maart een herinnering
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op donderdag 12 maart 2026 om 10:45
    En verteld is "Zegt nergens zin in te hebben", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kedichem en Schoonrewoerd"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/7"
    En is "sociaal-team" herinnerd op maandag 30 maart 2026 om 08:30 volgens regel "opschaling/8"

  Scenario: Een volwassene vraagt hulp bij een formulier, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het sociaal team Vijfheerenlanden roept woensdag 8 april overleg bijeen
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 12 maart 2026 om 11:15
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "sociaal-team" geïnformeerd op woensdag 1 april 2026 om 08:30 volgens regel "opschaling/8"
    En is "sociaal-team" gevraagd om overleg op woensdag 8 april 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Een huis is van buiten vervallen bij een woning, voor de tweede keer gemeld en niemand pakt het op: de GGD roept donderdag om 8.30 uur overleg bijeen
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Huis van buiten vervallen", bij een woning
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "ggd" gevraagd om overleg op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Een volwassene vraagt om vervoer in Leerdam, gemeld door een buurtprevent, en niemand pakt het op: het sociaal team Vijfheerenlanden neemt het donderdag 19 maart over
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 11:45
    En verteld is "Vraagt om vervoer", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als er 16 weken niets gebeurt
    Dan volgt "klantcontact" op volgens regel "opschaling/3"
    En weet "buurtnetwerk-leerdam" ervan volgens regel "opschaling/2"
    En weet "sociaal-team" ervan volgens regel "opschaling/3"
    En is "sociaal-team" aan zet gekomen op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/2"

  Scenario: Een oudere mag niet alleen naar buiten, gemeld door een mantelzorger, en niemand pakt het op: het klantcontact van de gemeente neemt het vrijdag om 14.30 uur over
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Mag niet alleen naar buiten", bij een oudere
    En de melder is een mantelzorger
    Als er 9 weken niets gebeurt
    Dan volgt "klantcontact" op volgens regel "opschaling/6"
    En is "klantcontact" aan zet gekomen op vrijdag 13 maart 2026 om 14:30 volgens regel "opschaling/6"

  Scenario: Een donkere plek, gemeld door iemand van de thuiszorg, en niemand pakt het op: het sociaal team Vijfheerenlanden hoort het dinsdag 17 maart
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Donkere plek"
    En de melder is iemand van de thuiszorg
    Als er 2 weken niets gebeurt
    Dan volgt "klantcontact" op
    En weet "sociaal-team" ervan volgens regel "nederland/opschaling/16"
    En is "klantcontact" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "nederland/opschaling/12"
    En is "sociaal-team" geïnformeerd op dinsdag 17 maart 2026 om 08:30 volgens regel "nederland/opschaling/13"

  Scenario: Een deurwaarder aan de deur in Leerdam, voor de tweede keer gemeld en niemand pakt het op: de GGD hoeft geen overleg bijeen te roepen
    Gegeven een melding uit "Leerdam" op woensdag 11 maart 2026 om 10:00
    En gezien is "Deurwaarder aan de deur"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 5 werkdagen niets gebeurt
    Dan volgt "klantcontact" op
    En is "ggd" niet gevraagd om overleg

  Scenario: Een deurwaarder aan de deur bij een kind, telkens weer, op woensdagavond, gemeld door iemand van de thuiszorg, wel opgepakt, maar er komt geen besluit: het klantcontact van de gemeente krijgt donderdag 26 maart een herinnering
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 4 maart 2026 om 20:30
    En gezien is "Deurwaarder aan de deur", herhaaldelijk, bij een kind
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan volgt "klantcontact" op
    En is "sociaal-team" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "nederland/opschaling/26"
    En is "klantcontact" geïnformeerd op donderdag 19 maart 2026 om 08:30 volgens regel "nederland/opschaling/27"
    En is "sociaal-team" gevraagd om overleg op maandag 23 maart 2026 om 08:30 volgens regel "nederland/opschaling/28"
    En is "klantcontact" herinnerd op donderdag 26 maart 2026 om 08:30 volgens regel "nederland/opschaling/29"

  Scenario: Iemand vraagt om een maatje in Vianen en niemand pakt het op: het klantcontact van de gemeente neemt het dinsdag 24 maart over
    Gegeven een melding uit "Vianen" op woensdag 11 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje"
    Als er 4 weken niets gebeurt
    Dan volgt "klantcontact" op volgens regel "opschaling/3"
    En weet "sociaal-team" ervan volgens regel "opschaling/3"
    En is "klantcontact" aan zet gekomen op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Een volwassene vraagt hulp met de computer en niemand pakt het op: het klantcontact van de gemeente neemt het dinsdag 24 maart over
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:30
    En verteld is "Vraagt hulp met de computer", bij een volwassene
    Als er 2 weken niets gebeurt
    Dan is "sociaal-team" aan zet gekomen op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/2"
    En is "klantcontact" aan zet gekomen op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/3"
