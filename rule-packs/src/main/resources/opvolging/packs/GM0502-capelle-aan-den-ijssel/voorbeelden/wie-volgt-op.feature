# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wie er opvolgt in Capelle aan den IJssel

  Scenario: Geld van de rekening gehaald gaat naar Veilig Thuis
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 11:15
    En gezien is "Geld van de rekening gehaald", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "veiligheidsregie" ervan volgens regel "routering/1"

  Scenario: Gebonk en gehuil, anoniem gemeld, gaat naar Regie integrale veiligheid
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veiligheidsregie" op volgens regel "routering/2"
    En weet "veilig-thuis" ervan volgens regel "routering/2"

  Scenario: Jongeren steken vuurwerk af in de avond gaat naar Stadstoezicht en handhaving
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 20:15
    En gezien is "Jongeren steken vuurwerk af"
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "handhaving" op volgens regel "routering/3"
    En weet "veiligheidsregie" ervan volgens regel "routering/3"

  Scenario: Hondenpoep op een speelplek in Capelle-Noord gaat naar Stadstoezicht en handhaving
    Gegeven een melding uit "Capelle-Noord" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    Dan gaat het over "Afval op straat", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/4"
    En weet niemand anders ervan
    En is liefst woensdag 11 februari 2026 om 23:00 en uiterlijk donderdag 12 februari 2026 om 23:00 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Kind overdag niet op school gaat naar Leerplichtambtenaar
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 11:15
    En gezien is "Kind overdag niet op school", bij een kind
    Dan gaat het over "Schoolverzuim", spoed gewoon
    En volgt "leerplicht" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Raakt de weg kwijt in de nacht gaat naar Politie, geen spoed
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 03:15
    En gezien is "Raakt de weg kwijt"
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/6"
    En weet "veiligheidsregie" ervan volgens regel "routering/6"

  Scenario: Vergeet afspraken, anoniem gemeld, gaat naar Landelijk Meldpunt Zorgwekkend Gedrag
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Vergeet afspraken", bij een oudere
    En de melder blijft anoniem
    Dan gaat het over "Verwardheid", spoed gewoon
    En volgt "landelijk-meldpunt" op volgens regel "routering/7"
    En weet "wijkteam" ervan volgens regel "routering/7"

  Scenario: Verse braaksporen in Capelle-Noord, gemeld door een buurtprevent, gaat naar Wijkagent Capelle-Noord
    Gegeven een melding uit "Capelle-Noord" op dinsdag 17 februari 2026 om 11:00
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent-noord" op volgens regel "routering/8"
    En weet "handhaving" ervan volgens regel "routering/8"
    En is liefst dinsdag 17 februari 2026 om 15:00 en uiterlijk dinsdag 17 februari 2026 om 23:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Vluchtweg versperd in Capelle-Zuid gaat naar Wijkagent Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Vluchtweg versperd"
    Dan gaat het over "Brandveiligheid", spoed gewoon
    En volgt "wijkagent-zuid" op volgens regel "routering/9"
    En weet "handhaving" ervan volgens regel "routering/9"

  Scenario: Valt op straat en ruikt naar drank gaat naar Sociaal wijkteam
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 10 februari 2026 om 11:15
    En geroken is "Valt op straat en ruikt naar drank"
    En de bewoner is bekend bij: sociaal wijkteam
    Dan gaat het over "Drank en drugs", spoed snel
    En volgt "wijkteam" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Raakt de weg kwijt in Capelle-Noord gaat naar Wijkagent Capelle-Noord
    Gegeven een melding uit "Capelle-Noord" op woensdag 18 februari 2026 om 11:30
    En gezien is "Raakt de weg kwijt"
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "wijkagent-noord" op volgens regel "routering/11"
    En weet "wijkteam" ervan volgens regel "routering/11"
    En is liefst woensdag 18 februari 2026 om 11:45 en uiterlijk woensdag 18 februari 2026 om 12:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Niet-pluis-gevoel in Capelle-Zuid gaat naar Wijkagent Capelle-Zuid
    Gegeven een melding uit "Capelle-Zuid" op woensdag 18 februari 2026 om 10:00
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    Dan gaat het over "Niet pluis", spoed gewoon
    En volgt "wijkagent-zuid" op volgens regel "routering/12"
    En weet "wijkteam" ervan volgens regel "routering/12"

  Scenario: Vraagt naar een regeling gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 10:45
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "welzijn" op volgens regel "routering/13"
    En weet niemand anders ervan

  Scenario: Vraagt om gezelschap in Capelle-Noord, gemeld door een buurtprevent, gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle-Noord" op donderdag 19 februari 2026 om 10:45
    En verteld is "Vraagt om gezelschap", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Dan volgt "welzijn" op volgens regel "routering/13"
    En is uiterlijk vrijdag 20 februari 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Raakt de weg kwijt in Capelle-Noord, gemeld door een buurtprevent, gaat naar Sociaal wijkteam
    Gegeven een melding uit "Capelle-Noord" op donderdag 12 februari 2026 om 11:00
    En gezien is "Raakt de weg kwijt", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    En de bewoner is bekend bij: sociaal wijkteam
    Dan volgt "wijkteam" op volgens regel "routering/10"

  Scenario: Vraagt om een maatje in de avond, gemeld door een buurtprevent, de bewoner vindt het goed, gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 21:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    En de bewoner is bekend bij: sociaal wijkteam
    Dan volgt "welzijn" op volgens regel "routering/13"
