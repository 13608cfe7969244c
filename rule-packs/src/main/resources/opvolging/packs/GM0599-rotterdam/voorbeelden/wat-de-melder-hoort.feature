# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wat de melder, de coördinator en het team horen in Rotterdam

  Scenario: Een volle brievenbus, gemeld door een bezorger, en de melding is opgepakt: de melder hoort uiterlijk de volgende dag om 17.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 10:30
    En gezien is "Brievenbus vol"
    En de melder is een bezorger
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk vrijdag 13 februari 2026 om 17:30 van "meldpunt-rotterdam" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Een raam of deur staat open bij een woning in Noord en Hillegersberg, gemeld door een buurtprevent, en de melding is opgepakt: het team hoort uiterlijk de volgende dag om 22 uur dat de melding is opgepakt
    Gegeven een melding uit "Noord en Hillegersberg" op dinsdag 10 februari 2026 om 11:45
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Noord en Hillegersberg"
    Als de melding is opgepakt
    Dan hoort het team uiterlijk woensdag 11 februari 2026 om 22:00 van "wijkagent-noord" dat de melding is opgepakt volgens regel "terugkoppeling/2"

  Scenario: Iemand slaapt buiten op donderdagochtend, gemeld door iemand van de thuiszorg, en er gaat meteen iemand langs: de melder hoort uiterlijk maandag om 17.30 uur dat de melding is opgevolgd
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:45
    En gezien is "Slaapt buiten"
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk maandag 16 februari 2026 om 17:30 van "meldpunt-rotterdam" dat de melding is opgevolgd volgens regel "terugkoppeling/3"

  Scenario: Volle containers en er komt hulp uit het eigen netwerk: de melder hoort uiterlijk vrijdag om 23 uur wat er is gedaan
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Volle containers"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan hoort de melder uiterlijk vrijdag 27 februari 2026 om 23:00 van "handhaving" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een deurwaarder aan de deur en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort uiterlijk de volgende dag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 10:30
    En gezien is "Deurwaarder aan de deur"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": niet beschikbaar
    Dan hoort de melder uiterlijk donderdag 19 februari 2026 om 23:59 van "ambtenaar-van-dienst" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een oudere zegt thuis bang te zijn in Charlois en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 17.30 uur dat de melding er is
    Gegeven een melding uit "Charlois" op dinsdag 17 februari 2026 om 11:00
    En verteld is "Zegt thuis bang te zijn", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk woensdag 18 februari 2026 om 17:30 van "stadsregie" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Een verwilderde tuin en de melder is het niet eens met het antwoord: de melder hoort uiterlijk maandag om 17.30 uur dat de melding is opgevolgd
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 11:15
    En gezien is "Tuin verwilderd"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk maandag 2 maart 2026 om 17:30 van "stadsregie" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Gedumpt afval bij een jongere, gemeld door een buurtprevent, en er is nog geen oplossing: de melder hoort uiterlijk vrijdag om 23 uur wat er is gedaan
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Afval gedumpt", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "handhaving" op volgens regel "routering/10"
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 23:00 van "handhaving" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een hond blaft lang bij een woning, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk dinsdag om 17.30 uur dat de melding is opgevolgd
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 11:00
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En hoort de melder uiterlijk dinsdag 24 februari 2026 om 17:30 van "stadsregie" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Een hulpmiddel ontbreekt bij een oudere, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 17.30 uur dat de melding er is
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:30
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En hoort de melder uiterlijk woensdag 11 februari 2026 om 17:30 van "stadsregie" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Jongeren steken vuurwerk af en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op donderdag 19 februari 2026 om 10:15
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    Als de melding is opgepakt
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een verwilderde tuin in Charlois, gemeld door iemand van een woningcorporatie, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Charlois" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Tuin verwilderd"
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    Dan volgt "wijkteam-charlois" op volgens regel "routering/15"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind huilt lang in Noord en Hillegersberg, gemeld door een buurtprevent, en er is niets gevonden: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Noord en Hillegersberg" op donderdag 19 februari 2026 om 10:15
    En gehoord is "Kind huilt lang", bij een jongere
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En hoort de melder niet wat er is gedaan

  Scenario: Losse stoeptegels in de openbare ruimte, gemeld door een buurtprevent, en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort uiterlijk de volgende dag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Losse stoeptegels", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": zwaarder nodig
    Dan volgt "ambtenaar-van-dienst" op volgens regel "routering/18"
    En hoort de melder uiterlijk woensdag 25 februari 2026 om 23:59 van "ambtenaar-van-dienst" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een kind wil niet naar huis in Tarwewijk, de bewoner vindt het goed, en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Tarwewijk" op dinsdag 24 februari 2026 om 11:45
    En gezien is "Kind wil niet naar huis"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En hoort de melder niet dat de melding is opgevolgd

  Scenario: Een volwassene slaapt buiten op woensdagavond, gemeld door een buurtprevent, en de melding is opgepakt: het team hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 20:30
    En gezien is "Slaapt buiten", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En hoort het team niet dat de melding is opgepakt

  Scenario: Geen onderhoud aan de woning bij een woning, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort uiterlijk de volgende dag om 17.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 10:30
    En gezien is "Geen onderhoud aan de woning", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En hoort de melder uiterlijk donderdag 12 februari 2026 om 17:30 van "meldpunt-rotterdam" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Een volle brievenbus, anoniem gemeld door een bezorger, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 10:30
    En gezien is "Brievenbus vol"
    En de melder is een bezorger
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Gebonk en gehuil bij een volwassene, gemeld door iemand van de thuiszorg, en er gaat meteen iemand langs: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder niet dat de melding is opgevolgd

  Scenario: Iemand slaapt buiten op donderdagochtend, gemeld door iemand van de thuiszorg met een loopteam, en er gaat meteen iemand langs: de melder hoort uiterlijk maandag om 17.30 uur dat de melding is opgevolgd
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:45
    En gezien is "Slaapt buiten"
    En de melder is iemand van de thuiszorg
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan hoort de melder uiterlijk maandag 16 februari 2026 om 17:30 van "meldpunt-rotterdam" dat de melding is opgevolgd volgens regel "terugkoppeling/3"

  Scenario: Een kind huilt lang en de melding wordt overgedragen aan de ambtenaar van dienst: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 10:30
    En gehoord is "Kind huilt lang", bij een jongere
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ambtenaar-van-dienst": niet beschikbaar
    Dan hoort de melder niet dat de melding is opgepakt
