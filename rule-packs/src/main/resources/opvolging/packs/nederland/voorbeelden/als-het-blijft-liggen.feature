# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat er gebeurt als het blijft liggen

  Scenario: Opgroeien is gevaar, gemeld door een buurtprevent: de teams wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En gezien is "Kind vraagt om eten", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als een loopteam op pad is in "Voorbeeldgemeente" tot dinsdag 10 maart 2026 om 12:30
    En de politie waarschuwt voor "Voorbeeldgemeente" tot dinsdag 10 maart 2026 om 12:30
    En er 1 uur niets gebeurt
    Dan is "team" gebeld op dinsdag 10 maart 2026 om 10:30 volgens regel "opschaling/1"

  Scenario: Burenoverlast is gevaar, gemeld door een buurtprevent: het vangnet hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En gehoord is "Harde muziek in de nacht", bij een woning
    En de melder is een buurtprevent
    Als een loopteam op pad is in "Voorbeeldgemeente" tot donderdag 5 maart 2026 om 13:30
    En de politie waarschuwt voor "Voorbeeldgemeente" tot donderdag 5 maart 2026 om 13:30
    En er 1 uur niets gebeurt
    Dan is "team" gebeld op donderdag 5 maart 2026 om 11:30 volgens regel "opschaling/1"
    En is "gemeente" herinnerd op donderdag 5 maart 2026 om 11:30 volgens regel "opschaling/2"

  Scenario: Opgroeien is niet opgepakt: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Kind alleen laat op straat", bij een kind
    Als er 4 uren niets gebeurt
    Dan is "politie" gebeld op dinsdag 10 maart 2026 om 13:45 volgens regel "opschaling/3"

  Scenario: Verwardheid is niet opgepakt: de vervanger wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Verward bij de bushalte", bij een volwassene
    Als er 4 uren niets gebeurt
    Dan is "politie" gebeld op donderdag 5 maart 2026 om 12:30 volgens regel "opschaling/3"
    En is "gemeente" gebeld op donderdag 5 maart 2026 om 12:45 volgens regel "opschaling/4"

  Scenario: Acuut gevaar is niet opgepakt: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Ligt bewegingloos", bij een volwassene
    Als er 1 uur niets gebeurt
    Dan is "gemeente" gebeld op woensdag 4 maart 2026 om 11:45 volgens regel "opschaling/4"
    En is "hulpdiensten" gebeld op woensdag 4 maart 2026 om 12:00 volgens regel "opschaling/17"
    En is "gemeente" gebeld op woensdag 4 maart 2026 om 12:00 volgens regel "opschaling/5"

  Scenario: Verwardheid is niet opgepakt: Ambtenaar van dienst wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En gezien is "Verward bij de bushalte", bij een volwassene
    Als er 4 uren niets gebeurt
    Dan is "gemeente" gebeld op woensdag 4 maart 2026 om 14:00 volgens regel "opschaling/4"
    En is "gemeente" aan zet gekomen op woensdag 4 maart 2026 om 14:15 volgens regel "opschaling/5"
    En is "ambtenaar-van-dienst" gebeld op woensdag 4 maart 2026 om 14:45 volgens regel "opschaling/6"

  Scenario: Verwardheid is niet opgepakt: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Verward bij de bushalte", bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "gemeente" aan zet gekomen op woensdag 11 maart 2026 om 12:30 volgens regel "opschaling/5"
    En is "ambtenaar-van-dienst" gebeld op woensdag 11 maart 2026 om 13:00 volgens regel "opschaling/6"
    En is "gemeente" herinnerd op woensdag 11 maart 2026 om 16:00 volgens regel "opschaling/7"

  Scenario: Geen eigen plek om te slapen is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Slaapt buiten", bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 13 maart 2026 om 10:45 volgens regel "opschaling/8"

  Scenario: Verwaarlozing is niet opgepakt: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Als er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op woensdag 18 maart 2026 om 10:30 volgens regel "opschaling/8"
    En is "gemeente" gebeld op woensdag 18 maart 2026 om 12:30 volgens regel "opschaling/9"

  Scenario: Verwaarlozing is niet opgepakt: de vervanger neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Medicijnen blijven liggen", herhaaldelijk, bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 5 maart 2026 om 09:45 volgens regel "opschaling/8"
    En is "gemeente" gebeld op donderdag 5 maart 2026 om 11:45 volgens regel "opschaling/9"
    En is "ambtenaar-van-dienst" aan zet gekomen op donderdag 5 maart 2026 om 13:45 volgens regel "opschaling/10"

  Scenario: Woninginbraak is niet opgepakt: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Verse braaksporen", bij een woning
    Als er 2 werkdagen niets gebeurt
    Dan is "gemeente" aan zet gekomen op woensdag 18 maart 2026 om 12:30 volgens regel "opschaling/10"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/46"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/11"

  Scenario: Drank en drugs is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:45
    En geroken is "Gebruikt drugs op straat"
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/12"

  Scenario: Overbelaste mantelzorger is niet opgepakt: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:30
    En verteld is "Vraagt om een adempauze"
    Als er 2 weken niets gebeurt
    Dan is "gemeente" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/12"
    En is "gemeente" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "ambtenaar-van-dienst" geïnformeerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/13"

  Scenario: Brandveiligheid is niet opgepakt: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Vluchtweg versperd"
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "ambtenaar-van-dienst" geïnformeerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/13"
    En is "gemeente" gebeld op dinsdag 10 maart 2026 om 12:00 volgens regel "opschaling/14"

  Scenario: Brandveiligheid is niet opgepakt: de vervanger neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Vluchtweg versperd", bij een woning
    Als er 2 weken niets gebeurt
    Dan is "gemeente" gebeld op donderdag 19 maart 2026 om 12:00 volgens regel "opschaling/14"
    En is "gemeente" gebeld op donderdag 19 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "ambtenaar-van-dienst" aan zet gekomen op vrijdag 20 maart 2026 om 11:30 volgens regel "opschaling/15"

  Scenario: Hulp met informatie is niet opgepakt: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:15
    En verteld is "Vraagt naar een regeling", bij een oudere
    Als er 2 weken niets gebeurt
    Dan is "gemeente" aan zet gekomen op vrijdag 13 maart 2026 om 11:30 volgens regel "opschaling/15"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/16"

  Scenario: Acuut gevaar is niet besloten: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Dreigt zich iets aan te doen", bij een volwassene
    Als de melding is opgepakt
    En er 1 uur niets gebeurt
    Dan is "gemeente" geïnformeerd op donderdag 5 maart 2026 om 10:45 volgens regel "opschaling/2"
    En is "hulpdiensten" gebeld op donderdag 5 maart 2026 om 11:45 volgens regel "opschaling/17"

  Scenario: Opgroeien is niet besloten: de vervanger wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "politie" gebeld op donderdag 12 maart 2026 om 10:00 volgens regel "opschaling/17"
    En is "gemeente" gebeld op donderdag 12 maart 2026 om 11:00 volgens regel "opschaling/18"

  Scenario: Opgroeien is niet besloten: het vangnet roept overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "politie" gebeld op woensdag 18 maart 2026 om 10:30 volgens regel "opschaling/17"
    En is "gemeente" gebeld op woensdag 18 maart 2026 om 11:30 volgens regel "opschaling/18"
    En is "gemeente" gevraagd om overleg op woensdag 18 maart 2026 om 12:30 volgens regel "opschaling/19"

  Scenario: Acuut gevaar is niet besloten, gemeld door een buurtprevent: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Kind alleen bij diep water", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "gemeente" gebeld op woensdag 4 maart 2026 om 13:00 volgens regel "opschaling/18"
    En is "gemeente" gevraagd om overleg op woensdag 4 maart 2026 om 14:00 volgens regel "opschaling/19"
    En is "gemeente" gebeld op woensdag 4 maart 2026 om 16:00 volgens regel "opschaling/20"

  Scenario: Opgroeien is niet besloten: Ambtenaar van dienst wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Kind alleen laat op straat", bij een oudere
    Als de melding is opgepakt
    En er 1 dag niets gebeurt
    Dan is "gemeente" gevraagd om overleg op woensdag 11 maart 2026 om 12:00 volgens regel "opschaling/19"
    En is "gemeente" aan zet gekomen op woensdag 11 maart 2026 om 14:00 volgens regel "opschaling/20"
    En is "ambtenaar-van-dienst" gebeld op woensdag 11 maart 2026 om 16:00 volgens regel "opschaling/21"

  Scenario: Verwaarlozing is niet besloten: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" gebeld op dinsdag 10 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "gemeente" herinnerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/22"

  Scenario: Onveiligheid van een kind is niet besloten: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:15
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "veilig-thuis" gebeld op dinsdag 17 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "veilig-thuis" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/22"
    En is "gemeente" geïnformeerd op vrijdag 20 maart 2026 om 12:30 volgens regel "opschaling/23"

  Scenario: Opgroeien is niet besloten: het vangnet roept overleg bijeen, op woensdag 4 maart
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Kind vraagt om eten", bij een jongere
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/22"
    En is "ambtenaar-van-dienst" geïnformeerd op dinsdag 10 maart 2026 om 12:30 volgens regel "opschaling/23"
    En is "gemeente" gevraagd om overleg op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/24"

  Scenario: Jeugdoverlast is niet besloten: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "gemeente" gevraagd om overleg op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/24"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/46"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/25"

  Scenario: Verwardheid is niet besloten: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Is in de nacht op of buiten"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "gemeente" gebeld op dinsdag 24 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "gemeente" herinnerd op dinsdag 31 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "gemeente" herinnerd op woensdag 1 april 2026 om 08:30 volgens regel "opschaling/26"

  Scenario: Woninginbraak is niet besloten: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Raam of deur staat open", bij een woning
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "gemeente" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "politie" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/26"
    En is "gemeente" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/27"

  Scenario: Verwaarlozing is niet besloten: de verantwoordelijke roept overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Huis van buiten vervallen", bij een woning
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "ambtenaar-van-dienst" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/27"
    En is "gemeente" herinnerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/58"
    En is "gemeente" gevraagd om overleg op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/28"

  Scenario: Hulp met informatie is niet besloten: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:30
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan is "gemeente" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" herinnerd op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "gemeente" herinnerd op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/29"

  Scenario: Verwardheid is niet afgehandeld: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Raakt de weg kwijt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 uren niets gebeurt
    Dan is "politie" gebeld op dinsdag 10 maart 2026 om 13:00 volgens regel "opschaling/30"

  Scenario: Opgroeien is niet afgehandeld: de vervanger wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 uren niets gebeurt
    Dan is "politie" gebeld op woensdag 11 maart 2026 om 12:30 volgens regel "opschaling/30"
    En is "gemeente" gebeld op woensdag 11 maart 2026 om 14:30 volgens regel "opschaling/31"

  Scenario: Acuut gevaar is niet afgehandeld: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En gezien is "Dreigt zich iets aan te doen", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 dag niets gebeurt
    Dan is "hulpdiensten" gebeld op donderdag 12 maart 2026 om 11:15 volgens regel "opschaling/30"
    En is "gemeente" gebeld op donderdag 12 maart 2026 om 13:15 volgens regel "opschaling/31"
    En is "gemeente" gebeld op donderdag 12 maart 2026 om 15:15 volgens regel "opschaling/32"

  Scenario: Opgroeien is niet afgehandeld: Ambtenaar van dienst wordt gebeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 dag niets gebeurt
    Dan is "gemeente" gebeld op donderdag 12 maart 2026 om 15:15 volgens regel "opschaling/31"
    En is "ambtenaar-van-dienst" aan zet gekomen op donderdag 12 maart 2026 om 17:15 volgens regel "opschaling/32"
    En is "ambtenaar-van-dienst" gebeld op donderdag 12 maart 2026 om 19:15 volgens regel "opschaling/33"

  Scenario: Onveiligheid van een oudere is niet afgehandeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Blauwe plekken", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" aan zet gekomen op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/49"
    En is "gemeente" herinnerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/49"
    En is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/34"

  Scenario: Verdachte situatie is niet afgehandeld: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:00
    En gezien is "Voelt aan deuren"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" geïnformeerd op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" gebeld op dinsdag 17 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "gemeente" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/35"

  Scenario: Geen eigen plek om te slapen is niet afgehandeld: het vangnet roept overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Slaapt buiten", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "gemeente" gebeld op dinsdag 17 maart 2026 om 12:00 volgens regel "opschaling/48"
    En is "ambtenaar-van-dienst" geïnformeerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/35"
    En is "gemeente" gevraagd om overleg op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/36"

  Scenario: Onveiligheid van een kind is niet afgehandeld: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/58"
    En is "gemeente" gevraagd om overleg op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/36"
    En is "gemeente" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/37"

  Scenario: Schoolverzuim is niet afgehandeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind overdag niet op school"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/51"
    En is "gemeente" gebeld op donderdag 19 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "gemeente" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/38"

  Scenario: Gezelschap en steun is niet afgehandeld: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En verteld is "Vraagt om gezelschap", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan is "buurtnetwerk" gebeld op dinsdag 24 maart 2026 om 15:30 volgens regel "opschaling/52"
    En is "buurtnetwerk" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/38"
    En is "gemeente" geïnformeerd op maandag 30 maart 2026 om 08:30 volgens regel "opschaling/39"

  Scenario: Parkeeroverlast is niet afgehandeld: de verantwoordelijke roept overleg bijeen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "ambtenaar-van-dienst" geïnformeerd op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/39"
    En is "gemeente" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/53"
    En is "gemeente" gevraagd om overleg op donderdag 26 maart 2026 om 08:30 volgens regel "opschaling/40"

  Scenario: Brandveiligheid is niet afgehandeld: het vangnet hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Woning vol spullen", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "gemeente" gevraagd om overleg op vrijdag 27 maart 2026 om 08:30 volgens regel "opschaling/40"
    En is "gemeente" herinnerd op dinsdag 31 maart 2026 om 08:30 volgens regel "opschaling/58"
    En is "gemeente" herinnerd op woensdag 1 april 2026 om 08:30 volgens regel "opschaling/41"

  Scenario: Verwardheid is niet teruggekoppeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Raakt de weg kwijt"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/42"

  Scenario: Opgroeien is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
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

  Scenario: Opgroeien is niet teruggekoppeld: de verantwoordelijke wordt gebeld
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

  Scenario: Opgroeien is niet teruggekoppeld: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als er 5 werkdagen niets gebeurt
    Dan is "gemeente" gebeld op maandag 16 maart 2026 om 12:30 volgens regel "opschaling/44"
    En is "gemeente" herinnerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/42"
    En is "gemeente" herinnerd op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/45"

  Scenario: Onveiligheid van een kind is niet teruggekoppeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:15
    En gezien is "Kind duikt weg"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En er 2 werkdagen niets gebeurt
    Dan is "veilig-thuis" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/46"

  Scenario: Afval op straat is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
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

  Scenario: Verwaarlozing is niet teruggekoppeld: de verantwoordelijke wordt gebeld
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

  Scenario: Verdachte situatie is niet teruggekoppeld: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "gemeente" herinnerd op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/25"
    En is "gemeente" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/47"
    En is "gemeente" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/49"

  Scenario: Niet pluis is niet teruggekoppeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gevoeld is "Niet-pluis-gevoel"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 3 werkdagen niets gebeurt
    Dan is "gemeente" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/50"

  Scenario: Hulp met informatie is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
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

  Scenario: Woninginbraak is niet teruggekoppeld, gemeld door een buurtprevent: de verantwoordelijke wordt gebeld
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

  Scenario: Praktische hulp is niet teruggekoppeld: het vangnet hoort ervan
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

  Scenario: Verlichting en onderhoud is herhaald: het vangnet hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En gezien is "Kapotte verlichting"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "gemeente" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/50"
    En is "gemeente" herinnerd op maandag 16 maart 2026 om 08:30 volgens regel "opschaling/54"

  Scenario: Drank en drugs is herhaald: het vangnet roept overleg bijeen
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

  Scenario: Woningvervuiling is betwist: het vangnet hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En geroken is "Stank uit een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan is "gemeente" herinnerd op dinsdag 10 maart 2026 om 12:45 volgens regel "opschaling/56"

  Scenario: Niet pluis is betwist: het vangnet roept overleg bijeen
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

  Scenario: Hulp met informatie is niet opgepakt, niet besloten, niet afgehandeld, niet teruggekoppeld: het vangnet neemt het over
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En verteld is "Vraagt hulp met de computer", bij een oudere
    Als er 4 weken niets gebeurt
    Dan is "gemeente" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/26"
    En is "ambtenaar-van-dienst" geïnformeerd op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/27"
    En is "gemeente" herinnerd op dinsdag 24 maart 2026 om 08:30 volgens regel "opschaling/58"

  Scenario: Huiselijk geweld is niet besloten, gemeld door een buurtprevent: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Blauwe plekken"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als de melding is opgepakt
    En er 4 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/49"
    En is "ambtenaar-van-dienst" niet geïnformeerd
    En staat "ambtenaar-van-dienst" erbuiten

  Scenario: Huiselijk geweld is niet opgepakt in de avond: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 18 maart 2026 om 22:00
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Als er 4 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/10"
    En weet "ambtenaar-van-dienst" ervan volgens regel "opschaling/23"

  Scenario: Woninginbraak is niet afgehandeld, gemeld door een winkelier, de bewoner vindt het goed: de vervanger wordt gebeld
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

  Scenario: Onveiligheid van een oudere is niet opgepakt: de vervanger hoort ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Nooit alleen te spreken"
    Als er 16 weken niets gebeurt
    Dan volgt "gemeente" op volgens regel "opschaling/15"
    En weet "ambtenaar-van-dienst" ervan volgens regel "opschaling/27"
    En is "gemeente" geïnformeerd op maandag 23 maart 2026 om 08:30 volgens regel "opschaling/13"
