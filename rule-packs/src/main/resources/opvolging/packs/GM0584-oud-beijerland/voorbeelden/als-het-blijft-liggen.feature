# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wat er gebeurt als het blijft liggen in Oud-Beijerland

  Scenario: Opgroeien is niet opgepakt: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 23 februari 2016 om 11:30
    En gezien is "Kind alleen laat op straat"
    Als er 4 uren niets gebeurt
    Dan is "sociaal-loket" gebeld op dinsdag 23 februari 2016 om 13:30 volgens regel "opschaling/1"

  Scenario: Verwardheid is niet opgepakt in Bedrijventerreinen in de nacht, anoniem gemeld: Piket van de gemeente neemt het over
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 3 maart 2016 om 03:15
    En gezien is "Verward bij de bushalte", bij een jongere
    En de melder blijft anoniem
    Als er 4 uren niets gebeurt
    Dan is "piket-gemeente" gebeld op donderdag 3 maart 2016 om 05:15 volgens regel "opschaling/1"
    En is "piket-gemeente" herinnerd op donderdag 3 maart 2016 om 05:35 volgens regel "opschaling/2"

  Scenario: Verwardheid is niet opgepakt: Ambtenaar van dienst wordt gebeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Verward bij de bushalte", bij een volwassene
    Als er 4 uren niets gebeurt
    Dan is "sociaal-loket" gebeld op dinsdag 1 maart 2016 om 13:30 volgens regel "opschaling/1"
    En is "piket-gemeente" aan zet gekomen op dinsdag 1 maart 2016 om 13:50 volgens regel "opschaling/2"
    En is "ambtenaar-van-dienst" gebeld op dinsdag 1 maart 2016 om 14:30 volgens regel "opschaling/3"

  Scenario: Verdachte situatie is niet opgepakt: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:45
    En gezien is "Voelt aan deuren"
    Als er 1 dag niets gebeurt
    Dan is "wijkagent" gebeld op woensdag 2 maart 2016 om 11:45 volgens regel "opschaling/4"

  Scenario: Brandveiligheid is niet opgepakt: Piket van de gemeente neemt het over
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 11:00
    En gezien is "Doorgang versperd", in de openbare ruimte
    Als er 1 dag niets gebeurt
    Dan is "piket-gemeente" gebeld op donderdag 18 februari 2016 om 23:00 volgens regel "opschaling/4"
    En is "piket-gemeente" herinnerd op vrijdag 19 februari 2016 om 01:00 volgens regel "opschaling/5"

  Scenario: Woningvervuiling is niet besloten: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:15
    En gezien is "Ongedierte bij een woning"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "sociaal-loket" herinnerd op donderdag 3 maart 2016 om 08:30 volgens regel "opschaling/6"

  Scenario: Burenoverlast is niet besloten: Woningcorporatie roept overleg bijeen
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:30
    En gehoord is "Hond blaft lang"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "wijkagent" herinnerd op woensdag 2 maart 2016 om 08:30 volgens regel "opschaling/6"
    En is "woningcorporatie" gevraagd om overleg op maandag 7 maart 2016 om 08:30 volgens regel "opschaling/7"

  Scenario: Burenoverlast is niet besloten: Sociaal loket neemt het over
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 10:00
    En gehoord is "Hond blaft lang"
    Als de melding is opgepakt
    En er 9 weken niets gebeurt
    Dan is "woningcorporatie" gevraagd om overleg op woensdag 9 maart 2016 om 08:30 volgens regel "opschaling/7"
    En is "sociaal-loket" aan zet gekomen op maandag 14 maart 2016 om 08:30 volgens regel "opschaling/8"

  Scenario: Afval op straat is niet teruggekoppeld: Boa's van de gemeente krijgt een herinnering
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 10:15
    En gezien is "Afval gedumpt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 3 werkdagen niets gebeurt
    Dan is "boa" herinnerd op vrijdag 26 februari 2016 om 18:00 volgens regel "opschaling/9"

  Scenario: Afval op straat is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
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

  Scenario: Jeugdoverlast is niet teruggekoppeld: het vangnet hoort ervan
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

  Scenario: Jeugdoverlast is herhaald: Boa's van de gemeente roept overleg bijeen
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

  Scenario: Burenoverlast is niet opgepakt op eerste kerstdag, gemeld door een mantelzorger, de bewoner wil het niet: Ambtenaar van dienst wordt gebeld
    Gegeven een melding uit "Oud-Beijerland" op zondag 25 december 2016 om 12:45
    En gezien is "Tuin verwilderd", één keer, bij een jongere
    En de melder is een mantelzorger
    En de bewoner vindt de melding niet goed
    En de melding komt binnen bij de lijn wijkveiligheid
    Als er 4 weken niets gebeurt
    Dan volgt "sociaal-loket" op volgens regel "opschaling/8"

  Scenario: Jeugdoverlast is niet teruggekoppeld, gemeld door een buurtprevent: het vangnet hoort ervan
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 10:30
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    Als er 3 werkdagen niets gebeurt
    Dan volgt "piket-gemeente" op volgens regel "opschaling/5"

  Scenario: Opgroeien is niet besloten in Bedrijventerreinen, gemeld door een buurtprevent: Sociaal loket neemt het over
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

  Scenario: Brandveiligheid is niet teruggekoppeld in Zuid: het vangnet hoort ervan
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

  Scenario: Gezelschap en steun is niet opgepakt: Piket van de gemeente neemt het over
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    Als er 4 weken niets gebeurt
    Dan volgt "piket-gemeente" op
    En weet "welzijn" ervan volgens regel "nederland/opschaling/15"
    En weet "sociaal-loket" ervan volgens regel "nederland/opschaling/16"
    En is "welzijn" herinnerd op maandag 22 februari 2016 om 08:30 volgens regel "nederland/opschaling/12"

  Scenario: Niet pluis is herhaald, gemeld door de bewoner zelf: Boa's van de gemeente roept overleg bijeen
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

  Scenario: Jeugdoverlast is niet teruggekoppeld in Zuid, gemeld door een buurtprevent: de coördinator hoort ervan
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
