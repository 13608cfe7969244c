# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wat er gebeurt als het blijft liggen in Molenwaard

  Scenario: Een jongere geeft pakjes door en niemand pakt het op: het sociaal team Molenwaard krijgt dinsdag om 18 uur een herinnering
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op maandag 29 februari 2016 om 18:00 volgens regel "opschaling/7"
    En is "sociaal-team" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/1"

  Scenario: Een kind zorgt voor een ouder en niemand pakt het op: het dorpenloket van de gemeente hoort het donderdag 3 maart
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:00
    En gezien is "Kind zorgt voor een ouder"
    Als er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/1"
    En is "dorpenloket" geïnformeerd op donderdag 3 maart 2016 om 18:00 volgens regel "opschaling/8"
    En is "dorpenloket" geïnformeerd op donderdag 3 maart 2016 om 18:00 volgens regel "opschaling/2"

  Scenario: Iemand zegt eenzaam te zijn in Nieuw-Lekkerland en Kinderdijk en niemand pakt het op: de dorpscontactpersoon Nieuw-Lekkerland krijgt maandag aan het eind van de dag een herinnering
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op donderdag 25 februari 2016 om 10:15
    En verteld is "Zegt eenzaam te zijn"
    Als er 3 werkdagen niets gebeurt
    Dan is "dorpscontact-nieuw-lekkerland" herinnerd op maandag 29 februari 2016 om 23:59 volgens regel "opschaling/4"

  Scenario: Een oudere vraagt om een maaltijd in Nieuw-Lekkerland en Kinderdijk en niemand pakt het op: het dorpenloket van de gemeente krijgt maandag 29 februari een herinnering
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een maaltijd", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "dorpenloket" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/6"

  Scenario: Jongeren laat luid op straat en er is niets gevonden, maar de melder hoort nog niets: de wijkagent Molenwaard krijgt donderdag om 18 uur een herinnering
    Gegeven een melding uit "Molenwaard" op dinsdag 1 maart 2016 om 10:45
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 3 werkdagen niets gebeurt
    Dan is "wijkagent" herinnerd op donderdag 3 maart 2016 om 18:00 volgens regel "opschaling/7"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, en er is nog geen oplossing, maar de melder hoort nog niets: de coördinator hoort het donderdag 25 februari
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:45
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En er 2 weken niets gebeurt
    Dan is "wijkagent" herinnerd op maandag 22 februari 2016 om 18:00 volgens regel "opschaling/7"
    En is "coördinator" geïnformeerd op donderdag 25 februari 2016 om 18:00 volgens regel "opschaling/8"

  Scenario: Een jongere geeft pakjes door en er is niets gevonden, maar de melder hoort nog niets: het dorpenloket van de gemeente hoort het maandag 29 februari
    Gegeven een melding uit "Molenwaard" op dinsdag 16 februari 2016 om 10:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op donderdag 18 februari 2016 om 18:00 volgens regel "opschaling/7"
    En is "dorpenloket" geïnformeerd op dinsdag 23 februari 2016 om 18:00 volgens regel "opschaling/8"
    En is "dorpenloket" geïnformeerd op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/9"

  Scenario: Jongeren laat luid op straat, voor de derde keer gemeld en niemand pakt het op: het dorpenloket van de gemeente roept maandag om 8.30 uur overleg bijeen
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "wijkagent" herinnerd op vrijdag 26 februari 2016 om 18:00 volgens regel "opschaling/7"
    En is "dorpenloket" gevraagd om overleg op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/10"

  Scenario: Iemand vraagt om een luisterend oor, gemeld door een buurtprevent, en niemand pakt het op: dat gaat naar het dorpenloket van de gemeente
    Gegeven een melding uit "Molenwaard" op dinsdag 1 maart 2016 om 11:00
    En verteld is "Vraagt om een luisterend oor"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als er 9 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/5"

  Scenario: Vuil in huis bij een woning in Buurtschappen Groot-Ammers en er is niets gevonden, maar de melder hoort nog niets: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op woensdag 24 februari 2016 om 10:45
    En gezien is "Vuil in huis", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 5 werkdagen niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een ander patroon dan gewoon bij een oudere in Buurtschappen Groot-Ammers, gemeld door iemand van een woningcorporatie, en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een jongere geeft pakjes door in Nieuw-Lekkerland en Kinderdijk, gemeld door een buurtprevent, en niemand pakt het op: het dorpenloket van de gemeente neemt het maandag 29 februari over
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuw-Lekkerland en Kinderdijk"
    Als er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/3"
    En weet "jongerenwerk-lekdorpen" ervan volgens regel "opschaling/3"
    En is "dorpenloket" aan zet gekomen op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/3"

  Scenario: Een kind alleen laat op straat in Buurtschappen Groot-Ammers en niemand pakt het op: de melder hoort uiterlijk maandag om 17 uur dat de melding is opgevolgd
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op woensdag 17 februari 2016 om 10:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Als er 4 uur niets gebeurt
    Dan volgt "ambtenaar-van-dienst" op
    En weet "sociaal-team" ervan volgens regel "nederland/opschaling/5"
    En hoort de melder uiterlijk donderdag 18 februari 2016 om 17:00 van "ambtenaar-van-dienst" dat de melding er is volgens regel "nederland/terugkoppeling/1"
    En hoort de melder uiterlijk maandag 22 februari 2016 om 17:00 van "ambtenaar-van-dienst" dat de melding is opgevolgd volgens regel "nederland/terugkoppeling/2"

  Scenario: Iemand vraagt naar een regeling in Nieuw-Lekkerland en Kinderdijk, gemeld door een buurtprevent, en niemand pakt het op: het dorpenloket van de gemeente neemt het maandag om 8.30 uur over
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 1 maart 2016 om 10:30
    En verteld is "Vraagt naar een regeling"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuw-Lekkerland en Kinderdijk"
    Als er 16 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/5"
    En is "dorpenloket" aan zet gekomen op maandag 7 maart 2016 om 08:30 volgens regel "opschaling/5"

  Scenario: Een jongere slaapt niet thuis, gemeld door een buurtprevent, en niemand pakt het op: de coördinator hoort het dinsdag om 8.30 uur
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:30
    En gezien is "Jongere slaapt niet thuis", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als er 3 werkdagen niets gebeurt
    Dan volgt "dorpenloket" op
    En is "sociaal-team" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "nederland/opschaling/46"
    En is "coördinator" geïnformeerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/47"

  Scenario: Een donkere plek in de openbare ruimte, gemeld door een winkelier, en niemand pakt het op: het sociaal team Molenwaard hoort het dinsdag 1 maart
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 10:30
    En gezien is "Donkere plek", in de openbare ruimte
    En de melder is een winkelier
    Als er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En weet "sociaal-team" ervan volgens regel "nederland/opschaling/16"
    En is "dorpenloket" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "nederland/opschaling/12"
    En is "sociaal-team" geïnformeerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/13"

  Scenario: Iemand vraagt om een maatje in Nieuwpoort en Langerak en niemand pakt het op: de dorpscontactpersoon Groot-Ammers weet ervan
    Gegeven een melding uit "Nieuwpoort en Langerak" op woensdag 17 februari 2016 om 11:00
    En verteld is "Vraagt om een maatje"
    Als er 2 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/6"
    En weet "dorpscontact-groot-ammers" ervan volgens regel "opschaling/6"

  Scenario: Een raam of deur staat open bij een woning in Nieuwpoort en Langerak, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: dat gaat naar de wijkagent Molenwaard
    Gegeven een melding uit "Nieuwpoort en Langerak" op donderdag 25 februari 2016 om 11:45
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuwpoort en Langerak"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan volgt "wijkagent" op volgens regel "routering/4"

  Scenario: De energie is afgesloten, de bewoner wil het niet, voor de derde keer gemeld en niemand pakt het op: het dorpenloket van de gemeente krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:45
    En gezien is "Energie afgesloten"
    En de bewoner vindt de melding niet goed
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan volgt "dorpenloket" op
    En is "dorpenloket" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "nederland/opschaling/54"

  Scenario: Jongeren laat luid op straat en niemand pakt het op: het dorpenloket van de gemeente neemt het dinsdag 1 maart over
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als er 2 weken niets gebeurt
    Dan is "dorpenloket" geïnformeerd op donderdag 25 februari 2016 om 18:00 volgens regel "opschaling/8"
    En is "politie" geïnformeerd op donderdag 25 februari 2016 om 18:00 volgens regel "opschaling/2"
    En is "dorpenloket" aan zet gekomen op dinsdag 1 maart 2016 om 08:30 volgens regel "opschaling/3"

  Scenario: Een oudere komt niet meer buiten en niemand pakt het op: het dorpenloket van de gemeente neemt het maandag om 8.30 uur over
    Gegeven een melding uit "Molenwaard" op dinsdag 16 februari 2016 om 11:45
    En gezien is "Komt niet meer buiten", bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 19 februari 2016 om 17:00 volgens regel "opschaling/4"
    En is "dorpenloket" aan zet gekomen op maandag 22 februari 2016 om 08:30 volgens regel "opschaling/5"

  Scenario: Iemand zegt eenzaam te zijn en jongeren steken vuurwerk af in Nieuw-Lekkerland en Kinderdijk en niemand pakt het op: de dorpscontactpersoon Nieuw-Lekkerland krijgt dinsdag om 8.30 uur een herinnering
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op donderdag 25 februari 2016 om 10:15
    En verteld is "Zegt eenzaam te zijn"
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Als er 3 werkdagen niets gebeurt
    Dan is "dorpscontact-nieuw-lekkerland" herinnerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/8"

  Scenario: Iemand zegt eenzaam te zijn en niemand pakt het op: het sociaal team Molenwaard krijgt dinsdag om 8.30 uur een herinnering
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:15
    En verteld is "Zegt eenzaam te zijn"
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/50"
