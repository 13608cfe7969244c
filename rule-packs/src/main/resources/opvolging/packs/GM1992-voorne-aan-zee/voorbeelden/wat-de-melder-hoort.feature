# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wat de melder, de coördinator en het team horen in Voorne aan Zee

  Scenario: Iemand voelt aan deuren in de openbare ruimte, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag om 21 uur dat de melding er is
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk woensdag 4 maart 2026 om 21:00 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Afgeplakte ramen in Brielle, gemeld door een buurtprevent: het team hoort uiterlijk dinsdag 17 maart dat de melding is opgevolgd
    Gegeven een melding uit "Brielle" op dinsdag 3 maart 2026 om 10:00
    En gezien is "Ramen afgeplakt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Brielle"
    Dan hoort het team uiterlijk dinsdag 17 maart 2026 om 21:00 van "groepsbeheerder" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Verkeerd geparkeerde aanhangers in Vesting en haven, gemeld door een buurtprevent: de melder hoort uiterlijk maandag om 17 uur dat de melding er is
    Gegeven een melding uit "Vesting en haven" op donderdag 5 maart 2026 om 10:15
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan hoort de melder uiterlijk maandag 9 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding er is volgens regel "terugkoppeling/3"

  Scenario: Hondenpoep op een speelplek: de melder hoort uiterlijk woensdag 18 maart wat er is gedaan
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:15
    En gezien is "Hondenpoep op een speelplek"
    Dan hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "meldpunt-voorne" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, en de melding wordt overgedragen aan de wijkagent kust en Brielle: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:00
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorne aan Zee"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "wijkagent-kust": beter op zijn plek
    Dan hoort de melder uiterlijk vrijdag 6 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Geen reactie op bel of telefoon en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding er is
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Geen reactie op bel of telefoon"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk woensdag 18 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Een volle brievenbus bij een woning in Kust en de melder is het niet eens met het antwoord: de melder hoort uiterlijk woensdag 25 maart dat de melding is opgevolgd
    Gegeven een melding uit "Kust" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Brievenbus vol", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk woensdag 25 maart 2026 om 17:00 van "meldpunt-voorne" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Iemand is in de nacht op of buiten, gemeld door een buurtprevent: er is uiterlijk woensdag 18 maart teruggekoppeld
    Gegeven een melding uit "Voorne aan Zee" op woensdag 4 maart 2026 om 11:15
    En gezien is "Is in de nacht op of buiten"
    En de melder is een buurtprevent
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En is liefst maandag 16 maart 2026 om 17:00 en uiterlijk woensdag 18 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Volle containers, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk woensdag 11 maart dat de melding is opgevolgd
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

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte in Brielle: er is uiterlijk dinsdag 24 maart teruggekoppeld
    Gegeven een melding uit "Brielle" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    Dan volgt "wijkagent-kust" op volgens regel "routering/6"
    En is liefst vrijdag 20 maart 2026 om 17:00 en uiterlijk dinsdag 24 maart 2026 om 17:00 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Gevonden spuiten in de openbare ruimte in Brielle, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag 19 maart wat er is gedaan
    Gegeven een melding uit "Brielle" op donderdag 12 maart 2026 om 11:15
    En gezien is "Spuiten gevonden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Brielle"
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"
    En hoort de melder uiterlijk donderdag 19 maart 2026 om 17:00 van "meldpunt-voorne" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een oudere vraagt om een adempauze in Kust, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding er is
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

  Scenario: Een voertuig rijdt steeds rond, gemeld door een buurtprevent: de melder hoort uiterlijk vrijdag om 21 uur dat de melding er is
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 11:45
    En gezien is "Voertuig rijdt steeds rond"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"
    En hoort de melder uiterlijk vrijdag 13 maart 2026 om 21:00 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een kind duikt weg, gemeld door een buurtprevent, en de melding wordt overgedragen aan de wijkagent kust en Brielle: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Voorne aan Zee" op donderdag 5 maart 2026 om 10:00
    En gezien is "Kind duikt weg", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorne aan Zee"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "wijkagent-kust": beter op zijn plek
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind duikt weg en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 10:00
    En gezien is "Kind duikt weg", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder niet dat de melding is opgevolgd
