# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wat de melder, de coördinator en het team horen in Vijfheerenlanden

  Scenario: Hulp met informatie in Vianen, gemeld door een vrijwilliger: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 11:00
    En verteld is "Vraagt hulp met de computer", bij een oudere
    En de melder is een vrijwilliger
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 20:00 van "dorpsnetwerk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Gezelschap en steun, gemeld door een vrijwilliger: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En verteld is "Vraagt om een luisterend oor", bij een oudere
    En de melder is een vrijwilliger
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "dorpsnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Niet pluis, gemeld door een bezorger: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel"
    En de melder is een bezorger
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "sociaal-team" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Woningvervuiling in Leerdam, gemeld door iemand van een woningcorporatie: de melder hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op woensdag 4 maart 2026 om 10:00
    En gezien is "Afval in de tuin"
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "ggd" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Eenzaamheid in Leerdam: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 10:15
    En gezien is "Komt niet meer buiten"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "landelijk-meldpunt": zwaarder nodig
    Dan hoort de melder uiterlijk vrijdag 13 maart 2026 om 17:00 van "klantcontact" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Gezelschap en steun, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 10:00
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En hoort de melder uiterlijk donderdag 12 maart 2026 om 20:00 van "dorpsnetwerk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Praktische hulp in Vianen: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Vianen" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om oppas", herhaaldelijk, bij een oudere
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"

  Scenario: Woningvervuiling in Kedichem en Schoonrewoerd, anoniem gemeld: de melder hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op dinsdag 3 maart 2026 om 11:30
    En geroken is "Stank uit een woning", bij een woning
    En de melder is iemand van een woningcorporatie
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ggd" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Praktische hulp in Vianen, gemeld door een buurtprevent: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 10:00
    En verteld is "Vraagt om een klusje", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En hoort het team uiterlijk donderdag 2 april 2026 om 23:59 van "dorpsnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Geen eigen plek om te slapen, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 11:45
    En gezien is "Slaapt buiten", herhaaldelijk, bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": beter op zijn plek
    Dan volgt "ambtenaar-van-dienst" op volgens regel "routering/8"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "klantcontact" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Eenzaamheid, de bewoner wil het niet: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 12 maart 2026 om 11:30
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Onveiligheid van een oudere in Vianen in het weekend, gemeld door een vrijwilliger: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Vianen" op zaterdag 7 maart 2026 om 15:15
    En gezien is "Blauwe plekken", bij een oudere
    En de melder is een vrijwilliger
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Woningvervuiling: de melder hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 11:45
    En gezien is "Ongedierte bij een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ggd" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Acuut gevaar, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:00
    En gezien is "Brand of rook", bij een woning
    En de melder is een buurtprevent
    Dan volgt "hulpdiensten" op
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk maandag 9 maart 2026 om 17:00 teruggekoppeld volgens regel "nederland/termijnen/4"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "klantcontact" dat de melding er is volgens regel "nederland/terugkoppeling/1"
    En hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "klantcontact" dat de melding is opgevolgd volgens regel "nederland/terugkoppeling/2"

  Scenario: Parkeeroverlast in Vianen, gemeld door iemand van een woningcorporatie, de bewoner wil het niet: de melder hoort na het besluit dat de melding is opgepakt
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 10:00
    En gezien is "Aanhangers verkeerd geparkeerd", herhaaldelijk, bij een kind
    En de melder is iemand van een woningcorporatie
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-team" op volgens regel "routering/9"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Onveiligheid van een kind, gemeld door iemand van de thuiszorg: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Gezelschap en steun in Leerdam, gemeld door een bezorger: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een bezorger
    Dan volgt "buurtnetwerk-leerdam" op volgens regel "routering/5"
    En is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 9 april 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"
