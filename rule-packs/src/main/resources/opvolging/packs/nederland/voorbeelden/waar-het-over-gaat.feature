# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Waar een melding over gaat

  Abstract Scenario: <teken> gaat over <thema>
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:00
    En <zintuig> is "<teken>"
    Dan gaat het over "<thema>", spoed <spoed> volgens regel "<regel>"

    Voorbeelden:
      | zintuig | teken                               | thema                        | spoed  | regel      |
      | gezien  | Mag niet over eigen geld beslissen  | Onveiligheid van een oudere  | gewoon | duiding/9  |
      | gezien  | Hulpmiddel ontbreekt                | Onveiligheid van een oudere  | gewoon | duiding/10 |
      | gezien  | Blauwe plekken                      | Huiselijk geweld             | snel   | duiding/11 |
      | verteld | Zegt niet meer te willen leven      | Gedachten aan zelfdoding     | snel   | duiding/14 |
      | gezien  | Koken of apparaten lukken niet meer | Verwardheid                  | gewoon | duiding/20 |
      | gezien  | Geen reactie op bel of telefoon     | Niet pluis                   | snel   | duiding/21 |
      | gezien  | Medicijnen blijven liggen           | Verwaarlozing                | gewoon | duiding/23 |
      | gezien  | Geen onderhoud aan de woning        | Verwaarlozing                | gewoon | duiding/24 |
      | gezien  | Kind alleen laat op straat          | Opgroeien                    | direct | duiding/26 |
      | gezien  | Vluchtweg versperd                  | Brandveiligheid              | gewoon | duiding/31 |
      | geroken | Valt op straat en ruikt naar drank  | Drank en drugs               | snel   | duiding/37 |
      | gezien  | Slaapt buiten                       | Geen eigen plek om te slapen | snel   | duiding/39 |
      | gezien  | Komt niet op de vaste activiteit    | Eenzaamheid                  | gewoon | duiding/44 |
      | verteld | Zegt eenzaam te zijn                | Eenzaamheid                  | gewoon | duiding/45 |
      | gezien  | Verse braaksporen                   | Woninginbraak                | snel   | duiding/46 |

  Scenario: Gaslucht, met direct gevaar: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:00
    En geroken is "Gaslucht"
    En er is direct gevaar
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/1"
    En gaat het over "Brandveiligheid", spoed direct volgens regel "duiding/32"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een inbraak is bezig bij een woning, gemeld door een buurtprevent: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:15
    En gezien is "Inbraak bezig", bij een woning
    En de melder is een buurtprevent
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/2"
    En gaat het over "Woninginbraak", spoed snel volgens regel "duiding/46"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een volwassene loopt midden op de weg: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Loopt midden op de weg", bij een volwassene
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/3"
    En gaat het over "Verwardheid", spoed snel volgens regel "duiding/16"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een kind alleen in een hete auto, gemeld door een buurtprevent: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:15
    En gezien is "Kind alleen in een hete auto", bij een kind
    En de melder is een buurtprevent
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/4"
    En gaat het over "Opgroeien", spoed snel volgens regel "duiding/27"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een kind zegt thuis bang te zijn: het gaat over onveiligheid van een kind en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En verteld is "Zegt thuis bang te zijn", bij een kind
    Dan gaat het over "Onveiligheid van een kind", spoed snel volgens regel "duiding/5"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"
    En volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Een kind duikt weg: het gaat over onveiligheid van een kind en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind duikt weg", bij een jongere
    Dan gaat het over "Onveiligheid van een kind", spoed snel volgens regel "duiding/6"
    En volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Een kind alleen laat op straat, telkens weer: het gaat over onveiligheid van een kind en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Kind alleen laat op straat", herhaaldelijk, bij een kind
    Dan gaat het over "Onveiligheid van een kind", spoed snel volgens regel "duiding/7"
    En gaat het over "Opgroeien", spoed direct volgens regel "duiding/26"
    En volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Een oudere zegt thuis bang te zijn: het gaat over onveiligheid van een oudere en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En verteld is "Zegt thuis bang te zijn", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed snel volgens regel "duiding/8"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"
    En volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Ruzie en geschreeuw bij een oudere, telkens weer: het gaat over huiselijk geweld en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:00
    En gehoord is "Ruzie en geschreeuw", herhaaldelijk, bij een oudere
    Dan gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/12"
    En gaat het over "Burenoverlast", spoed gewoon volgens regel "duiding/53"
    En volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Er is geweld gaande bij een woning, gemeld door een buurtprevent: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En gezien is "Geweld gaande", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/3"
    En gaat het over "Huiselijk geweld", spoed direct volgens regel "duiding/13"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een volwassene staat verward bij de bushalte: het gaat over verwardheid en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct volgens regel "duiding/15"
    En volgt "politie" op volgens regel "routering/5"

  Scenario: Een volwassene loopt op blote voeten op straat: het gaat over verwardheid en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Op blote voeten op straat", bij een volwassene
    Dan gaat het over "Verwardheid", spoed snel volgens regel "duiding/16"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een oudere is in de nacht op of buiten, telkens weer: het gaat over verwardheid en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Is in de nacht op of buiten", herhaaldelijk, bij een oudere
    Dan gaat het over "Verwardheid", spoed snel volgens regel "duiding/17"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een oudere spreekt bekenden aan als vreemden: het gaat over verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Spreekt bekenden aan als vreemden", bij een oudere
    Dan gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/18"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een volwassene praat hardop tegen niemand: het gaat over verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:00
    En gezien is "Praat hardop tegen niemand", bij een volwassene
    Dan gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/19"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Medicijnen blijven liggen bij een oudere, telkens weer: het gaat over verwaarlozing en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Medicijnen blijven liggen", herhaaldelijk, bij een oudere
    Dan gaat het over "Verwaarlozing", spoed snel volgens regel "duiding/22"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een kind zonder jas in de kou: het gaat over opgroeien en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:00
    En gezien is "Kind zonder jas in de kou", bij een kind
    Dan gaat het over "Opgroeien", spoed snel volgens regel "duiding/25"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een kind alleen bij diep water: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Kind alleen bij diep water", bij een jongere
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/4"
    En gaat het over "Opgroeien", spoed snel volgens regel "duiding/27"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een kind zorgt voor een ouder op dinsdagochtend: het gaat over opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Kind zorgt voor een ouder", bij een kind
    Dan gaat het over "Opgroeien", spoed gewoon volgens regel "duiding/28"
    En gaat het over "Overbelaste mantelzorger", spoed gewoon volgens regel "duiding/42"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een jongere slaapt niet thuis: het gaat over opgroeien en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:00
    En gezien is "Jongere slaapt niet thuis", bij een jongere
    Dan gaat het over "Opgroeien", spoed snel volgens regel "duiding/29"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een kind overdag niet op school: het gaat over schoolverzuim
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Kind overdag niet op school", bij een kind
    Dan gaat het over "Schoolverzuim", spoed gewoon volgens regel "duiding/30"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Gaslucht bij een woning: het gaat over acuut gevaar en moet meteen
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En geroken is "Gaslucht", bij een woning
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/2"
    En gaat het over "Brandveiligheid", spoed direct volgens regel "duiding/32"
    En volgt "hulpdiensten" op volgens regel "routering/1"

  Scenario: Een woning vol spullen, gemeld door een buurtprevent: het gaat over brandveiligheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:30
    En gezien is "Woning vol spullen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan gaat het over "Brandveiligheid", spoed gewoon volgens regel "duiding/31"
    En gaat het over "Woningvervuiling", spoed gewoon volgens regel "duiding/33"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Afval in de tuin bij een woning: het gaat over woningvervuiling
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Afval in de tuin", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon volgens regel "duiding/34"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een oudere dreigt het huis uit te moeten: het gaat over schulden en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:00
    En gezien is "Dreigt het huis uit te moeten", bij een oudere
    Dan gaat het over "Schulden", spoed snel volgens regel "duiding/35"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een volwassene vraagt buren om geld of eten: het gaat over schulden
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:15
    En verteld is "Vraagt buren om geld of eten", bij een volwassene
    Dan gaat het over "Schulden", spoed gewoon volgens regel "duiding/36"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een volwassene gebruikt drugs op straat: het gaat over drank en drugs
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    Dan gaat het over "Drank en drugs", spoed gewoon volgens regel "duiding/38"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een jongere slaapt niet thuis, telkens weer: het gaat over opgroeien en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Jongere slaapt niet thuis", herhaaldelijk, bij een kind
    Dan gaat het over "Opgroeien", spoed snel volgens regel "duiding/29"
    En gaat het over "Geen eigen plek om te slapen", spoed gewoon volgens regel "duiding/40"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een mantelzorger zegt op te zijn bij een volwassene: het gaat over overbelaste mantelzorger
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:00
    En verteld is "Mantelzorger zegt op te zijn", bij een volwassene
    Dan gaat het over "Overbelaste mantelzorger", spoed gewoon volgens regel "duiding/41"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een kind zorgt voor een ouder op woensdagochtend: het gaat over opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:45
    En gezien is "Kind zorgt voor een ouder", bij een kind
    Dan gaat het over "Opgroeien", spoed gewoon volgens regel "duiding/28"
    En gaat het over "Overbelaste mantelzorger", spoed gewoon volgens regel "duiding/42"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een volle brievenbus bij een woning: het gaat over eenzaamheid
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:30
    En gezien is "Brievenbus vol", bij een woning
    Dan gaat het over "Eenzaamheid", spoed gewoon volgens regel "duiding/43"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een raam of deur staat open bij een woning: het gaat over woninginbraak
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Raam of deur staat open", bij een woning
    Dan gaat het over "Woninginbraak", spoed gewoon volgens regel "duiding/47"
    En volgt "politie" op volgens regel "routering/6"

  Scenario: Iemand voelt aan deuren, gemeld door een buurtprevent: het gaat over verdachte situatie en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan gaat het over "Verdachte situatie", spoed snel volgens regel "duiding/48"
    En volgt "politie" op volgens regel "routering/6"

  Scenario: Een jongere geeft pakjes door: het gaat over opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Jongere geeft pakjes door"
    Dan gaat het over "Opgroeien", spoed gewoon volgens regel "duiding/28"
    En gaat het over "Verdachte situatie", spoed gewoon volgens regel "duiding/49"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent: het gaat over jeugdoverlast en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorbeeldgemeente"
    Dan gaat het over "Jeugdoverlast", spoed snel volgens regel "duiding/50"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent: het gaat over jeugdoverlast
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:45
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    Dan gaat het over "Jeugdoverlast", spoed gewoon volgens regel "duiding/51"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Jongeren laat luid op straat, één keer, gemeld door een buurtprevent, gemeld bij de lijn niet pluis: het gaat over jeugdoverlast
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Jongeren laat luid op straat", één keer, bij een kind
    En de melder is een buurtprevent
    En de melding komt binnen bij de lijn niet pluis
    Dan gaat het over "Jeugdoverlast", spoed gewoon volgens regel "duiding/51"
    En gaat het over "Opgroeien", spoed gewoon volgens regel "duiding/52"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Ruzie en geschreeuw bij een volwassene: het gaat over burenoverlast
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:00
    En gehoord is "Ruzie en geschreeuw", bij een volwassene
    Dan gaat het over "Burenoverlast", spoed gewoon volgens regel "duiding/53"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een versperde doorgang op dinsdagochtend om 11.15 uur: het gaat over brandveiligheid en moet snel, en het gaat over parkeeroverlast
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Doorgang versperd"
    Dan gaat het over "Brandveiligheid", spoed snel volgens regel "duiding/54"
    En gaat het over "Parkeeroverlast", spoed gewoon volgens regel "duiding/55"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een versperde doorgang op dinsdagochtend om 10 uur: het gaat over brandveiligheid en moet snel, en het gaat over parkeeroverlast
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Doorgang versperd"
    Dan gaat het over "Brandveiligheid", spoed snel volgens regel "duiding/54"
    En gaat het over "Parkeeroverlast", spoed gewoon volgens regel "duiding/55"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte: het gaat over verkeersveiligheid
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    Dan gaat het over "Verkeersveiligheid", spoed gewoon volgens regel "duiding/56"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Gevonden spuiten in de openbare ruimte: het gaat over afval op straat en moet snel
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Spuiten gevonden", in de openbare ruimte
    Dan gaat het over "Afval op straat", spoed snel volgens regel "duiding/57"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Volle containers in de openbare ruimte: het gaat over afval op straat
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Volle containers", in de openbare ruimte
    Dan gaat het over "Afval op straat", spoed gewoon volgens regel "duiding/58"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Kapotte verlichting in de openbare ruimte: het gaat over verlichting en onderhoud
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Kapotte verlichting", in de openbare ruimte
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon volgens regel "duiding/59"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een oudere vraagt hulp in de tuin: het gaat over praktische hulp
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En verteld is "Vraagt hulp in de tuin", bij een oudere
    Dan gaat het over "Praktische hulp", spoed gewoon volgens regel "duiding/60"
    En volgt "buurtnetwerk" op volgens regel "routering/9"

  Scenario: Een oudere vraagt om een maatje: het gaat over gezelschap en steun
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En verteld is "Vraagt om een maatje", bij een oudere
    Dan gaat het over "Gezelschap en steun", spoed gewoon volgens regel "duiding/61"
    En volgt "buurtnetwerk" op volgens regel "routering/9"

  Scenario: Een oudere vraagt hulp bij een formulier: het gaat over hulp met informatie
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En verteld is "Vraagt hulp bij een formulier", bij een oudere
    Dan gaat het over "Hulp met informatie", spoed gewoon volgens regel "duiding/62"
    En volgt "buurtnetwerk" op volgens regel "routering/9"

  Scenario: Een niet-pluisgevoel bij een oudere: het gaat over niet pluis
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:00
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    Dan gaat het over "Niet pluis", spoed gewoon volgens regel "duiding/63"
    En volgt "gemeente" op volgens regel "routering/8"

  Scenario: Een oudere vraagt om het huisdier uit te laten, telkens weer, op donderdagnacht: dat gaat naar het netwerk van bewoners
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 03:30
    En verteld is "Vraagt om het huisdier uit te laten", herhaaldelijk, bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/9"
    En hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "buurtnetwerk" dat de melding er is volgens regel "terugkoppeling/1"
    En hoort de melder uiterlijk donderdag 26 maart 2026 om 23:59 van "buurtnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/10"

  Scenario: Weinig eten in huis bij een oudere: het gaat over verwaarlozing
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:15
    En gezien is "Weinig eten in huis", bij een oudere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En gaat het over "Verwaarlozing", spoed gewoon volgens regel "duiding/23"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk maandag 9 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/21"
    En is liefst maandag 9 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/22"
    En is liefst maandag 9 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/48"

  Scenario: Een jongere slaapt niet thuis, anoniem gemeld door een winkelier, de bewoner vindt het goed: het gaat niet over geen eigen plek om te slapen
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Jongere slaapt niet thuis", bij een kind
    En de melder is een winkelier
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan volgt "gemeente" op volgens regel "routering/8"
    En gaat het niet over "Geen eigen plek om te slapen"

  Scenario: Iemand zegt thuis bang te zijn: het gaat niet over onveiligheid van een oudere
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En verteld is "Zegt thuis bang te zijn"
    Dan gaat het niet over "Onveiligheid van een oudere"

  Scenario: Er is geweld gaande, gemeld door een buurtprevent: het gaat niet over huiselijk geweld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En gezien is "Geweld gaande"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Dan gaat het niet over "Huiselijk geweld"

  Scenario: Medicijnen blijven liggen: er wordt gevraagd naar wie het betreft
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Medicijnen blijven liggen"
    Dan wordt gevraagd naar: over

  Scenario: Een hulpmiddel ontbreekt bij een oudere, gemeld door een buurtprevent, gemeld bij de lijn niet pluis: het gaat niet over opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    En de melder is een buurtprevent
    En de melding komt binnen bij de lijn niet pluis
    Dan gaat het niet over "Opgroeien"

  Scenario: Jongeren laat luid op straat, één keer, gemeld door een buurtprevent: het gaat niet over opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Jongeren laat luid op straat", één keer, bij een kind
    En de melder is een buurtprevent
    Dan gaat het niet over "Opgroeien"
