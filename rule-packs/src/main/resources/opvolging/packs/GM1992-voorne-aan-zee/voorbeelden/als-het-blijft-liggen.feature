# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wat er gebeurt als het blijft liggen in Voorne aan Zee

  Scenario: Jeugdoverlast is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/1"

  Scenario: Afval op straat is niet opgepakt, gemeld door een buurtprevent: Boa's dorpen en strand krijgt een herinnering
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 10:15
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/1"
    En is "boa-strand" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/2"

  Scenario: Afval op straat is niet opgepakt: Meldpunt Voorne aan Zee neemt het over
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Woninginbraak is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 11:00
    En gezien is "Raam of deur staat open"
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op maandag 16 maart 2026 om 18:00 volgens regel "opschaling/4"

  Scenario: Woninginbraak is niet opgepakt: de vervanger neemt het over
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:30
    En gezien is "Raam of deur staat open"
    Als er 2 weken niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op maandag 9 maart 2026 om 18:00 volgens regel "opschaling/4"
    En is "klantcontact" aan zet gekomen op dinsdag 10 maart 2026 om 12:30 volgens regel "opschaling/5"

  Scenario: Verdachte situatie is niet opgepakt in Vesting en haven, gemeld door een buurtprevent: het vangnet neemt het over
    Gegeven een melding uit "Vesting en haven" op donderdag 5 maart 2026 om 11:30
    En gezien is "Voertuig rijdt steeds rond", herhaaldelijk, bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Als er 2 weken niets gebeurt
    Dan is "groepsbeheerder" herinnerd op dinsdag 10 maart 2026 om 21:00 volgens regel "opschaling/4"
    En is "meldpunt-voorne" aan zet gekomen op woensdag 11 maart 2026 om 12:30 volgens regel "opschaling/5"
    En is "meldpunt-voorne" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Verwardheid is niet besloten: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:30
    En gezien is "Weet niet welke dag het is"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "maatschappelijk-team" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Verwardheid is niet besloten, gemeld door een buurtprevent: Maatschappelijk team roept overleg bijeen
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:45
    En verteld is "Vertelt steeds hetzelfde"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "maatschappelijk-team" herinnerd op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/7"
    En is "maatschappelijk-team" gevraagd om overleg op maandag 30 maart 2026 om 08:30 volgens regel "opschaling/8"

  Scenario: Verwardheid is niet besloten, gemeld door een buurtprevent: Maatschappelijk team neemt het over
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Spreekt bekenden aan als vreemden", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "maatschappelijk-team" aan zet gekomen op woensdag 8 april 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Verwardheid is niet besloten: het vangnet neemt het over
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 10:30
    En gehoord is "Roept op straat", bij een volwassene
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "meldpunt-voorne" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Jeugdoverlast is herhaald: Boa's dorpen en strand roept overleg bijeen
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

  Scenario: Verdachte situatie is gevaar in Hellevoetsluis, gemeld door een buurtprevent: Beheerder van de buurtgroep hoort ervan
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Maakt foto's van woningen", herhaaldelijk, bij een kind
    En de melder is een buurtprevent
    Als een loopteam op pad is in "Hellevoetsluis" tot dinsdag 10 maart 2026 om 13:30
    En de politie waarschuwt voor "Hellevoetsluis" tot dinsdag 10 maart 2026 om 13:30
    En er 1 uur niets gebeurt
    Dan is "groepsbeheerder" herinnerd op dinsdag 10 maart 2026 om 11:30 volgens regel "opschaling/12"

  Scenario: Praktische hulp is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:15
    En verteld is "Vraagt om vervoer"
    Als er 16 weken niets gebeurt
    Dan volgt "meldpunt-voorne" op
    En weet "vrijwilligers-voorne" ervan volgens regel "nederland/opschaling/15"
    En weet "klantcontact" ervan volgens regel "nederland/opschaling/27"
    En is "vrijwilligers-voorne" herinnerd op maandag 9 maart 2026 om 08:30 volgens regel "nederland/opschaling/12"

  Scenario: Woninginbraak is niet opgepakt, gemeld door een buurtprevent: het vangnet neemt het over
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:15
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    Als er 4 weken niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "opschaling/6"
    En weet "klantcontact" ervan volgens regel "opschaling/6"
    En is "meldpunt-voorne" aan zet gekomen op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Verwardheid is niet besloten in Brielle in de avond: het vangnet neemt het over
    Gegeven een melding uit "Brielle" op woensdag 11 maart 2026 om 20:45
    En gezien is "Spreekt bekenden aan als vreemden", bij een oudere
    Als de melding is opgepakt
    En er 9 weken niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "opschaling/10"
    En weet "maatschappelijk-team" ervan volgens regel "opschaling/10"
    En is "meldpunt-voorne" aan zet gekomen op donderdag 2 april 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Parkeeroverlast is niet opgepakt in Kust: Meldpunt Voorne aan Zee neemt het over
    Gegeven een melding uit "Kust" op donderdag 5 maart 2026 om 11:00
    En gezien is "Auto op de stoep", in de openbare ruimte
    Als er 5 werkdagen niets gebeurt
    Dan volgt "meldpunt-voorne" op volgens regel "opschaling/3"
    En weet "boa-strand" ervan volgens regel "opschaling/3"
    En is "meldpunt-voorne" aan zet gekomen op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Verwardheid is niet besloten, gemeld door een buurtprevent, de bewoner wil het niet: Maatschappelijk team neemt het over
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
