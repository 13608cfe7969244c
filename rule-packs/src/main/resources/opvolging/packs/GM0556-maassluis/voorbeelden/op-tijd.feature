# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wat op tijd moet gebeuren in Maassluis

  Scenario: Een oudere is ineens boos bij een gesprek, gemeld door iemand van een school: de ontvangst is uiterlijk dezelfde dag om 14 uur bevestigd
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Ineens boos bij een gesprek", bij een oudere
    En de melder is iemand van een school
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En is liefst dinsdag 10 februari 2026 om 12:00 en uiterlijk dinsdag 10 februari 2026 om 14:00 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk dinsdag 10 februari 2026 om 14:00 van "meldpunt" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een kind zorgt voor een ouder: het is uiterlijk donderdag om 18 uur opgepakt
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Dan volgt "meldpunt" op volgens regel "routering/6"
    En is liefst woensdag 25 februari 2026 om 18:00 en uiterlijk donderdag 26 februari 2026 om 18:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Iemand is vaker gevallen, gemeld door iemand van de thuiszorg: er is uiterlijk woensdag 18 februari een besluit
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:30
    En gezien is "Is vaker gevallen"
    En de melder is iemand van de thuiszorg
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En is liefst maandag 16 februari 2026 om 18:00 en uiterlijk woensdag 18 februari 2026 om 18:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Een ander patroon dan gewoon bij een volwassene: er is uiterlijk woensdag 25 februari teruggekoppeld
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En gezien is "Ander patroon dan gewoon", bij een volwassene
    Dan volgt "meldpunt" op volgens regel "routering/6"
    En is liefst woensdag 18 februari 2026 om 23:59 en uiterlijk woensdag 25 februari 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"
    En hoort de melder uiterlijk woensdag 25 februari 2026 om 23:59 van "meldpunt" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een oudere valt op straat en ruikt naar drank, gemeld door iemand van een woningcorporatie: er is uiterlijk vrijdag om 13 uur teruggekoppeld
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:45
    En geroken is "Valt op straat en ruikt naar drank", bij een oudere
    En de melder is iemand van een woningcorporatie
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En is liefst donderdag 19 februari 2026 om 18:00 en uiterlijk vrijdag 20 februari 2026 om 13:00 teruggekoppeld volgens regel "termijnen/5"
    En hoort de melder uiterlijk vrijdag 20 februari 2026 om 13:00 van "meldpunt" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte: uiterlijk de volgende dag om 9.45 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En is liefst donderdag 12 februari 2026 om 14:45 en uiterlijk vrijdag 13 februari 2026 om 09:45 nagegaan wat er al speelt volgens regel "termijnen/6"

  Scenario: Blauwe plekken bij een volwassene op woensdagavond en er is afgeschaald: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 20:30
    En gezien is "Blauwe plekken", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Er is geld van de rekening gehaald bij een oudere, gemeld door een vrijwilliger, en er gaat meteen iemand langs: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 11:30
    En gezien is "Geld van de rekening gehaald", bij een oudere
    En de melder is een vrijwilliger
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een oudere vraagt om een maaltijd en er gaat meteen iemand langs: dat gaat naar de burenhulpdienst
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:15
    En verteld is "Vraagt om een maaltijd", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "burenhulpdienst" op volgens regel "routering/8"

  Scenario: Een volwassene vraagt om gezelschap: er is uiterlijk dinsdag 10 maart een besluit
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En verteld is "Vraagt om gezelschap", bij een volwassene
    Dan is liefst dinsdag 3 maart 2026 om 13:00 en uiterlijk dinsdag 10 maart 2026 om 13:00 een besluit genomen volgens regel "nederland/termijnen/23"

  Scenario: Een volwassene vraagt om gezelschap: er is uiterlijk dinsdag 17 maart teruggekoppeld
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En verteld is "Vraagt om gezelschap", bij een volwassene
    Dan is liefst dinsdag 10 maart 2026 om 23:59 en uiterlijk dinsdag 17 maart 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/24"

  Scenario: Een kind alleen laat op straat, gemeld door iemand van een woningcorporatie: er is uiterlijk vrijdag om 13 uur teruggekoppeld
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Kind alleen laat op straat", bij een kind
    En de melder is iemand van een woningcorporatie
    Dan is liefst donderdag 19 februari 2026 om 18:00 en uiterlijk vrijdag 20 februari 2026 om 13:00 teruggekoppeld volgens regel "nederland/termijnen/16"

  Scenario: Een kind alleen laat op straat: uiterlijk dezelfde dag om 14 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Kind alleen laat op straat", bij een kind
    Dan is liefst dinsdag 24 februari 2026 om 11:00 en uiterlijk dinsdag 24 februari 2026 om 14:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/39"

  Scenario: Een volwassene vraagt om gezelschap: uiterlijk vrijdag om 13 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En verteld is "Vraagt om gezelschap", bij een volwassene
    Dan is liefst donderdag 26 februari 2026 om 13:00 en uiterlijk vrijdag 27 februari 2026 om 13:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"
