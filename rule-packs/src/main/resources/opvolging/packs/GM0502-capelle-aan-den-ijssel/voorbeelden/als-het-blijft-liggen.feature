# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wat er gebeurt als het blijft liggen in Capelle aan den IJssel

  Scenario: Een kind alleen in een hete auto en niemand pakt het op: de hulpdiensten worden dezelfde dag om 12.15 uur gebeld
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 11:45
    En gezien is "Kind alleen in een hete auto"
    Als er 1 uur niets gebeurt
    Dan is "hulpdiensten" gebeld op donderdag 19 februari 2026 om 12:15 volgens regel "opschaling/1"

  Scenario: Een kind alleen laat op straat en niemand pakt het op: Regie integrale veiligheid wordt dezelfde dag om 12.45 uur gebeld
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als er 4 uur niets gebeurt
    Dan is "politie" gebeld op dinsdag 24 februari 2026 om 12:30 volgens regel "opschaling/1"
    En is "veiligheidsregie" gebeld op dinsdag 24 februari 2026 om 12:45 volgens regel "opschaling/2"

  Scenario: Iemand staat verward bij de bushalte en niemand pakt het op: Stadstoezicht en handhaving wordt dezelfde dag om 14.10 uur gebeld
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 11:45
    En gezien is "Verward bij de bushalte"
    Als er 4 uur niets gebeurt
    Dan is "politie" gebeld op woensdag 11 februari 2026 om 13:45 volgens regel "opschaling/1"
    En is "veiligheidsregie" gebeld op woensdag 11 februari 2026 om 14:00 volgens regel "opschaling/2"
    En is "handhaving" gebeld op woensdag 11 februari 2026 om 14:10 volgens regel "opschaling/3"

  Scenario: Een oudere ligt bewegingloos in Capelle-Zuid, anoniem gemeld, en niemand pakt het op: Regie integrale veiligheid wordt dezelfde dag om 12.25 uur gebeld
    Gegeven een melding uit "Capelle-Zuid" op donderdag 12 februari 2026 om 11:15
    En gezien is "Ligt bewegingloos", bij een oudere
    En de melder blijft anoniem
    Als er 4 uur niets gebeurt
    Dan is "handhaving" gebeld op donderdag 12 februari 2026 om 12:10 volgens regel "opschaling/3"
    En is "veiligheidsregie" gebeld op donderdag 12 februari 2026 om 12:25 volgens regel "opschaling/4"

  Scenario: Een kind alleen laat op straat en niemand pakt het op: de ambtenaar van dienst wordt dezelfde dag om 13.15 uur gebeld
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 10:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als er 4 uur niets gebeurt
    Dan is "handhaving" gebeld op woensdag 18 februari 2026 om 12:40 volgens regel "opschaling/3"
    En is "veiligheidsregie" aan zet gekomen op woensdag 18 februari 2026 om 12:55 volgens regel "opschaling/4"
    En is "ambtenaar-van-dienst" gebeld op woensdag 18 februari 2026 om 13:15 volgens regel "opschaling/5"

  Scenario: Geen reactie op bel of telefoon bij een woning en niemand pakt het op: Regie integrale veiligheid krijgt de volgende dag om 11.30 uur een herinnering
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Als er 1 dag niets gebeurt
    Dan is "veiligheidsregie" herinnerd op woensdag 25 februari 2026 om 11:30 volgens regel "opschaling/6"

  Scenario: Iemand slaapt buiten en niemand pakt het op: het klantcontact van de gemeente neemt het de volgende dag om 13.15 uur over
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 11:15
    En gezien is "Slaapt buiten"
    Als er 3 werkdagen niets gebeurt
    Dan is "veiligheidsregie" herinnerd op vrijdag 13 februari 2026 om 11:15 volgens regel "opschaling/6"
    En is "klantcontact" aan zet gekomen op vrijdag 13 februari 2026 om 13:15 volgens regel "opschaling/7"

  Scenario: Blauwe plekken en niemand pakt het op: Regie integrale veiligheid krijgt maandag om 9 uur een herinnering
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Blauwe plekken"
    Als er 5 werkdagen niets gebeurt
    Dan is "veiligheidsregie" aan zet gekomen op vrijdag 20 februari 2026 om 09:00 volgens regel "opschaling/7"
    En is "veiligheidsregie" herinnerd op maandag 23 februari 2026 om 09:00 volgens regel "opschaling/8"

  Scenario: Te hard rijden in de openbare ruimte en er is professionele zorg, maar de melder hoort nog niets: Stadstoezicht en handhaving krijgt maandag om 9 uur een herinnering
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 10:30
    En gezien is "Te hard rijden", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 werkdagen niets gebeurt
    Dan is "handhaving" herinnerd op maandag 23 februari 2026 om 09:00 volgens regel "opschaling/9"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent, en er is professionele zorg, maar de melder hoort nog niets: de coördinator hoort het dinsdag om 9 uur
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:15
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 3 werkdagen niets gebeurt
    Dan is "veiligheidsregie" herinnerd op maandag 16 februari 2026 om 09:00 volgens regel "opschaling/9"
    En is "coördinator" geïnformeerd op dinsdag 17 februari 2026 om 09:00 volgens regel "opschaling/10"

  Scenario: Een hond blaft lang, gemeld door een buurtprevent, en er is professionele zorg, maar de melder hoort nog niets: Regie integrale veiligheid krijgt donderdag 26 februari een herinnering
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 10:45
    En gehoord is "Hond blaft lang"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 5 werkdagen niets gebeurt
    Dan is "veiligheidsregie" herinnerd op maandag 23 februari 2026 om 09:00 volgens regel "opschaling/9"
    En is "veiligheidsregie" herinnerd op dinsdag 24 februari 2026 om 09:00 volgens regel "opschaling/10"
    En is "veiligheidsregie" herinnerd op donderdag 26 februari 2026 om 09:00 volgens regel "opschaling/11"

  Scenario: Jongeren laat luid op straat, voor de tweede keer gemeld en niemand pakt het op: Regie integrale veiligheid roept donderdag om 9 uur overleg bijeen
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:15
    En gehoord is "Jongeren laat luid op straat"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "veiligheidsregie" herinnerd op donderdag 19 februari 2026 om 09:00 volgens regel "opschaling/9"
    En is "veiligheidsregie" gevraagd om overleg op donderdag 19 februari 2026 om 09:00 volgens regel "opschaling/12"

  Scenario: Een kind vraagt om eten in Capelle-Zuid en niemand pakt het op: de wijkagent Capelle-Zuid krijgt de volgende dag om 9 uur een herinnering
    Gegeven een melding uit "Capelle-Zuid" op donderdag 19 februari 2026 om 11:15
    En gezien is "Kind vraagt om eten", bij een kind
    Als er 5 werkdagen niets gebeurt
    Dan volgt "veiligheidsregie" op volgens regel "opschaling/8"
    En is "wijkagent-zuid" herinnerd op vrijdag 20 februari 2026 om 09:00 volgens regel "opschaling/6"

  Scenario: Een hond blaft lang, gemeld door een buurtprevent, en niemand pakt het op: het klantcontact van de gemeente hoort het woensdag 18 februari
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 10:45
    En gehoord is "Hond blaft lang"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als er 2 weken niets gebeurt
    Dan volgt "veiligheidsregie" op
    En weet "klantcontact" ervan volgens regel "nederland/opschaling/16"
    En is "veiligheidsregie" herinnerd op dinsdag 17 februari 2026 om 09:00 volgens regel "nederland/opschaling/12"
    En is "klantcontact" geïnformeerd op woensdag 18 februari 2026 om 09:00 volgens regel "nederland/opschaling/13"

  Scenario: Ongedierte bij een woning, gemeld door een buurtprevent, en niemand pakt het op: Regie integrale veiligheid wordt dinsdag 17 februari gebeld
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Ongedierte bij een woning", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als er 5 werkdagen niets gebeurt
    Dan volgt "klantcontact" op
    En is "veiligheidsregie" herinnerd op donderdag 12 februari 2026 om 09:00 volgens regel "nederland/opschaling/50"
    En is "coördinator" geïnformeerd op maandag 16 februari 2026 om 09:00 volgens regel "nederland/opschaling/51"
    En is "veiligheidsregie" gebeld op dinsdag 17 februari 2026 om 09:00 volgens regel "nederland/opschaling/52"

  Scenario: Jongeren laat luid op straat op donderdagnacht, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: Regie integrale veiligheid neemt het donderdag 19 februari over
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 04:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle aan den IJssel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 16 weken niets gebeurt
    Dan volgt "veiligheidsregie" op volgens regel "opschaling/11"
    En weet "politie" ervan volgens regel "opschaling/11"
    En is "veiligheidsregie" aan zet gekomen op donderdag 19 februari 2026 om 09:00 volgens regel "opschaling/11"

  Scenario: Jongeren laat luid op straat en gevonden spuiten, voor de tweede keer gemeld en niemand pakt het op: het klantcontact van de gemeente krijgt donderdag om 9 uur een herinnering
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:15
    En gehoord is "Jongeren laat luid op straat"
    En gezien is "Spuiten gevonden"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "klantcontact" herinnerd op donderdag 19 februari 2026 om 09:00 volgens regel "nederland/opschaling/46"

  Scenario: Jongeren laat luid op straat en geen reactie op bel of telefoon bij een woning, voor de tweede keer gemeld en niemand pakt het op: Regie integrale veiligheid hoeft geen overleg bijeen te roepen
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:15
    En gehoord is "Jongeren laat luid op straat"
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "veiligheidsregie" niet gevraagd om overleg
