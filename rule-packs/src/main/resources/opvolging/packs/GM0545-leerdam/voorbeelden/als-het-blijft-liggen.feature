# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wat er gebeurt als het blijft liggen in Leerdam

  Scenario: Iemand vraagt om een maatje en niemand pakt het op: het buurtnetwerk van bewoners krijgt maandag aan het eind van de dag een herinnering
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:30
    En verteld is "Vraagt om een maatje"
    Als er 5 werkdagen niets gebeurt
    Dan is "buurtnetwerk" herinnerd op maandag 29 februari 2016 om 23:59 volgens regel "opschaling/1"

  Scenario: Een volwassene vraagt om een maatje, gemeld door een buurtprevent, en niemand pakt het op: het sociaal team hoort het donderdag 25 februari
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als er 2 weken niets gebeurt
    Dan is "buurtnetwerk" herinnerd op maandag 22 februari 2016 om 23:59 volgens regel "opschaling/1"
    En is "sociaal-team" geïnformeerd op donderdag 25 februari 2016 om 23:59 volgens regel "opschaling/2"

  Scenario: Iemand vraagt om een luisterend oor, wel opgepakt, maar er komt geen besluit: het buurtnetwerk van bewoners krijgt dinsdag 8 maart een herinnering
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:30
    En verteld is "Vraagt om een luisterend oor"
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "buurtnetwerk" herinnerd op dinsdag 8 maart 2016 om 23:59 volgens regel "opschaling/4"

  Scenario: Een oudere vraagt hulp bij een formulier, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het sociaal team roept woensdag 16 maart overleg bijeen
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 11:30
    En verteld is "Vraagt hulp bij een formulier", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "sociaal-team" gevraagd om overleg op woensdag 16 maart 2016 om 09:00 volgens regel "opschaling/5"

  Scenario: Iemand komt niet op de vaste activiteit en na het besluit wordt het niet afgerond: het sociaal team krijgt donderdag 3 maart een herinnering
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:30
    En gezien is "Komt niet op de vaste activiteit"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op donderdag 3 maart 2016 om 17:00 volgens regel "opschaling/6"

  Scenario: Iemand vraagt naar een regeling, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: het sociaal team roept vrijdag 4 maart overleg bijeen
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:30
    En verteld is "Vraagt naar een regeling"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "sociaal-team" gevraagd om overleg op vrijdag 4 maart 2016 om 09:00 volgens regel "opschaling/7"

  Scenario: Verse braaksporen en niemand pakt het op: de wijkagent wordt de volgende dag om 10.15 uur gebeld
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:15
    En gezien is "Verse braaksporen"
    Als er 1 dag niets gebeurt
    Dan is "wijkagent" gebeld op vrijdag 26 februari 2016 om 10:15 volgens regel "opschaling/8"

  Scenario: Een versperde doorgang, anoniem gemeld, en niemand pakt het op: het Wmo-loket van de gemeente krijgt dinsdag om 11.15 uur een herinnering
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:45
    En gezien is "Doorgang versperd"
    En de melder blijft anoniem
    Als er 3 werkdagen niets gebeurt
    Dan is "wmo-loket" gebeld op dinsdag 1 maart 2016 om 09:15 volgens regel "opschaling/8"
    En is "wmo-loket" herinnerd op dinsdag 1 maart 2016 om 11:15 volgens regel "opschaling/9"

  Scenario: Iemand voelt aan deuren in de openbare ruimte, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: het sociaal team hoort het dezelfde dag om 11 uur
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:00
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan is "sociaal-team" geïnformeerd op donderdag 25 februari 2016 om 11:00 volgens regel "opschaling/10"

  Scenario: Een kind wil niet naar huis, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: het sociaal team roept donderdag 3 maart overleg bijeen
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 10:00
    En gezien is "Kind wil niet naar huis"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" gevraagd om overleg op donderdag 3 maart 2016 om 09:00 volgens regel "opschaling/11"

  Scenario: Veel korte bezoekjes bij een oudere, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het Wmo-loket van de gemeente roept woensdag 9 maart overleg bijeen
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:30
    En gezien is "Veel korte bezoekjes", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan volgt "wmo-loket" op
    En weet "politie" ervan volgens regel "nederland/opschaling/27"
    En is "wijkagent" herinnerd op donderdag 3 maart 2016 om 09:00 volgens regel "nederland/opschaling/26"
    En is "politie" geïnformeerd op maandag 7 maart 2016 om 09:00 volgens regel "nederland/opschaling/27"
    En is "wmo-loket" gevraagd om overleg op woensdag 9 maart 2016 om 09:00 volgens regel "nederland/opschaling/28"

  Scenario: Jongeren laat luid op straat, telkens weer, op donderdagnacht, gemeld bij de lijn niet pluis, en niemand pakt het op: de melder hoort uiterlijk maandag om 17 uur dat de melding er is
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 04:15
    En gehoord is "Jongeren laat luid op straat", herhaaldelijk, bij een kind
    En de melding komt binnen bij de lijn niet pluis
    Als er 2 weken niets gebeurt
    Dan volgt "wmo-loket" op
    En weet "wijkagent" ervan volgens regel "nederland/opschaling/15"
    En weet "politie" ervan volgens regel "nederland/opschaling/16"
    En hoort de melder uiterlijk maandag 29 februari 2016 om 17:00 van "wmo-loket" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Een kind duikt weg, telkens weer, op zaterdagmiddag, en de melder is het niet eens met het antwoord: het sociaal team hoort er niet van
    Gegeven een melding uit "Leerdam" op zaterdag 20 februari 2016 om 15:15
    En gezien is "Kind duikt weg", herhaaldelijk
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    En er 1 uur niets gebeurt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"
    En is "sociaal-team" niet geïnformeerd

  Scenario: Een oudere vraagt om boodschappen, de bewoner vindt het goed, en niemand pakt het op: het sociaal team neemt het dinsdag 1 maart over
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 11:45
    En verteld is "Vraagt om boodschappen", bij een oudere
    En de bewoner vindt de melding goed
    Als er 2 weken niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "opschaling/3"
    En is "sociaal-team" aan zet gekomen op dinsdag 1 maart 2016 om 09:00 volgens regel "opschaling/3"

  Scenario: Verse braaksporen bij een oudere, telkens weer, gemeld door een buurtprevent, en niemand pakt het op: het Wmo-loket van de gemeente neemt het donderdag om 9 uur over
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Verse braaksporen", herhaaldelijk, bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als er 16 weken niets gebeurt
    Dan volgt "wmo-loket" op volgens regel "opschaling/9"
    En is "wmo-loket" aan zet gekomen op donderdag 3 maart 2016 om 09:00 volgens regel "opschaling/9"

  Scenario: Een jongere slaapt niet thuis, anoniem gemeld door een buurtprevent, de bewoner wil het niet, en niemand pakt het op: het sociaal team wordt maandag om 9 uur gebeld
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:00
    En gezien is "Jongere slaapt niet thuis", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    En de bewoner vindt de melding niet goed
    Als er 3 werkdagen niets gebeurt
    Dan volgt "wmo-loket" op volgens regel "opschaling/9"
    En is "sociaal-team" gebeld op maandag 29 februari 2016 om 09:00 volgens regel "opschaling/8"

  Scenario: Een oudere zegt eenzaam te zijn en niemand pakt het op: het Wmo-loket van de gemeente neemt het dinsdag 1 maart over
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:00
    En verteld is "Zegt eenzaam te zijn", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op donderdag 25 februari 2016 om 23:59 volgens regel "opschaling/2"
    En is "wmo-loket" aan zet gekomen op dinsdag 1 maart 2016 om 09:00 volgens regel "opschaling/3"

  Scenario: Veel korte bezoekjes bij een oudere en na het besluit wordt het niet afgerond: de politie weet ervan
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:30
    En gezien is "Veel korte bezoekjes", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan weet "politie" ervan volgens regel "nederland/opschaling/39"

  Scenario: Een oudere zegt eenzaam te zijn en verse braaksporen en niemand pakt het op: dat gaat naar het Wmo-loket van de gemeente
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:00
    En verteld is "Zegt eenzaam te zijn", bij een oudere
    En gezien is "Verse braaksporen"
    Als er 2 weken niets gebeurt
    Dan volgt "wmo-loket" op volgens regel "opschaling/9"

  Scenario: Iemand komt niet op de vaste activiteit en verse braaksporen en na het besluit wordt het niet afgerond: het sociaal team krijgt dinsdag om 9 uur een herinnering
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:30
    En gezien is "Komt niet op de vaste activiteit"
    En gezien is "Verse braaksporen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op dinsdag 1 maart 2016 om 09:00 volgens regel "nederland/opschaling/34"
