# language: nl
# Voorbeeld: niet de echte afspraak van Hoeksche Waard.
Functionaliteit: Wie er opvolgt in Hoeksche Waard

  Scenario: Een oudere mag niet over eigen geld beslissen in Oud-Beijerland: dat gaat naar Veilig Thuis, en de regiekamer zorg en veiligheid weet ervan
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Mag niet over eigen geld beslissen", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "regiekamer" ervan volgens regel "routering/1"

  Scenario: Een kind huilt lang, anoniem gemeld: dat gaat naar het wijkteam, en Veilig Thuis weet ervan
    Gegeven een melding uit "Hoeksche Waard" op woensdag 4 maart 2026 om 10:30
    En gehoord is "Kind huilt lang"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "wijkteam" op volgens regel "routering/12"
    En weet "veilig-thuis" ervan volgens regel "routering/12"

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent: dat gaat naar het boa-team Hoeksche Waard, en het jongerenwerk weet ervan
    Gegeven een melding uit "Hoeksche Waard" op vrijdag 25 december 2026 om 12:00
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hoeksche Waard"
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "boa" op volgens regel "routering/2"
    En weet "jongerenwerk" ervan volgens regel "routering/2"

  Scenario: Jongeren laat luid op straat in Noordrand, gemeld door een buurtprevent: dat gaat naar het jongerenwerk, en het boa-team Hoeksche Waard weet ervan
    Gegeven een melding uit "Noordrand" op woensdag 4 maart 2026 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "jongerenwerk" op volgens regel "routering/3"
    En weet "boa" ervan volgens regel "routering/3"

  Scenario: Verkeerd geparkeerde aanhangers: dat gaat naar het boa-team Hoeksche Waard, en niemand anders weet ervan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd"
    Dan gaat het over "Parkeeroverlast", spoed gewoon
    En volgt "boa" op volgens regel "routering/4"
    En weet niemand anders ervan
    En is uiterlijk maandag 16 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Harde muziek in de nacht bij een woning in Oud-Beijerland: dat gaat naar de woningcorporatie, en het wijkteam weet ervan
    Gegeven een melding uit "Oud-Beijerland" op donderdag 5 maart 2026 om 11:45
    En gehoord is "Harde muziek in de nacht", bij een woning
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/5"
    En weet "wijkteam" ervan volgens regel "routering/5"
    En is liefst vrijdag 6 maart 2026 om 16:30 en uiterlijk dinsdag 10 maart 2026 om 16:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Afval in de tuin bij een woning: dat gaat naar de woningcorporatie, en de regiekamer zorg en veiligheid weet ervan
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Afval in de tuin", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/6"
    En weet "regiekamer" ervan volgens regel "routering/6"
    En is liefst woensdag 18 maart 2026 om 16:30 en uiterlijk vrijdag 20 maart 2026 om 16:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een raam of deur staat open in Zuidrand: dat gaat naar de wijkagent Zuid, en het boa-team Hoeksche Waard weet ervan
    Gegeven een melding uit "Zuidrand" op donderdag 5 maart 2026 om 10:45
    En gezien is "Raam of deur staat open"
    Dan gaat het over "Woninginbraak", spoed gewoon
    En volgt "wijkagent-zuid" op volgens regel "routering/7"
    En weet "boa" ervan volgens regel "routering/7"

  Scenario: Iemand maakt foto's van woningen in Oud-Beijerland, gemeld door een buurtprevent: dat gaat naar de wijkagent Noord, en het boa-team Hoeksche Waard weet ervan
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Maakt foto's van woningen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent-noord" op volgens regel "routering/8"
    En weet "boa" ervan volgens regel "routering/8"

  Scenario: Een oudere vraagt om boodschappen: dat gaat naar Welzijn Hoeksche Waard, en niemand anders weet ervan
    Gegeven een melding uit "Hoeksche Waard" op donderdag 12 maart 2026 om 10:45
    En verteld is "Vraagt om boodschappen", bij een oudere
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "welzijn" op volgens regel "routering/9"
    En weet niemand anders ervan

  Scenario: Een volwassene staat verward bij de bushalte op woensdagavond: dat gaat naar de politie, en de regiekamer zorg en veiligheid weet ervan
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 21:00
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/10"
    En weet "regiekamer" ervan volgens regel "routering/10"

  Scenario: Een volwassene roept op straat: dat gaat naar het wijkteam, en niemand anders weet ervan
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 11:00
    En gehoord is "Roept op straat", bij een volwassene
    Dan gaat het over "Verwardheid", spoed snel
    En volgt "wijkteam" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: De energie is afgesloten bij een oudere in Noordrand: dat gaat naar het wijkteam
    Gegeven een melding uit "Noordrand" op donderdag 5 maart 2026 om 11:15
    En gezien is "Energie afgesloten", bij een oudere
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Een kind alleen laat op straat bij een oudere, anoniem gemeld door iemand van de thuiszorg, de bewoner wil het niet: dat gaat naar het wijkteam
    Gegeven een melding uit "Hoeksche Waard" op dinsdag 3 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een oudere
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    En de bewoner vindt de melding niet goed
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Een oudere is in de nacht op of buiten in Oud-Beijerland op woensdagavond, anoniem gemeld: dat gaat naar het wijkteam
    Gegeven een melding uit "Oud-Beijerland" op woensdag 4 maart 2026 om 20:15
    En gezien is "Is in de nacht op of buiten", bij een oudere
    En de melder blijft anoniem
    Dan volgt "wijkteam" op volgens regel "routering/11"
    En is uiterlijk vrijdag 13 maart 2026 om 12:30 een besluit genomen volgens regel "termijnen/3"

  Scenario: Afval in de tuin bij een woning op zaterdagochtend: dat gaat naar het wijkteam
    Gegeven een melding uit "Hoeksche Waard" op zaterdag 21 maart 2026 om 10:15
    En gezien is "Afval in de tuin", bij een woning
    Dan volgt "wijkteam" op volgens regel "routering/11"

  Scenario: Een volwassene ligt bewegingloos op woensdagavond: het wijkteam doet mee
    Gegeven een melding uit "Hoeksche Waard" op woensdag 11 maart 2026 om 21:00
    En gezien is "Ligt bewegingloos", bij een volwassene
    Dan doet "wijkteam" mee volgens regel "routering/11"
