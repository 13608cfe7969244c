# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wat er gebeurt als het blijft liggen in Hoeksche Waard

  Scenario: Containers blijven staan in de openbare ruimte en niemand pakt het op: het boa-team Hoeksche Waard krijgt vrijdag aan het eind van de dag een herinnering
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 10:30
    En gezien is "Containers blijven staan", in de openbare ruimte
    Als er 3 werkdagen niets gebeurt
    Dan is "boa" herinnerd op vrijdag 6 maart 2026 om 23:59 volgens regel "opschaling/1"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte en niemand pakt het op: de regiekamer zorg en veiligheid hoort het zaterdag om 0 uur
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "boa" herinnerd op donderdag 19 maart 2026 om 23:59 volgens regel "opschaling/1"
    En is "boa" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/9"
    En is "regiekamer" geïnformeerd op zaterdag 21 maart 2026 om 00:00 volgens regel "opschaling/2"

  Scenario: Iemand zegt thuis bang te zijn en niemand pakt het op: de regiekamer zorg en veiligheid wordt dinsdag om 8.30 uur gebeld
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn"
    Als er 3 werkdagen niets gebeurt
    Dan is "regiekamer" gebeld op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/4"

  Scenario: Een kind zonder jas in de kou en niemand pakt het op: de regiekamer zorg en veiligheid roept maandag om 10.30 uur overleg bijeen
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Kind zonder jas in de kou"
    Als er 2 werkdagen niets gebeurt
    Dan is "regiekamer" gebeld op vrijdag 13 maart 2026 om 10:30 volgens regel "opschaling/4"
    En is "regiekamer" gevraagd om overleg op maandag 16 maart 2026 om 10:30 volgens regel "opschaling/5"

  Scenario: Een versperde doorgang en niemand pakt het op: de regiekamer zorg en veiligheid krijgt vrijdag om 8.30 uur een herinnering
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Doorgang versperd"
    Als er 3 werkdagen niets gebeurt
    Dan is "regiekamer" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Vervuiling door huisdieren en na het besluit wordt het niet afgerond: de woningcorporatie krijgt donderdag 12 maart een herinnering
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 11:30
    En gezien is "Vervuiling door huisdieren"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "regiekamer" geïnformeerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/10"
    En is "regiekamer" gebeld op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/11"
    En is "woningcorporatie" herinnerd op donderdag 12 maart 2026 om 16:30 volgens regel "opschaling/7"

  Scenario: Stank uit een woning en na het besluit wordt het niet afgerond: de regiekamer zorg en veiligheid roept woensdag 25 maart overleg bijeen
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 10:00
    En geroken is "Stank uit een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "regiekamer" herinnerd op maandag 23 maart 2026 om 16:30 volgens regel "opschaling/9"
    En is "regiekamer" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/10"
    En is "regiekamer" gevraagd om overleg op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/8"

  Scenario: Iemand vraagt om een maatje in Zuidrand en er is professionele zorg, maar de melder hoort nog niets: Welzijn Hoeksche Waard krijgt dinsdag om 8.30 uur een herinnering
    Gegeven een melding uit "Zuidrand" op donderdag 5 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 3 werkdagen niets gebeurt
    Dan is "welzijn" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator hoort het maandag om 8.30 uur
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:00
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan is "jongerenwerk" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/9"
    En is "coördinator" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/10"

  Scenario: Een huis is van buiten vervallen en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de regiekamer zorg en veiligheid wordt donderdag 19 maart gebeld
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Huis van buiten vervallen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan is "wijkteam" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/9"
    En is "regiekamer" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/10"
    En is "regiekamer" gebeld op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/11"

  Scenario: Vernieling of graffiti in de openbare ruimte in Noordrand en niemand pakt het op: de regiekamer zorg en veiligheid krijgt donderdag 19 maart een herinnering
    Gegeven een melding uit "Noordrand" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Vernieling of graffiti", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "regiekamer" aan zet gekomen op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/3"
    En is "regiekamer" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/12"

  Scenario: Iemand vraagt om een maaltijd, de bewoner vindt het goed, en niemand pakt het op: het wijkteam weet ervan
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 10:45
    En verteld is "Vraagt om een maaltijd"
    En de bewoner vindt de melding goed
    Als er 2 weken niets gebeurt
    Dan volgt "regiekamer" op volgens regel "opschaling/12"
    En weet "wijkteam" ervan volgens regel "opschaling/12"

  Scenario: Een kind alleen laat op straat, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: het team hoort uiterlijk maandag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan volgt "regiekamer" op
    En hoort het team uiterlijk maandag 16 maart 2026 om 17:00 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Jongeren vernielen iets op woensdagavond en niemand pakt het op: de regiekamer zorg en veiligheid neemt het maandag om 8.30 uur over
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 21:45
    En gezien is "Jongeren vernielen iets", bij een jongere
    Als er 4 weken niets gebeurt
    Dan volgt "regiekamer" op volgens regel "opschaling/6"
    En weet "politie" ervan volgens regel "opschaling/6"
    En is "regiekamer" aan zet gekomen op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Weinig eten in huis bij een oudere, gemeld door een vrijwilliger, en na het besluit wordt het niet afgerond: dat gaat naar de regiekamer zorg en veiligheid
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Weinig eten in huis", bij een oudere
    En de melder is een vrijwilliger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 16 weken niets gebeurt
    Dan volgt "regiekamer" op volgens regel "opschaling/12"

  Scenario: Volle containers, gemeld door een buurtprevent, en niemand pakt het op: de regiekamer zorg en veiligheid neemt het woensdag 18 maart over
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Volle containers"
    En de melder is een buurtprevent
    Als er 2 weken niets gebeurt
    Dan is "regiekamer" gebeld op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/11"
    En is "regiekamer" aan zet gekomen op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Gevonden spuiten in Noordrand en niemand pakt het op: de regiekamer zorg en veiligheid hoort er niet van
    Gegeven een melding uit "Noordrand" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Spuiten gevonden"
    Als er 2 weken niets gebeurt
    Dan is "regiekamer" niet geïnformeerd

  Scenario: Iemand zegt thuis bang te zijn en niemand pakt het op: de regiekamer zorg en veiligheid hoeft geen overleg bijeen te roepen
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 10:15
    En verteld is "Zegt thuis bang te zijn"
    Als er 3 werkdagen niets gebeurt
    Dan is "regiekamer" niet gevraagd om overleg

  Scenario: Vervuiling door huisdieren en een versperde doorgang en na het besluit wordt het niet afgerond: de woningcorporatie krijgt maandag om 16.30 uur een herinnering
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 11:30
    En gezien is "Vervuiling door huisdieren"
    En gezien is "Doorgang versperd"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "woningcorporatie" herinnerd op maandag 9 maart 2026 om 16:30 volgens regel "nederland/opschaling/34"

  Scenario: Vervuiling door huisdieren en na het besluit wordt het niet afgerond: de regiekamer zorg en veiligheid krijgt vrijdag 1 mei een herinnering
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 11:30
    En gezien is "Vervuiling door huisdieren"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    En er 9 weken niets gebeurt
    Dan is "regiekamer" herinnerd op vrijdag 1 mei 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Containers blijven staan in de openbare ruimte en na het besluit wordt het niet afgerond: het wijkteam weet ervan
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Containers blijven staan", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan weet "wijkteam" ervan volgens regel "nederland/opschaling/39"

  Scenario: Iemand zegt thuis bang te zijn in Noordrand en niemand pakt het op: Veilig Thuis krijgt donderdag om 8.30 uur een herinnering
    Gegeven een melding uit "Noordrand" op dinsdag 10 maart 2026 om 11:30
    En verteld is "Zegt thuis bang te zijn"
    Als er 2 weken niets gebeurt
    Dan is "veilig-thuis" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "nederland/opschaling/46"
