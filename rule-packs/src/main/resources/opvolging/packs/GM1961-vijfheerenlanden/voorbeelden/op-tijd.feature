# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wat op tijd moet gebeuren in Vijfheerenlanden

  Scenario: Oppakken bij hulp met informatie in Vianen
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 10:00
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En is liefst donderdag 12 maart 2026 om 23:59 en uiterlijk maandag 16 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Oppakken bij huiselijk geweld in Vianen, anoniem gemeld
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Blauwe plekken"
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/12"
    En is uiterlijk woensdag 11 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een besluit nemen bij onveiligheid van een oudere, anoniem gemeld
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Geld van de rekening gehaald"
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/12"
    En is liefst dinsdag 10 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij afval op straat in Vianen
    Gegeven een melding uit "Vianen" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Afval gedumpt", in de openbare ruimte
    Dan volgt "boa-team" op volgens regel "routering/9"
    En is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 31 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: De waakvlam houden bij eenzaamheid in Leerdam, de bewoner vindt het goed
    Gegeven een melding uit "Leerdam" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Komt niet meer buiten"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er is afgeschaald
    Dan volgt "buurtnetwerk-leerdam" op volgens regel "routering/2"
    En is liefst dinsdag 7 april 2026 om 23:59 en uiterlijk woensdag 6 mei 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/5"

  Scenario: Nagaan wat er al speelt bij niet pluis
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En gevoeld is "Niet-pluis-gevoel"
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is liefst dinsdag 10 maart 2026 om 17:00 en uiterlijk donderdag 12 maart 2026 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/6"

  Scenario: Nagaan wat er al speelt bij afval op straat in Vianen, anoniem gemeld
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 11:30
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan volgt "boa-team" op volgens regel "routering/9"

  Scenario: Oppakken bij drank en drugs, gemeld door een buurtprevent
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 3 maart 2026 om 11:00
    En geroken is "Valt op straat en ruikt naar drank"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: De waakvlam houden bij eenzaamheid in Leerdam, gemeld door een buurtprevent
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 10:45
    En gezien is "Brievenbus vol", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Nagaan wat er al speelt bij gedachten aan zelfdoding
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 3 maart 2026 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan volgt "sociaal-team" op volgens regel "routering/8"
