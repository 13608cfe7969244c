# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat op tijd moet gebeuren

  Scenario: Oppakken bij acuut gevaar
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Inbraak bezig"
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst woensdag 4 maart 2026 om 10:30 en uiterlijk woensdag 4 maart 2026 om 10:45 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een besluit nemen bij acuut gevaar
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Dreigt zich iets aan te doen", bij een volwassene
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst dinsdag 10 maart 2026 om 10:45 en uiterlijk dinsdag 10 maart 2026 om 11:15 een besluit genomen volgens regel "termijnen/2"

  Scenario: De ontvangst bevestigen bij acuut gevaar, gemeld door een buurtprevent
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En geroken is "Gaslucht", bij een woning
    En de melder is een buurtprevent
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is uiterlijk woensdag 4 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/3"
    En hoort de melder uiterlijk woensdag 4 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Terugkoppelen bij acuut gevaar
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Inbraak bezig"
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst woensdag 4 maart 2026 om 17:00 en uiterlijk donderdag 5 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"
    En hoort de melder uiterlijk donderdag 5 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Langsgaan bij acuut gevaar
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Ligt bewegingloos"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst dinsdag 17 maart 2026 om 11:30 en uiterlijk dinsdag 17 maart 2026 om 11:45 iemand langs geweest volgens regel "termijnen/26"

  Scenario: Afhandelen bij acuut gevaar
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Ligt bewegingloos", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst donderdag 5 maart 2026 om 23:59 en uiterlijk maandag 9 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/27"

  Scenario: Oppakken bij huiselijk geweld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gehoord is "Gebonk en gehuil", bij een oudere
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst donderdag 5 maart 2026 om 23:59 en uiterlijk vrijdag 6 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/5"

  Scenario: Een besluit nemen bij onveiligheid van een kind
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:45
    En gezien is "Kind wil niet naar huis", bij een kind
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is uiterlijk donderdag 12 maart 2026 om 23:59 een besluit genomen volgens regel "termijnen/6"

  Scenario: Terugkoppelen bij huiselijk geweld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst dinsdag 7 april 2026 om 23:59 en uiterlijk dinsdag 12 mei 2026 om 23:59 teruggekoppeld volgens regel "termijnen/7"
    En hoort de melder uiterlijk dinsdag 12 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/5"

  Scenario: Nagaan wat er al speelt bij huiselijk geweld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst vrijdag 13 maart 2026 om 23:59 en uiterlijk dinsdag 17 maart 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/28"

  Scenario: Langsgaan bij onveiligheid van een kind
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst woensdag 18 maart 2026 om 23:59 en uiterlijk woensdag 25 maart 2026 om 23:59 iemand langs geweest volgens regel "termijnen/29"

  Scenario: Afhandelen bij onveiligheid van een kind
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:00
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst donderdag 16 april 2026 om 23:59 en uiterlijk donderdag 21 mei 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/30"

  Scenario: De waakvlam houden bij onveiligheid van een oudere
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Geld van de rekening gehaald", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst woensdag 1 april 2026 om 23:59 en uiterlijk woensdag 29 april 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/31"

  Scenario: Een besluit nemen bij overbelaste mantelzorger
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Mantelzorger komt nergens meer", bij een volwassene
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 8 april 2026 om 23:59 en uiterlijk woensdag 22 april 2026 om 23:59 een besluit genomen volgens regel "termijnen/8"

  Scenario: Terugkoppelen bij overbelaste mantelzorger
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En verteld is "Mantelzorger zegt op te zijn", bij een oudere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 1 april 2026 om 23:59 en uiterlijk woensdag 29 april 2026 om 23:59 teruggekoppeld volgens regel "termijnen/9"
    En hoort de melder uiterlijk woensdag 29 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een besluit nemen bij verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 24 maart 2026 om 23:59 een besluit genomen volgens regel "termijnen/10"

  Scenario: Oppakken bij woningvervuiling
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:00
    En geroken is "Stank uit een woning"
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 12 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/11"

  Scenario: Terugkoppelen bij woningvervuiling
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Ongedierte bij een woning", bij een woning
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 9 april 2026 om 23:59 teruggekoppeld volgens regel "termijnen/12"
    En hoort de melder uiterlijk donderdag 9 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Afhandelen bij woningvervuiling
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Afval in de tuin"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 14 april 2026 om 23:59 en uiterlijk dinsdag 12 mei 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/32"

  Scenario: Afhandelen bij overbelaste mantelzorger
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Mantelzorger komt nergens meer"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 14 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/33"

  Scenario: Afhandelen bij parkeeroverlast
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk donderdag 2 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/34"

  Scenario: Opnieuw kijken bij eenzaamheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Lampen ook overdag aan", bij een woning
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 21 april 2026 om 23:59 opnieuw gekeken volgens regel "termijnen/35"

  Scenario: Opnieuw kijken bij verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Praat hardop tegen niemand", bij een volwassene
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 11 maart 2026 om 23:59 en uiterlijk woensdag 18 maart 2026 om 23:59 opnieuw gekeken volgens regel "termijnen/36"

  Scenario: Opnieuw kijken bij gedachten aan zelfdoding
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/4"
    En is liefst woensdag 11 maart 2026 om 17:00 en uiterlijk donderdag 12 maart 2026 om 17:00 opnieuw gekeken volgens regel "termijnen/37"

  Scenario: De waakvlam houden bij verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Ineens boos bij een gesprek", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 14 april 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/38"

  Scenario: De ontvangst bevestigen bij verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan volgt "politie" op volgens regel "routering/5"
    En is uiterlijk woensdag 18 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/13"
    En hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 5 maart 2026 om 12:15 en uiterlijk donderdag 5 maart 2026 om 13:15 de melding opgepakt volgens regel "termijnen/14"

  Scenario: Een besluit nemen bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 12 maart 2026 om 14:15 en uiterlijk vrijdag 13 maart 2026 om 10:15 een besluit genomen volgens regel "termijnen/15"

  Scenario: Terugkoppelen bij verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Verward bij de bushalte"
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 19 maart 2026 om 17:00 en uiterlijk vrijdag 20 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/16"
    En hoort de melder uiterlijk vrijdag 20 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Nagaan wat er al speelt bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Kind alleen laat op straat"
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst dinsdag 10 maart 2026 om 11:15 en uiterlijk dinsdag 10 maart 2026 om 14:15 nagegaan wat er al speelt volgens regel "termijnen/39"

  Scenario: Langsgaan bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst dinsdag 10 maart 2026 om 11:30 en uiterlijk dinsdag 10 maart 2026 om 12:30 iemand langs geweest volgens regel "termijnen/40"

  Scenario: Afhandelen bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk dinsdag 24 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/41"

  Scenario: Opnieuw kijken bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 5 maart 2026 om 22:30 en uiterlijk vrijdag 6 maart 2026 om 10:30 opnieuw gekeken volgens regel "termijnen/42"

  Scenario: De ontvangst bevestigen bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Jongere slaapt niet thuis", bij een jongere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is uiterlijk woensdag 18 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/17"
    En hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij opgroeien, op woensdag 4 maart
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:45
    En gezien is "Kind zonder jas in de kou", bij een kind
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 4 maart 2026 om 14:45 en uiterlijk donderdag 5 maart 2026 om 10:15 de melding opgepakt volgens regel "termijnen/18"

  Scenario: Een besluit nemen bij verwardheid, op dinsdag 17 maart
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En gehoord is "Roept op straat"
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 19 maart 2026 om 17:00 en uiterlijk vrijdag 20 maart 2026 om 17:00 een besluit genomen volgens regel "termijnen/19"

  Scenario: Terugkoppelen bij afval op straat
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Spuiten gevonden", in de openbare ruimte
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/20"
    En hoort de melder uiterlijk dinsdag 10 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Nagaan wat er al speelt bij woninginbraak
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Verse braaksporen", bij een woning
    Dan volgt "politie" op volgens regel "routering/6"
    En is liefst vrijdag 13 maart 2026 om 23:59 en uiterlijk maandag 16 maart 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/43"

  Scenario: Langsgaan bij drank en drugs
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En geroken is "Valt op straat en ruikt naar drank"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 12 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 iemand langs geweest volgens regel "termijnen/44"

  Scenario: Afhandelen bij gedachten aan zelfdoding
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/4"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 7 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/45"

  Scenario: Opnieuw kijken bij niet pluis
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Geen reactie op bel of telefoon"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 opnieuw gekeken volgens regel "termijnen/46"

  Scenario: De waakvlam houden bij opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:30
    En gezien is "Kind vraagt om eten", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 31 maart 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/47"

  Scenario: De ontvangst bevestigen bij drank en drugs
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Veel lege flessen", bij een volwassene
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 5 maart 2026 om 17:00 en uiterlijk vrijdag 6 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/21"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij hulp met informatie
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:15
    En verteld is "Vraagt naar een regeling", bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/9"
    En is liefst maandag 9 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/22"

  Scenario: Een besluit nemen bij woningvervuiling
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En geroken is "Stank uit een woning", bij een woning
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 24 maart 2026 om 17:00 en uiterlijk dinsdag 31 maart 2026 om 17:00 een besluit genomen volgens regel "termijnen/23"

  Scenario: Terugkoppelen bij verdachte situatie, gemeld door een buurtprevent
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Veel korte bezoekjes"
    En de melder is een buurtprevent
    Dan volgt "politie" op volgens regel "routering/6"
    En is liefst dinsdag 24 maart 2026 om 23:59 en uiterlijk dinsdag 31 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/24"
    En hoort de melder uiterlijk dinsdag 31 maart 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Nagaan wat er al speelt bij woninginbraak, op dinsdag 10 maart
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Raam of deur staat open"
    Dan volgt "politie" op volgens regel "routering/6"
    En is liefst donderdag 12 maart 2026 om 23:59 en uiterlijk vrijdag 13 maart 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/48"

  Scenario: Langsgaan bij drank en drugs, op woensdag 4 maart
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Veel lege flessen", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst maandag 9 maart 2026 om 17:00 en uiterlijk woensdag 11 maart 2026 om 17:00 iemand langs geweest volgens regel "termijnen/49"

  Scenario: Afhandelen bij brandveiligheid
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:00
    En gezien is "Woning vol spullen", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 9 april 2026 om 23:59 en uiterlijk donderdag 23 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/50"

  Scenario: Opnieuw kijken bij overbelaste mantelzorger
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:00
    En verteld is "Mantelzorger zegt op te zijn"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 24 maart 2026 om 23:59 en uiterlijk dinsdag 7 april 2026 om 23:59 opnieuw gekeken volgens regel "termijnen/51"

  Scenario: De waakvlam houden bij gezelschap en steun
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan volgt "buurtnetwerk" op volgens regel "routering/9"
    En is liefst woensdag 22 april 2026 om 23:59 en uiterlijk woensdag 3 juni 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/52"
