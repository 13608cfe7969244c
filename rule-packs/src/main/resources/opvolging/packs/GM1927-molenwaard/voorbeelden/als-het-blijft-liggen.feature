# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wat er gebeurt als het blijft liggen in Molenwaard

  Scenario: Opgroeien is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op maandag 29 februari 2016 om 18:00 volgens regel "opschaling/7"
    En is "sociaal-team" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/1"

  Scenario: Opgroeien is niet opgepakt: de vervanger hoort ervan
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:00
    En gezien is "Kind zorgt voor een ouder"
    Als er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op dinsdag 1 maart 2016 om 18:00 volgens regel "opschaling/1"
    En is "dorpenloket" geïnformeerd op donderdag 3 maart 2016 om 18:00 volgens regel "opschaling/8"
    En is "dorpenloket" geïnformeerd op donderdag 3 maart 2016 om 18:00 volgens regel "opschaling/2"

  Scenario: Eenzaamheid is niet opgepakt in Nieuw-Lekkerland en Kinderdijk: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op donderdag 25 februari 2016 om 10:15
    En verteld is "Zegt eenzaam te zijn"
    Als er 3 werkdagen niets gebeurt
    Dan is "dorpscontact-nieuw-lekkerland" herinnerd op maandag 29 februari 2016 om 23:59 volgens regel "opschaling/4"

  Scenario: Praktische hulp is niet opgepakt in Nieuw-Lekkerland en Kinderdijk: het vangnet neemt het over
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een maaltijd", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "dorpenloket" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/6"

  Scenario: Jeugdoverlast is niet teruggekoppeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Molenwaard" op dinsdag 1 maart 2016 om 10:45
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 3 werkdagen niets gebeurt
    Dan is "wijkagent" herinnerd op donderdag 3 maart 2016 om 18:00 volgens regel "opschaling/7"

  Scenario: Jeugdoverlast is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
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

  Scenario: Opgroeien is niet teruggekoppeld: Dorpenloket van de gemeente hoort ervan
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

  Scenario: Jeugdoverlast is herhaald: Dorpenloket van de gemeente roept overleg bijeen
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "wijkagent" herinnerd op vrijdag 26 februari 2016 om 18:00 volgens regel "opschaling/7"
    En is "dorpenloket" gevraagd om overleg op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/10"

  Scenario: Gezelschap en steun is niet opgepakt, gemeld door een buurtprevent: de vervanger hoort ervan
    Gegeven een melding uit "Molenwaard" op dinsdag 1 maart 2016 om 11:00
    En verteld is "Vraagt om een luisterend oor"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als er 9 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/5"

  Scenario: Woningvervuiling is niet teruggekoppeld in Buurtschappen Groot-Ammers: Dorpenloket van de gemeente hoort ervan
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op woensdag 24 februari 2016 om 10:45
    En gezien is "Vuil in huis", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 5 werkdagen niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Niet pluis is niet teruggekoppeld in Buurtschappen Groot-Ammers, gemeld door iemand van een woningcorporatie: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Opgroeien is niet opgepakt in Nieuw-Lekkerland en Kinderdijk, gemeld door een buurtprevent: Dorpenloket van de gemeente neemt het over
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuw-Lekkerland en Kinderdijk"
    Als er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/3"
    En weet "jongerenwerk-lekdorpen" ervan volgens regel "opschaling/3"
    En is "dorpenloket" aan zet gekomen op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/3"

  Scenario: Opgroeien is niet opgepakt in Buurtschappen Groot-Ammers: de vervanger hoort ervan
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op woensdag 17 februari 2016 om 10:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Als er 4 uren niets gebeurt
    Dan volgt "ambtenaar-van-dienst" op
    En weet "sociaal-team" ervan volgens regel "nederland/opschaling/5"
    En hoort de melder uiterlijk donderdag 18 februari 2016 om 17:00 van "ambtenaar-van-dienst" dat de melding er is volgens regel "nederland/terugkoppeling/1"
    En hoort de melder uiterlijk maandag 22 februari 2016 om 17:00 van "ambtenaar-van-dienst" dat de melding is opgevolgd volgens regel "nederland/terugkoppeling/2"

  Scenario: Hulp met informatie is niet opgepakt in Nieuw-Lekkerland en Kinderdijk, gemeld door een buurtprevent: de vervanger neemt het over
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 1 maart 2016 om 10:30
    En verteld is "Vraagt naar een regeling"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuw-Lekkerland en Kinderdijk"
    Als er 16 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/5"
    En is "dorpenloket" aan zet gekomen op maandag 7 maart 2016 om 08:30 volgens regel "opschaling/5"

  Scenario: Opgroeien is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:30
    En gezien is "Jongere slaapt niet thuis", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als er 3 werkdagen niets gebeurt
    Dan volgt "dorpenloket" op
    En is "sociaal-team" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "nederland/opschaling/46"
    En is "coördinator" geïnformeerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/47"

  Scenario: Verlichting en onderhoud is niet opgepakt, gemeld door een winkelier: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 10:30
    En gezien is "Donkere plek", in de openbare ruimte
    En de melder is een winkelier
    Als er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En weet "sociaal-team" ervan volgens regel "nederland/opschaling/16"
    En is "dorpenloket" herinnerd op maandag 29 februari 2016 om 08:30 volgens regel "nederland/opschaling/12"
    En is "sociaal-team" geïnformeerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/13"

  Scenario: Gezelschap en steun is niet opgepakt in Nieuwpoort en Langerak: het vangnet neemt het over
    Gegeven een melding uit "Nieuwpoort en Langerak" op woensdag 17 februari 2016 om 11:00
    En verteld is "Vraagt om een maatje"
    Als er 2 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/6"
    En weet "dorpscontact-groot-ammers" ervan volgens regel "opschaling/6"

  Scenario: Woninginbraak is niet teruggekoppeld in Nieuwpoort en Langerak, gemeld door een buurtprevent: de coördinator hoort ervan
    Gegeven een melding uit "Nieuwpoort en Langerak" op donderdag 25 februari 2016 om 11:45
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuwpoort en Langerak"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan volgt "wijkagent" op volgens regel "routering/4"

  Scenario: Schulden is herhaald, de bewoner wil het niet: Dorpenloket van de gemeente roept overleg bijeen
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

  Scenario: Jeugdoverlast is niet opgepakt: Dorpenloket van de gemeente neemt het over
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als er 2 weken niets gebeurt
    Dan is "dorpenloket" geïnformeerd op donderdag 25 februari 2016 om 18:00 volgens regel "opschaling/8"
    En is "politie" geïnformeerd op donderdag 25 februari 2016 om 18:00 volgens regel "opschaling/2"
    En is "dorpenloket" aan zet gekomen op dinsdag 1 maart 2016 om 08:30 volgens regel "opschaling/3"

  Scenario: Eenzaamheid is niet opgepakt: de vervanger neemt het over
    Gegeven een melding uit "Molenwaard" op dinsdag 16 februari 2016 om 11:45
    En gezien is "Komt niet meer buiten", bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 19 februari 2016 om 17:00 volgens regel "opschaling/4"
    En is "dorpenloket" aan zet gekomen op maandag 22 februari 2016 om 08:30 volgens regel "opschaling/5"
