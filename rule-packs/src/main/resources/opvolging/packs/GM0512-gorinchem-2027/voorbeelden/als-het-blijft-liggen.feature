# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat er gebeurt als het blijft liggen in Gorinchem

  Scenario: Iemand vraagt om een adempauze en niemand pakt het op: het sociaal team krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:45
    En verteld is "Vraagt om een adempauze"
    Als er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 19 februari 2027 om 08:30 volgens regel "opschaling/7"
    En is "sociaal-team" herinnerd op maandag 22 februari 2027 om 08:30 volgens regel "opschaling/1"

  Scenario: Buren maken ruzie bij een woning, gemeld door een buurtprevent, en niemand pakt het op: het klantcontact van de gemeente wordt dinsdag om 10.30 uur gebeld
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:30
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Als er 3 werkdagen niets gebeurt
    Dan is "regie-gemeente" herinnerd op dinsdag 2 maart 2027 om 08:30 volgens regel "opschaling/1"
    En is "regie-gemeente" herinnerd op dinsdag 2 maart 2027 om 08:30 volgens regel "opschaling/8"
    En is "klantcontact" gebeld op dinsdag 2 maart 2027 om 10:30 volgens regel "opschaling/2"

  Scenario: Te hard rijden in de openbare ruimte en niemand pakt het op: de regisseur zorg en veiligheid krijgt maandag om 14.30 uur een herinnering
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:15
    En gezien is "Te hard rijden", in de openbare ruimte
    Als er 3 werkdagen niets gebeurt
    Dan is "klantcontact" gebeld op maandag 1 maart 2027 om 10:30 volgens regel "opschaling/2"
    En is "regie-gemeente" gebeld op maandag 1 maart 2027 om 12:00 volgens regel "opschaling/9"
    En is "regie-gemeente" herinnerd op maandag 1 maart 2027 om 14:30 volgens regel "opschaling/3"

  Scenario: Verdorde planten in Gorinchem-Oost, wel opgepakt, maar er komt geen besluit: de regisseur zorg en veiligheid krijgt woensdag 10 maart een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 2 maart 2027 om 11:00
    En gezien is "Verdorde planten"
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" gebeld op vrijdag 5 maart 2027 om 12:00 volgens regel "opschaling/9"
    En is "regie-gemeente" aan zet gekomen op dinsdag 9 maart 2027 om 08:30 volgens regel "opschaling/10"
    En is "regie-gemeente" herinnerd op woensdag 10 maart 2027 om 08:30 volgens regel "opschaling/4"

  Scenario: Gedumpt afval, wel opgepakt, maar er komt geen besluit: de regisseur zorg en veiligheid krijgt maandag 8 maart een herinnering
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:45
    En gezien is "Afval gedumpt"
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "regie-gemeente" aan zet gekomen op donderdag 4 maart 2027 om 08:30 volgens regel "opschaling/10"
    En is "regie-gemeente" herinnerd op vrijdag 5 maart 2027 om 08:30 volgens regel "opschaling/4"
    En is "regie-gemeente" herinnerd op maandag 8 maart 2027 om 08:30 volgens regel "opschaling/5"

  Scenario: Spullen of geld verdwijnen bij een oudere, wel opgepakt, maar er komt geen besluit: de regisseur zorg en veiligheid krijgt maandag 1 maart een herinnering
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:15
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "regie-gemeente" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/5"
    En is "regie-gemeente" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/10"
    En is "regie-gemeente" herinnerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/6"

  Scenario: Een oudere vraagt buren om geld of eten in Gorinchem-Oost en er is professionele zorg, maar de melder hoort nog niets: het sociaal team krijgt donderdag om 8.30 uur een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 23 februari 2027 om 10:15
    En verteld is "Vraagt buren om geld of eten", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/7"

  Scenario: De partner is pas overleden, gemeld door een buurtprevent, en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator hoort het maandag om 8.30 uur
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:30
    En gezien is "Partner pas overleden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 19 februari 2027 om 08:30 volgens regel "opschaling/7"
    En is "coördinator" geïnformeerd op maandag 22 februari 2027 om 08:30 volgens regel "opschaling/8"

  Scenario: Een oudere vraagt om een adempauze en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: het sociaal team wordt maandag om 12 uur gebeld
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:15
    En verteld is "Vraagt om een adempauze", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/7"
    En is "regie-gemeente" geïnformeerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/8"
    En is "sociaal-team" gebeld op maandag 1 maart 2027 om 12:00 volgens regel "opschaling/9"

  Scenario: Veel lege flessen bij een volwassene en niemand pakt het op: de regisseur zorg en veiligheid krijgt donderdag 25 februari een herinnering
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:30
    En gezien is "Veel lege flessen", bij een volwassene
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" gebeld op dinsdag 23 februari 2027 om 12:00 volgens regel "opschaling/9"
    En is "regie-gemeente" aan zet gekomen op dinsdag 23 februari 2027 om 14:30 volgens regel "opschaling/3"
    En is "regie-gemeente" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/10"

  Scenario: Een kind wil niet naar huis, voor de tweede keer gemeld en niemand pakt het op: de regisseur zorg en veiligheid hoort het maandag om 8.30 uur
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:00
    En gezien is "Kind wil niet naar huis"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 2 werkdagen niets gebeurt
    Dan is "regie-gemeente" geïnformeerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/11"

  Scenario: Iemand zegt thuis bang te zijn, voor de derde keer gemeld en niemand pakt het op: de regisseur zorg en veiligheid roept maandag om 8.30 uur overleg bijeen
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:30
    En verteld is "Zegt thuis bang te zijn"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "regie-gemeente" gevraagd om overleg op maandag 22 februari 2027 om 08:30 volgens regel "opschaling/12"

  Scenario: Iemand schrikt van een bekende in Bedrijventerreinen, gemeld door een buurtprevent, en niemand pakt het op: de melder hoort uiterlijk donderdag 29 april dat de melding is opgevolgd
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 18 februari 2027 om 10:45
    En gezien is "Schrikt van een bekende"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bedrijventerreinen"
    Als er 5 werkdagen niets gebeurt
    Dan volgt "regie-gemeente" op
    En weet "veilig-thuis" ervan volgens regel "nederland/opschaling/10"
    En hoort de melder uiterlijk vrijdag 19 februari 2027 om 23:59 van "regie-gemeente" dat de melding er is volgens regel "nederland/terugkoppeling/1"
    En hoort de melder uiterlijk donderdag 29 april 2027 om 23:59 van "regie-gemeente" dat de melding is opgevolgd volgens regel "nederland/terugkoppeling/5"

  Scenario: Een oudere zegt niet meer te willen leven, gemeld door een buurtprevent, en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een oudere mag niet alleen naar buiten in Gorinchem-Oost en niemand pakt het op: Veilig Thuis wordt maandag om 12 uur gebeld
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 10:30
    En gezien is "Mag niet alleen naar buiten", bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan volgt "regie-gemeente" op
    En is "veilig-thuis" herinnerd op vrijdag 26 februari 2027 om 08:30 volgens regel "nederland/opschaling/46"
    En is "regie-gemeente" geïnformeerd op maandag 1 maart 2027 om 08:30 volgens regel "nederland/opschaling/47"
    En is "veilig-thuis" gebeld op maandag 1 maart 2027 om 12:00 volgens regel "nederland/opschaling/48"

  Scenario: Verse braaksporen bij een woning in Gorinchem-Oost, anoniem gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: dat gaat naar de wijkagent
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 10:00
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder blijft anoniem
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan volgt "wijkagent" op volgens regel "routering/13"

  Scenario: Een kind wil niet naar huis in Gorinchem-Oost, wel opgepakt, maar er komt geen besluit: Veilig Thuis krijgt woensdag 10 maart een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 2 maart 2027 om 11:00
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "veilig-thuis" herinnerd op woensdag 10 maart 2027 om 08:30 volgens regel "nederland/opschaling/22"
