# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wat er gebeurt als het blijft liggen in Molenlanden

  Scenario: Jongeren vernielen iets in Lekdorpen en niemand pakt het op: de wijkagent Molenlanden krijgt de volgende dag om 11 uur een herinnering
    Gegeven een melding uit "Lekdorpen" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Jongeren vernielen iets", bij een kind
    Als er 1 dag niets gebeurt
    Dan is "wijkagent" herinnerd op woensdag 4 maart 2026 om 11:00 volgens regel "opschaling/1"

  Scenario: Jongeren vernielen iets in Giessendorpen en niemand pakt het op: het dorpenloket van de gemeente wordt vrijdag om 8.45 uur gebeld
    Gegeven een melding uit "Giessendorpen" op woensdag 4 maart 2026 om 10:45
    En gezien is "Jongeren vernielen iets"
    Als er 2 werkdagen niets gebeurt
    Dan is "wijkagent" herinnerd op donderdag 5 maart 2026 om 10:45 volgens regel "opschaling/1"
    En is "dorpenloket" gebeld op vrijdag 6 maart 2026 om 08:45 volgens regel "opschaling/2"

  Scenario: Een oudere komt niet op de vaste activiteit en niemand pakt het op: het sociaal team Molenlanden krijgt woensdag om 8.30 uur een herinnering
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 11:30
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/4"

  Scenario: Een oudere vraagt om oppas in Groot-Ammers en niemand pakt het op: de dorpsondersteuner Giessendorpen wordt woensdag 18 maart gebeld
    Gegeven een melding uit "Groot-Ammers" op woensdag 11 maart 2026 om 10:45
    En verteld is "Vraagt om oppas", bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan is "dorpsondersteuner-zuid" gebeld op woensdag 18 maart 2026 om 10:30 volgens regel "opschaling/5"

  Scenario: Een oudere komt niet meer buiten en niemand pakt het op: het dorpenloket van de gemeente krijgt dinsdag 17 maart een herinnering
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 10:15
    En gezien is "Komt niet meer buiten", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "dorpenloket" gebeld op donderdag 12 maart 2026 om 10:30 volgens regel "opschaling/5"
    En is "dorpenloket" aan zet gekomen op vrijdag 13 maart 2026 om 10:30 volgens regel "opschaling/6"
    En is "dorpenloket" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Een jongere geeft pakjes door en er is niets gevonden, maar de melder hoort nog niets: het jongerenwerk Molenlanden krijgt de volgende dag om 22 uur een herinnering
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Jongere geeft pakjes door", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 1 dag niets gebeurt
    Dan is "jongerenwerk" herinnerd op woensdag 4 maart 2026 om 22:00 volgens regel "opschaling/8"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, en er is professionele zorg, maar de melder hoort nog niets: de coördinator hoort het maandag om 18 uur
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 3 werkdagen niets gebeurt
    Dan is "jongerenwerk" herinnerd op vrijdag 6 maart 2026 om 22:00 volgens regel "opschaling/8"
    En is "coördinator" geïnformeerd op maandag 9 maart 2026 om 18:00 volgens regel "opschaling/9"

  Scenario: Een jongere geeft pakjes door en er is professionele zorg, maar de melder hoort nog niets: het dorpenloket van de gemeente wordt vrijdag 20 maart gebeld
    Gegeven een melding uit "Molenlanden" op donderdag 12 maart 2026 om 10:15
    En gezien is "Jongere geeft pakjes door"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 weken niets gebeurt
    Dan is "jongerenwerk" herinnerd op vrijdag 13 maart 2026 om 22:00 volgens regel "opschaling/8"
    En is "dorpenloket" geïnformeerd op maandag 16 maart 2026 om 18:00 volgens regel "opschaling/9"
    En is "dorpenloket" gebeld op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Jongeren laat luid op straat in Giessendorpen, voor de vierde keer gemeld en niemand pakt het op: de wijkagent Molenlanden roept maandag om 8.30 uur overleg bijeen
    Gegeven een melding uit "Giessendorpen" op dinsdag 3 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "jongerenwerk" herinnerd op vrijdag 6 maart 2026 om 22:00 volgens regel "opschaling/8"
    En is "jongerenwerk" herinnerd op vrijdag 6 maart 2026 om 22:00 volgens regel "opschaling/1"
    En is "wijkagent" gevraagd om overleg op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/11"

  Scenario: Iemand dreigt het huis uit te moeten en niemand pakt het op: het sociaal team Molenlanden wordt de volgende dag om 13.30 uur gebeld
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Dreigt het huis uit te moeten"
    Als er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En weet "sociaal-team" ervan volgens regel "nederland/opschaling/10"
    En is "sociaal-team" herinnerd op woensdag 18 maart 2026 om 11:30 volgens regel "nederland/opschaling/8"
    En is "sociaal-team" gebeld op woensdag 18 maart 2026 om 13:30 volgens regel "nederland/opschaling/9"

  Scenario: Jongeren vernielen iets, gemeld door een buurtprevent, en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de wijkagent Molenlanden krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 10:00
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En weet "wijkagent" ervan volgens regel "nederland/opschaling/49"
    En is "wijkagent" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "nederland/opschaling/46"
    En is "wijkagent" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "nederland/opschaling/46"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, de bewoner vindt het goed, en niemand pakt het op: het dorpenloket van de gemeente neemt het woensdag 11 maart over
    Gegeven een melding uit "Molenlanden" op woensdag 4 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Als er 4 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/3"
    En is "dorpenloket" aan zet gekomen op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Iemand vraagt om boodschappen in Lekdorpen en er is niets gevonden, maar de melder hoort nog niets: de dorpsondersteuner Lekdorpen krijgt geen herinnering
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 11:30
    En verteld is "Vraagt om boodschappen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 1 dag niets gebeurt
    Dan volgt "dorpsondersteuner-noord" op volgens regel "routering/6"
    En is "dorpsondersteuner-noord" niet herinnerd

  Scenario: Veel korte bezoekjes, gemeld door een buurtprevent, de bewoner wil het niet, en niemand pakt het op: de wijkagent Molenlanden krijgt maandag 4 januari een herinnering
    Gegeven een melding uit "Molenlanden" op vrijdag 25 december 2026 om 12:30
    En gezien is "Veel korte bezoekjes"
    En de melder is een buurtprevent
    En de bewoner vindt de melding niet goed
    Als er 16 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En weet "wijkagent" ervan volgens regel "nederland/opschaling/15"
    En weet "politie" ervan volgens regel "nederland/opschaling/16"
    En is "wijkagent" herinnerd op maandag 4 januari 2027 om 08:30 volgens regel "nederland/opschaling/12"

  Scenario: Een oudere vraagt om een klusje, gemeld door een buurtprevent, en niemand pakt het op: het dorpenloket van de gemeente neemt het vrijdag 27 maart over
    Gegeven een melding uit "Molenlanden" op dinsdag 17 maart 2026 om 10:00
    En verteld is "Vraagt om een klusje", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Als er 9 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/7"
    En weet "dorpsondersteuner-noord" ervan volgens regel "opschaling/7"
    En is "dorpenloket" aan zet gekomen op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Een jongere geeft pakjes door, gemeld door een buurtprevent, en niemand pakt het op: het jongerenwerk Molenlanden wordt dinsdag om 14.30 uur gebeld
    Gegeven een melding uit "Molenlanden" op woensdag 4 maart 2026 om 11:45
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Als er 2 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/3"
    En is "jongerenwerk" gebeld op dinsdag 10 maart 2026 om 14:30 volgens regel "opschaling/2"

  Scenario: Jongeren vernielen iets in Giessendorpen, gemeld door een beroepskracht, en niemand pakt het op: het dorpenloket van de gemeente wordt donderdag om 8.30 uur gebeld
    Gegeven een melding uit "Giessendorpen" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een beroepskracht
    Als er 16 weken niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "opschaling/3"
    En is "dorpenloket" gebeld op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/2"

  Scenario: Een auto op de stoep in de openbare ruimte, anoniem gemeld, en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: het dorpenloket van de gemeente krijgt dinsdag 24 maart een herinnering
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 11:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 2 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En is "dorpenloket" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "nederland/opschaling/50"
    En is "dorpenloket" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "nederland/opschaling/51"
    En is "dorpenloket" gebeld op woensdag 18 maart 2026 om 08:30 volgens regel "nederland/opschaling/52"
    En is "dorpenloket" herinnerd op dinsdag 24 maart 2026 om 08:30 volgens regel "nederland/opschaling/53"

  Scenario: Geen reactie op bel of telefoon, voor de vierde keer gemeld en niemand pakt het op: het dorpenloket van de gemeente krijgt vrijdag om 8.30 uur een herinnering
    Gegeven een melding uit "Molenlanden" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Geen reactie op bel of telefoon"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 9 weken niets gebeurt
    Dan volgt "dorpenloket" op
    En is "dorpenloket" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "nederland/opschaling/54"

  Scenario: Een kind zonder jas in de kou in Lekdorpen en niemand pakt het op: het dorpenloket van de gemeente neemt het dinsdag om 8.30 uur over
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 11:30
    En gezien is "Kind zonder jas in de kou"
    Als er 3 werkdagen niets gebeurt
    Dan is "dorpenloket" gebeld op maandag 9 maart 2026 om 09:30 volgens regel "opschaling/2"
    En is "dorpenloket" aan zet gekomen op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Een oudere komt niet meer buiten en niemand pakt het op: het dorpenloket van de gemeente neemt het vrijdag 20 maart over
    Gegeven een melding uit "Molenlanden" op donderdag 12 maart 2026 om 11:15
    En gezien is "Komt niet meer buiten", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "dorpenloket" gebeld op donderdag 19 maart 2026 om 10:30 volgens regel "opschaling/5"
    En is "dorpenloket" aan zet gekomen op vrijdag 20 maart 2026 om 10:30 volgens regel "opschaling/6"

  Scenario: Een kind alleen laat op straat in Lekdorpen en niemand pakt het op: dat gaat naar het dorpenloket van de gemeente
    Gegeven een melding uit "Lekdorpen" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als er 1 dag niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "nederland/opschaling/5"

  Scenario: Jongeren vernielen iets in Lekdorpen op zaterdagochtend en niemand pakt het op: de wijkagent Molenlanden krijgt maandag om 18 uur een herinnering
    Gegeven een melding uit "Lekdorpen" op zaterdag 7 maart 2026 om 10:15
    En gezien is "Jongeren vernielen iets", bij een kind
    Als er 1 dag niets gebeurt
    Dan is "wijkagent" herinnerd op maandag 9 maart 2026 om 18:00 volgens regel "opschaling/1"

  Scenario: Een oudere komt niet op de vaste activiteit en jongeren vernielen iets en niemand pakt het op: dat gaat naar het dorpenloket van de gemeente
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 11:30
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    En gezien is "Jongeren vernielen iets", bij een kind
    Als er 5 werkdagen niets gebeurt
    Dan volgt "dorpenloket" op volgens regel "nederland/opschaling/10"
