# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wat op tijd moet gebeuren in Voorne aan Zee

  Scenario: Iemand maakt foto's van woningen in Hellevoetsluis, gemeld door een buurtprevent: de ontvangst is uiterlijk dezelfde dag om 23.45 uur bevestigd
    Gegeven een melding uit "Hellevoetsluis" op woensdag 11 maart 2026 om 11:45
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    Dan volgt "groepsbeheerder" op volgens regel "routering/4"
    En is uiterlijk woensdag 11 maart 2026 om 23:45 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk woensdag 11 maart 2026 om 23:45 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Volle containers in de openbare ruimte in Vesting en haven, gemeld door een buurtprevent: het is uiterlijk vrijdag aan het eind van de dag opgepakt
    Gegeven een melding uit "Vesting en haven" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "boa-strand" op volgens regel "routering/2"
    En is liefst woensdag 18 maart 2026 om 23:59 en uiterlijk vrijdag 20 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een oudere schrikt van een bekende, anoniem gemeld: het is uiterlijk de volgende dag om 17 uur opgepakt
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Schrikt van een bekende", bij een oudere
    En de melder blijft anoniem
    Dan volgt "maatschappelijk-team" op volgens regel "routering/12"
    En is uiterlijk woensdag 11 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een jongere geeft pakjes door: er is uiterlijk woensdag 25 maart teruggekoppeld
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 10:30
    En gezien is "Jongere geeft pakjes door", bij een kind
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En is liefst maandag 23 maart 2026 om 17:00 en uiterlijk woensdag 25 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Jongeren laat luid op straat in Kust en er gaat meteen iemand langs: er is uiterlijk maandag aan het eind van de dag iemand langs geweest
    Gegeven een melding uit "Kust" op vrijdag 25 december 2026 om 11:45
    En gehoord is "Jongeren laat luid op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-strand" op volgens regel "routering/3"
    En is uiterlijk maandag 28 december 2026 om 23:59 iemand langs geweest volgens regel "termijnen/5"

  Scenario: Een auto op de stoep in de openbare ruimte in Vesting en haven en er gaat meteen iemand langs: er is uiterlijk maandag aan het eind van de dag iemand langs geweest
    Gegeven een melding uit "Vesting en haven" op donderdag 12 maart 2026 om 10:15
    En gezien is "Auto op de stoep", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-strand" op volgens regel "routering/2"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk donderdag 26 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/6"
    En is liefst vrijdag 13 maart 2026 om 23:59 en uiterlijk maandag 16 maart 2026 om 23:59 iemand langs geweest volgens regel "termijnen/5"

  Scenario: Medicijnen blijven liggen bij een oudere in Kust: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Kust" op woensdag 4 maart 2026 om 11:00
    En gezien is "Medicijnen blijven liggen", bij een oudere
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Verkeerd geparkeerde aanhangers, gemeld door een buurtprevent, en er is afgeschaald: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:00
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Een kind duikt weg: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Kind duikt weg", bij een kind
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een jongere mag niet over eigen geld beslissen, telkens weer, in Hellevoetsluis, en er is niets gevonden: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Hellevoetsluis" op donderdag 12 maart 2026 om 11:45
    En gezien is "Mag niet over eigen geld beslissen", herhaaldelijk, bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Afgeplakte ramen, gemeld door een buurtprevent, en de bewoner ontkent het: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Ramen afgeplakt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Gevonden spuiten in de openbare ruimte in Vesting en haven, gemeld door een buurtprevent: het is uiterlijk dezelfde dag om 19.30 uur opgepakt
    Gegeven een melding uit "Vesting en haven" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Spuiten gevonden", in de openbare ruimte
    En de melder is een buurtprevent
    Dan is liefst dinsdag 17 maart 2026 om 15:30 en uiterlijk dinsdag 17 maart 2026 om 19:30 de melding opgepakt volgens regel "nederland/termijnen/18"

  Scenario: Een jongere geeft pakjes door, anoniem gemeld: het is uiterlijk vrijdag om 17 uur opgepakt
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder blijft anoniem
    Dan is liefst donderdag 12 maart 2026 om 17:00 en uiterlijk vrijdag 13 maart 2026 om 17:00 de melding opgepakt volgens regel "nederland/termijnen/22"

  Scenario: Een jongere mag niet over eigen geld beslissen, telkens weer, in Kust: er is uiterlijk woensdag 13 mei teruggekoppeld
    Gegeven een melding uit "Kust" op woensdag 4 maart 2026 om 11:00
    En gezien is "Mag niet over eigen geld beslissen", herhaaldelijk, bij een jongere
    Dan is liefst woensdag 8 april 2026 om 23:59 en uiterlijk woensdag 13 mei 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"

  Scenario: Jongeren vernielen iets in Kust en er gaat meteen iemand langs: er is uiterlijk dinsdag om 22 uur iemand langs geweest
    Gegeven een melding uit "Kust" op vrijdag 25 december 2026 om 11:45
    En gezien is "Jongeren vernielen iets", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst maandag 28 december 2026 om 22:00 en uiterlijk dinsdag 29 december 2026 om 22:00 iemand langs geweest volgens regel "nederland/termijnen/44"

  Scenario: Een raam of deur staat open in Kust en er gaat meteen iemand langs: er is uiterlijk dinsdag 5 januari iemand langs geweest
    Gegeven een melding uit "Kust" op vrijdag 25 december 2026 om 11:45
    En gezien is "Raam of deur staat open"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 30 december 2026 om 17:00 en uiterlijk dinsdag 5 januari 2027 om 17:00 iemand langs geweest volgens regel "nederland/termijnen/49"

  Scenario: Gevonden spuiten in de openbare ruimte in Vesting en haven en er gaat meteen iemand langs: het is uiterlijk donderdag 2 april afgehandeld
    Gegeven een melding uit "Vesting en haven" op donderdag 12 maart 2026 om 10:15
    En gezien is "Spuiten gevonden", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 2 april 2026 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/45"

  Scenario: Een auto op de stoep in de openbare ruimte in Brielle en er gaat meteen iemand langs: het is uiterlijk donderdag 2 april afgehandeld
    Gegeven een melding uit "Brielle" op donderdag 12 maart 2026 om 10:15
    En gezien is "Auto op de stoep", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk donderdag 2 april 2026 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/34"
