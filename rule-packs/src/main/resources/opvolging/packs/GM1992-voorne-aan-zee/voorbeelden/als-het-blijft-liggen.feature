# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wat er gebeurt als het blijft liggen in Voorne aan Zee

  Scenario: Jongeren laat luid op straat en niemand pakt het op: het meldpunt Voorne aan Zee krijgt woensdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/1"

  Scenario: Hondenpoep op een speelplek, gemeld door een buurtprevent, en niemand pakt het op: de boa's dorpen en strand krijgen dinsdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 10:15
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/1"
    En is "boa-strand" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/2"

  Scenario: Hondenpoep op een speelplek in de openbare ruimte en niemand pakt het op: het meldpunt Voorne aan Zee krijgt woensdag 25 maart een herinnering
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Een raam of deur staat open en niemand pakt het op: het meldpunt Voorne aan Zee krijgt maandag om 18 uur een herinnering
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 11:00
    En gezien is "Raam of deur staat open"
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op maandag 16 maart 2026 om 18:00 volgens regel "opschaling/4"

  Scenario: Een raam of deur staat open en niemand pakt het op: het klantcontact van de gemeente neemt het dinsdag om 12.30 uur over
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:30
    En gezien is "Raam of deur staat open"
    Als er 2 weken niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op maandag 9 maart 2026 om 18:00 volgens regel "opschaling/4"
    En is "klantcontact" aan zet gekomen op dinsdag 10 maart 2026 om 12:30 volgens regel "opschaling/5"

  Scenario: Een voertuig rijdt steeds rond bij een jongere, telkens weer, in Vesting en haven, gemeld door een buurtprevent, en niemand pakt het op: het meldpunt Voorne aan Zee krijgt vrijdag 13 maart een herinnering
    Gegeven een melding uit "Vesting en haven" op donderdag 5 maart 2026 om 11:30
    En gezien is "Voertuig rijdt steeds rond", herhaaldelijk, bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Als er 2 weken niets gebeurt
    Dan is "groepsbeheerder" herinnerd op dinsdag 10 maart 2026 om 21:00 volgens regel "opschaling/4"
    En is "meldpunt-voorne" aan zet gekomen op woensdag 11 maart 2026 om 12:30 volgens regel "opschaling/5"
    En is "meldpunt-voorne" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Iemand weet niet welke dag het is, wel opgepakt, maar er komt geen besluit: het maatschappelijk team krijgt donderdag 19 maart een herinnering
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:30
    En gezien is "Weet niet welke dag het is"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "maatschappelijk-team" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Iemand vertelt steeds hetzelfde, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het maatschappelijk team roept maandag 30 maart overleg bijeen
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:45
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "maatschappelijk-team" herinnerd op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/7"
    En is "maatschappelijk-team" gevraagd om overleg op maandag 30 maart 2026 om 08:30 volgens regel "opschaling/8"

  Scenario: Een oudere spreekt bekenden aan als vreemden, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het maatschappelijk team neemt het woensdag 8 april over
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Spreekt bekenden aan als vreemden", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "maatschappelijk-team" aan zet gekomen op woensdag 8 april 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Een volwassene roept op straat, wel opgepakt, maar er komt geen besluit: het meldpunt Voorne aan Zee krijgt woensdag 25 maart een herinnering
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 10:30
    En gehoord is "Roept op straat", bij een volwassene
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Jongeren vernielen iets, voor de vierde keer gemeld en niemand pakt het op: de boa's dorpen en strand roepen zaterdag om 0 uur overleg bijeen
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Jongeren vernielen iets", bij een jongere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 uur niets gebeurt
    Dan is "boa-strand" gevraagd om overleg op zaterdag 7 maart 2026 om 00:00 volgens regel "opschaling/11"

  Scenario: Een kind maakt foto's van woningen, telkens weer, in Hellevoetsluis, gemeld door een buurtprevent, terwijl een team op pad is en de politie waarschuwt en niemand pakt het op: de beheerder van de buurtgroep krijgt dezelfde dag om 11.30 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Maakt foto's van woningen", herhaaldelijk, bij een kind
    En de melder is een buurtprevent
    Als een loopteam op pad is in "Hellevoetsluis" tot dinsdag 10 maart 2026 om 13:30
    En de politie waarschuwt voor "Hellevoetsluis" tot dinsdag 10 maart 2026 om 13:30
    En er 1 uur niets gebeurt
    Dan is "groepsbeheerder" herinnerd op dinsdag 10 maart 2026 om 11:30 volgens regel "opschaling/12"

  Scenario: Iemand vraagt om vervoer en niemand pakt het op: Vrijwilligers Voorne krijgen maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:15
    En verteld is "Vraagt om vervoer"
    Als er 16 weken niets gebeurt
    Dan volgt "meldpunt-voorne" op
    En weet "vrijwilligers-voorne" ervan volgens regel "nederland/opschaling/15"
    En weet "klantcontact" ervan volgens regel "nederland/opschaling/27"
    En is "vrijwilligers-voorne" herinnerd op maandag 9 maart 2026 om 08:30 volgens regel "nederland/opschaling/12"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent, en niemand pakt het op: het meldpunt Voorne aan Zee neemt het vrijdag 13 maart over
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:15
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    Als er 4 weken niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "opschaling/6"
    En weet "klantcontact" ervan volgens regel "opschaling/6"
    En is "meldpunt-voorne" aan zet gekomen op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Een oudere spreekt bekenden aan als vreemden in Brielle op woensdagavond, wel opgepakt, maar er komt geen besluit: het meldpunt Voorne aan Zee neemt het donderdag 2 april over
    Gegeven een melding uit "Brielle" op woensdag 11 maart 2026 om 20:45
    En gezien is "Spreekt bekenden aan als vreemden", bij een oudere
    Als de melding is opgepakt
    En er 9 weken niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "opschaling/10"
    En weet "maatschappelijk-team" ervan volgens regel "opschaling/10"
    En is "meldpunt-voorne" aan zet gekomen op donderdag 2 april 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Een auto op de stoep in de openbare ruimte in Kust en niemand pakt het op: het meldpunt Voorne aan Zee neemt het donderdag 12 maart over
    Gegeven een melding uit "Kust" op donderdag 5 maart 2026 om 11:00
    En gezien is "Auto op de stoep", in de openbare ruimte
    Als er 5 werkdagen niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "opschaling/3"
    En weet "boa-strand" ervan volgens regel "opschaling/3"
    En is "meldpunt-voorne" aan zet gekomen op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Een volwassene staat verward bij de bushalte, gemeld door een buurtprevent, de bewoner wil het niet, wel opgepakt, maar er komt geen besluit: het meldpunt Voorne aan Zee wordt de volgende dag om 12.15 uur gebeld
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 11:15
    En gezien is "Verward bij de bushalte", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En er 2 werkdagen niets gebeurt
    Dan volgt "meldpunt-voorne" op
    En weet "politie" ervan volgens regel "nederland/opschaling/20"
    En is "politie" gebeld op donderdag 12 maart 2026 om 11:15 volgens regel "nederland/opschaling/17"
    En is "meldpunt-voorne" gebeld op donderdag 12 maart 2026 om 12:15 volgens regel "nederland/opschaling/18"

  Scenario: Jongeren vernielen iets en niemand pakt het op: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "nederland/opschaling/11"

  Scenario: Jongeren vernielen iets en een raam of deur staat open, voor de vierde keer gemeld en niemand pakt het op: het meldpunt Voorne aan Zee hoort het vrijdag om 8.30 uur
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Jongeren vernielen iets", bij een jongere
    En gezien is "Raam of deur staat open"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 uur niets gebeurt
    Dan is "meldpunt-voorne" geïnformeerd op vrijdag 6 maart 2026 om 08:30 volgens regel "nederland/opschaling/54"
