# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wat op tijd moet gebeuren in Maassluis

  Scenario: De ontvangst bevestigen bij verwardheid, gemeld door iemand van een school
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 10:00
    En gezien is "Ineens boos bij een gesprek", bij een oudere
    En de melder is iemand van een school
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En is liefst dinsdag 10 februari 2026 om 12:00 en uiterlijk dinsdag 10 februari 2026 om 14:00 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk dinsdag 10 februari 2026 om 14:00 van "meldpunt" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij opgroeien
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Dan volgt "meldpunt" op volgens regel "routering/6"
    En is liefst woensdag 25 februari 2026 om 18:00 en uiterlijk donderdag 26 februari 2026 om 18:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een besluit nemen bij verwaarlozing, gemeld door iemand van de thuiszorg
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:30
    En gezien is "Is vaker gevallen"
    En de melder is iemand van de thuiszorg
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En is liefst maandag 16 februari 2026 om 18:00 en uiterlijk woensdag 18 februari 2026 om 18:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij niet pluis
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En gezien is "Ander patroon dan gewoon", bij een volwassene
    Dan volgt "meldpunt" op volgens regel "routering/6"
    En is liefst woensdag 18 februari 2026 om 23:59 en uiterlijk woensdag 25 februari 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"
    En hoort de melder uiterlijk woensdag 25 februari 2026 om 23:59 van "meldpunt" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Terugkoppelen bij drank en drugs, gemeld door iemand van een woningcorporatie
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:45
    En geroken is "Valt op straat en ruikt naar drank", bij een oudere
    En de melder is iemand van een woningcorporatie
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En is liefst donderdag 19 februari 2026 om 18:00 en uiterlijk vrijdag 20 februari 2026 om 13:00 teruggekoppeld volgens regel "termijnen/5"
    En hoort de melder uiterlijk vrijdag 20 februari 2026 om 13:00 van "meldpunt" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Nagaan wat er al speelt bij parkeeroverlast
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En is liefst donderdag 12 februari 2026 om 14:45 en uiterlijk vrijdag 13 februari 2026 om 09:45 nagegaan wat er al speelt volgens regel "termijnen/6"

  Scenario: Terugkoppelen bij huiselijk geweld in de avond
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 20:30
    En gezien is "Blauwe plekken", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een besluit nemen bij onveiligheid van een oudere, gemeld door een vrijwilliger
    Gegeven een melding uit "Maassluis" op donderdag 12 februari 2026 om 11:30
    En gezien is "Geld van de rekening gehaald", bij een oudere
    En de melder is een vrijwilliger
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Nagaan wat er al speelt bij praktische hulp
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 10:15
    En verteld is "Vraagt om een maaltijd", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "burenhulpdienst" op volgens regel "routering/8"
