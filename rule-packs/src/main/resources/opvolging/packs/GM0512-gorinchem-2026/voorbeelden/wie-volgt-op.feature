# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie er opvolgt in Gorinchem

  Scenario: Nooit alleen te spreken gaat naar Veilig Thuis
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:45
    En gezien is "Nooit alleen te spreken"
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Kind duikt weg, anoniem gemeld, gaat naar Sociaal team
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:45
    En gezien is "Kind duikt weg", bij een jongere
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/2"
    En weet "veilig-thuis" ervan volgens regel "routering/2"
    En is uiterlijk donderdag 12 februari 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Partner pas overleden gaat naar Ouderenadviseur
    Gegeven een melding uit "Gorinchem" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Partner pas overleden", bij een oudere
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "ouderenadviseur" op volgens regel "routering/3"
    En weet niemand anders ervan

  Scenario: Kind alleen laat op straat in de avond gaat naar Politie, geen spoed
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 22:00
    En gezien is "Kind alleen laat op straat", bij een jongere
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"

  Scenario: Gebruikt drugs op straat gaat naar Sociaal team
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 11:15
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    Dan gaat het over "Drank en drugs", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Stank uit een woning gaat naar Meldpunt van de GGD
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:30
    En geroken is "Stank uit een woning", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "ggd-meldpunt" op volgens regel "routering/6"
    En weet "woningcorporatie" ervan volgens regel "routering/6"

  Scenario: Zegt niet meer te willen leven gaat naar Sociaal team
    Gegeven een melding uit "Gorinchem" op dinsdag 10 februari 2026 om 11:00
    En verteld is "Zegt niet meer te willen leven", bij een volwassene
    Dan gaat het over "Gedachten aan zelfdoding", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/7"
    En weet niemand anders ervan
    En is uiterlijk woensdag 11 februari 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Jongeren laat luid op straat in Binnenstad in de avond gaat naar Team handhaving
    Gegeven een melding uit "Binnenstad" op woensdag 25 februari 2026 om 21:30
    En gehoord is "Jongeren laat luid op straat"
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/8"
    En weet "jongerenwerk" ervan volgens regel "routering/8"

  Scenario: Jongeren steken vuurwerk af in Binnenstad gaat naar Wijkagent
    Gegeven een melding uit "Binnenstad" op dinsdag 24 februari 2026 om 11:45
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "wijkagent" op volgens regel "routering/9"
    En weet "jongerenwerk" ervan volgens regel "routering/9"

  Scenario: Maakt foto's van woningen in Gorinchem-Oost, gemeld door een buurtprevent, gaat naar Coördinator buurtpreventie
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "coordinator-buurtteams" op volgens regel "routering/16"
    En weet "wijkagent" ervan volgens regel "routering/16"

  Scenario: Maakt foto's van woningen gaat naar Wijkagent
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:00
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/10"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/10"

  Scenario: Auto op de stoep in Bedrijventerreinen gaat naar Team handhaving
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Auto op de stoep"
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Kapotte verlichting, gemeld door een buurtprevent, gaat naar Servicelijn openbare ruimte
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 11:15
    En gezien is "Kapotte verlichting"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "servicelijn" op volgens regel "routering/12"
    En weet niemand anders ervan

  Scenario: Aanhangers verkeerd geparkeerd, gemeld door een buurtprevent, gaat naar Team handhaving
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/13"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/13"

  Scenario: Vraagt om een maatje gaat naar Vrijwilligers burenhulp
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een volwassene
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "burenhulp" op volgens regel "routering/14"
    En weet niemand anders ervan

  Scenario: Harde muziek in de nacht gaat naar Buurtbemiddeling
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:30
    En gehoord is "Harde muziek in de nacht", bij een woning
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "buurtbemiddeling" op volgens regel "routering/17"
    En weet niemand anders ervan

  Scenario: Kind overdag niet op school gaat naar Leerplichtambtenaar
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Kind overdag niet op school"
    Dan gaat het over "Schoolverzuim", spoed gewoon
    En volgt "leerplicht" op volgens regel "routering/15"
    En weet niemand anders ervan

  Scenario: Jongeren laat luid op straat in de nacht, gemeld door iemand van een school, gaat naar Wijkagent
    Gegeven een melding uit "Gorinchem" op donderdag 26 februari 2026 om 03:00
    En gehoord is "Jongeren laat luid op straat", één keer, bij een volwassene
    En de melder is iemand van een school
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En weet "jongerenwerk" ervan volgens regel "routering/9"
    En is uiterlijk maandag 2 maart 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Voertuig rijdt steeds rond, gemeld door een buurtprevent, gaat naar Wijkagent
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:30
    En gezien is "Voertuig rijdt steeds rond", bij een oudere
    En de melder is een buurtprevent
    Dan volgt "wijkagent" op volgens regel "routering/10"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/10"
    En is uiterlijk vrijdag 20 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Containers blijven staan in Bedrijventerreinen, anoniem gemeld, gaat naar Team handhaving
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 19 februari 2026 om 10:00
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    Dan volgt "handhaving" op volgens regel "routering/11"
    En is uiterlijk maandag 23 februari 2026 om 20:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Kind alleen laat op straat gaat naar Sociaal team
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:30
    En gezien is "Kind alleen laat op straat"
    Dan volgt "sociaal-team" op volgens regel "routering/7"

  Scenario: Raakt de weg kwijt in de avond gaat naar Politie, geen spoed
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 21:45
    En gezien is "Raakt de weg kwijt", bij een oudere
    Dan volgt "politie" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"

  Scenario: Maakt foto's van woningen in Gorinchem-Oost gaat naar Wijkagent
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Maakt foto's van woningen"
    Dan volgt "wijkagent" op volgens regel "routering/10"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/10"
    En is uiterlijk donderdag 12 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Harde muziek in de nacht in Bedrijventerreinen in de nacht, de bewoner wil het niet, gaat naar Politie, geen spoed
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 19 februari 2026 om 03:00
    En gehoord is "Harde muziek in de nacht"
    En de bewoner vindt de melding niet goed
    Dan volgt "politie" op
    En weet "regie-gemeente" ervan volgens regel "nederland/routering/7"
    En is liefst maandag 23 februari 2026 om 23:59 en uiterlijk dinsdag 24 februari 2026 om 23:59 de melding opgepakt volgens regel "nederland/termijnen/22"
    En is liefst maandag 23 februari 2026 om 23:59 en uiterlijk dinsdag 24 februari 2026 om 23:59 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"
