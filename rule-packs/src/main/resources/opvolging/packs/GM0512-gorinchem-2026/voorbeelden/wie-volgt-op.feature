# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie er opvolgt in Gorinchem

  Scenario: Iemand is nooit alleen te spreken: dat gaat naar Veilig Thuis, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:45
    En gezien is "Nooit alleen te spreken"
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Een kind duikt weg, anoniem gemeld: dat gaat naar het sociaal team, en Veilig Thuis weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:45
    En gezien is "Kind duikt weg", bij een jongere
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/2"
    En weet "veilig-thuis" ervan volgens regel "routering/2"
    En is uiterlijk donderdag 12 februari 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: De partner is pas overleden bij een oudere: dat gaat naar de ouderenadviseur, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Partner pas overleden", bij een oudere
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "ouderenadviseur" op volgens regel "routering/3"
    En weet niemand anders ervan

  Scenario: Een kind alleen laat op straat op woensdagavond: dat gaat naar de politie, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 22:00
    En gezien is "Kind alleen laat op straat", bij een jongere
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"

  Scenario: Een volwassene gebruikt drugs op straat: dat gaat naar het sociaal team, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 11:15
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    Dan gaat het over "Drank en drugs", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Stank uit een woning: dat gaat naar het meldpunt van de GGD, en de woningcorporatie weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 11:30
    En geroken is "Stank uit een woning", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "ggd-meldpunt" op volgens regel "routering/6"
    En weet "woningcorporatie" ervan volgens regel "routering/6"

  Scenario: Een volwassene zegt niet meer te willen leven: dat gaat naar het sociaal team, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 10 februari 2026 om 11:00
    En verteld is "Zegt niet meer te willen leven", bij een volwassene
    Dan gaat het over "Gedachten aan zelfdoding", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/7"
    En weet niemand anders ervan
    En is uiterlijk woensdag 11 februari 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Jongeren laat luid op straat in Binnenstad op woensdagavond: dat gaat naar het team handhaving, en het jongerenwerk weet ervan
    Gegeven een melding uit "Binnenstad" op woensdag 25 februari 2026 om 21:30
    En gehoord is "Jongeren laat luid op straat"
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/8"
    En weet "jongerenwerk" ervan volgens regel "routering/8"

  Scenario: Jongeren steken vuurwerk af in Binnenstad: dat gaat naar de wijkagent, en het jongerenwerk weet ervan
    Gegeven een melding uit "Binnenstad" op dinsdag 24 februari 2026 om 11:45
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "wijkagent" op volgens regel "routering/9"
    En weet "jongerenwerk" ervan volgens regel "routering/9"

  Scenario: Iemand maakt foto's van woningen in Gorinchem-Oost, gemeld door een buurtprevent: dat gaat naar de coördinator buurtpreventie, en de wijkagent weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "coordinator-buurtteams" op volgens regel "routering/16"
    En weet "wijkagent" ervan volgens regel "routering/16"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte: dat gaat naar de wijkagent, en de coördinator buurtpreventie weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:00
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/10"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/10"

  Scenario: Een auto op de stoep in Bedrijventerreinen: dat gaat naar het team handhaving, en niemand anders weet ervan
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Auto op de stoep"
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Kapotte verlichting, gemeld door een buurtprevent: dat gaat naar de servicelijn openbare ruimte, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 11:15
    En gezien is "Kapotte verlichting"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "servicelijn" op volgens regel "routering/12"
    En weet niemand anders ervan

  Scenario: Verkeerd geparkeerde aanhangers, gemeld door een buurtprevent: dat gaat naar het team handhaving, en de coördinator buurtpreventie weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/13"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/13"

  Scenario: Een volwassene vraagt om een maatje: dat gaat naar de vrijwilligers burenhulp, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een volwassene
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "burenhulp" op volgens regel "routering/14"
    En weet niemand anders ervan

  Scenario: Harde muziek in de nacht bij een woning: dat gaat naar buurtbemiddeling, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:30
    En gehoord is "Harde muziek in de nacht", bij een woning
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "buurtbemiddeling" op volgens regel "routering/17"
    En weet niemand anders ervan

  Scenario: Een kind overdag niet op school: dat gaat naar de leerplichtambtenaar, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Kind overdag niet op school"
    Dan gaat het over "Schoolverzuim", spoed gewoon
    En volgt "leerplicht" op volgens regel "routering/15"
    En weet niemand anders ervan

  Scenario: Jongeren laat luid op straat bij een volwassene, één keer, op donderdagnacht, gemeld door iemand van een school, gemeld bij de lijn niet pluis: dat gaat naar de wijkagent, en het jongerenwerk weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 26 februari 2026 om 03:00
    En gehoord is "Jongeren laat luid op straat", één keer, bij een volwassene
    En de melder is iemand van een school
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En weet "jongerenwerk" ervan volgens regel "routering/9"
    En is uiterlijk maandag 2 maart 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Een voertuig rijdt steeds rond bij een oudere, gemeld door een buurtprevent: dat gaat naar de wijkagent, en de coördinator buurtpreventie weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:30
    En gezien is "Voertuig rijdt steeds rond", bij een oudere
    En de melder is een buurtprevent
    Dan volgt "wijkagent" op volgens regel "routering/10"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/10"
    En is uiterlijk vrijdag 20 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Containers blijven staan in de openbare ruimte in Bedrijventerreinen, anoniem gemeld door een buurtprevent: dat gaat naar het team handhaving
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 19 februari 2026 om 10:00
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    Dan volgt "handhaving" op volgens regel "routering/11"
    En is uiterlijk maandag 23 februari 2026 om 20:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Een kind alleen laat op straat: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:30
    En gezien is "Kind alleen laat op straat"
    Dan volgt "sociaal-team" op volgens regel "routering/7"

  Scenario: Een oudere raakt de weg kwijt op woensdagavond: dat gaat naar de politie, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 21:45
    En gezien is "Raakt de weg kwijt", bij een oudere
    Dan volgt "politie" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"

  Scenario: Iemand maakt foto's van woningen in Gorinchem-Oost: dat gaat naar de wijkagent, en de coördinator buurtpreventie weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Maakt foto's van woningen"
    Dan volgt "wijkagent" op volgens regel "routering/10"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/10"
    En is uiterlijk donderdag 12 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Harde muziek in de nacht in Bedrijventerreinen op donderdagnacht, de bewoner wil het niet: dat gaat naar de politie, en de regisseur zorg en veiligheid weet ervan
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 19 februari 2026 om 03:00
    En gehoord is "Harde muziek in de nacht"
    En de bewoner vindt de melding niet goed
    Dan volgt "politie" op
    En weet "regie-gemeente" ervan volgens regel "nederland/routering/7"
    En is liefst maandag 23 februari 2026 om 23:59 en uiterlijk dinsdag 24 februari 2026 om 23:59 de melding opgepakt volgens regel "nederland/termijnen/22"
    En is liefst maandag 23 februari 2026 om 23:59 en uiterlijk dinsdag 24 februari 2026 om 23:59 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Een versperde vluchtweg bij een woning in Binnenstad op woensdagavond: dat gaat naar de regisseur zorg en veiligheid
    Gegeven een melding uit "Binnenstad" op woensdag 25 februari 2026 om 21:30
    En gezien is "Vluchtweg versperd", bij een woning
    Dan volgt "regie-gemeente" op volgens regel "nederland/routering/8"

  Scenario: Iemand voelt aan deuren in Gorinchem-Oost, gemeld door een buurtprevent: dat gaat naar de wijkagent
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan volgt "wijkagent" op volgens regel "routering/10"
