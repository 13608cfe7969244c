# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wat er gebeurt als het blijft liggen in Rotterdam

  Scenario: Een oudere komt niet meer buiten en niemand pakt het op: het meldpunt Rotterdam wordt maandag om 8 uur gebeld
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:30
    En gezien is "Komt niet meer buiten", bij een oudere
    Als er 2 werkdagen niets gebeurt
    Dan is "meldpunt-rotterdam" gebeld op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/1"

  Scenario: Een oudere zegt nergens zin in te hebben en niemand pakt het op: de stadsregie wijken neemt het donderdag om 15.15 uur over
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 11:15
    En verteld is "Zegt nergens zin in te hebben", bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan is "meldpunt-rotterdam" gebeld op donderdag 19 februari 2026 om 11:15 volgens regel "opschaling/1"
    En is "stadsregie" aan zet gekomen op donderdag 19 februari 2026 om 15:15 volgens regel "opschaling/2"

  Scenario: Een oudere staat verward bij de bushalte en niemand pakt het op: de politie wordt dezelfde dag om 12.15 uur gebeld
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Verward bij de bushalte", bij een oudere
    Als er 4 uur niets gebeurt
    Dan is "politie" gebeld op dinsdag 10 februari 2026 om 12:15 volgens regel "opschaling/4"

  Scenario: Een oudere staat verward bij de bushalte en niemand pakt het op: het meldpunt Rotterdam wordt dezelfde dag om 13.10 uur gebeld
    Gegeven een melding uit "Rotterdam" op donderdag 19 februari 2026 om 11:00
    En gezien is "Verward bij de bushalte", bij een oudere
    Als er 4 uur niets gebeurt
    Dan is "politie" gebeld op donderdag 19 februari 2026 om 13:00 volgens regel "opschaling/4"
    En is "meldpunt-rotterdam" gebeld op donderdag 19 februari 2026 om 13:10 volgens regel "opschaling/5"

  Scenario: Een volwassene ligt bewegingloos en niemand pakt het op: het meldpunt Rotterdam wordt dezelfde dag om 11.05 uur gebeld
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Ligt bewegingloos", bij een volwassene
    Als er 1 uur niets gebeurt
    Dan is "hulpdiensten" gebeld op dinsdag 17 februari 2026 om 10:45 volgens regel "opschaling/4"
    En is "meldpunt-rotterdam" gebeld op dinsdag 17 februari 2026 om 10:55 volgens regel "opschaling/5"
    En is "meldpunt-rotterdam" gebeld op dinsdag 17 februari 2026 om 11:05 volgens regel "opschaling/6"

  Scenario: Een kind alleen laat op straat en niemand pakt het op: de ambtenaar van dienst wordt dezelfde dag om 13.45 uur gebeld
    Gegeven een melding uit "Rotterdam" op donderdag 19 februari 2026 om 11:15
    En gezien is "Kind alleen laat op straat"
    Als er 4 uur niets gebeurt
    Dan is "meldpunt-rotterdam" gebeld op donderdag 19 februari 2026 om 13:25 volgens regel "opschaling/5"
    En is "meldpunt-rotterdam" aan zet gekomen op donderdag 19 februari 2026 om 13:35 volgens regel "opschaling/6"
    En is "ambtenaar-van-dienst" gebeld op donderdag 19 februari 2026 om 13:45 volgens regel "opschaling/7"

  Scenario: Medicijnen blijven liggen bij een oudere, telkens weer, in Zuidwijk en Pendrecht, wel opgepakt, maar er komt geen besluit: het wijkteam Charlois krijgt dinsdag om 8 uur een herinnering
    Gegeven een melding uit "Zuidwijk en Pendrecht" op donderdag 19 februari 2026 om 10:00
    En gezien is "Medicijnen blijven liggen", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En er 3 werkdagen niets gebeurt
    Dan is "wijkteam-charlois" herinnerd op dinsdag 24 februari 2026 om 08:00 volgens regel "opschaling/8"

  Scenario: Verse braaksporen, wel opgepakt, maar er komt geen besluit: de stadsregie wijken roept maandag om 12 uur overleg bijeen
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 11:30
    En gezien is "Verse braaksporen"
    Als de melding is opgepakt
    En er 3 werkdagen niets gebeurt
    Dan is "stadsregie" gevraagd om overleg op maandag 16 februari 2026 om 12:00 volgens regel "opschaling/9"

  Scenario: Verse braaksporen bij een woning, wel opgepakt, maar er komt geen besluit: het meldpunt Rotterdam krijgt woensdag om 8 uur een herinnering
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:30
    En gezien is "Verse braaksporen", bij een woning
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan is "stadsregie" gevraagd om overleg op dinsdag 17 februari 2026 om 12:00 volgens regel "opschaling/9"
    En is "meldpunt-rotterdam" herinnerd op woensdag 18 februari 2026 om 08:00 volgens regel "opschaling/10"

  Scenario: Een oudere vergeet afspraken, voor de tweede keer gemeld en niemand pakt het op: de stadsregie wijken hoort het donderdag om 8 uur
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 11:00
    En gezien is "Vergeet afspraken", bij een oudere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 5 werkdagen niets gebeurt
    Dan is "stadsregie" geïnformeerd op donderdag 19 februari 2026 om 08:00 volgens regel "opschaling/11"

  Scenario: Een deurwaarder aan de deur bij een oudere, voor de vierde keer gemeld en niemand pakt het op: de stadsregie wijken roept maandag om 8 uur overleg bijeen
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Deurwaarder aan de deur", bij een oudere
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "stadsregie" gevraagd om overleg op maandag 23 februari 2026 om 08:00 volgens regel "opschaling/12"

  Scenario: Buren maken ruzie bij een woning, telkens weer, gemeld door een buurtprevent, de bewoner vindt het goed, en niemand pakt het op: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 11:30
    En gehoord is "Buren maken ruzie", herhaaldelijk, bij een woning
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Als er 5 werkdagen niets gebeurt
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een volwassene vraagt naar een regeling, wel opgepakt, maar er komt geen besluit: het meldpunt Rotterdam roept dinsdag 3 maart overleg bijeen
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 11:00
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Als de melding is opgepakt
    En er 9 weken niets gebeurt
    Dan volgt "meldpunt-rotterdam" op
    En weet "stadsregie" ervan volgens regel "nederland/opschaling/27"
    En is "huizen-van-de-wijk" herinnerd op woensdag 25 februari 2026 om 08:00 volgens regel "nederland/opschaling/26"
    En is "stadsregie" geïnformeerd op vrijdag 27 februari 2026 om 08:00 volgens regel "nederland/opschaling/27"
    En is "meldpunt-rotterdam" gevraagd om overleg op dinsdag 3 maart 2026 om 08:00 volgens regel "nederland/opschaling/28"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte in Charlois, gemeld door een buurtprevent, en niemand pakt het op: het meldpunt Rotterdam hoort het dinsdag 24 februari
    Gegeven een melding uit "Charlois" op dinsdag 17 februari 2026 om 10:00
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Charlois"
    Als er 9 weken niets gebeurt
    Dan volgt "meldpunt-rotterdam" op
    En weet "handhaving" ervan volgens regel "nederland/opschaling/15"
    En is "handhaving" herinnerd op maandag 23 februari 2026 om 08:00 volgens regel "nederland/opschaling/12"
    En is "meldpunt-rotterdam" geïnformeerd op dinsdag 24 februari 2026 om 08:00 volgens regel "nederland/opschaling/13"

  Scenario: Een huis is van buiten vervallen bij een woning en niemand pakt het op: het meldpunt Rotterdam neemt het vrijdag om 11.15 uur over
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 11:45
    En gezien is "Huis van buiten vervallen", bij een woning
    Als er 4 weken niets gebeurt
    Dan volgt "meldpunt-rotterdam" op volgens regel "opschaling/3"
    En weet "stadsregie" ervan volgens regel "opschaling/3"
    En is "meldpunt-rotterdam" aan zet gekomen op vrijdag 27 februari 2026 om 11:15 volgens regel "opschaling/3"

  Scenario: Gevonden spuiten, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het meldpunt Rotterdam neemt het maandag om 8 uur over
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En er 16 weken niets gebeurt
    Dan volgt "meldpunt-rotterdam" op volgens regel "opschaling/10"
    En weet "handhaving" ervan volgens regel "opschaling/10"
    En is "meldpunt-rotterdam" aan zet gekomen op maandag 16 februari 2026 om 08:00 volgens regel "opschaling/10"

  Scenario: Een oudere komt niet meer buiten en niemand pakt het op: het meldpunt Rotterdam neemt het vrijdag om 11 uur over
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Komt niet meer buiten", bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan is "meldpunt-rotterdam" gebeld op donderdag 19 februari 2026 om 11:30 volgens regel "opschaling/1"
    En is "stadsregie" aan zet gekomen op donderdag 19 februari 2026 om 15:30 volgens regel "opschaling/2"
    En is "meldpunt-rotterdam" aan zet gekomen op vrijdag 20 februari 2026 om 11:00 volgens regel "opschaling/3"
