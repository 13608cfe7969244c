# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat er gebeurt als het blijft liggen

  Scenario: Een kind vraagt om eten, gemeld door een buurtprevent, terwijl een team op pad is en de politie waarschuwt en niemand pakt het op: het team wordt dezelfde dag om 10.30 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En gezien is "Kind vraagt om eten", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als een loopteam op pad is in "Voorbeeldgemeente" tot dinsdag 10 maart 2026 om 12:30
    En de politie waarschuwt voor "Voorbeeldgemeente" tot dinsdag 10 maart 2026 om 12:30
    En er 1 uur niets gebeurt
    Dan is "team" gebeld op dinsdag 10 maart 2026 om 10:30 volgens regel "opschaling/1"

  Scenario: Harde muziek in de nacht bij een woning, gemeld door een buurtprevent, terwijl een team op pad is en de politie waarschuwt en niemand pakt het op: de gemeente krijgt dezelfde dag om 11.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En gehoord is "Harde muziek in de nacht", bij een woning
    En de melder is een buurtprevent
    Als een loopteam op pad is in "Voorbeeldgemeente" tot donderdag 5 maart 2026 om 13:30
    En de politie waarschuwt voor "Voorbeeldgemeente" tot donderdag 5 maart 2026 om 13:30
    En er 1 uur niets gebeurt
    Dan is "team" gebeld op donderdag 5 maart 2026 om 11:30 volgens regel "opschaling/1"
    En is "gemeente" herinnerd op donderdag 5 maart 2026 om 11:30 volgens regel "opschaling/2"

  Scenario: Een kind alleen laat op straat en niemand pakt het op: de politie wordt dezelfde dag om 13.45 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Kind alleen laat op straat", bij een kind
    Als er 4 uur niets gebeurt
    Dan is "politie" gebeld op dinsdag 10 maart 2026 om 13:45 volgens regel "opschaling/3"

  Scenario: Een volwassene staat verward bij de bushalte en niemand pakt het op: de gemeente wordt dezelfde dag om 12.45 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Verward bij de bushalte", bij een volwassene
    Als er 4 uur niets gebeurt
    Dan is "politie" gebeld op donderdag 5 maart 2026 om 12:30 volgens regel "opschaling/3"
    En is "gemeente" gebeld op donderdag 5 maart 2026 om 12:45 volgens regel "opschaling/4"

  Scenario: Een volwassene ligt bewegingloos en niemand pakt het op: de gemeente wordt dezelfde dag om 12 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Ligt bewegingloos", bij een volwassene
    Als er 1 uur niets gebeurt
    Dan is "gemeente" gebeld op woensdag 4 maart 2026 om 11:45 volgens regel "opschaling/4"
    En is "hulpdiensten" gebeld op woensdag 4 maart 2026 om 12:00 volgens regel "opschaling/17"
    En is "gemeente" gebeld op woensdag 4 maart 2026 om 12:00 volgens regel "opschaling/5"

  Scenario: Een volwassene staat verward bij de bushalte en niemand pakt het op: de ambtenaar van dienst wordt dezelfde dag om 14.45 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En gezien is "Verward bij de bushalte", bij een volwassene
    Als er 4 uur niets gebeurt
    Dan is "gemeente" gebeld op woensdag 4 maart 2026 om 14:00 volgens regel "opschaling/4"
    En is "gemeente" aan zet gekomen op woensdag 4 maart 2026 om 14:15 volgens regel "opschaling/5"
    En is "ambtenaar-van-dienst" gebeld op woensdag 4 maart 2026 om 14:45 volgens regel "opschaling/6"

  Scenario: Een oudere staat verward bij de bushalte en niemand pakt het op: de gemeente krijgt dezelfde dag om 16 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Verward bij de bushalte", bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "gemeente" aan zet gekomen op woensdag 11 maart 2026 om 12:30 volgens regel "opschaling/5"
    En is "ambtenaar-van-dienst" gebeld op woensdag 11 maart 2026 om 13:00 volgens regel "opschaling/6"
    En is "gemeente" herinnerd op woensdag 11 maart 2026 om 16:00 volgens regel "opschaling/7"

  Scenario: Een oudere slaapt buiten en niemand pakt het op: de gemeente krijgt de volgende dag om 10.45 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Slaapt buiten", bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 13 maart 2026 om 10:45 volgens regel "opschaling/8"

  Scenario: Weinig eten in huis bij een oudere, telkens weer, en niemand pakt het op: de gemeente wordt de volgende dag om 12.30 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op woensdag 18 maart 2026 om 10:30 volgens regel "opschaling/8"
    En is "gemeente" gebeld op woensdag 18 maart 2026 om 12:30 volgens regel "opschaling/9"

  Scenario: Medicijnen blijven liggen bij een oudere, telkens weer, en niemand pakt het op: de ambtenaar van dienst neemt het de volgende dag om 13.45 uur over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Medicijnen blijven liggen", herhaaldelijk, bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 5 maart 2026 om 09:45 volgens regel "opschaling/8"
    En is "gemeente" gebeld op donderdag 5 maart 2026 om 11:45 volgens regel "opschaling/9"
    En is "ambtenaar-van-dienst" aan zet gekomen op donderdag 5 maart 2026 om 13:45 volgens regel "opschaling/10"

  Scenario: Verse braaksporen bij een woning en niemand pakt het op: de gemeente krijgt donderdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Verse braaksporen", bij een woning
    Als er 2 werkdagen niets gebeurt
    Dan is "gemeente" aan zet gekomen op woensdag 18 maart 2026 om 12:30 volgens regel "opschaling/10"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/46"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/11"

  Scenario: Iemand gebruikt drugs op straat en niemand pakt het op: de gemeente krijgt woensdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:45
    En geroken is "Gebruikt drugs op straat"
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/12"

  Scenario: Iemand vraagt om een adempauze en niemand pakt het op: de ambtenaar van dienst hoort het donderdag 12 maart
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En verteld is "Vraagt om een adempauze"
    Als er 2 weken niets gebeurt
    Dan is "gemeente" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/12"
    En is "gemeente" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "ambtenaar-van-dienst" geïnformeerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/13"
    En volgt "gemeente" op volgens regel "opschaling/16"

  Scenario: Een versperde vluchtweg en niemand pakt het op: de gemeente wordt dinsdag 10 maart gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Vluchtweg versperd"
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "ambtenaar-van-dienst" geïnformeerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/13"
    En is "gemeente" gebeld op dinsdag 10 maart 2026 om 12:00 volgens regel "opschaling/14"

  Scenario: Een versperde vluchtweg bij een woning en niemand pakt het op: de ambtenaar van dienst neemt het vrijdag 20 maart over
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Vluchtweg versperd", bij een woning
    Als er 2 weken niets gebeurt
    Dan is "gemeente" gebeld op donderdag 19 maart 2026 om 12:00 volgens regel "opschaling/14"
    En is "gemeente" gebeld op donderdag 19 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "ambtenaar-van-dienst" aan zet gekomen op vrijdag 20 maart 2026 om 11:30 volgens regel "opschaling/15"

  Scenario: Een oudere vraagt naar een regeling en niemand pakt het op: de gemeente krijgt donderdag 19 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:15
    En verteld is "Vraagt naar een regeling", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "gemeente" aan zet gekomen op vrijdag 13 maart 2026 om 11:30 volgens regel "opschaling/15"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/16"

  Scenario: Een volwassene dreigt zich iets aan te doen, wel opgepakt, maar er komt geen besluit: de hulpdiensten worden dezelfde dag om 11.45 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Dreigt zich iets aan te doen", bij een volwassene
    Als de melding is opgepakt
    En er 1 uur niets gebeurt
    Dan is "gemeente" geïnformeerd op donderdag 5 maart 2026 om 10:45 volgens regel "opschaling/2"
    En is "hulpdiensten" gebeld op donderdag 5 maart 2026 om 11:45 volgens regel "opschaling/17"

  Scenario: Een kind alleen laat op straat, wel opgepakt, maar er komt geen besluit: de gemeente wordt de volgende dag om 11 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "politie" gebeld op donderdag 12 maart 2026 om 10:00 volgens regel "opschaling/17"
    En is "gemeente" gebeld op donderdag 12 maart 2026 om 11:00 volgens regel "opschaling/18"

  Scenario: Een kind alleen laat op straat, wel opgepakt, maar er komt geen besluit: de gemeente roept de volgende dag om 12.30 uur overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "politie" gebeld op woensdag 18 maart 2026 om 10:30 volgens regel "opschaling/17"
    En is "gemeente" gebeld op woensdag 18 maart 2026 om 11:30 volgens regel "opschaling/18"
    En is "gemeente" gevraagd om overleg op woensdag 18 maart 2026 om 12:30 volgens regel "opschaling/19"

  Scenario: Een kind alleen bij diep water, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: de gemeente wordt dezelfde dag om 16 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Kind alleen bij diep water", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "gemeente" gebeld op woensdag 4 maart 2026 om 13:00 volgens regel "opschaling/18"
    En is "gemeente" gevraagd om overleg op woensdag 4 maart 2026 om 14:00 volgens regel "opschaling/19"
    En is "gemeente" gebeld op woensdag 4 maart 2026 om 16:00 volgens regel "opschaling/20"

  Scenario: Een kind alleen laat op straat bij een oudere, wel opgepakt, maar er komt geen besluit: de ambtenaar van dienst wordt de volgende dag om 16 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Kind alleen laat op straat", bij een oudere
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "gemeente" gevraagd om overleg op woensdag 11 maart 2026 om 12:00 volgens regel "opschaling/19"
    En is "gemeente" aan zet gekomen op woensdag 11 maart 2026 om 14:00 volgens regel "opschaling/20"
    En is "ambtenaar-van-dienst" gebeld op woensdag 11 maart 2026 om 16:00 volgens regel "opschaling/21"

  Scenario: Weinig eten in huis bij een oudere, telkens weer, wel opgepakt, maar er komt geen besluit: de gemeente krijgt woensdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" gebeld op dinsdag 10 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "gemeente" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/22"

  Scenario: Een kind wil niet naar huis, wel opgepakt, maar er komt geen besluit: de gemeente hoort het vrijdag 20 maart
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:15
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "veilig-thuis" gebeld op dinsdag 17 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "veilig-thuis" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/22"
    En is "gemeente" geïnformeerd op vrijdag 20 maart 2026 om 12:30 volgens regel "opschaling/23"

  Scenario: Een kind vraagt om eten, wel opgepakt, maar er komt geen besluit: de gemeente roept woensdag 11 maart overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Kind vraagt om eten", bij een jongere
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/22"
    En is "ambtenaar-van-dienst" geïnformeerd op dinsdag 10 maart 2026 om 12:30 volgens regel "opschaling/23"
    En is "gemeente" gevraagd om overleg op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/24"

  Scenario: Jongeren steken vuurwerk af, wel opgepakt, maar er komt geen besluit: de gemeente krijgt donderdag 19 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "gemeente" gevraagd om overleg op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/24"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/46"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/25"

  Scenario: Iemand is in de nacht op of buiten, wel opgepakt, maar er komt geen besluit: de gemeente krijgt woensdag 1 april een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Is in de nacht op of buiten"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "gemeente" gebeld op dinsdag 24 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "gemeente" herinnerd op dinsdag 31 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "gemeente" herinnerd op woensdag 1 april 2026 om 08:30 volgens regel "opschaling/26"

  Scenario: Een raam of deur staat open bij een woning, wel opgepakt, maar er komt geen besluit: de gemeente hoort het maandag 23 maart
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Raam of deur staat open", bij een woning
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "gemeente" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "politie" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/26"
    En is "gemeente" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/27"

  Scenario: Een huis is van buiten vervallen bij een woning, wel opgepakt, maar er komt geen besluit: de gemeente roept woensdag 25 maart overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Huis van buiten vervallen", bij een woning
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "ambtenaar-van-dienst" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/27"
    En is "gemeente" herinnerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/58"
    En is "gemeente" gevraagd om overleg op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/28"

  Scenario: Een oudere vraagt hulp bij een brief, wel opgepakt, maar er komt geen besluit: de gemeente krijgt vrijdag 27 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:30
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "gemeente" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" herinnerd op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "gemeente" herinnerd op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/29"

  Scenario: Iemand raakt de weg kwijt en na het besluit wordt het niet afgerond: de politie wordt dezelfde dag om 13 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Raakt de weg kwijt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 uur niets gebeurt
    Dan is "politie" gebeld op dinsdag 10 maart 2026 om 13:00 volgens regel "opschaling/30"

  Scenario: Een kind alleen laat op straat en na het besluit wordt het niet afgerond: de gemeente wordt dezelfde dag om 14.30 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 uur niets gebeurt
    Dan is "politie" gebeld op woensdag 11 maart 2026 om 12:30 volgens regel "opschaling/30"
    En is "gemeente" gebeld op woensdag 11 maart 2026 om 14:30 volgens regel "opschaling/31"

  Scenario: Een oudere dreigt zich iets aan te doen en na het besluit wordt het niet afgerond: de gemeente wordt dezelfde dag om 15.15 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En gezien is "Dreigt zich iets aan te doen", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 dag niets gebeurt
    Dan is "hulpdiensten" gebeld op donderdag 12 maart 2026 om 11:15 volgens regel "opschaling/30"
    En is "gemeente" gebeld op donderdag 12 maart 2026 om 13:15 volgens regel "opschaling/31"
    En is "gemeente" gebeld op donderdag 12 maart 2026 om 15:15 volgens regel "opschaling/32"

  Scenario: Een kind alleen laat op straat en na het besluit wordt het niet afgerond: de ambtenaar van dienst wordt dezelfde dag om 19.15 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 dag niets gebeurt
    Dan is "gemeente" gebeld op donderdag 12 maart 2026 om 15:15 volgens regel "opschaling/31"
    En is "ambtenaar-van-dienst" aan zet gekomen op donderdag 12 maart 2026 om 17:15 volgens regel "opschaling/32"
    En is "ambtenaar-van-dienst" gebeld op donderdag 12 maart 2026 om 19:15 volgens regel "opschaling/33"

  Scenario: Blauwe plekken bij een oudere en na het besluit wordt het niet afgerond: de gemeente krijgt donderdag 19 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Blauwe plekken", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" aan zet gekomen op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/49"
    En is "gemeente" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/49"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/34"
    En mag de meedoener de gegevens van de melder niet zien

  Scenario: Iemand voelt aan deuren en na het besluit wordt het niet afgerond: de gemeente hoort het woensdag om 8.30 uur
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:00
    En gezien is "Voelt aan deuren"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" geïnformeerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" gebeld op dinsdag 17 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "gemeente" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/35"

  Scenario: Een oudere slaapt buiten en na het besluit wordt het niet afgerond: de gemeente roept donderdag 19 maart overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Slaapt buiten", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" gebeld op dinsdag 17 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "ambtenaar-van-dienst" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/35"
    En is "gemeente" gevraagd om overleg op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/36"

  Scenario: Een kind wil niet naar huis en na het besluit wordt het niet afgerond: de gemeente krijgt woensdag 25 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/58"
    En is "gemeente" gevraagd om overleg op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/36"
    En is "gemeente" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/37"

  Scenario: Een kind overdag niet op school en na het besluit wordt het niet afgerond: de gemeente krijgt vrijdag 20 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind overdag niet op school"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "gemeente" gebeld op donderdag 19 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "gemeente" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/38"

  Scenario: Een volwassene vraagt om gezelschap en na het besluit wordt het niet afgerond: de gemeente hoort het maandag 30 maart
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En verteld is "Vraagt om gezelschap", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "buurtnetwerk" gebeld op dinsdag 24 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "buurtnetwerk" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/38"
    En is "gemeente" geïnformeerd op maandag 30 maart 2026 om 08:30 volgens regel "opschaling/39"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte en na het besluit wordt het niet afgerond: de gemeente roept donderdag 26 maart overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "ambtenaar-van-dienst" geïnformeerd op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/39"
    En is "gemeente" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "gemeente" gevraagd om overleg op donderdag 26 maart 2026 om 08:30 volgens regel "opschaling/40"

  Scenario: Een woning vol spullen en na het besluit wordt het niet afgerond: de gemeente krijgt woensdag 1 april een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Woning vol spullen", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" gevraagd om overleg op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/40"
    En is "gemeente" herinnerd op dinsdag 31 maart 2026 om 08:30 volgens regel "opschaling/58"
    En is "gemeente" herinnerd op woensdag 1 april 2026 om 08:30 volgens regel "opschaling/41"

  Scenario: Iemand raakt de weg kwijt en er is professionele zorg, maar de melder hoort nog niets: de gemeente krijgt donderdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Raakt de weg kwijt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/42"

  Scenario: Een kind alleen laat op straat, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator hoort het donderdag om 10.30 uur
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 2 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/42"
    En is "coördinator" geïnformeerd op donderdag 12 maart 2026 om 10:30 volgens regel "opschaling/43"

  Scenario: Een kind alleen laat op straat en er is niets gevonden, maar de melder hoort nog niets: de gemeente wordt vrijdag om 12.30 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 2 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 6 maart 2026 om 08:30 volgens regel "opschaling/42"
    En is "gemeente" geïnformeerd op vrijdag 6 maart 2026 om 10:30 volgens regel "opschaling/43"
    En is "gemeente" gebeld op vrijdag 6 maart 2026 om 12:30 volgens regel "opschaling/44"

  Scenario: Een kind alleen laat op straat en niemand pakt het op: de gemeente krijgt de volgende dag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" gebeld op maandag 16 maart 2026 om 12:30 volgens regel "opschaling/44"
    En is "gemeente" herinnerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/42"
    En is "gemeente" herinnerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/45"
    En is "gemeente" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Een kind duikt weg en er is nog geen oplossing, maar de melder hoort nog niets: Veilig Thuis krijgt vrijdag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:15
    En gezien is "Kind duikt weg"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En er 2 werkdagen niets gebeurt
    Dan is "veilig-thuis" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/46"

  Scenario: Gevonden spuiten, gemeld door een buurtprevent, en er is doorverwezen, maar de melder hoort nog niets: de coördinator hoort het maandag om 8.30 uur
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 3 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/46"
    En is "coördinator" geïnformeerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/47"

  Scenario: Bedorven eten in huis bij een oudere, telkens weer, en er is doorverwezen, maar de melder hoort nog niets: de gemeente wordt vrijdag om 12 uur gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Bedorven eten in huis", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 3 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 5 maart 2026 om 08:30 volgens regel "opschaling/46"
    En is "gemeente" herinnerd op vrijdag 6 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" gebeld op vrijdag 6 maart 2026 om 12:00 volgens regel "opschaling/48"

  Scenario: Iemand voelt aan deuren in de openbare ruimte en niemand pakt het op: de gemeente krijgt vrijdag 13 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/25"
    En is "gemeente" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/49"

  Scenario: Een niet-pluisgevoel en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de gemeente krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gevoeld is "Niet-pluis-gevoel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 3 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/50"

  Scenario: Iemand vraagt hulp bij een brief, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: de coördinator hoort het donderdag 19 maart
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En verteld is "Vraagt hulp bij een brief"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan is "buurtnetwerk" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "coördinator" geïnformeerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/51"
    En hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/10"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent, en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de gemeente wordt woensdag 11 maart gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:30
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" geïnformeerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "gemeente" gebeld op woensdag 11 maart 2026 om 15:30 volgens regel "opschaling/52"

  Scenario: Iemand vraagt om een maaltijd en er komt hulp uit het eigen netwerk, maar de melder hoort nog niets: de gemeente hoort het donderdag 19 maart
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:00
    En verteld is "Vraagt om een maaltijd"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 2 weken niets gebeurt
    Dan is "gemeente" geïnformeerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "buurtnetwerk" gebeld op donderdag 12 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "gemeente" geïnformeerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/53"

  Scenario: Kapotte verlichting, voor de derde keer gemeld en niemand pakt het op: de gemeente krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Kapotte verlichting"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/54"

  Scenario: Veel lege flessen bij een volwassene, voor de vijfde keer gemeld en niemand pakt het op: de gemeente roept donderdag 12 maart overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En gezien is "Veel lege flessen", bij een volwassene
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "ambtenaar-van-dienst" geïnformeerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/13"
    En is "gemeente" gevraagd om overleg op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/55"

  Scenario: Stank uit een woning en de melder is het niet eens met het antwoord: de gemeente krijgt dezelfde dag om 12.45 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En geroken is "Stank uit een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 12:45 volgens regel "opschaling/56"

  Scenario: Geen reactie op bel of telefoon bij een woning en de melder is het niet eens met het antwoord: de gemeente roept maandag om 8.30 uur overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:30
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/22"
    En is "gemeente" herinnerd op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" gevraagd om overleg op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/57"

  Scenario: Een oudere vraagt hulp met de computer en niemand pakt het op: de gemeente krijgt dinsdag 24 maart een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En verteld is "Vraagt hulp met de computer", bij een oudere
    Als er 4 weken niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/26"
    En is "ambtenaar-van-dienst" geïnformeerd op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/27"
    En is "gemeente" herinnerd op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/58"

  Scenario: Blauwe plekken, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: de ambtenaar van dienst hoort er niet van
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Blauwe plekken"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/49"
    En is "ambtenaar-van-dienst" niet geïnformeerd
    En staat "ambtenaar-van-dienst" erbuiten
    En hoort de melder uiterlijk dinsdag 12 mei 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/5"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 23:59 van "gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/14"

  Scenario: Een volwassene mag niet alleen naar buiten op woensdagavond en niemand pakt het op: Veilig Thuis krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 18 maart 2026 om 22:00
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Als er 4 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/10"
    En weet "ambtenaar-van-dienst" ervan volgens regel "opschaling/23"
    En is "veilig-thuis" herinnerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/8"

  Scenario: Verse braaksporen bij een woning, gemeld door een winkelier, de bewoner vindt het goed, en na het besluit wordt het niet afgerond: de politie wordt niet gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:30
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een winkelier
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 16 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/49"
    En is "ambtenaar-van-dienst" niet gebeld
    En is "politie" niet gebeld

  Scenario: Iemand is nooit alleen te spreken en niemand pakt het op: de gemeente hoort het maandag om 8.30 uur
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Nooit alleen te spreken"
    Als er 16 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/15"
    En weet "ambtenaar-van-dienst" ervan volgens regel "opschaling/27"
    En is "gemeente" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/13"

  Scenario: Een oudere zegt niet meer te willen leven op woensdagochtend en niemand pakt het op: de ambtenaar van dienst wordt niet gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "ambtenaar-van-dienst" niet gebeld

  Scenario: Een oudere staat verward bij de bushalte op zaterdagochtend en niemand pakt het op: dat gaat naar de gemeente
    Gegeven een melding uit "Voorbeeldgemeente" op zaterdag 14 maart 2026 om 10:15
    En gezien is "Verward bij de bushalte", bij een oudere
    Als er 1 dag niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/7"

  Scenario: Een kind alleen bij diep water en niemand pakt het op: de hulpdiensten krijgen geen herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Kind alleen bij diep water"
    Als er 1 dag niets gebeurt
    Dan is "hulpdiensten" niet herinnerd

  Scenario: Iemand schrikt van een bekende en niemand pakt het op: de gemeente wordt niet gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:45
    En gezien is "Schrikt van een bekende"
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" niet gebeld

  Scenario: Een kind alleen laat op straat, telkens weer, en niemand pakt het op: dat gaat naar de ambtenaar van dienst
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En gezien is "Kind alleen laat op straat", herhaaldelijk, bij een kind
    Als er 2 weken niets gebeurt
    Dan volgt "ambtenaar-van-dienst" op volgens regel "opschaling/20"

  Scenario: Een kind alleen bij diep water en niemand pakt het op: de hulpdiensten hoeven geen overleg bijeen te roepen
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind alleen bij diep water"
    Als er 4 weken niets gebeurt
    Dan is "hulpdiensten" niet gevraagd om overleg

  Scenario: Een kind alleen bij diep water en na het besluit wordt het niet afgerond: de hulpdiensten krijgen geen herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Kind alleen bij diep water"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "hulpdiensten" niet herinnerd

  Scenario: Koken of apparaten lukken niet meer bij een oudere en na het besluit wordt het niet afgerond: de ambtenaar van dienst weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan weet "ambtenaar-van-dienst" ervan volgens regel "opschaling/39"

  Scenario: Een kind alleen bij diep water en na het besluit wordt het niet afgerond: de gemeente hoeft geen overleg bijeen te roepen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Kind alleen bij diep water"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" niet gevraagd om overleg

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte en na het besluit wordt het niet afgerond: dat gaat naar de gemeente
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/58"

  Scenario: Een kind alleen laat op straat en na het besluit wordt het niet afgerond: de ambtenaar van dienst hoort er niet van
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "ambtenaar-van-dienst" niet geïnformeerd

  Scenario: Een kind alleen bij diep water en na het besluit wordt het niet afgerond: de hulpdiensten hoeven geen overleg bijeen te roepen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Kind alleen bij diep water"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "hulpdiensten" niet gevraagd om overleg

  Scenario: Iemand vraagt om vervoer en niemand pakt het op: de gemeente weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En verteld is "Vraagt om vervoer"
    Als er 5 werkdagen niets gebeurt
    Dan weet "gemeente" ervan volgens regel "opschaling/51"

  Scenario: Een oudere zegt niet meer te willen leven op donderdagochtend en niemand pakt het op: de ambtenaar van dienst wordt niet gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als er 5 werkdagen niets gebeurt
    Dan is "ambtenaar-van-dienst" niet gebeld

  Scenario: Een kind alleen laat op straat en niemand pakt het op: dat gaat naar de gemeente
    Gegeven een melding uit "Voorbeeldgemeente" op vrijdag 13 maart 2026 om 10:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/45"

  Scenario: Een kind alleen laat op straat, telkens weer, en niemand pakt het op: de gemeente hoort er niet van
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En gezien is "Kind alleen laat op straat", herhaaldelijk, bij een kind
    Als er 2 weken niets gebeurt
    Dan is "gemeente" niet geïnformeerd

  Scenario: Stank uit een woning op zaterdagochtend en de melder is het niet eens met het antwoord: de gemeente krijgt geen herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op zaterdag 14 maart 2026 om 10:15
    En geroken is "Stank uit een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan is "gemeente" niet herinnerd
