# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wat er gebeurt als het blijft liggen in Hoeksche Waard

  Scenario: Afval op straat is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 10:30
    En gezien is "Containers blijven staan", in de openbare ruimte
    Als er 3 werkdagen niets gebeurt
    Dan is "boa" herinnerd op vrijdag 6 maart 2026 om 23:59 volgens regel "opschaling/1"

  Scenario: Parkeeroverlast is niet opgepakt: Regiekamer zorg en veiligheid hoort ervan
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "boa" herinnerd op donderdag 19 maart 2026 om 23:59 volgens regel "opschaling/1"
    En is "boa" herinnerd op vrijdag 20 maart 2026 om 08:30 volgens regel "opschaling/9"
    En is "regiekamer" geïnformeerd op zaterdag 21 maart 2026 om 00:00 volgens regel "opschaling/2"

  Scenario: Huiselijk geweld is niet opgepakt: Regiekamer zorg en veiligheid wordt gebeld
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 10:45
    En verteld is "Zegt thuis bang te zijn"
    Als er 3 werkdagen niets gebeurt
    Dan is "regiekamer" gebeld op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/4"

  Scenario: Opgroeien is niet opgepakt: Regiekamer zorg en veiligheid roept overleg bijeen
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Kind zonder jas in de kou"
    Als er 2 werkdagen niets gebeurt
    Dan is "regiekamer" gebeld op vrijdag 13 maart 2026 om 10:30 volgens regel "opschaling/4"
    En is "regiekamer" gevraagd om overleg op maandag 16 maart 2026 om 10:30 volgens regel "opschaling/5"

  Scenario: Brandveiligheid is niet opgepakt: het vangnet neemt het over
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Doorgang versperd"
    Als er 3 werkdagen niets gebeurt
    Dan is "regiekamer" herinnerd op vrijdag 13 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Woningvervuiling is niet afgehandeld: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Hoeksche Waard" op donderdag 5 maart 2026 om 11:30
    En gezien is "Vervuiling door huisdieren"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 5 werkdagen niets gebeurt
    Dan is "regiekamer" geïnformeerd op woensdag 11 maart 2026 om 08:30 volgens regel "opschaling/10"
    En is "regiekamer" gebeld op donderdag 12 maart 2026 om 08:30 volgens regel "opschaling/11"
    En is "woningcorporatie" herinnerd op donderdag 12 maart 2026 om 16:30 volgens regel "opschaling/7"

  Scenario: Woningvervuiling is niet afgehandeld: Regiekamer zorg en veiligheid roept overleg bijeen
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 10:00
    En geroken is "Stank uit een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 4 weken niets gebeurt
    Dan is "regiekamer" herinnerd op maandag 23 maart 2026 om 16:30 volgens regel "opschaling/9"
    En is "regiekamer" herinnerd op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/10"
    En is "regiekamer" gevraagd om overleg op woensdag 25 maart 2026 om 08:30 volgens regel "opschaling/8"

  Scenario: Gezelschap en steun is niet teruggekoppeld in Zuidrand: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Zuidrand" op donderdag 5 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 3 werkdagen niets gebeurt
    Dan is "welzijn" herinnerd op dinsdag 10 maart 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Jeugdoverlast is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
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

  Scenario: Verwaarlozing is niet teruggekoppeld: Regiekamer zorg en veiligheid wordt gebeld
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

  Scenario: Verlichting en onderhoud is niet teruggekoppeld in Noordrand: het vangnet neemt het over
    Gegeven een melding uit "Noordrand" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Vernieling of graffiti", in de openbare ruimte
    Als er 2 weken niets gebeurt
    Dan is "regiekamer" aan zet gekomen op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/3"
    En is "regiekamer" herinnerd op donderdag 19 maart 2026 om 08:30 volgens regel "opschaling/12"

  Scenario: Praktische hulp is niet opgepakt, de bewoner vindt het goed: Regiekamer zorg en veiligheid roept overleg bijeen
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 10:45
    En verteld is "Vraagt om een maaltijd"
    En de bewoner vindt de melding goed
    Als er 2 weken niets gebeurt
    Dan volgt "regiekamer" op volgens regel "opschaling/12"
    En weet "wijkteam" ervan volgens regel "opschaling/12"

  Scenario: Opgroeien is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hoeksche Waard"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 2 weken niets gebeurt
    Dan volgt "regiekamer" op
    En hoort het team uiterlijk maandag 16 maart 2026 om 17:00 van "regiekamer" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Jeugdoverlast is niet opgepakt in de avond: het vangnet neemt het over
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 21:45
    En gezien is "Jongeren vernielen iets", bij een jongere
    Als er 4 weken niets gebeurt
    Dan volgt "regiekamer" op volgens regel "opschaling/6"
    En weet "politie" ervan volgens regel "opschaling/6"
    En is "regiekamer" aan zet gekomen op maandag 9 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Verwaarlozing is niet afgehandeld, gemeld door een vrijwilliger: Regiekamer zorg en veiligheid roept overleg bijeen
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 11:00
    En gezien is "Weinig eten in huis", bij een oudere
    En de melder is een vrijwilliger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 16 weken niets gebeurt
    Dan volgt "regiekamer" op volgens regel "opschaling/12"

  Scenario: Afval op straat is niet opgepakt, gemeld door een buurtprevent: Regiekamer zorg en veiligheid neemt het over
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Volle containers"
    En de melder is een buurtprevent
    Als er 2 weken niets gebeurt
    Dan is "regiekamer" gebeld op dinsdag 17 maart 2026 om 08:30 volgens regel "opschaling/11"
    En is "regiekamer" aan zet gekomen op woensdag 18 maart 2026 om 08:30 volgens regel "opschaling/3"
