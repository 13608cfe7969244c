# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wat er gebeurt als het blijft liggen in Maassluis

  Scenario: Een volwassene vraagt om gezelschap en niemand pakt het op: het meldpunt Leefbaar Maassluis krijgt maandag om 13 uur een herinnering
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:00
    En verteld is "Vraagt om gezelschap", bij een volwassene
    Als er 3 werkdagen niets gebeurt
    Dan is "klantcontact" geïnformeerd op donderdag 12 februari 2026 om 14:00 volgens regel "opschaling/8"
    En is "klantcontact" gebeld op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/9"
    En is "meldpunt" herinnerd op maandag 16 februari 2026 om 13:00 volgens regel "opschaling/1"

  Scenario: Een oudere vraagt buren om geld of eten en niemand pakt het op: het klantcontact van de gemeente wordt dinsdag om 12 uur gebeld
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 11:30
    En verteld is "Vraagt buren om geld of eten", bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan is "klantcontact" gebeld op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/9"
    En is "meldpunt" herinnerd op dinsdag 17 februari 2026 om 08:00 volgens regel "opschaling/1"
    En is "klantcontact" gebeld op dinsdag 17 februari 2026 om 12:00 volgens regel "opschaling/2"

  Scenario: Een versperde vluchtweg, gemeld door een buurtprevent, en niemand pakt het op: het klantcontact van de gemeente neemt het dinsdag om 17 uur over
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 10:00
    En gezien is "Vluchtweg versperd"
    En de melder is een buurtprevent
    Als er 4 weken niets gebeurt
    Dan is "meldpunt" herinnerd op dinsdag 17 februari 2026 om 08:00 volgens regel "opschaling/1"
    En is "klantcontact" gebeld op dinsdag 17 februari 2026 om 12:00 volgens regel "opschaling/2"
    En is "klantcontact" aan zet gekomen op dinsdag 17 februari 2026 om 17:00 volgens regel "opschaling/3"

  Scenario: Bedorven eten in huis bij een oudere, telkens weer, en niemand pakt het op: het meldpunt Leefbaar Maassluis wordt de volgende dag om 8 uur gebeld
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 10:00
    En gezien is "Bedorven eten in huis", herhaaldelijk, bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "meldpunt" herinnerd op donderdag 12 februari 2026 om 14:00 volgens regel "opschaling/7"
    En is "klantcontact" geïnformeerd op donderdag 12 februari 2026 om 17:00 volgens regel "opschaling/8"
    En is "meldpunt" gebeld op vrijdag 13 februari 2026 om 08:00 volgens regel "opschaling/4"

  Scenario: Een oudere roept op straat en niemand pakt het op: het klantcontact van de gemeente neemt het de volgende dag om 11.45 uur over
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 11:45
    En gehoord is "Roept op straat", bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan is "klantcontact" geïnformeerd op vrijdag 13 februari 2026 om 08:45 volgens regel "opschaling/8"
    En is "meldpunt" gebeld op vrijdag 13 februari 2026 om 09:45 volgens regel "opschaling/4"
    En is "klantcontact" aan zet gekomen op vrijdag 13 februari 2026 om 11:45 volgens regel "opschaling/5"

  Scenario: Gevonden spuiten in de openbare ruimte en niemand pakt het op: het meldpunt Leefbaar Maassluis neemt het maandag om 8 uur over
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Spuiten gevonden", in de openbare ruimte
    Als er 5 werkdagen niets gebeurt
    Dan is "meldpunt" herinnerd op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/7"
    En is "meldpunt" aan zet gekomen op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/6"

  Scenario: Een volwassene vraagt om een maatje en er is niets gevonden, maar de melder hoort nog niets: het meldpunt Leefbaar Maassluis krijgt dezelfde dag om 14.15 uur een herinnering
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 10:15
    En verteld is "Vraagt om een maatje", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 4 uur niets gebeurt
    Dan is "meldpunt" herinnerd op donderdag 19 februari 2026 om 14:15 volgens regel "opschaling/7"

  Scenario: Een kind wil niet naar huis, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator hoort het donderdag om 11 uur
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 11:45
    En gezien is "Kind wil niet naar huis"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 2 werkdagen niets gebeurt
    Dan is "meldpunt" herinnerd op donderdag 26 februari 2026 om 08:00 volgens regel "opschaling/7"
    En is "coördinator" geïnformeerd op donderdag 26 februari 2026 om 11:00 volgens regel "opschaling/8"

  Scenario: Een oudere zegt niet meer te willen leven en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: het klantcontact van de gemeente wordt donderdag om 8 uur gebeld
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:00
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 2 werkdagen niets gebeurt
    Dan is "meldpunt" herinnerd op dinsdag 17 februari 2026 om 15:00 volgens regel "opschaling/7"
    En is "klantcontact" geïnformeerd op woensdag 18 februari 2026 om 08:00 volgens regel "opschaling/8"
    En is "klantcontact" gebeld op donderdag 19 februari 2026 om 08:00 volgens regel "opschaling/9"

  Scenario: Vuil in huis en na het besluit wordt het niet afgerond: het klantcontact van de gemeente neemt het maandag om 8 uur over
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Vuil in huis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "klantcontact" geïnformeerd op woensdag 11 februari 2026 om 08:15 volgens regel "opschaling/8"
    En is "klantcontact" gebeld op donderdag 12 februari 2026 om 08:00 volgens regel "opschaling/9"
    En is "klantcontact" aan zet gekomen op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/10"

  Scenario: Volle containers in de openbare ruimte, voor de vierde keer gemeld en niemand pakt het op: de wijkagent roept woensdag om 8 uur overleg bijeen
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 10:45
    En gezien is "Volle containers", in de openbare ruimte
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "klantcontact" geïnformeerd op dinsdag 24 februari 2026 om 15:00 volgens regel "opschaling/8"
    En is "klantcontact" aan zet gekomen op dinsdag 24 februari 2026 om 17:00 volgens regel "opschaling/3"
    En is "wijkagent" gevraagd om overleg op woensdag 25 februari 2026 om 08:00 volgens regel "opschaling/11"

  Scenario: Een volwassene slaapt buiten, gemeld door een buurtprevent, voor de tweede keer gemeld en niemand pakt het op: het wijkteam roept donderdag om 8 uur overleg bijeen
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Slaapt buiten", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "meldpunt" gebeld op woensdag 11 februari 2026 om 09:30 volgens regel "opschaling/4"
    En is "klantcontact" aan zet gekomen op woensdag 11 februari 2026 om 11:30 volgens regel "opschaling/5"
    En is "wijkteam" gevraagd om overleg op donderdag 12 februari 2026 om 08:00 volgens regel "opschaling/12"
    En is liefst maandag 16 februari 2026 om 18:00 en uiterlijk woensdag 18 februari 2026 om 18:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Vuil in huis bij een kind, telkens weer, en niemand pakt het op: het meldpunt Leefbaar Maassluis weet ervan
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:45
    En gezien is "Vuil in huis", herhaaldelijk, bij een kind
    Als er 2 weken niets gebeurt
    Dan volgt "klantcontact" op volgens regel "opschaling/3"
    En weet "meldpunt" ervan volgens regel "opschaling/3"

  Scenario: Een kind alleen laat op straat, gemeld door iemand van een woningcorporatie, en niemand pakt het op: het meldpunt Leefbaar Maassluis krijgt dezelfde dag om 16 uur een herinnering
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 10:00
    En gezien is "Kind alleen laat op straat", bij een kind
    En de melder is iemand van een woningcorporatie
    Als er 4 weken niets gebeurt
    Dan volgt "meldpunt" op
    En weet "ambtenaar-van-dienst" ervan volgens regel "nederland/opschaling/45"
    En is "meldpunt" herinnerd op donderdag 19 februari 2026 om 14:00 volgens regel "nederland/opschaling/42"
    En is "meldpunt" herinnerd op donderdag 19 februari 2026 om 16:00 volgens regel "nederland/opschaling/43"

  Scenario: Een gevaarlijk kruispunt, voor de tweede keer gemeld en niemand pakt het op: het wijkteam hoeft geen overleg bijeen te roepen
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:00
    En gezien is "Gevaarlijk kruispunt"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En is "wijkteam" niet gevraagd om overleg

  Scenario: Bedorven eten in huis bij een oudere, telkens weer, voor de vierde keer gemeld en niemand pakt het op: het klantcontact van de gemeente neemt het woensdag om 8 uur over
    Gegeven een melding uit "Maassluis" op vrijdag 25 december 2026 om 11:15
    En gezien is "Bedorven eten in huis", herhaaldelijk, bij een oudere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 3 werkdagen niets gebeurt
    Dan volgt "meldpunt" op
    En is "wijkagent" niet gevraagd om overleg
    En is "klantcontact" aan zet gekomen op woensdag 30 december 2026 om 08:00 volgens regel "opschaling/5"

  Scenario: Een kind alleen laat op straat en niemand pakt het op: het meldpunt Leefbaar Maassluis wordt dezelfde dag om 13.45 uur gebeld
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:45
    En gezien is "Kind alleen laat op straat", bij een kind
    Als er 2 weken niets gebeurt
    Dan is "meldpunt" gebeld op donderdag 19 februari 2026 om 13:45 volgens regel "nederland/opschaling/3"
