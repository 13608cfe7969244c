# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wat er gebeurt als het blijft liggen in Hellevoetsluis

  Scenario: Burenoverlast is niet opgepakt in Vesting en haven: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Vesting en haven" op donderdag 25 februari 2016 om 11:30
    En gehoord is "Buren maken ruzie"
    Als er 5 werkdagen niets gebeurt
    Dan is "loket" herinnerd op maandag 29 februari 2016 om 18:00 volgens regel "opschaling/8"
    En is "loket" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/1"

  Scenario: Woninginbraak is niet opgepakt: Beheerder van de buurtgroep krijgt een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 10:00
    En gezien is "Raam of deur staat open"
    Als er 5 werkdagen niets gebeurt
    Dan is "loket" herinnerd op zaterdag 20 februari 2016 om 18:00 volgens regel "opschaling/9"
    En is "loket" herinnerd op maandag 22 februari 2016 om 18:00 volgens regel "opschaling/1"
    En is "groepsbeheerder" herinnerd op dinsdag 23 februari 2016 om 09:00 volgens regel "opschaling/2"

  Scenario: Burenoverlast is niet opgepakt: de vervanger neemt het over
    Gegeven een melding uit "Hellevoetsluis" op donderdag 25 februari 2016 om 10:15
    En gehoord is "Ruzie en geschreeuw", bij een volwassene
    Als er 2 weken niets gebeurt
    Dan is "loket" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/9"
    En is "groepsbeheerder" herinnerd op woensdag 2 maart 2016 om 09:00 volgens regel "opschaling/2"
    En is "maatschappelijk-team" aan zet gekomen op woensdag 2 maart 2016 om 11:00 volgens regel "opschaling/3"

  Scenario: Afval op straat is niet opgepakt in Vesting en haven: het vangnet neemt het over
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Hondenpoep op een speelplek"
    Als er 2 weken niets gebeurt
    Dan is "loket" aan zet gekomen op maandag 22 februari 2016 om 09:00 volgens regel "opschaling/3"
    En is "loket" herinnerd op woensdag 24 februari 2016 om 09:00 volgens regel "opschaling/10"
    En is "loket" herinnerd op woensdag 24 februari 2016 om 09:00 volgens regel "opschaling/4"

  Scenario: Verdachte situatie is niet opgepakt, gemeld door een buurtprevent: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:45
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als er 4 uren niets gebeurt
    Dan is "wijkagent" herinnerd op woensdag 17 februari 2016 om 15:45 volgens regel "opschaling/5"

  Scenario: Verdachte situatie is niet opgepakt in Vesting en haven: Beheerder van de buurtgroep krijgt een herinnering
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:15
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 1 dag niets gebeurt
    Dan is "loket" herinnerd op donderdag 18 februari 2016 om 18:15 volgens regel "opschaling/5"
    En is "groepsbeheerder" herinnerd op donderdag 18 februari 2016 om 20:15 volgens regel "opschaling/6"

  Scenario: Verdachte situatie is niet opgepakt in Vesting en haven: het vangnet neemt het over
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 11:30
    En gezien is "Voelt aan deuren"
    Als er 1 dag niets gebeurt
    Dan is "loket" herinnerd op woensdag 17 februari 2016 om 11:30 volgens regel "opschaling/5"
    En is "groepsbeheerder" herinnerd op woensdag 17 februari 2016 om 13:30 volgens regel "opschaling/6"
    En is "loket" herinnerd op woensdag 17 februari 2016 om 15:30 volgens regel "opschaling/7"

  Scenario: Jeugdoverlast is niet teruggekoppeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 2 werkdagen niets gebeurt
    Dan is "loket" herinnerd op donderdag 3 maart 2016 om 20:00 volgens regel "opschaling/8"

  Scenario: Verdachte situatie is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
    Gegeven een melding uit "Hellevoetsluis" op donderdag 25 februari 2016 om 10:00
    En gezien is "Voertuig rijdt steeds rond"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 1 dag niets gebeurt
    Dan is "groepsbeheerder" herinnerd op donderdag 25 februari 2016 om 22:00 volgens regel "opschaling/8"
    En is "coördinator" geïnformeerd op vrijdag 26 februari 2016 om 22:00 volgens regel "opschaling/9"

  Scenario: Parkeeroverlast is niet teruggekoppeld in Vesting en haven: het vangnet hoort ervan
    Gegeven een melding uit "Vesting en haven" op dinsdag 23 februari 2016 om 10:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En er 2 weken niets gebeurt
    Dan is "havendienst" herinnerd op donderdag 25 februari 2016 om 20:00 volgens regel "opschaling/8"
    En is "loket" geïnformeerd op vrijdag 26 februari 2016 om 20:00 volgens regel "opschaling/9"
    En is "loket" geïnformeerd op woensdag 2 maart 2016 om 09:00 volgens regel "opschaling/10"

  Scenario: Verdachte situatie is herhaald: Wijkagent roept overleg bijeen
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gezien is "Ramen afgeplakt", bij een woning
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "loket" herinnerd op vrijdag 19 februari 2016 om 18:00 volgens regel "opschaling/8"
    En is "loket" herinnerd op zaterdag 20 februari 2016 om 18:00 volgens regel "opschaling/9"
    En is "wijkagent" gevraagd om overleg op maandag 22 februari 2016 om 09:00 volgens regel "opschaling/11"

  Scenario: Burenoverlast is gevaar, gemeld door een buurtprevent: Beheerder van de buurtgroep hoort ervan
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:45
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is een buurtprevent
    Als een loopteam op pad is in "Hellevoetsluis" tot woensdag 17 februari 2016 om 13:45
    En de politie waarschuwt voor "Hellevoetsluis" tot woensdag 17 februari 2016 om 13:45
    En er 1 uur niets gebeurt
    Dan is "groepsbeheerder" herinnerd op woensdag 17 februari 2016 om 11:45 volgens regel "opschaling/12"

  Scenario: Verdachte situatie is niet opgepakt in Vesting en haven, anoniem gemeld: Beheerder van de buurtgroep krijgt een herinnering
    Gegeven een melding uit "Vesting en haven" op dinsdag 1 maart 2016 om 11:15
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam uit "Vesting en haven"
    Als er 9 weken niets gebeurt
    Dan volgt "loket" op volgens regel "opschaling/7"
    En is "groepsbeheerder" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/6"

  Scenario: Verdachte situatie is niet opgepakt, gemeld door een buurtprevent: de verantwoordelijke wordt gebeld, op dinsdag 16 februari
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    En de melder is een buurtprevent
    Als er 1 dag niets gebeurt
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is "groepsbeheerder" niet gebeld

  Scenario: Schoolverzuim is niet teruggekoppeld in de avond: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 20:30
    En gezien is "Kind overdag niet op school", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 5 werkdagen niets gebeurt
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Gezelschap en steun is niet opgepakt, anoniem gemeld: Beheerder van de buurtgroep wordt gebeld
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 10:15
    En verteld is "Vraagt om gezelschap", bij een volwassene
    En de melder blijft anoniem
    Als er 16 weken niets gebeurt
    Dan volgt "loket" op
    En weet "buurtnetwerk" ervan volgens regel "nederland/opschaling/15"
    En weet "maatschappelijk-team" ervan volgens regel "nederland/opschaling/16"
    En is "buurtnetwerk" herinnerd op maandag 7 maart 2016 om 09:00 volgens regel "nederland/opschaling/12"

  Scenario: Jeugdoverlast is niet opgepakt in Vesting en haven in de nacht, gemeld door een buurtprevent: Beheerder van de buurtgroep wordt gebeld
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 02:45
    En gezien is "Jongeren steken vuurwerk af"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Als er 2 werkdagen niets gebeurt
    Dan volgt "loket" op
    En weet "groepsbeheerder" ervan volgens regel "nederland/opschaling/10"
    En weet "reserve-beheerder" ervan volgens regel "nederland/opschaling/11"
    En hoort de melder uiterlijk donderdag 18 februari 2016 om 14:45 van "loket" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Woninginbraak is niet teruggekoppeld, gemeld door een buurtprevent, de bewoner wil het niet: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    En de bewoner vindt de melding niet goed
    Als er 2 weken niets gebeurt
    Dan volgt "loket" op volgens regel "opschaling/7"

  Scenario: Woninginbraak is niet opgepakt in het weekend: het vangnet neemt het over
    Gegeven een melding uit "Hellevoetsluis" op zaterdag 20 februari 2016 om 15:15
    En gezien is "Raam of deur staat open", bij een woning
    Als er 2 weken niets gebeurt
    Dan volgt "loket" op volgens regel "opschaling/4"
    En weet "maatschappelijk-team" ervan volgens regel "opschaling/4"

  Scenario: Niet pluis is niet teruggekoppeld in Vesting en haven, gemeld door een buurtprevent: het vangnet hoort ervan
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 11:30
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 3 werkdagen niets gebeurt
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Verwaarlozing is herhaald in de avond: Wijkagent roept overleg bijeen
    Gegeven een melding uit "Hellevoetsluis" op woensdag 2 maart 2016 om 21:15
    En gezien is "Is vaker gevallen", bij een oudere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"
