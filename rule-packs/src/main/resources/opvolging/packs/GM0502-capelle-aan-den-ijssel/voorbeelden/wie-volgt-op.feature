# language: nl
# Voorbeeld: niet de echte afspraak van Capelle aan den IJssel.
Functionaliteit: Wie er opvolgt in Capelle aan den IJssel

  Scenario: Er is geld van de rekening gehaald bij een oudere: dat gaat naar Veilig Thuis, en Regie integrale veiligheid weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 11:15
    En gezien is "Geld van de rekening gehaald", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "veiligheidsregie" ervan volgens regel "routering/1"

  Scenario: Gebonk en gehuil bij een volwassene, anoniem gemeld: dat gaat naar Regie integrale veiligheid, en Veilig Thuis weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 12 februari 2026 om 10:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veiligheidsregie" op volgens regel "routering/2"
    En weet "veilig-thuis" ervan volgens regel "routering/2"

  Scenario: Jongeren steken vuurwerk af op woensdagavond: dat gaat naar Stadstoezicht en handhaving, en Regie integrale veiligheid weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 11 februari 2026 om 20:15
    En gezien is "Jongeren steken vuurwerk af"
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "handhaving" op volgens regel "routering/3"
    En weet "veiligheidsregie" ervan volgens regel "routering/3"

  Scenario: Hondenpoep op een speelplek in de openbare ruimte in Capelle-Noord: dat gaat naar Stadstoezicht en handhaving, en niemand anders weet ervan
    Gegeven een melding uit "Capelle-Noord" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    Dan gaat het over "Afval op straat", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/4"
    En weet niemand anders ervan
    En is liefst woensdag 11 februari 2026 om 23:00 en uiterlijk donderdag 12 februari 2026 om 23:00 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Een kind overdag niet op school: dat gaat naar de leerplichtambtenaar, en niemand anders weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 11:15
    En gezien is "Kind overdag niet op school", bij een kind
    Dan gaat het over "Schoolverzuim", spoed gewoon
    En volgt "leerplicht" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Iemand raakt de weg kwijt op donderdagnacht: dat gaat naar de politie, en Regie integrale veiligheid weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 03:15
    En gezien is "Raakt de weg kwijt"
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/6"
    En weet "veiligheidsregie" ervan volgens regel "routering/6"

  Scenario: Een oudere vergeet afspraken, anoniem gemeld: dat gaat naar het landelijk Meldpunt Zorgwekkend Gedrag, en het sociaal wijkteam weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Vergeet afspraken", bij een oudere
    En de melder blijft anoniem
    Dan gaat het over "Verwardheid", spoed gewoon
    En volgt "landelijk-meldpunt" op volgens regel "routering/7"
    En weet "wijkteam" ervan volgens regel "routering/7"

  Scenario: Verse braaksporen bij een woning in Capelle-Noord, gemeld door een buurtprevent: dat gaat naar de wijkagent Capelle-Noord, en Stadstoezicht en handhaving weet ervan
    Gegeven een melding uit "Capelle-Noord" op dinsdag 17 februari 2026 om 11:00
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent-noord" op volgens regel "routering/8"
    En weet "handhaving" ervan volgens regel "routering/8"
    En is liefst dinsdag 17 februari 2026 om 15:00 en uiterlijk dinsdag 17 februari 2026 om 23:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een versperde vluchtweg in Capelle-Zuid: dat gaat naar de wijkagent Capelle-Zuid, en Stadstoezicht en handhaving weet ervan
    Gegeven een melding uit "Capelle-Zuid" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Vluchtweg versperd"
    Dan gaat het over "Brandveiligheid", spoed gewoon
    En volgt "wijkagent-zuid" op volgens regel "routering/9"
    En weet "handhaving" ervan volgens regel "routering/9"

  Scenario: Iemand valt op straat en ruikt naar drank, bekend bij het sociaal wijkteam: dat gaat naar het sociaal wijkteam, en niemand anders weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 10 februari 2026 om 11:15
    En geroken is "Valt op straat en ruikt naar drank"
    En de bewoner is bekend bij: sociaal wijkteam
    Dan gaat het over "Drank en drugs", spoed snel
    En volgt "wijkteam" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Iemand raakt de weg kwijt in Capelle-Noord: dat gaat naar de wijkagent Capelle-Noord, en het sociaal wijkteam weet ervan
    Gegeven een melding uit "Capelle-Noord" op woensdag 18 februari 2026 om 11:30
    En gezien is "Raakt de weg kwijt"
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "wijkagent-noord" op volgens regel "routering/11"
    En weet "wijkteam" ervan volgens regel "routering/11"
    En is liefst woensdag 18 februari 2026 om 11:45 en uiterlijk woensdag 18 februari 2026 om 12:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een niet-pluisgevoel bij een oudere in Capelle-Zuid: dat gaat naar de wijkagent Capelle-Zuid, en het sociaal wijkteam weet ervan
    Gegeven een melding uit "Capelle-Zuid" op woensdag 18 februari 2026 om 10:00
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    Dan gaat het over "Niet pluis", spoed gewoon
    En volgt "wijkagent-zuid" op volgens regel "routering/12"
    En weet "wijkteam" ervan volgens regel "routering/12"

  Scenario: Een volwassene vraagt naar een regeling: dat gaat naar Welzijn Capelle, en niemand anders weet ervan
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 10:45
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "welzijn" op volgens regel "routering/13"
    En weet niemand anders ervan

  Scenario: Een oudere vraagt om gezelschap in Capelle-Noord, gemeld door een buurtprevent: dat gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle-Noord" op donderdag 19 februari 2026 om 10:45
    En verteld is "Vraagt om gezelschap", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    Dan volgt "welzijn" op volgens regel "routering/13"
    En is uiterlijk vrijdag 20 februari 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Iemand raakt de weg kwijt in de openbare ruimte, telkens weer, in Capelle-Noord, gemeld door een buurtprevent, bekend bij het sociaal wijkteam: dat gaat naar het sociaal wijkteam
    Gegeven een melding uit "Capelle-Noord" op donderdag 12 februari 2026 om 11:00
    En gezien is "Raakt de weg kwijt", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Capelle-Noord"
    En de bewoner is bekend bij: sociaal wijkteam
    Dan volgt "wijkteam" op volgens regel "routering/10"

  Scenario: Een oudere vraagt om een maatje op woensdagavond, gemeld door een buurtprevent, de bewoner vindt het goed, bekend bij het sociaal wijkteam: dat gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle aan den IJssel" op woensdag 18 februari 2026 om 21:15
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    En de bewoner is bekend bij: sociaal wijkteam
    Dan volgt "welzijn" op volgens regel "routering/13"

  Scenario: Een kind alleen in een hete auto op donderdagnacht: de politie doet mee
    Gegeven een melding uit "Capelle aan den IJssel" op donderdag 19 februari 2026 om 03:15
    En gezien is "Kind alleen in een hete auto"
    Dan doet "politie" mee volgens regel "nederland/routering/5"

  Scenario: Iemand staat verward bij de bushalte, anoniem gemeld: dat gaat naar de politie
    Gegeven een melding uit "Capelle aan den IJssel" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Verward bij de bushalte"
    En de melder blijft anoniem
    Dan volgt "politie" op volgens regel "nederland/routering/5"

  Scenario: Iemand vraagt om een luisterend oor in Capelle-Zuid: dat gaat naar Welzijn Capelle
    Gegeven een melding uit "Capelle-Zuid" op woensdag 18 februari 2026 om 10:00
    En verteld is "Vraagt om een luisterend oor"
    Dan volgt "welzijn" op volgens regel "routering/13"
