# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat op tijd moet gebeuren in Gorinchem

  Scenario: Oppakken bij parkeeroverlast
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En gezien is "Auto op de stoep"
    Dan volgt "handhaving" op volgens regel "routering/14"
    En is liefst donderdag 18 februari 2027 om 20:00 en uiterlijk maandag 22 februari 2027 om 20:00 de melding opgepakt volgens regel "termijnen/1"

  Scenario: De ontvangst bevestigen bij woningvervuiling
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:00
    En geroken is "Stank uit een woning"
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"
    En is uiterlijk donderdag 18 februari 2027 om 17:00 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Oppakken bij hulp met informatie
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:30
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    Dan volgt "burenhulp" op volgens regel "routering/17"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een besluit nemen bij verwardheid
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:00
    En gezien is "Ineens boos bij een gesprek", bij een oudere
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst maandag 22 februari 2027 om 17:00 en uiterlijk woensdag 24 februari 2027 om 17:00 een besluit genomen volgens regel "termijnen/4"

  Scenario: Terugkoppelen bij woningvervuiling
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:30
    En gezien is "Vuil in huis"
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/8"
    En is liefst donderdag 4 maart 2027 om 16:30 en uiterlijk maandag 8 maart 2027 om 16:30 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Oppakken bij verwardheid
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:15
    En gehoord is "Roept op straat", bij een oudere
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst donderdag 25 februari 2027 om 14:15 en uiterlijk donderdag 25 februari 2027 om 16:15 de melding opgepakt volgens regel "termijnen/6"

  Scenario: Nagaan wat er al speelt bij schoolverzuim
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 10:15
    En gezien is "Kind overdag niet op school"
    Dan volgt "leerplicht" op volgens regel "routering/18"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Langsgaan bij verwardheid
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:45
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst maandag 22 februari 2027 om 17:00 en uiterlijk woensdag 24 februari 2027 om 17:00 iemand langs geweest volgens regel "termijnen/8"

  Scenario: Opnieuw kijken bij verwardheid
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:30
    En verteld is "Vertelt steeds hetzelfde", bij een oudere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst woensdag 24 februari 2027 om 23:59 en uiterlijk woensdag 3 maart 2027 om 23:59 opnieuw gekeken volgens regel "termijnen/9"

  Scenario: Terugkoppelen bij onveiligheid van een oudere, gemeld door een buurtprevent
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:45
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En er is afgeschaald
    Dan volgt "veilig-thuis" op volgens regel "routering/6"

  Scenario: Langsgaan bij geen eigen plek om te slapen
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:00
    En gezien is "Slaapt buiten"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Opnieuw kijken bij eenzaamheid
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 11:15
    En verteld is "Zegt nergens zin in te hebben"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Opnieuw kijken bij verwardheid, op donderdag 18 februari
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En gezien is "Vergeet afspraken", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"

  Scenario: Nagaan wat er al speelt bij gedachten aan zelfdoding, gemeld door de bewoner zelf
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 11:45
    En verteld is "Zegt niet meer te willen leven"
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Langsgaan bij gezelschap en steun in Bedrijventerreinen
    Gegeven een melding uit "Bedrijventerreinen" op woensdag 24 februari 2027 om 10:45
    En verteld is "Vraagt om gezelschap", herhaaldelijk, in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "burenhulp" op volgens regel "routering/17"

  Scenario: De ontvangst bevestigen bij schulden in Gorinchem-Oost
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 16 februari 2027 om 11:30
    En gezien is "Dreigt het huis uit te moeten", bij een volwassene
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Oppakken bij verwardheid, gemeld door iemand van een woningcorporatie
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:15
    En gezien is "Geen jas bij vorst", herhaaldelijk
    En de melder is iemand van een woningcorporatie
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Een besluit nemen bij onveiligheid van een oudere in Bedrijventerreinen, gemeld door een buurtprevent, de bewoner vindt het goed
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 2 maart 2027 om 10:30
    En gezien is "Spullen of geld verdwijnen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bedrijventerreinen"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "veilig-thuis" op volgens regel "routering/6"
