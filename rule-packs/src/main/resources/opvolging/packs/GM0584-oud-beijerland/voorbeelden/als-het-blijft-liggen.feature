# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wat er gebeurt als het blijft liggen in Oud-Beijerland

  Scenario: Een kind alleen laat op straat en niemand pakt het op: het sociaal loket wordt dezelfde dag om 13.30 uur gebeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 23 februari 2016 om 11:30
    En gezien is "Kind alleen laat op straat"
    Als er 4 uur niets gebeurt
    Dan is "sociaal-loket" gebeld op dinsdag 23 februari 2016 om 13:30 volgens regel "opschaling/1"

  Scenario: Een jongere staat verward bij de bushalte in Bedrijventerreinen op donderdagnacht, anoniem gemeld, en niemand pakt het op: het piket van de gemeente krijgt dezelfde dag om 5.35 uur een herinnering
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 3 maart 2016 om 03:15
    En gezien is "Verward bij de bushalte", bij een jongere
    En de melder blijft anoniem
    Als er 4 uur niets gebeurt
    Dan is "piket-gemeente" gebeld op donderdag 3 maart 2016 om 05:15 volgens regel "opschaling/1"
    En is "piket-gemeente" herinnerd op donderdag 3 maart 2016 om 05:35 volgens regel "opschaling/2"

  Scenario: Een volwassene staat verward bij de bushalte en niemand pakt het op: de ambtenaar van dienst wordt dezelfde dag om 14.30 uur gebeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Verward bij de bushalte", bij een volwassene
    Als er 4 uur niets gebeurt
    Dan is "sociaal-loket" gebeld op dinsdag 1 maart 2016 om 13:30 volgens regel "opschaling/1"
    En is "piket-gemeente" aan zet gekomen op dinsdag 1 maart 2016 om 13:50 volgens regel "opschaling/2"
    En is "ambtenaar-van-dienst" gebeld op dinsdag 1 maart 2016 om 14:30 volgens regel "opschaling/3"

  Scenario: Iemand voelt aan deuren en niemand pakt het op: de wijkagent wordt de volgende dag om 11.45 uur gebeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:45
    En gezien is "Voelt aan deuren"
    Als er 1 dag niets gebeurt
    Dan is "wijkagent" gebeld op woensdag 2 maart 2016 om 11:45 volgens regel "opschaling/4"

  Scenario: Een versperde doorgang in de openbare ruimte en niemand pakt het op: het piket van de gemeente krijgt de volgende dag om 1 uur een herinnering
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 11:00
    En gezien is "Doorgang versperd", in de openbare ruimte
    Als er 1 dag niets gebeurt
    Dan is "piket-gemeente" gebeld op donderdag 18 februari 2016 om 23:00 volgens regel "opschaling/4"
    En is "piket-gemeente" herinnerd op vrijdag 19 februari 2016 om 01:00 volgens regel "opschaling/5"

  Scenario: Ongedierte bij een woning, wel opgepakt, maar er komt geen besluit: het sociaal loket krijgt donderdag 3 maart een herinnering
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:15
    En gezien is "Ongedierte bij een woning"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "sociaal-loket" herinnerd op donderdag 3 maart 2016 om 08:30 volgens regel "opschaling/6"

  Scenario: Een hond blaft lang, wel opgepakt, maar er komt geen besluit: de woningcorporatie roept maandag 7 maart overleg bijeen
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:30
    En gehoord is "Hond blaft lang"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "wijkagent" herinnerd op woensdag 2 maart 2016 om 08:30 volgens regel "opschaling/6"
    En is "woningcorporatie" gevraagd om overleg op maandag 7 maart 2016 om 08:30 volgens regel "opschaling/7"

  Scenario: Een hond blaft lang, wel opgepakt, maar er komt geen besluit: het sociaal loket neemt het maandag 14 maart over
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 10:00
    En gehoord is "Hond blaft lang"
    Als de melding is opgepakt
    En er 9 weken niets gebeurt
    Dan is "woningcorporatie" gevraagd om overleg op woensdag 9 maart 2016 om 08:30 volgens regel "opschaling/7"
    En is "sociaal-loket" aan zet gekomen op maandag 14 maart 2016 om 08:30 volgens regel "opschaling/8"

  Scenario: Gedumpt afval en er is doorverwezen, maar de melder hoort nog niets: de boa's van de gemeente krijgen vrijdag om 18 uur een herinnering
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 10:15
    En gezien is "Afval gedumpt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 3 werkdagen niets gebeurt
    Dan is "boa" herinnerd op vrijdag 26 februari 2016 om 18:00 volgens regel "opschaling/9"

  Scenario: Volle containers, gemeld door een buurtprevent, en er is professionele zorg, maar de melder hoort nog niets: de coördinator hoort het vrijdag 26 februari
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 11:15
    En gezien is "Volle containers"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 weken niets gebeurt
    Dan is "boa" herinnerd op maandag 22 februari 2016 om 18:00 volgens regel "opschaling/9"
    En is "boa" herinnerd op donderdag 25 februari 2016 om 23:59 volgens regel "opschaling/9"
    En is "coördinator" geïnformeerd op vrijdag 26 februari 2016 om 08:30 volgens regel "opschaling/10"

  Scenario: Jongeren laat luid op straat en er is niets gevonden, maar de melder hoort nog niets: het piket van de gemeente hoort het maandag 29 februari
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:30
    En gehoord is "Jongeren laat luid op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 2 weken niets gebeurt
    Dan is "piket-gemeente" geïnformeerd op woensdag 24 februari 2016 om 08:30 volgens regel "opschaling/10"
    En is "boa" herinnerd op vrijdag 26 februari 2016 om 18:00 volgens regel "opschaling/9"
    En is "piket-gemeente" geïnformeerd op maandag 29 februari 2016 om 08:30 volgens regel "opschaling/11"

  Scenario: Jongeren vernielen iets, voor de vijfde keer gemeld en niemand pakt het op: de boa's van de gemeente roepen woensdag 24 februari overleg bijeen
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:15
    En gezien is "Jongeren vernielen iets", bij een kind
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "boa" gevraagd om overleg op woensdag 24 februari 2016 om 08:30 volgens regel "opschaling/12"

  Scenario: Een verwilderde tuin bij een jongere, één keer, op zondagmiddag, gemeld door een mantelzorger, de bewoner wil het niet, gemeld bij de lijn wijkveiligheid, en niemand pakt het op: dat gaat naar het sociaal loket
    Gegeven een melding uit "Oud-Beijerland" op zondag 25 december 2016 om 12:45
    En gezien is "Tuin verwilderd", één keer, bij een jongere
    En de melder is een mantelzorger
    En de bewoner vindt de melding niet goed
    En de melding komt binnen bij de lijn wijkveiligheid
    Als er 4 weken niets gebeurt
    Dan volgt "sociaal-loket" op volgens regel "opschaling/8"

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent, en niemand pakt het op: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 10:30
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    Als er 3 werkdagen niets gebeurt
    Dan volgt "piket-gemeente" op volgens regel "opschaling/5"

  Scenario: Een jongere geeft pakjes door in Bedrijventerreinen, gemeld door een buurtprevent, wel opgepakt, maar er komt geen besluit: het piket van de gemeente roept dinsdag 8 maart overleg bijeen
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bedrijventerreinen"
    Als de melding is opgepakt
    En er 16 weken niets gebeurt
    Dan volgt "piket-gemeente" op
    En weet "welzijn" ervan volgens regel "nederland/opschaling/27"
    En is "sociaal-loket" herinnerd op woensdag 2 maart 2016 om 08:30 volgens regel "nederland/opschaling/26"
    En is "welzijn" geïnformeerd op vrijdag 4 maart 2016 om 08:30 volgens regel "nederland/opschaling/27"
    En is "piket-gemeente" gevraagd om overleg op dinsdag 8 maart 2016 om 08:30 volgens regel "nederland/opschaling/28"

  Scenario: Een versperde vluchtweg bij een woning in Zuid en na het besluit wordt het niet afgerond: de woningcorporatie krijgt dinsdag 1 maart een herinnering
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 11:00
    En gezien is "Vluchtweg versperd", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 9 weken niets gebeurt
    Dan volgt "piket-gemeente" op
    En is "woningcorporatie" herinnerd op maandag 22 februari 2016 om 08:30 volgens regel "nederland/opschaling/50"
    En is "piket-gemeente" geïnformeerd op woensdag 24 februari 2016 om 08:30 volgens regel "nederland/opschaling/51"
    En is "woningcorporatie" gebeld op donderdag 25 februari 2016 om 08:30 volgens regel "nederland/opschaling/52"
    En is "woningcorporatie" herinnerd op dinsdag 1 maart 2016 om 08:30 volgens regel "nederland/opschaling/50"

  Scenario: Een oudere vraagt om een maatje en niemand pakt het op: Welzijn Hoeksche Waard krijgt maandag om 8.30 uur een herinnering
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    Als er 4 weken niets gebeurt
    Dan volgt "piket-gemeente" op
    En weet "welzijn" ervan volgens regel "nederland/opschaling/15"
    En weet "sociaal-loket" ervan volgens regel "nederland/opschaling/16"
    En is "welzijn" herinnerd op maandag 22 februari 2016 om 08:30 volgens regel "nederland/opschaling/12"

  Scenario: Een niet-pluisgevoel, gemeld door de bewoner zelf, voor de vijfde keer gemeld en niemand pakt het op: het piket van de gemeente roept woensdag 2 maart overleg bijeen
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 11:00
    En gevoeld is "Niet-pluis-gevoel"
    En de melder is de bewoner zelf
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 4 weken niets gebeurt
    Dan volgt "piket-gemeente" op
    En is "piket-gemeente" geïnformeerd op maandag 29 februari 2016 om 08:30 volgens regel "nederland/opschaling/54"
    En is "piket-gemeente" gevraagd om overleg op woensdag 2 maart 2016 om 08:30 volgens regel "nederland/opschaling/55"

  Scenario: Jongeren vernielen iets in Zuid, gemeld door een buurtprevent, en na het besluit wordt het niet afgerond: de coördinator hoort het maandag om 8.30 uur
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 10:00
    En gezien is "Jongeren vernielen iets", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuid"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 9 weken niets gebeurt
    Dan volgt "piket-gemeente" op
    En weet "boa" ervan volgens regel "nederland/opschaling/49"
    En is "boa" herinnerd op vrijdag 19 februari 2016 om 08:30 volgens regel "nederland/opschaling/46"
    En is "coördinator" geïnformeerd op maandag 22 februari 2016 om 08:30 volgens regel "nederland/opschaling/47"

  Scenario: Weinig eten in huis bij een oudere, telkens weer, wel opgepakt, maar er komt geen besluit: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:15
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan volgt "piket-gemeente" op volgens regel "nederland/opschaling/25"
