# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat op tijd moet gebeuren in Gorinchem

  Scenario: Een auto op de stoep: het is uiterlijk maandag om 20 uur opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En gezien is "Auto op de stoep"
    Dan volgt "handhaving" op volgens regel "routering/14"
    En is liefst donderdag 18 februari 2027 om 20:00 en uiterlijk maandag 22 februari 2027 om 20:00 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Stank uit een woning: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:00
    En geroken is "Stank uit een woning"
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"
    En is uiterlijk donderdag 18 februari 2027 om 17:00 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Een volwassene vraagt hulp bij een formulier: het is uiterlijk vrijdag om 17 uur opgepakt
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:30
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    Dan volgt "burenhulp" op volgens regel "routering/17"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een oudere is ineens boos bij een gesprek: er is uiterlijk woensdag 24 februari een besluit
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:00
    En gezien is "Ineens boos bij een gesprek", bij een oudere
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst maandag 22 februari 2027 om 17:00 en uiterlijk woensdag 24 februari 2027 om 17:00 een besluit genomen volgens regel "termijnen/4"

  Scenario: Vuil in huis, bekend bij de woningcorporatie: er is uiterlijk maandag 8 maart teruggekoppeld
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:30
    En gezien is "Vuil in huis"
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/8"
    En is liefst donderdag 4 maart 2027 om 16:30 en uiterlijk maandag 8 maart 2027 om 16:30 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Een oudere roept op straat: het is uiterlijk dezelfde dag om 16.15 uur opgepakt
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:15
    En gehoord is "Roept op straat", bij een oudere
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst donderdag 25 februari 2027 om 14:15 en uiterlijk donderdag 25 februari 2027 om 16:15 de melding opgepakt volgens regel "termijnen/6"

  Scenario: Een kind overdag niet op school: uiterlijk vrijdag om 17 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 10:15
    En gezien is "Kind overdag niet op school"
    Dan volgt "leerplicht" op volgens regel "routering/18"
    En is liefst donderdag 25 februari 2027 om 17:00 en uiterlijk vrijdag 26 februari 2027 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Koken of apparaten lukken niet meer bij een oudere en er gaat meteen iemand langs: er is uiterlijk woensdag om 17 uur iemand langs geweest
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:45
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst maandag 22 februari 2027 om 17:00 en uiterlijk woensdag 24 februari 2027 om 17:00 iemand langs geweest volgens regel "termijnen/8"

  Scenario: Een oudere vertelt steeds hetzelfde en er is besloten even te wachten: iemand kijkt uiterlijk woensdag 3 maart opnieuw
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:30
    En verteld is "Vertelt steeds hetzelfde", bij een oudere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En is liefst woensdag 24 februari 2027 om 23:59 en uiterlijk woensdag 3 maart 2027 om 23:59 opnieuw gekeken volgens regel "termijnen/9"

  Scenario: Een hulpmiddel ontbreekt bij een oudere, gemeld door een buurtprevent, en er is afgeschaald: dat gaat naar Veilig Thuis
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

  Scenario: Iemand slaapt buiten en de bewoner wordt boos: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:00
    En gezien is "Slaapt buiten"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Iemand zegt nergens zin in te hebben en er is niemand thuis: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 11:15
    En verteld is "Zegt nergens zin in te hebben"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Een oudere vergeet afspraken en er gaat meteen iemand langs: dat gaat naar de ouderenadviseur
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En gezien is "Vergeet afspraken", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"

  Scenario: Iemand zegt niet meer te willen leven, gemeld door de bewoner zelf, en er is niets gevonden: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 11:45
    En verteld is "Zegt niet meer te willen leven"
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Iemand vraagt om gezelschap in de openbare ruimte, telkens weer, in Bedrijventerreinen, en er is niemand thuis: dat gaat naar de vrijwilligers burenhulp
    Gegeven een melding uit "Bedrijventerreinen" op woensdag 24 februari 2027 om 10:45
    En verteld is "Vraagt om gezelschap", herhaaldelijk, in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "burenhulp" op volgens regel "routering/17"

  Scenario: Een volwassene dreigt het huis uit te moeten in Gorinchem-Oost: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 16 februari 2027 om 11:30
    En gezien is "Dreigt het huis uit te moeten", bij een volwassene
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Geen jas bij vorst, telkens weer, gemeld door iemand van een woningcorporatie: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:15
    En gezien is "Geen jas bij vorst", herhaaldelijk
    En de melder is iemand van een woningcorporatie
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Spullen of geld verdwijnen in Bedrijventerreinen, gemeld door een buurtprevent, de bewoner vindt het goed, en er is besloten even te wachten: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 2 maart 2027 om 10:30
    En gezien is "Spullen of geld verdwijnen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bedrijventerreinen"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "veilig-thuis" op volgens regel "routering/6"

  Scenario: Een oudere zegt niet meer te willen leven: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan is uiterlijk woensdag 17 februari 2027 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Spullen of geld verdwijnen bij een oudere: de ontvangst is uiterlijk donderdag aan het eind van de dag bevestigd
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Dan is liefst woensdag 17 februari 2027 om 23:59 en uiterlijk donderdag 18 februari 2027 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Spullen of geld verdwijnen bij een oudere: het is uiterlijk vrijdag aan het eind van de dag opgepakt
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:00
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Dan is liefst donderdag 18 februari 2027 om 23:59 en uiterlijk vrijdag 19 februari 2027 om 23:59 de melding opgepakt volgens regel "nederland/termijnen/5"

  Scenario: Een oudere zegt niet meer te willen leven: er is uiterlijk vrijdag om 17 uur een besluit
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan is liefst donderdag 18 februari 2027 om 17:00 en uiterlijk vrijdag 19 februari 2027 om 17:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Spullen of geld verdwijnen bij een oudere: er is uiterlijk dinsdag 23 februari een besluit
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Dan is uiterlijk dinsdag 23 februari 2027 om 23:59 een besluit genomen volgens regel "nederland/termijnen/6"

  Scenario: Een oudere zegt niet meer te willen leven: er is uiterlijk dinsdag 23 februari teruggekoppeld
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan is liefst vrijdag 19 februari 2027 om 17:00 en uiterlijk dinsdag 23 februari 2027 om 17:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Spullen of geld verdwijnen bij een oudere: er is uiterlijk woensdag 28 april teruggekoppeld
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Dan is liefst dinsdag 23 maart 2027 om 23:59 en uiterlijk woensdag 28 april 2027 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"

  Scenario: Iemand raakt de weg kwijt in Gorinchem-Oost: het is uiterlijk dezelfde dag om 13.30 uur opgepakt
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 16 februari 2027 om 11:30
    En gezien is "Raakt de weg kwijt"
    Dan is liefst dinsdag 16 februari 2027 om 12:30 en uiterlijk dinsdag 16 februari 2027 om 13:30 de melding opgepakt volgens regel "nederland/termijnen/14"

  Scenario: Een oudere zegt niet meer te willen leven: uiterlijk donderdag om 17 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan is liefst woensdag 17 februari 2027 om 17:00 en uiterlijk donderdag 18 februari 2027 om 17:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/43"

  Scenario: Spullen of geld verdwijnen bij een oudere: uiterlijk dinsdag 23 februari is nagegaan wat er al speelt
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:45
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Dan is liefst vrijdag 19 februari 2027 om 23:59 en uiterlijk dinsdag 23 februari 2027 om 23:59 nagegaan wat er al speelt volgens regel "nederland/termijnen/28"

  Scenario: Een oudere zegt niet meer te willen leven en er gaat meteen iemand langs: er is uiterlijk maandag om 17 uur iemand langs geweest
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst vrijdag 19 februari 2027 om 17:00 en uiterlijk maandag 22 februari 2027 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/44"

  Scenario: Buren maken ruzie bij een woning en er gaat meteen iemand langs: er is uiterlijk donderdag 25 februari iemand langs geweest
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En gehoord is "Buren maken ruzie", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst dinsdag 23 februari 2027 om 17:00 en uiterlijk donderdag 25 februari 2027 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/49"

  Scenario: Een oudere vertelt steeds hetzelfde en de bewoner herkent het: het is uiterlijk woensdag 31 maart afgehandeld
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:30
    En verteld is "Vertelt steeds hetzelfde", bij een oudere
    Als er contact is met de bewoner: herkenning
    Dan is liefst woensdag 17 maart 2027 om 23:59 en uiterlijk woensdag 31 maart 2027 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/50"

  Scenario: Een oudere roept op straat en er is besloten even te wachten: iemand kijkt uiterlijk woensdag 24 februari opnieuw
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:30
    En gehoord is "Roept op straat", bij een oudere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst maandag 22 februari 2027 om 17:00 en uiterlijk woensdag 24 februari 2027 om 17:00 opnieuw gekeken volgens regel "nederland/termijnen/46"

  Scenario: Iemand vertelt steeds hetzelfde en er is besloten even te wachten: iemand kijkt uiterlijk woensdag 3 maart opnieuw
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:30
    En verteld is "Vertelt steeds hetzelfde"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst woensdag 24 februari 2027 om 23:59 en uiterlijk woensdag 3 maart 2027 om 23:59 opnieuw gekeken volgens regel "nederland/termijnen/36"
