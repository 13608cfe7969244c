# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wie er opvolgt in Leerdam

  Scenario: Een oudere mag niet over eigen geld beslissen: dat gaat naar Veilig Thuis, en het sociaal team weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 11:15
    En gezien is "Mag niet over eigen geld beslissen", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Een kind duikt weg, anoniem gemeld: dat gaat naar het sociaal team, en Veilig Thuis weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Kind duikt weg"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/9"
    En weet "veilig-thuis" ervan volgens regel "routering/9"
    En is uiterlijk woensdag 17 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een kind alleen laat op straat op woensdagavond: dat gaat naar de politie, en het sociaal team weet ervan
    Gegeven een melding uit "Leerdam" op woensdag 2 maart 2016 om 21:15
    En gezien is "Kind alleen laat op straat"
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/2"
    En weet "sociaal-team" ervan volgens regel "routering/2"

  Scenario: Iemand vraagt om een luisterend oor, de bewoner vindt het goed: dat gaat naar het buurtnetwerk van bewoners, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:15
    En verteld is "Vraagt om een luisterend oor"
    En de bewoner vindt de melding goed
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/3"
    En weet niemand anders ervan
    En is uiterlijk maandag 29 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een volwassene zegt nergens zin in te hebben, de bewoner vindt het goed: dat gaat naar het buurtnetwerk van bewoners, en het sociaal team weet ervan
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 11:15
    En verteld is "Zegt nergens zin in te hebben", bij een volwassene
    En de bewoner vindt de melding goed
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"
    En is liefst vrijdag 19 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Ruzie en geschreeuw bij een oudere: dat gaat naar buurtbemiddeling, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "buurtbemiddeling" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Een donkere plek in de openbare ruimte: dat gaat naar Gemeentewerken, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:00
    En gezien is "Donkere plek", in de openbare ruimte
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "gemeentewerken" op volgens regel "routering/6"
    En weet niemand anders ervan

  Scenario: Verse braaksporen, gemeld door een buurtprevent: dat gaat naar de wijkagent, en het sociaal team weet ervan
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 10:45
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent" op volgens regel "routering/7"
    En weet "sociaal-team" ervan volgens regel "routering/7"

  Scenario: Een oudere vraagt om een maatje, de bewoner wil het niet: dat gaat naar het sociaal team, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 11:00
    En verteld is "Vraagt om een maatje", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Een volwassene vraagt om vervoer: dat gaat naar het buurtnetwerk van bewoners, en het sociaal team weet ervan
    Gegeven een melding uit "Leerdam" op donderdag 25 februari 2016 om 11:45
    En verteld is "Vraagt om vervoer", bij een volwassene
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "buurtnetwerk" op volgens regel "routering/11"
    En weet "sociaal-team" ervan volgens regel "routering/11"
    En is uiterlijk maandag 29 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een volwassene vraagt om een adempauze: dat gaat naar het sociaal team, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:15
    En verteld is "Vraagt om een adempauze", bij een volwassene
    Dan gaat het over "Overbelaste mantelzorger", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/8"
    En weet niemand anders ervan

  Scenario: Iemand staat verward bij de bushalte bij een woning, telkens weer: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:15
    En gezien is "Verward bij de bushalte", herhaaldelijk, bij een woning
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een volwassene ligt bewegingloos op woensdagavond: het sociaal team doet mee
    Gegeven een melding uit "Leerdam" op woensdag 2 maart 2016 om 21:15
    En gezien is "Ligt bewegingloos", bij een volwassene
    Dan doet "sociaal-team" mee volgens regel "routering/8"

  Scenario: Een volwassene zegt nergens zin in te hebben, de bewoner vindt het goed, met direct gevaar: het sociaal team doet mee
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 11:15
    En verteld is "Zegt nergens zin in te hebben", bij een volwassene
    En de bewoner vindt de melding goed
    En er is direct gevaar
    Dan doet "sociaal-team" mee volgens regel "routering/8"
