# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wie er opvolgt in Hoeksche Waard

  Scenario: Mag niet over eigen geld beslissen in Oud-Beijerland gaat naar Veilig Thuis
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Mag niet over eigen geld beslissen", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "regiekamer" ervan volgens regel "routering/1"

  Scenario: Kind huilt lang, anoniem gemeld, gaat naar Wijkteam
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 10:30
    En gehoord is "Kind huilt lang"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "wijkteam" op volgens regel "routering/12"
    En weet "veilig-thuis" ervan volgens regel "routering/12"

  Scenario: Jongeren steken vuurwerk af op eerste kerstdag, gemeld door een buurtprevent, gaat naar Boa-team Hoeksche Waard
    Gegeven een melding uit "Hoeksche Waard" op vrijdag 25 december 2026 om 12:00
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hoeksche Waard"
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "boa" op volgens regel "routering/2"
    En weet "jongerenwerk" ervan volgens regel "routering/2"

  Scenario: Jongeren laat luid op straat in Noordrand, gemeld door een buurtprevent, gaat naar Jongerenwerk
    Gegeven een melding uit "Noordrand" op woensdag 4 maart 2026 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "jongerenwerk" op volgens regel "routering/3"
    En weet "boa" ervan volgens regel "routering/3"

  Scenario: Aanhangers verkeerd geparkeerd gaat naar Boa-team Hoeksche Waard
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd"
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "boa" op volgens regel "routering/4"
    En weet niemand anders ervan
    En is uiterlijk maandag 16 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Harde muziek in de nacht in Oud-Beijerland gaat naar Woningcorporatie
    Gegeven een melding uit "Oud-Beijerland" op donderdag 5 maart 2026 om 11:45
    En gehoord is "Harde muziek in de nacht", bij een woning
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/5"
    En weet "wijkteam" ervan volgens regel "routering/5"
    En is liefst vrijdag 6 maart 2026 om 16:30 en uiterlijk dinsdag 10 maart 2026 om 16:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Afval in de tuin gaat naar Woningcorporatie
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Afval in de tuin", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/6"
    En weet "regiekamer" ervan volgens regel "routering/6"
    En is liefst woensdag 18 maart 2026 om 16:30 en uiterlijk vrijdag 20 maart 2026 om 16:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Raam of deur staat open in Zuidrand gaat naar Wijkagent Zuid
    Gegeven een melding uit "Zuidrand" op donderdag 5 maart 2026 om 10:45
    En gezien is "Raam of deur staat open"
    Dan gaat het over "Woninginbraak", spoed gewoon
    En volgt "wijkagent-zuid" op volgens regel "routering/7"
    En weet "boa" ervan volgens regel "routering/7"

  Scenario: Maakt foto's van woningen in Oud-Beijerland, gemeld door een buurtprevent, gaat naar Wijkagent Noord
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent-noord" op volgens regel "routering/8"
    En weet "boa" ervan volgens regel "routering/8"

  Scenario: Vraagt om boodschappen gaat naar Welzijn Hoeksche Waard
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 10:45
    En verteld is "Vraagt om boodschappen", bij een oudere
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "welzijn" op volgens regel "routering/9"
    En weet niemand anders ervan

  Scenario: Verward bij de bushalte in de avond gaat naar Politie, geen spoed
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 21:00
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/10"
    En weet "regiekamer" ervan volgens regel "routering/10"

  Scenario: Roept op straat gaat naar Wijkteam
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 11:00
    En gehoord is "Roept op straat", bij een volwassene
    Dan gaat het over "Verwardheid", spoed snel
    En volgt "wijkteam" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Energie afgesloten in Noordrand gaat naar Wijkteam
    Gegeven een melding uit "Noordrand" op donderdag 5 maart 2026 om 11:15
    En gezien is "Energie afgesloten", bij een oudere
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Kind alleen laat op straat, anoniem gemeld, de bewoner wil het niet, gaat naar Wijkteam
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een oudere
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    En de bewoner vindt de melding niet goed
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Is in de nacht op of buiten in Oud-Beijerland in de avond, anoniem gemeld, gaat naar Wijkteam
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 20:15
    En gezien is "Is in de nacht op of buiten", bij een oudere
    En de melder blijft anoniem
    Dan volgt "wijkteam" op volgens regel "routering/11"
    En is uiterlijk vrijdag 13 maart 2026 om 12:30 een besluit genomen volgens regel "termijnen/3"
