# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wat op tijd moet gebeuren in Leerdam

  Scenario: Oppakken bij gezelschap en steun
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een maatje", bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
    En is liefst donderdag 18 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een besluit nemen bij eenzaamheid, de bewoner vindt het goed
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Komt niet op de vaste activiteit"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En is liefst dinsdag 8 maart 2016 om 23:59 en uiterlijk dinsdag 15 maart 2016 om 23:59 een besluit genomen volgens regel "termijnen/2"

  Scenario: Oppakken bij onveiligheid van een oudere, anoniem gemeld
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:30
    En gezien is "Blauwe plekken", bij een oudere
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/9"
    En is uiterlijk woensdag 24 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij verwaarlozing, de bewoner wil het niet
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 10:15
    En gezien is "Weinig eten in huis", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is uiterlijk donderdag 10 maart 2016 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Nagaan wat er al speelt bij eenzaamheid, de bewoner vindt het goed
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 11:00
    En gezien is "Doet niet open voor bekenden"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En is liefst woensdag 2 maart 2016 om 23:59 en uiterlijk woensdag 9 maart 2016 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/5"

  Scenario: Opnieuw kijken bij eenzaamheid, de bewoner vindt het goed
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:30
    En verteld is "Zegt eenzaam te zijn"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En is liefst dinsdag 22 maart 2016 om 23:59 en uiterlijk dinsdag 12 april 2016 om 23:59 opnieuw gekeken volgens regel "termijnen/6"

  Scenario: De waakvlam houden bij hulp met informatie
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:00
    En verteld is "Vraagt hulp bij een brief", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
    En is liefst dinsdag 12 april 2016 om 23:59 en uiterlijk dinsdag 31 mei 2016 om 23:59 de waakvlam bekeken volgens regel "termijnen/7"

  Scenario: Oppakken bij verwardheid
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:15
    En gehoord is "Roept op straat"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Terugkoppelen bij drank en drugs, de bewoner wil het niet
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 11:30
    En geroken is "Valt op straat en ruikt naar drank", bij een volwassene
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Terugkoppelen bij jeugdoverlast
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:00
    En gehoord is "Jongeren laat luid op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent" op volgens regel "routering/7"

  Scenario: Een besluit nemen bij opgroeien, gemeld door een buurtprevent
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Opnieuw kijken bij burenoverlast, gemeld door een buurtprevent, de bewoner vindt het goed
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:00
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Leerdam"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "buurtbemiddeling" op volgens regel "routering/5"

  Scenario: De waakvlam houden bij eenzaamheid, gemeld door iemand van een school
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 11:30
    En gezien is "Doet niet open voor bekenden", herhaaldelijk, bij een woning
    En de melder is iemand van een school
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er is afgeschaald
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Nagaan wat er al speelt bij verwaarlozing
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Medicijnen blijven liggen"
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/8"
