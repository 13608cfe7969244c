# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wat op tijd moet gebeuren in Voorne aan Zee

  Scenario: De ontvangst bevestigen bij verdachte situatie in Hellevoetsluis, gemeld door een buurtprevent
    Gegeven een melding uit "Hellevoetsluis" op woensdag 11 maart 2026 om 11:45
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    Dan volgt "groepsbeheerder" op volgens regel "routering/4"
    En is uiterlijk woensdag 11 maart 2026 om 23:45 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk woensdag 11 maart 2026 om 23:45 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij afval op straat in Vesting en haven, gemeld door een buurtprevent
    Gegeven een melding uit "Vesting en haven" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "boa-strand" op volgens regel "routering/2"
    En is liefst woensdag 18 maart 2026 om 23:59 en uiterlijk vrijdag 20 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Oppakken bij onveiligheid van een oudere, anoniem gemeld
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Schrikt van een bekende", bij een oudere
    En de melder blijft anoniem
    Dan volgt "maatschappelijk-team" op volgens regel "routering/12"
    En is uiterlijk woensdag 11 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij opgroeien
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 10:30
    En gezien is "Jongere geeft pakjes door", bij een kind
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En is liefst maandag 23 maart 2026 om 17:00 en uiterlijk woensdag 25 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Langsgaan bij jeugdoverlast in Kust op eerste kerstdag
    Gegeven een melding uit "Kust" op vrijdag 25 december 2026 om 11:45
    En gehoord is "Jongeren laat luid op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-strand" op volgens regel "routering/3"
    En is uiterlijk maandag 28 december 2026 om 23:59 iemand langs geweest volgens regel "termijnen/5"

  Scenario: Afhandelen bij parkeeroverlast in Vesting en haven
    Gegeven een melding uit "Vesting en haven" op donderdag 12 maart 2026 om 10:15
    En gezien is "Auto op de stoep", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-strand" op volgens regel "routering/2"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk donderdag 26 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/6"

  Scenario: Oppakken bij verwaarlozing in Kust
    Gegeven een melding uit "Kust" op woensdag 4 maart 2026 om 11:00
    En gezien is "Medicijnen blijven liggen", bij een oudere
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Afhandelen bij parkeeroverlast, gemeld door een buurtprevent
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

  Scenario: Oppakken bij onveiligheid van een kind
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Kind duikt weg", bij een kind
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Terugkoppelen bij onveiligheid van een oudere in Hellevoetsluis
    Gegeven een melding uit "Hellevoetsluis" op donderdag 12 maart 2026 om 11:45
    En gezien is "Mag niet over eigen geld beslissen", herhaaldelijk, bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Langsgaan bij verdachte situatie, gemeld door een buurtprevent
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Ramen afgeplakt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"
