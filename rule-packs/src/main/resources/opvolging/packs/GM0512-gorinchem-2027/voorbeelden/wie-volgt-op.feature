# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie er opvolgt in Gorinchem

  Scenario: Gebonk en gehuil, anoniem gemeld: dat gaat naar de regisseur zorg en veiligheid, en het sociaal team weet ervan en Veilig Thuis weet ervan weten ervan
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:45
    En gehoord is "Gebonk en gehuil"
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "regie-gemeente" op volgens regel "routering/5"
    En weet "sociaal-team" ervan volgens regel "routering/5"
    En weet "veilig-thuis" ervan volgens regel "routering/5"

  Scenario: Iemand mag niet alleen naar buiten: dat gaat naar Veilig Thuis, en de wijkagent weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 10:30
    En gezien is "Mag niet alleen naar buiten"
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "wijkagent" ervan volgens regel "routering/1"

  Scenario: Een oudere is nooit alleen te spreken: dat gaat naar Veilig Thuis, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:45
    En gezien is "Nooit alleen te spreken", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/6"
    En weet "sociaal-team" ervan volgens regel "routering/6"

  Scenario: Een volwassene staat verward bij de bushalte in Gorinchem-Oost op woensdagavond: dat gaat naar de wijkagent, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 21:45
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "wijkagent" op volgens regel "routering/2"
    En weet "sociaal-team" ervan volgens regel "routering/2"

  Scenario: Iemand staat verward bij de bushalte op woensdagavond: dat gaat naar de politie, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 22:00
    En gezien is "Verward bij de bushalte"
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/7"
    En weet "sociaal-team" ervan volgens regel "routering/7"

  Scenario: Een oudere krijgt nooit bezoek: dat gaat naar de ouderenadviseur, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:15
    En gezien is "Krijgt nooit bezoek", bij een oudere
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "ouderenadviseur" op volgens regel "routering/3"
    En weet niemand anders ervan
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Bedorven eten in huis bij een oudere: dat gaat naar het sociaal team, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:00
    En gezien is "Bedorven eten in huis", bij een oudere
    Dan gaat het over "Verwaarlozing", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/4"
    En weet niemand anders ervan
    En is liefst vrijdag 26 februari 2027 om 17:00 en uiterlijk maandag 1 maart 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Vervuiling door huisdieren in Gorinchem-Oost, bekend bij de woningcorporatie: dat gaat naar de woningcorporatie, en het meldpunt van de GGD weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 10:45
    En gezien is "Vervuiling door huisdieren"
    En de bewoner is bekend bij: woningcorporatie
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/8"
    En weet "ggd-meldpunt" ervan volgens regel "routering/8"
    En is liefst donderdag 25 februari 2027 om 16:30 en uiterlijk vrijdag 26 februari 2027 om 16:30 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Stank uit een woning: dat gaat naar het meldpunt van de GGD, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:45
    En geroken is "Stank uit een woning", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "ggd-meldpunt" op volgens regel "routering/9"
    En weet "sociaal-team" ervan volgens regel "routering/9"
    En is liefst vrijdag 26 februari 2027 om 17:00 en uiterlijk maandag 1 maart 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een oudere zegt niet meer te willen leven: dat gaat naar het sociaal team, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan gaat het over "Gedachten aan zelfdoding", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/10"
    En weet niemand anders ervan
    En is liefst donderdag 25 februari 2027 om 15:15 en uiterlijk vrijdag 26 februari 2027 om 08:45 de melding opgepakt volgens regel "termijnen/6"

  Scenario: Een kind zorgt voor een ouder: dat gaat naar het jongerenwerk
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Dan gaat het over "Opgroeien", spoed gewoon
    En volgt "jongerenwerk" op volgens regel "routering/11"
    En doet "sociaal-team" mee volgens regel "routering/10"
    En weet "wijkagent" ervan volgens regel "routering/11"
    En is liefst donderdag 25 februari 2027 om 21:00 en uiterlijk vrijdag 26 februari 2027 om 21:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Jongeren steken vuurwerk af: dat gaat naar de wijkagent, en de coördinator buurtpreventie weet ervan en het jongerenwerk weet ervan weten ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:30
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "wijkagent" op volgens regel "routering/12"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/12"
    En weet "jongerenwerk" ervan volgens regel "routering/12"

  Scenario: Een raam of deur staat open: dat gaat naar de wijkagent, en de coördinator buurtpreventie weet ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 11:15
    En gezien is "Raam of deur staat open"
    Dan gaat het over "Woninginbraak", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/13"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/13"
    En is liefst woensdag 24 februari 2027 om 21:00 en uiterlijk donderdag 25 februari 2027 om 21:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een auto op de stoep in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar het team handhaving, en de coördinator buurtpreventie weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:00
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/14"
    En weet "coordinator-buurtteams" ervan volgens regel "routering/14"
    En is liefst vrijdag 19 februari 2027 om 20:00 en uiterlijk dinsdag 23 februari 2027 om 20:00 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Kapotte verlichting in Gorinchem-Oost: dat gaat naar de servicelijn openbare ruimte, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op donderdag 18 februari 2027 om 10:00
    En gezien is "Kapotte verlichting"
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "servicelijn" op volgens regel "routering/15"
    En weet niemand anders ervan
    En is liefst maandag 22 februari 2027 om 17:00 en uiterlijk woensdag 24 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Gedumpt afval in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar het team handhaving, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:30
    En gezien is "Afval gedumpt", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Dan gaat het over "Afval op straat", spoed gewoon
    En volgt "handhaving" op volgens regel "routering/16"
    En weet niemand anders ervan
    En is liefst donderdag 4 maart 2027 om 20:00 en uiterlijk maandag 8 maart 2027 om 20:00 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een oudere vraagt hulp bij een brief: dat gaat naar de vrijwilligers burenhulp, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "burenhulp" op volgens regel "routering/17"
    En weet niemand anders ervan
    En is liefst vrijdag 19 februari 2027 om 17:00 en uiterlijk maandag 22 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een kind overdag niet op school in Gorinchem-Oost: dat gaat naar de leerplichtambtenaar, en niemand anders weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 23 februari 2027 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    Dan gaat het over "Schoolverzuim", spoed gewoon
    En volgt "leerplicht" op volgens regel "routering/18"
    En weet niemand anders ervan
    En is liefst woensdag 24 februari 2027 om 17:00 en uiterlijk donderdag 25 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een volwassene roept op straat op woensdagavond, bekend bij de woningcorporatie: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op woensdag 3 maart 2027 om 20:15
    En gehoord is "Roept op straat", bij een volwassene
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "sociaal-team" op volgens regel "routering/4"
    En is liefst donderdag 4 maart 2027 om 12:30 en uiterlijk donderdag 4 maart 2027 om 14:30 de melding opgepakt volgens regel "termijnen/6"

  Scenario: Jongeren laat luid op straat in Gorinchem-Oost, de bewoner wil het niet: dat gaat naar het jongerenwerk, en de wijkagent weet ervan
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 10:30
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de bewoner vindt de melding niet goed
    Dan volgt "jongerenwerk" op volgens regel "routering/11"
    En weet "wijkagent" ervan volgens regel "routering/11"

  Scenario: Een oudere spreekt bekenden aan als vreemden in Gorinchem-Oost op woensdagavond: dat gaat naar de ouderenadviseur
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 21:30
    En gezien is "Spreekt bekenden aan als vreemden", bij een oudere
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is uiterlijk donderdag 25 februari 2027 om 17:00 de ontvangst bevestigd volgens regel "termijnen/2"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Een jongere staat verward bij de bushalte in Gorinchem-Oost, gemeld door een buurtprevent: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem-Oost" op donderdag 25 februari 2027 om 11:30
    En gezien is "Verward bij de bushalte", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Een kind alleen bij diep water in Gorinchem-Oost op woensdagavond, de bewoner wil het niet: dat gaat naar de hulpdiensten
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 21:15
    En gezien is "Kind alleen bij diep water", bij een kind
    En de bewoner vindt de melding niet goed
    Dan volgt "hulpdiensten" op
    En doet "politie" mee volgens regel "nederland/routering/5"

  Scenario: Containers blijven staan in Gorinchem-Oost, gemeld door een bezorger: dat gaat naar de servicelijn openbare ruimte
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 23 februari 2027 om 10:15
    En gezien is "Containers blijven staan"
    En de melder is een bezorger
    Dan volgt "servicelijn" op volgens regel "routering/15"
    En is uiterlijk woensdag 24 februari 2027 om 17:00 de ontvangst bevestigd volgens regel "termijnen/2"
    En is liefst woensdag 24 februari 2027 om 17:00 en uiterlijk donderdag 25 februari 2027 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/7"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk maandag 1 maart 2027 om 17:00 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Iemand dreigt het huis uit te moeten, gemeld door een buurtprevent, bekend bij de woningcorporatie: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:15
    En gezien is "Dreigt het huis uit te moeten"
    En de melder is een buurtprevent
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "sociaal-team" op volgens regel "routering/10"
    En is liefst donderdag 25 februari 2027 om 15:15 en uiterlijk vrijdag 26 februari 2027 om 08:45 de melding opgepakt volgens regel "termijnen/6"

  Scenario: Een jongere geeft pakjes door, gemeld door een buurtprevent: dat gaat naar het jongerenwerk
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "jongerenwerk" op volgens regel "routering/11"
    En doet "wijkagent" mee volgens regel "routering/13"

  Scenario: Een oudere staat verward bij de bushalte op woensdagavond, gemeld door een buurtprevent: dat gaat naar de politie, en het sociaal team weet ervan
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 20:30
    En gezien is "Verward bij de bushalte", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "politie" op volgens regel "routering/7"
    En weet "sociaal-team" ervan volgens regel "routering/7"
