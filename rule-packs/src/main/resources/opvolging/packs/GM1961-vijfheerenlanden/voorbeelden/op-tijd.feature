# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wat op tijd moet gebeuren in Vijfheerenlanden

  Scenario: Een volwassene vraagt naar een regeling in Vianen: het is uiterlijk maandag aan het eind van de dag opgepakt
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 10:00
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En is liefst donderdag 12 maart 2026 om 23:59 en uiterlijk maandag 16 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Blauwe plekken in Vianen, anoniem gemeld: het is uiterlijk de volgende dag om 17 uur opgepakt
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Blauwe plekken"
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/12"
    En is uiterlijk woensdag 11 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Er is geld van de rekening gehaald, anoniem gemeld: er is uiterlijk vrijdag 13 maart een besluit
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Geld van de rekening gehaald"
    En de melder blijft anoniem
    Dan volgt "sociaal-team" op volgens regel "routering/12"
    En is liefst dinsdag 10 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Gedumpt afval in de openbare ruimte in Vianen: er is uiterlijk dinsdag 31 maart teruggekoppeld
    Gegeven een melding uit "Vianen" op dinsdag 3 maart 2026 om 11:00
    En gezien is "Afval gedumpt", in de openbare ruimte
    Dan volgt "boa-team" op volgens regel "routering/9"
    En is liefst dinsdag 17 maart 2026 om 23:59 en uiterlijk dinsdag 31 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Iemand komt niet meer buiten in Leerdam, de bewoner vindt het goed, en er is afgeschaald: de ontvangst is uiterlijk donderdag om 20 uur bevestigd
    Gegeven een melding uit "Leerdam" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Komt niet meer buiten"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er is afgeschaald
    Dan volgt "buurtnetwerk-leerdam" op volgens regel "routering/2"
    En is liefst dinsdag 7 april 2026 om 23:59 en uiterlijk woensdag 6 mei 2026 om 23:59 de waakvlam bekeken volgens regel "termijnen/5"
    En is liefst woensdag 11 maart 2026 om 20:00 en uiterlijk donderdag 12 maart 2026 om 20:00 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Een niet-pluisgevoel: uiterlijk donderdag 12 maart is nagegaan wat er al speelt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En gevoeld is "Niet-pluis-gevoel"
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is liefst dinsdag 10 maart 2026 om 17:00 en uiterlijk donderdag 12 maart 2026 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/6"

  Scenario: Hondenpoep op een speelplek in Vianen, anoniem gemeld door een buurtprevent, en er is doorverwezen: dat gaat naar het boa-team
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 11:30
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan volgt "boa-team" op volgens regel "routering/9"

  Scenario: Iemand valt op straat en ruikt naar drank, gemeld door een buurtprevent: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 3 maart 2026 om 11:00
    En geroken is "Valt op straat en ruikt naar drank"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een volle brievenbus bij een woning in Leerdam, gemeld door een buurtprevent, en er is afgeschaald: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 10:45
    En gezien is "Brievenbus vol", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Leerdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er is afgeschaald
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een oudere zegt niet meer te willen leven: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 3 maart 2026 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is uiterlijk woensdag 4 maart 2026 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Geen reactie op bel of telefoon: er is uiterlijk dinsdag om 17 uur een besluit
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En gezien is "Geen reactie op bel of telefoon"
    Dan is liefst maandag 9 maart 2026 om 17:00 en uiterlijk dinsdag 10 maart 2026 om 17:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Vianen: er is uiterlijk dinsdag 17 maart teruggekoppeld
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Dan is liefst vrijdag 13 maart 2026 om 17:00 en uiterlijk dinsdag 17 maart 2026 om 17:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Er is geld van de rekening gehaald in Vianen: er is uiterlijk dinsdag 19 mei teruggekoppeld
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 10:00
    En gezien is "Geld van de rekening gehaald"
    Dan is liefst dinsdag 14 april 2026 om 23:59 en uiterlijk dinsdag 19 mei 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"

  Scenario: Iemand vraagt om boodschappen in Leerdam, de bewoner vindt het goed, en er is afgeschaald: iemand kijkt uiterlijk dinsdag 2 juni naar de waakvlam
    Gegeven een melding uit "Leerdam" op dinsdag 10 maart 2026 om 11:15
    En verteld is "Vraagt om boodschappen"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er is afgeschaald
    Dan is liefst dinsdag 21 april 2026 om 23:59 en uiterlijk dinsdag 2 juni 2026 om 23:59 de waakvlam bekeken volgens regel "nederland/termijnen/52"

  Scenario: Iemand komt niet meer buiten in Leerdam, de bewoner wil het niet, en er is afgeschaald: iemand kijkt uiterlijk dinsdag 2 juni naar de waakvlam
    Gegeven een melding uit "Leerdam" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Komt niet meer buiten"
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er is afgeschaald
    Dan is liefst dinsdag 21 april 2026 om 23:59 en uiterlijk dinsdag 2 juni 2026 om 23:59 de waakvlam bekeken volgens regel "nederland/termijnen/52"

  Scenario: Geen reactie op bel of telefoon: uiterlijk maandag om 17 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En gezien is "Geen reactie op bel of telefoon"
    Dan is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk maandag 9 maart 2026 om 17:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/43"

  Scenario: Iemand vraagt om boodschappen: uiterlijk dinsdag om 20 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En verteld is "Vraagt om boodschappen"
    Dan is liefst maandag 9 maart 2026 om 20:00 en uiterlijk dinsdag 10 maart 2026 om 20:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"
