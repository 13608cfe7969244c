# language: nl
# Voorbeeld: niet de echte afspraak van Leerdam.
Functionaliteit: Wat op tijd moet gebeuren in Leerdam

  Scenario: Een oudere vraagt om een maatje: het is uiterlijk maandag aan het eind van de dag opgepakt
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt om een maatje", bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
    En is liefst donderdag 18 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Iemand komt niet op de vaste activiteit, de bewoner vindt het goed: er is uiterlijk dinsdag 15 maart een besluit
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Komt niet op de vaste activiteit"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En is liefst dinsdag 8 maart 2016 om 23:59 en uiterlijk dinsdag 15 maart 2016 om 23:59 een besluit genomen volgens regel "termijnen/2"

  Scenario: Blauwe plekken bij een oudere, anoniem gemeld: het is uiterlijk de volgende dag om 17 uur opgepakt
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 10:30
    En gezien is "Blauwe plekken", bij een oudere
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/9"
    En is uiterlijk woensdag 24 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Weinig eten in huis bij een oudere, de bewoner wil het niet: er is uiterlijk donderdag 10 maart teruggekoppeld
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 10:15
    En gezien is "Weinig eten in huis", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is uiterlijk donderdag 10 maart 2016 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Iemand doet niet open voor bekenden, de bewoner vindt het goed: uiterlijk woensdag 9 maart is nagegaan wat er al speelt
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 11:00
    En gezien is "Doet niet open voor bekenden"
    En de bewoner vindt de melding goed
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En is liefst woensdag 2 maart 2016 om 23:59 en uiterlijk woensdag 9 maart 2016 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/5"

  Scenario: Iemand zegt eenzaam te zijn, de bewoner vindt het goed, en er is besloten even te wachten: iemand kijkt uiterlijk dinsdag 12 april opnieuw
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:30
    En verteld is "Zegt eenzaam te zijn"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "buurtnetwerk" op volgens regel "routering/4"
    En is liefst dinsdag 22 maart 2016 om 23:59 en uiterlijk dinsdag 12 april 2016 om 23:59 opnieuw gekeken volgens regel "termijnen/6"

  Scenario: Een volwassene vraagt hulp bij een brief en er is afgeschaald: iemand kijkt uiterlijk dinsdag 31 mei naar de waakvlam
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:00
    En verteld is "Vraagt hulp bij een brief", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan volgt "buurtnetwerk" op volgens regel "routering/11"
    En is liefst dinsdag 12 april 2016 om 23:59 en uiterlijk dinsdag 31 mei 2016 om 23:59 de waakvlam bekeken volgens regel "termijnen/7"

  Scenario: Iemand roept op straat: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Leerdam" op woensdag 17 februari 2016 om 10:15
    En gehoord is "Roept op straat"
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is uiterlijk donderdag 18 februari 2016 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Een volwassene valt op straat en ruikt naar drank, de bewoner wil het niet: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 23 februari 2016 om 11:30
    En geroken is "Valt op straat en ruikt naar drank", bij een volwassene
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Jongeren laat luid op straat en er gaat meteen iemand langs: dat gaat naar de wijkagent
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:00
    En gehoord is "Jongeren laat luid op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent" op volgens regel "routering/7"

  Scenario: Een kind zorgt voor een ouder, gemeld door een buurtprevent, en er is besloten even te wachten: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op donderdag 18 februari 2016 om 11:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Buren maken ruzie bij een woning, gemeld door een buurtprevent, de bewoner vindt het goed, en de bewoner ontkent het: dat gaat naar buurtbemiddeling
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:00
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Leerdam"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "buurtbemiddeling" op volgens regel "routering/5"

  Scenario: Iemand doet niet open voor bekenden bij een woning, telkens weer, gemeld door iemand van een school, en er is afgeschaald: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op woensdag 24 februari 2016 om 11:30
    En gezien is "Doet niet open voor bekenden", herhaaldelijk, bij een woning
    En de melder is iemand van een school
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er is afgeschaald
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Medicijnen blijven liggen en de melding is opgepakt: dat gaat naar het sociaal team
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Medicijnen blijven liggen"
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Iemand komt niet op de vaste activiteit: er is uiterlijk dinsdag 1 maart een besluit
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Komt niet op de vaste activiteit"
    Dan is liefst dinsdag 23 februari 2016 om 17:00 en uiterlijk dinsdag 1 maart 2016 om 17:00 een besluit genomen volgens regel "nederland/termijnen/23"

  Scenario: Een jongere slaapt niet thuis: er is uiterlijk dinsdag 23 februari teruggekoppeld
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Jongere slaapt niet thuis", bij een kind
    Dan is liefst vrijdag 19 februari 2016 om 17:00 en uiterlijk dinsdag 23 februari 2016 om 17:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Veel korte bezoekjes bij een oudere: er is uiterlijk dinsdag 8 maart teruggekoppeld
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Veel korte bezoekjes", bij een oudere
    Dan is liefst dinsdag 1 maart 2016 om 23:59 en uiterlijk dinsdag 8 maart 2016 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/24"

  Scenario: Iemand komt niet op de vaste activiteit: uiterlijk vrijdag om 17 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Leerdam" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Komt niet op de vaste activiteit"
    Dan is liefst donderdag 18 februari 2016 om 17:00 en uiterlijk vrijdag 19 februari 2016 om 17:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Veel korte bezoekjes bij een oudere, de bewoner vindt het goed, en er is besloten even te wachten: iemand kijkt uiterlijk dinsdag 29 maart opnieuw
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Veel korte bezoekjes", bij een oudere
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst dinsdag 15 maart 2016 om 23:59 en uiterlijk dinsdag 29 maart 2016 om 23:59 opnieuw gekeken volgens regel "nederland/termijnen/51"

  Scenario: Iemand komt niet op de vaste activiteit en er is afgeschaald: iemand kijkt uiterlijk dinsdag 24 mei naar de waakvlam
    Gegeven een melding uit "Leerdam" op dinsdag 1 maart 2016 om 11:00
    En gezien is "Komt niet op de vaste activiteit"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan is liefst dinsdag 12 april 2016 om 23:59 en uiterlijk dinsdag 24 mei 2016 om 23:59 de waakvlam bekeken volgens regel "nederland/termijnen/52"
