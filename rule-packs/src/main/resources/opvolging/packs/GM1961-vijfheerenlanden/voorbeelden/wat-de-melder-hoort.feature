# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wat de melder, de coördinator en het team horen in Vijfheerenlanden

  Scenario: Een oudere vraagt hulp met de computer in Vianen, gemeld door een vrijwilliger: de melder hoort uiterlijk maandag om 20 uur dat de melding er is
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 11:00
    En verteld is "Vraagt hulp met de computer", bij een oudere
    En de melder is een vrijwilliger
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 20:00 van "dorpsnetwerk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een oudere vraagt om een luisterend oor, gemeld door een vrijwilliger: de melder hoort uiterlijk donderdag 2 april dat de melding is opgevolgd
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:45
    En verteld is "Vraagt om een luisterend oor", bij een oudere
    En de melder is een vrijwilliger
    Dan hoort de melder uiterlijk donderdag 2 april 2026 om 23:59 van "dorpsnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een niet-pluisgevoel op dinsdagochtend, gemeld door een bezorger, en de melding is opgepakt: de melder hoort uiterlijk donderdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel"
    En de melder is een bezorger
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "sociaal-team" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Afval in de tuin in Leerdam op woensdagochtend, gemeld door iemand van een woningcorporatie, en er gaat meteen iemand langs: de melder hoort uiterlijk maandag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op woensdag 4 maart 2026 om 10:00
    En gezien is "Afval in de tuin"
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "ggd" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Iemand komt niet meer buiten in Leerdam en de melding wordt overgedragen aan het landelijk Meldpunt Zorgwekkend Gedrag: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 10:15
    En gezien is "Komt niet meer buiten"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "landelijk-meldpunt": zwaarder nodig
    Dan hoort de melder uiterlijk vrijdag 13 maart 2026 om 17:00 van "klantcontact" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een volwassene vraagt om een maatje, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag om 20 uur dat de melding er is
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 10:00
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En hoort de melder uiterlijk donderdag 12 maart 2026 om 20:00 van "dorpsnetwerk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een oudere vraagt om oppas, telkens weer, in Vianen: dat gaat naar de dorpsnetwerken
    Gegeven een melding uit "Vianen" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om oppas", herhaaldelijk, bij een oudere
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"

  Scenario: Stank uit een woning in Kedichem en Schoonrewoerd, anoniem gemeld door iemand van een woningcorporatie, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op dinsdag 3 maart 2026 om 11:30
    En geroken is "Stank uit een woning", bij een woning
    En de melder is iemand van een woningcorporatie
    En de melder blijft anoniem
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ggd" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een volwassene vraagt om een klusje in Vianen, gemeld door een buurtprevent: het team hoort uiterlijk donderdag 2 april dat de melding is opgevolgd
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 10:00
    En verteld is "Vraagt om een klusje", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En hoort het team uiterlijk donderdag 2 april 2026 om 23:59 van "dorpsnetwerk" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een jongere slaapt buiten, telkens weer, gemeld door een buurtprevent, en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 11:45
    En gezien is "Slaapt buiten", herhaaldelijk, bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": beter op zijn plek
    Dan volgt "ambtenaar-van-dienst" op volgens regel "routering/8"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "klantcontact" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een oudere komt niet op de vaste activiteit, de bewoner wil het niet, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 12 maart 2026 om 11:30
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Blauwe plekken bij een oudere in Vianen op zaterdagmiddag, gemeld door een vrijwilliger: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Vianen" op zaterdag 7 maart 2026 om 15:15
    En gezien is "Blauwe plekken", bij een oudere
    En de melder is een vrijwilliger
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Ongedierte bij een woning en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 11:45
    En gezien is "Ongedierte bij een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "ggd" op volgens regel "routering/4"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Brand of rook bij een woning, gemeld door een buurtprevent: de melder hoort uiterlijk maandag om 17 uur dat de melding is opgevolgd
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:00
    En gezien is "Brand of rook", bij een woning
    En de melder is een buurtprevent
    Dan volgt "hulpdiensten" op
    En is liefst vrijdag 6 maart 2026 om 17:00 en uiterlijk maandag 9 maart 2026 om 17:00 teruggekoppeld volgens regel "nederland/termijnen/4"
    En hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "klantcontact" dat de melding er is volgens regel "nederland/terugkoppeling/1"
    En hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "klantcontact" dat de melding is opgevolgd volgens regel "nederland/terugkoppeling/2"

  Scenario: Verkeerd geparkeerde aanhangers bij een kind, telkens weer, in Vianen, gemeld door iemand van een woningcorporatie, de bewoner wil het niet, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 10:00
    En gezien is "Aanhangers verkeerd geparkeerd", herhaaldelijk, bij een kind
    En de melder is iemand van een woningcorporatie
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-team" op volgens regel "routering/9"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind huilt lang, gemeld door iemand van de thuiszorg, en de melding is opgepakt: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een oudere vraagt om een maatje in Leerdam, gemeld door een bezorger: er is uiterlijk donderdag 9 april teruggekoppeld
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de melder is een bezorger
    Dan volgt "buurtnetwerk-leerdam" op volgens regel "routering/5"
    En is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 9 april 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Een oudere vraagt hulp met de computer in Vianen, gemeld door een mantelzorger: de melder hoort uiterlijk maandag om 20 uur dat de melding er is
    Gegeven een melding uit "Vianen" op donderdag 5 maart 2026 om 11:00
    En verteld is "Vraagt hulp met de computer", bij een oudere
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 20:00 van "dorpsnetwerk" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Iemand vraagt om boodschappen, gemeld door een bezorger, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:15
    En verteld is "Vraagt om boodschappen"
    En de melder is een bezorger
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een niet-pluisgevoel, anoniem gemeld door een bezorger, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel"
    En de melder is een bezorger
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een niet-pluisgevoel op dinsdagochtend, gemeld door een bezorger met een loopteam, en de melding is opgepakt: de melder hoort uiterlijk donderdag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 10 maart 2026 om 11:15
    En gevoeld is "Niet-pluis-gevoel"
    En de melder is een bezorger
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk donderdag 12 maart 2026 om 17:00 van "sociaal-team" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Afval in de tuin in Leerdam op woensdagochtend, gemeld door iemand van een woningcorporatie met een loopteam uit Vijfheerenlanden, en er gaat meteen iemand langs: de melder hoort uiterlijk maandag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op woensdag 4 maart 2026 om 10:00
    En gezien is "Afval in de tuin"
    En de melder is iemand van een woningcorporatie
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "ggd" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Een kind huilt lang in Leerdam en de melding wordt overgedragen aan het landelijk Meldpunt Zorgwekkend Gedrag: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 10:15
    En gehoord is "Kind huilt lang"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "landelijk-meldpunt": zwaarder nodig
    Dan hoort de melder niet dat de melding is opgepakt
