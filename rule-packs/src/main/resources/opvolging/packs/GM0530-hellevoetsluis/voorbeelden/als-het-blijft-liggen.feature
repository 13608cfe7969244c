# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wat er gebeurt als het blijft liggen in Hellevoetsluis

  Scenario: Buren maken ruzie in Vesting en haven en niemand pakt het op: het gemeentelijk loket krijgt dinsdag om 18 uur een herinnering
    Gegeven een melding uit "Vesting en haven" op donderdag 25 februari 2016 om 11:30
    En gehoord is "Buren maken ruzie"
    Als er 5 werkdagen niets gebeurt
    Dan is "loket" herinnerd op maandag 29 februari 2016 om 18:00 volgens regel "opschaling/8"
    En is "loket" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/1"

  Scenario: Een raam of deur staat open en niemand pakt het op: de beheerder van de buurtgroep krijgt dinsdag om 9 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 10:00
    En gezien is "Raam of deur staat open"
    Als er 5 werkdagen niets gebeurt
    Dan is "loket" herinnerd op zaterdag 20 februari 2016 om 18:00 volgens regel "opschaling/9"
    En is "loket" herinnerd op maandag 22 februari 2016 om 18:00 volgens regel "opschaling/1"
    En is "groepsbeheerder" herinnerd op dinsdag 23 februari 2016 om 09:00 volgens regel "opschaling/2"

  Scenario: Ruzie en geschreeuw bij een volwassene en niemand pakt het op: het maatschappelijk team neemt het woensdag om 11 uur over
    Gegeven een melding uit "Hellevoetsluis" op donderdag 25 februari 2016 om 10:15
    En gehoord is "Ruzie en geschreeuw", bij een volwassene
    Als er 2 weken niets gebeurt
    Dan is "loket" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/9"
    En is "groepsbeheerder" herinnerd op woensdag 2 maart 2016 om 09:00 volgens regel "opschaling/2"
    En is "maatschappelijk-team" aan zet gekomen op woensdag 2 maart 2016 om 11:00 volgens regel "opschaling/3"

  Scenario: Hondenpoep op een speelplek in Vesting en haven en niemand pakt het op: het gemeentelijk loket krijgt woensdag 24 februari een herinnering
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Hondenpoep op een speelplek"
    Als er 2 weken niets gebeurt
    Dan is "loket" aan zet gekomen op maandag 22 februari 2016 om 09:00 volgens regel "opschaling/3"
    En is "loket" herinnerd op woensdag 24 februari 2016 om 09:00 volgens regel "opschaling/10"
    En is "loket" herinnerd op woensdag 24 februari 2016 om 09:00 volgens regel "opschaling/4"

  Scenario: Iemand voelt aan deuren in de openbare ruimte, gemeld door een buurtprevent, en niemand pakt het op: de wijkagent krijgt dezelfde dag om 15.45 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:45
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als er 4 uur niets gebeurt
    Dan is "wijkagent" herinnerd op woensdag 17 februari 2016 om 15:45 volgens regel "opschaling/5"

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Vesting en haven en niemand pakt het op: de beheerder van de buurtgroep krijgt dezelfde dag om 20.15 uur een herinnering
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:15
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 1 dag niets gebeurt
    Dan is "loket" herinnerd op donderdag 18 februari 2016 om 18:15 volgens regel "opschaling/5"
    En is "groepsbeheerder" herinnerd op donderdag 18 februari 2016 om 20:15 volgens regel "opschaling/6"

  Scenario: Iemand voelt aan deuren in Vesting en haven en niemand pakt het op: het gemeentelijk loket krijgt de volgende dag om 15.30 uur een herinnering
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 11:30
    En gezien is "Voelt aan deuren"
    Als er 1 dag niets gebeurt
    Dan is "loket" herinnerd op woensdag 17 februari 2016 om 11:30 volgens regel "opschaling/5"
    En is "groepsbeheerder" herinnerd op woensdag 17 februari 2016 om 13:30 volgens regel "opschaling/6"
    En is "loket" herinnerd op woensdag 17 februari 2016 om 15:30 volgens regel "opschaling/7"

  Scenario: Jongeren laat luid op straat en er is niets gevonden, maar de melder hoort nog niets: het gemeentelijk loket krijgt donderdag om 20 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 2 werkdagen niets gebeurt
    Dan is "loket" herinnerd op donderdag 3 maart 2016 om 20:00 volgens regel "opschaling/8"

  Scenario: Een voertuig rijdt steeds rond, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator hoort het de volgende dag om 22 uur
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

  Scenario: Een auto op de stoep in de openbare ruimte in Vesting en haven en er is nog geen oplossing, maar de melder hoort nog niets: het gemeentelijk loket hoort het woensdag 2 maart
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

  Scenario: Afgeplakte ramen bij een woning, voor de derde keer gemeld en niemand pakt het op: de wijkagent roept maandag om 9 uur overleg bijeen
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

  Scenario: Een hond blaft lang bij een woning, gemeld door een buurtprevent, terwijl een team op pad is en de politie waarschuwt en niemand pakt het op: de beheerder van de buurtgroep krijgt dezelfde dag om 11.45 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:45
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is een buurtprevent
    Als een loopteam op pad is in "Hellevoetsluis" tot woensdag 17 februari 2016 om 13:45
    En de politie waarschuwt voor "Hellevoetsluis" tot woensdag 17 februari 2016 om 13:45
    En er 1 uur niets gebeurt
    Dan is "groepsbeheerder" herinnerd op woensdag 17 februari 2016 om 11:45 volgens regel "opschaling/12"

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Vesting en haven, anoniem gemeld door een buurtprevent, en niemand pakt het op: de beheerder van de buurtgroep krijgt dezelfde dag om 18 uur een herinnering
    Gegeven een melding uit "Vesting en haven" op dinsdag 1 maart 2016 om 11:15
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam uit "Vesting en haven"
    Als er 9 weken niets gebeurt
    Dan volgt "loket" op volgens regel "opschaling/7"
    En is "groepsbeheerder" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/6"

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte, gemeld door een buurtprevent, en niemand pakt het op: de beheerder van de buurtgroep wordt niet gebeld
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    En de melder is een buurtprevent
    Als er 1 dag niets gebeurt
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is "groepsbeheerder" niet gebeld

  Scenario: Een kind overdag niet op school bij een oudere, telkens weer, op woensdagavond, en er is doorverwezen, maar de melder hoort nog niets: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 20:30
    En gezien is "Kind overdag niet op school", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 5 werkdagen niets gebeurt
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Een volwassene vraagt om gezelschap, anoniem gemeld, en niemand pakt het op: de vrijwillige buurthulp van de groepen krijgt maandag om 9 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 10:15
    En verteld is "Vraagt om gezelschap", bij een volwassene
    En de melder blijft anoniem
    Als er 16 weken niets gebeurt
    Dan volgt "loket" op
    En weet "buurtnetwerk" ervan volgens regel "nederland/opschaling/15"
    En weet "maatschappelijk-team" ervan volgens regel "nederland/opschaling/16"
    En is "buurtnetwerk" herinnerd op maandag 7 maart 2016 om 09:00 volgens regel "nederland/opschaling/12"

  Scenario: Jongeren steken vuurwerk af in Vesting en haven op donderdagnacht, gemeld door een buurtprevent, en niemand pakt het op: de melder hoort uiterlijk dezelfde dag om 14.45 uur dat de melding er is
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 02:45
    En gezien is "Jongeren steken vuurwerk af"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Als er 2 werkdagen niets gebeurt
    Dan volgt "loket" op
    En weet "groepsbeheerder" ervan volgens regel "nederland/opschaling/10"
    En weet "reserve-beheerder" ervan volgens regel "nederland/opschaling/11"
    En hoort de melder uiterlijk donderdag 18 februari 2016 om 14:45 van "loket" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Verse braaksporen bij een woning, gemeld door een buurtprevent, de bewoner wil het niet, en niemand pakt het op: dat gaat naar het gemeentelijk loket
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    En de bewoner vindt de melding niet goed
    Als er 2 weken niets gebeurt
    Dan volgt "loket" op volgens regel "opschaling/7"

  Scenario: Een raam of deur staat open bij een woning op zaterdagmiddag en niemand pakt het op: het maatschappelijk team weet ervan
    Gegeven een melding uit "Hellevoetsluis" op zaterdag 20 februari 2016 om 15:15
    En gezien is "Raam of deur staat open", bij een woning
    Als er 2 weken niets gebeurt
    Dan volgt "loket" op volgens regel "opschaling/4"
    En weet "maatschappelijk-team" ervan volgens regel "opschaling/4"

  Scenario: Een ander patroon dan gewoon bij een oudere in Vesting en haven, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 11:30
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 3 werkdagen niets gebeurt
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Een oudere is vaker gevallen op woensdagavond, voor de derde keer gemeld en niemand pakt het op: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Hellevoetsluis" op woensdag 2 maart 2016 om 21:15
    En gezien is "Is vaker gevallen", bij een oudere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Vesting en haven op zaterdagochtend en niemand pakt het op: het gemeentelijk loket krijgt maandag om 18 uur een herinnering
    Gegeven een melding uit "Vesting en haven" op zaterdag 20 februari 2016 om 10:15
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 1 dag niets gebeurt
    Dan is "loket" herinnerd op maandag 22 februari 2016 om 18:00 volgens regel "opschaling/5"

  Scenario: Een kind overdag niet op school bij een oudere, telkens weer, in Vesting en haven, en niemand pakt het op: het gemeentelijk loket weet ervan
    Gegeven een melding uit "Vesting en haven" op donderdag 25 februari 2016 om 11:30
    En gezien is "Kind overdag niet op school", herhaaldelijk, bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan weet "loket" ervan volgens regel "nederland/opschaling/51"

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Vesting en haven en niemand pakt het op: het gemeentelijk loket krijgt maandag om 9 uur een herinnering
    Gegeven een melding uit "Vesting en haven" op donderdag 25 februari 2016 om 11:30
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 5 werkdagen niets gebeurt
    Dan is "loket" herinnerd op maandag 29 februari 2016 om 09:00 volgens regel "nederland/opschaling/46"

  Scenario: Afgeplakte ramen bij een woning en een raam of deur staat open, voor de derde keer gemeld en niemand pakt het op: het gemeentelijk loket krijgt maandag om 9 uur een herinnering
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gezien is "Ramen afgeplakt", bij een woning
    En gezien is "Raam of deur staat open"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "loket" herinnerd op maandag 22 februari 2016 om 09:00 volgens regel "nederland/opschaling/54"
