# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wat de melder, de coördinator en het team horen in Voorne aan Zee

  Scenario: Verdachte situatie, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk woensdag 4 maart 2026 om 21:00 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Verdachte situatie in Brielle, gemeld door een buurtprevent: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Brielle" op dinsdag 3 maart 2026 om 10:00
    En gezien is "Ramen afgeplakt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Brielle"
    Dan hoort het team uiterlijk dinsdag 17 maart 2026 om 21:00 van "groepsbeheerder" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Parkeeroverlast in Vesting en haven, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Vesting en haven" op donderdag 5 maart 2026 om 10:15
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding er is volgens regel "terugkoppeling/3"

  Scenario: Afval op straat: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:15
    En gezien is "Hondenpoep op een speelplek"
    Dan hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "meldpunt-voorne" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:00
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorne aan Zee"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "wijkagent-kust": beter op zijn plek
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Niet pluis: de melder hoort na een klacht over het antwoord dat de melding er is
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Geen reactie op bel of telefoon"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Eenzaamheid in Kust: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
    Gegeven een melding uit "Kust" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Brievenbus vol", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk woensdag 25 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Verwardheid, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:15
    En gezien is "Is in de nacht op of buiten"
    En de melder is een buurtprevent
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En is liefst maandag 16 maart 2026 om 17:00 en uiterlijk woensdag 18 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Afval op straat, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 10:45
    En gezien is "Volle containers"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"
    En hoort de melder uiterlijk woensdag 11 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Verdachte situatie in Brielle: het team hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Brielle" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    Dan volgt "wijkagent-kust" op volgens regel "routering/6"
    En is liefst vrijdag 20 maart 2026 om 17:00 en uiterlijk dinsdag 24 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Afval op straat in Brielle, gemeld door een buurtprevent: de melder hoort na de melding wat er is gedaan
    Gegeven een melding uit "Brielle" op donderdag 12 maart 2026 om 11:15
    En gezien is "Spuiten gevonden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Brielle"
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"
    En hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "meldpunt-voorne" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Overbelaste mantelzorger in Kust, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding er is
    Gegeven een melding uit "Kust" op donderdag 12 maart 2026 om 10:00
    En verteld is "Vraagt om een adempauze", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En hoort de melder uiterlijk vrijdag 13 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Verdachte situatie, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is, op woensdag 11 maart
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 11:45
    En gezien is "Voertuig rijdt steeds rond"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"
    En hoort de melder uiterlijk vrijdag 13 maart 2026 om 21:00 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"
