# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wie er opvolgt in Leerdam

  Scenario: Mag niet over eigen geld beslissen gaat naar Veilig Thuis
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 11:15
    En gezien is "Mag niet over eigen geld beslissen", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Kind duikt weg, anoniem gemeld, gaat naar Sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Kind duikt weg"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/9"
    En weet "veilig-thuis" ervan volgens regel "routering/9"
    En is uiterlijk woensdag 17 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Kind alleen laat op straat in de avond gaat naar Politie, geen spoed
    Gegeven een melding uit "Leerdam" op woensdag 2 maart 2016 om 21:15
    En gezien is "Kind alleen laat op straat"
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/2"
    En weet "sociaal-team" ervan volgens regel "routering/2"

  Scenario: Vraagt om een luisterend oor, de bewoner vindt het goed, gaat naar Buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:15
    En verteld is "Vraagt om een luisterend oor"
    En de bewoner vindt de melding goed
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/3"
    En weet niemand anders ervan
    En is uiterlijk maandag 29 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Zegt nergens zin in te hebben, de bewoner vindt het goed, gaat naar Buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 11:15
    En verteld is "Zegt nergens zin in te hebben", bij een volwassene
    En de bewoner vindt de melding goed
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"
    En is liefst vrijdag 19 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Ruzie en geschreeuw gaat naar Buurtbemiddeling
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "buurtbemiddeling" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Donkere plek gaat naar Gemeentewerken
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:00
    En gezien is "Donkere plek", in de openbare ruimte
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "gemeentewerken" op volgens regel "routering/6"
    En weet niemand anders ervan

  Scenario: Verse braaksporen, gemeld door een buurtprevent, gaat naar Wijkagent
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 10:45
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent" op volgens regel "routering/7"
    En weet "sociaal-team" ervan volgens regel "routering/7"

  Scenario: Vraagt om een maatje, de bewoner wil het niet, gaat naar Sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 11:00
    En verteld is "Vraagt om een maatje", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Vraagt om vervoer gaat naar Buurtnetwerk van bewoners
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:45
    En verteld is "Vraagt om vervoer", bij een volwassene
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/11"
    En weet "sociaal-team" ervan volgens regel "routering/11"
    En is uiterlijk maandag 29 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Vraagt om een adempauze gaat naar Sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:15
    En verteld is "Vraagt om een adempauze", bij een volwassene
    Dan gaat het over "Overbelaste mantelzorger", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/8"
    En weet niemand anders ervan

  Scenario: Verward bij de bushalte gaat naar Sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:15
    En gezien is "Verward bij de bushalte", herhaaldelijk, bij een woning
    Dan volgt "sociaal-team" op volgens regel "routering/8"
