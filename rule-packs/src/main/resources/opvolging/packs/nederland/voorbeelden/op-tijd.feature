# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat op tijd moet gebeuren

  Scenario: Een inbraak is bezig: het is uiterlijk dezelfde dag om 10.45 uur opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Inbraak bezig"
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst woensdag 4 maart 2026 om 10:30 en uiterlijk woensdag 4 maart 2026 om 10:45 de melding opgepakt volgens regel "termijnen/1"
    En weet "gemeente" ervan volgens regel "routering/1"

  Scenario: Een volwassene dreigt zich iets aan te doen: er is uiterlijk dezelfde dag om 11.15 uur een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Dreigt zich iets aan te doen", bij een volwassene
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst dinsdag 10 maart 2026 om 10:45 en uiterlijk dinsdag 10 maart 2026 om 11:15 een besluit genomen volgens regel "termijnen/2"

  Scenario: Gaslucht bij een woning, gemeld door een buurtprevent: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:45
    En geroken is "Gaslucht", bij een woning
    En de melder is een buurtprevent
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is uiterlijk woensdag 4 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/3"
    En hoort de melder uiterlijk woensdag 4 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een inbraak is bezig: er is uiterlijk donderdag om 17 uur teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Inbraak bezig"
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst woensdag 4 maart 2026 om 17:00 en uiterlijk donderdag 5 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"
    En hoort de melder uiterlijk donderdag 5 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Iemand ligt bewegingloos en er gaat meteen iemand langs: er is uiterlijk dezelfde dag om 11.45 uur iemand langs geweest
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Ligt bewegingloos"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst dinsdag 17 maart 2026 om 11:30 en uiterlijk dinsdag 17 maart 2026 om 11:45 iemand langs geweest volgens regel "termijnen/26"

  Scenario: Een oudere ligt bewegingloos en er gaat meteen iemand langs: het is uiterlijk maandag aan het eind van de dag afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Ligt bewegingloos", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "hulpdiensten" op volgens regel "routering/1"
    En is liefst donderdag 5 maart 2026 om 23:59 en uiterlijk maandag 9 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/27"

  Scenario: Gebonk en gehuil bij een oudere: het is uiterlijk vrijdag aan het eind van de dag opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gehoord is "Gebonk en gehuil", bij een oudere
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst donderdag 5 maart 2026 om 23:59 en uiterlijk vrijdag 6 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/5"

  Scenario: Een kind wil niet naar huis: er is uiterlijk donderdag 12 maart een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:45
    En gezien is "Kind wil niet naar huis", bij een kind
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is uiterlijk donderdag 12 maart 2026 om 23:59 een besluit genomen volgens regel "termijnen/6"

  Scenario: Een volwassene mag niet alleen naar buiten: er is uiterlijk dinsdag 12 mei teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst dinsdag 7 april 2026 om 23:59 en uiterlijk dinsdag 12 mei 2026 om 23:59 teruggekoppeld volgens regel "termijnen/7"
    En hoort de melder uiterlijk dinsdag 12 mei 2026 om 23:59 van "veilig-thuis" dat de melding is opgevolgd volgens regel "terugkoppeling/5"

  Scenario: Een volwassene mag niet alleen naar buiten: uiterlijk dinsdag 17 maart is nagegaan wat er al speelt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst vrijdag 13 maart 2026 om 23:59 en uiterlijk dinsdag 17 maart 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/28"

  Scenario: Een kind wil niet naar huis en er gaat meteen iemand langs: er is uiterlijk woensdag 25 maart iemand langs geweest
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Kind wil niet naar huis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst woensdag 18 maart 2026 om 23:59 en uiterlijk woensdag 25 maart 2026 om 23:59 iemand langs geweest volgens regel "termijnen/29"

  Scenario: Een kind wil niet naar huis en er gaat meteen iemand langs: het is uiterlijk donderdag 21 mei afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:00
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst donderdag 16 april 2026 om 23:59 en uiterlijk donderdag 21 mei 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/30"

  Scenario: Er is geld van de rekening gehaald bij een oudere en er is afgeschaald: iemand kijkt uiterlijk woensdag 29 april naar de waakvlam
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Geld van de rekening gehaald", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst woensdag 1 april 2026 om 23:59 en uiterlijk woensdag 29 april 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/31"

  Scenario: Een mantelzorger komt nergens meer bij een volwassene: er is uiterlijk woensdag 22 april een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En gezien is "Mantelzorger komt nergens meer", bij een volwassene
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 8 april 2026 om 23:59 en uiterlijk woensdag 22 april 2026 om 23:59 een besluit genomen volgens regel "termijnen/8"

  Scenario: Een mantelzorger zegt op te zijn bij een oudere: er is uiterlijk woensdag 29 april teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:45
    En verteld is "Mantelzorger zegt op te zijn", bij een oudere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 1 april 2026 om 23:59 en uiterlijk woensdag 29 april 2026 om 23:59 teruggekoppeld volgens regel "termijnen/9"
    En hoort de melder uiterlijk woensdag 29 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Koken of apparaten lukken niet meer bij een oudere: er is uiterlijk dinsdag 24 maart een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 24 maart 2026 om 23:59 een besluit genomen volgens regel "termijnen/10"

  Scenario: Stank uit een woning: het is uiterlijk vrijdag om 17 uur opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:00
    En geroken is "Stank uit een woning"
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 12 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/11"

  Scenario: Ongedierte bij een woning: er is uiterlijk donderdag 9 april teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Ongedierte bij een woning", bij een woning
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 9 april 2026 om 23:59 teruggekoppeld volgens regel "termijnen/12"
    En hoort de melder uiterlijk donderdag 9 april 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Afval in de tuin en er gaat meteen iemand langs: het is uiterlijk dinsdag 12 mei afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Afval in de tuin"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 14 april 2026 om 23:59 en uiterlijk dinsdag 12 mei 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/32"

  Scenario: Een mantelzorger komt nergens meer en er gaat meteen iemand langs: het is uiterlijk dinsdag 14 april afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Mantelzorger komt nergens meer"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 14 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/33"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte en er gaat meteen iemand langs: het is uiterlijk donderdag 2 april afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk donderdag 2 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/34"

  Scenario: Lampen branden ook overdag bij een woning en er is besloten even te wachten: de ontvangst is uiterlijk donderdag om 17 uur bevestigd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Lampen ook overdag aan", bij een woning
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 21 april 2026 om 23:59 opnieuw gekeken volgens regel "termijnen/35"
    En is liefst woensdag 11 maart 2026 om 17:00 en uiterlijk donderdag 12 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/21"

  Scenario: Een volwassene praat hardop tegen niemand en er is besloten even te wachten: iemand kijkt uiterlijk woensdag 18 maart opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Praat hardop tegen niemand", bij een volwassene
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 11 maart 2026 om 23:59 en uiterlijk woensdag 18 maart 2026 om 23:59 opnieuw gekeken volgens regel "termijnen/36"

  Scenario: Een oudere zegt niet meer te willen leven en er is besloten even te wachten: iemand kijkt uiterlijk donderdag om 17 uur opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/4"
    En is liefst woensdag 11 maart 2026 om 17:00 en uiterlijk donderdag 12 maart 2026 om 17:00 opnieuw gekeken volgens regel "termijnen/37"

  Scenario: Een volwassene is ineens boos bij een gesprek en er is afgeschaald: iemand kijkt uiterlijk dinsdag 14 april naar de waakvlam
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Ineens boos bij een gesprek", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 14 april 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/38"

  Scenario: Een oudere staat verward bij de bushalte: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan volgt "politie" op volgens regel "routering/5"
    En is uiterlijk woensdag 18 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/13"
    En hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een kind alleen laat op straat: het is uiterlijk dezelfde dag om 13.15 uur opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 5 maart 2026 om 12:15 en uiterlijk donderdag 5 maart 2026 om 13:15 de melding opgepakt volgens regel "termijnen/14"

  Scenario: Een kind alleen laat op straat: er is uiterlijk de volgende dag om 10.15 uur een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 12 maart 2026 om 14:15 en uiterlijk vrijdag 13 maart 2026 om 10:15 een besluit genomen volgens regel "termijnen/15"

  Scenario: Iemand staat verward bij de bushalte: er is uiterlijk vrijdag om 17 uur teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:45
    En gezien is "Verward bij de bushalte"
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 19 maart 2026 om 17:00 en uiterlijk vrijdag 20 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/16"
    En hoort de melder uiterlijk vrijdag 20 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Een kind alleen laat op straat: uiterlijk dezelfde dag om 14.15 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Kind alleen laat op straat"
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst dinsdag 10 maart 2026 om 11:15 en uiterlijk dinsdag 10 maart 2026 om 14:15 nagegaan wat er al speelt volgens regel "termijnen/39"

  Scenario: Een kind alleen laat op straat en er gaat meteen iemand langs: er is uiterlijk dezelfde dag om 12.30 uur iemand langs geweest
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst dinsdag 10 maart 2026 om 11:30 en uiterlijk dinsdag 10 maart 2026 om 12:30 iemand langs geweest volgens regel "termijnen/40"

  Scenario: Een kind alleen laat op straat en er gaat meteen iemand langs: het is uiterlijk dinsdag 24 maart afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk dinsdag 24 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/41"

  Scenario: Een kind alleen laat op straat en er is besloten even te wachten: iemand kijkt uiterlijk de volgende dag om 10.30 uur opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "politie" op volgens regel "routering/5"
    En is liefst donderdag 5 maart 2026 om 22:30 en uiterlijk vrijdag 6 maart 2026 om 10:30 opnieuw gekeken volgens regel "termijnen/42"

  Scenario: Een jongere slaapt niet thuis: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En gezien is "Jongere slaapt niet thuis", bij een jongere
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is uiterlijk woensdag 18 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/17"
    En hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een kind zonder jas in de kou: het is uiterlijk de volgende dag om 10.15 uur opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:45
    En gezien is "Kind zonder jas in de kou", bij een kind
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst woensdag 4 maart 2026 om 14:45 en uiterlijk donderdag 5 maart 2026 om 10:15 de melding opgepakt volgens regel "termijnen/18"

  Scenario: Iemand roept op straat: er is uiterlijk vrijdag om 17 uur een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:45
    En gehoord is "Roept op straat"
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 19 maart 2026 om 17:00 en uiterlijk vrijdag 20 maart 2026 om 17:00 een besluit genomen volgens regel "termijnen/19"

  Scenario: Gevonden spuiten in de openbare ruimte: er is uiterlijk dinsdag 10 maart teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Spuiten gevonden", in de openbare ruimte
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/20"
    En hoort de melder uiterlijk dinsdag 10 maart 2026 om 17:00 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Verse braaksporen bij een woning: uiterlijk maandag aan het eind van de dag is nagegaan wat er al speelt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Verse braaksporen", bij een woning
    Dan volgt "politie" op volgens regel "routering/6"
    En is liefst vrijdag 13 maart 2026 om 23:59 en uiterlijk maandag 16 maart 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/43"

  Scenario: Iemand valt op straat en ruikt naar drank en er gaat meteen iemand langs: er is uiterlijk vrijdag om 17 uur iemand langs geweest
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En geroken is "Valt op straat en ruikt naar drank"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 12 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 iemand langs geweest volgens regel "termijnen/44"

  Scenario: Een oudere zegt niet meer te willen leven en er gaat meteen iemand langs: het is uiterlijk dinsdag 7 april afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/4"
    En is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 7 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/45"

  Scenario: Geen reactie op bel of telefoon en er is besloten even te wachten: iemand kijkt uiterlijk dinsdag 10 maart opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Geen reactie op bel of telefoon"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 opnieuw gekeken volgens regel "termijnen/46"

  Scenario: Een kind vraagt om eten en er is afgeschaald: iemand kijkt uiterlijk dinsdag 31 maart naar de waakvlam
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:30
    En gezien is "Kind vraagt om eten", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 31 maart 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/47"

  Scenario: Veel lege flessen bij een volwassene: de ontvangst is uiterlijk vrijdag om 17 uur bevestigd
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En gezien is "Veel lege flessen", bij een volwassene
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 5 maart 2026 om 17:00 en uiterlijk vrijdag 6 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "termijnen/21"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "gemeente" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een oudere vraagt naar een regeling: het is uiterlijk dinsdag om 17 uur opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 11:15
    En verteld is "Vraagt naar een regeling", bij een oudere
    Dan volgt "buurtnetwerk" op volgens regel "routering/9"
    En is liefst maandag 9 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/22"

  Scenario: Stank uit een woning: er is uiterlijk dinsdag 31 maart een besluit
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En geroken is "Stank uit een woning", bij een woning
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 24 maart 2026 om 17:00 en uiterlijk dinsdag 31 maart 2026 om 17:00 een besluit genomen volgens regel "termijnen/23"

  Scenario: Veel korte bezoekjes, gemeld door een buurtprevent: er is uiterlijk dinsdag 31 maart teruggekoppeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Veel korte bezoekjes"
    En de melder is een buurtprevent
    Dan volgt "politie" op volgens regel "routering/6"
    En is liefst dinsdag 24 maart 2026 om 23:59 en uiterlijk dinsdag 31 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/24"
    En hoort de melder uiterlijk dinsdag 31 maart 2026 om 23:59 van "gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een raam of deur staat open: uiterlijk vrijdag aan het eind van de dag is nagegaan wat er al speelt
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Raam of deur staat open"
    Dan volgt "politie" op volgens regel "routering/6"
    En is liefst donderdag 12 maart 2026 om 23:59 en uiterlijk vrijdag 13 maart 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/48"

  Scenario: Veel lege flessen bij een oudere en er gaat meteen iemand langs: er is uiterlijk woensdag 11 maart iemand langs geweest
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:00
    En gezien is "Veel lege flessen", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst maandag 9 maart 2026 om 17:00 en uiterlijk woensdag 11 maart 2026 om 17:00 iemand langs geweest volgens regel "termijnen/49"

  Scenario: Een woning vol spullen en er gaat meteen iemand langs: het is uiterlijk donderdag 23 april afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:00
    En gezien is "Woning vol spullen", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst donderdag 9 april 2026 om 23:59 en uiterlijk donderdag 23 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/50"

  Scenario: Een mantelzorger zegt op te zijn en er is besloten even te wachten: iemand kijkt uiterlijk dinsdag 7 april opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:00
    En verteld is "Mantelzorger zegt op te zijn"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "gemeente" op volgens regel "routering/8"
    En is liefst dinsdag 24 maart 2026 om 23:59 en uiterlijk dinsdag 7 april 2026 om 23:59 opnieuw gekeken volgens regel "termijnen/51"

  Scenario: Een volwassene vraagt om een maatje en er is afgeschaald: iemand kijkt uiterlijk woensdag 3 juni naar de waakvlam
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:15
    En verteld is "Vraagt om een maatje", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan volgt "buurtnetwerk" op volgens regel "routering/9"
    En is liefst woensdag 22 april 2026 om 23:59 en uiterlijk woensdag 3 juni 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/52"

  Scenario: Iemand ligt bewegingloos en de bewoner ontkent het: iemand kijkt uiterlijk de volgende dag om 11.15 uur opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Ligt bewegingloos"
    Als er contact is met de bewoner: ontkenning
    Dan is liefst dinsdag 17 maart 2026 om 23:15 en uiterlijk woensdag 18 maart 2026 om 11:15 opnieuw gekeken volgens regel "termijnen/42"

  Scenario: Een kind alleen laat op straat, telkens weer: het is uiterlijk dezelfde dag om 12.30 uur opgepakt
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", herhaaldelijk, bij een kind
    Dan is liefst woensdag 4 maart 2026 om 11:30 en uiterlijk woensdag 4 maart 2026 om 12:30 de melding opgepakt volgens regel "termijnen/14"

  Scenario: Een kind alleen laat op straat, telkens weer, en er gaat meteen iemand langs: er is uiterlijk dezelfde dag om 12.30 uur iemand langs geweest
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", herhaaldelijk, bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 11 maart 2026 om 11:30 en uiterlijk woensdag 11 maart 2026 om 12:30 iemand langs geweest volgens regel "termijnen/40"

  Scenario: Afval in de tuin en jongeren steken vuurwerk af en er gaat meteen iemand langs: het is uiterlijk dinsdag 7 april afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En gezien is "Afval in de tuin"
    En gezien is "Jongeren steken vuurwerk af"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst dinsdag 31 maart 2026 om 23:59 en uiterlijk dinsdag 7 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/45"

  Scenario: Gevonden spuiten en er gaat meteen iemand langs: het is uiterlijk donderdag 2 april afgehandeld
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:45
    En gezien is "Spuiten gevonden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 2 april 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/45"

  Scenario: Lampen branden ook overdag bij een woning en jongeren steken vuurwerk af en er is besloten even te wachten: iemand kijkt uiterlijk dinsdag 17 maart opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Lampen ook overdag aan", bij een woning
    En gezien is "Jongeren steken vuurwerk af"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst vrijdag 13 maart 2026 om 17:00 en uiterlijk dinsdag 17 maart 2026 om 17:00 opnieuw gekeken volgens regel "termijnen/46"

  Scenario: Geen jas bij vorst en er is besloten even te wachten: iemand kijkt uiterlijk woensdag 11 maart opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:30
    En gezien is "Geen jas bij vorst"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst maandag 9 maart 2026 om 17:00 en uiterlijk woensdag 11 maart 2026 om 17:00 opnieuw gekeken volgens regel "termijnen/46"

  Scenario: Een oudere zegt niet meer te willen leven en een kind alleen laat op straat en er is besloten even te wachten: iemand kijkt uiterlijk de volgende dag om 10.15 uur opnieuw
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst dinsdag 10 maart 2026 om 22:15 en uiterlijk woensdag 11 maart 2026 om 10:15 opnieuw gekeken volgens regel "termijnen/42"

  Scenario: Een kind alleen laat op straat en er is afgeschaald: iemand kijkt uiterlijk donderdag 2 april naar de waakvlam
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:30
    En gezien is "Kind alleen laat op straat", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er is afgeschaald
    Dan is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk donderdag 2 april 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/47"
