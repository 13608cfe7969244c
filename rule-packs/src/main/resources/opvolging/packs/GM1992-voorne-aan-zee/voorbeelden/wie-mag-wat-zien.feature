# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wie wat mag zien in Voorne aan Zee

  Scenario: Een kind overdag niet op school, gemeld door een buurtprevent: het team mag de status en de terugkoppeling niet zien
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan mag het team de status niet zien volgens regel "delen/1"
    En mag het team de terugkoppeling niet zien volgens regel "delen/1"
    En gaat het over "Schoolverzuim", spoed gewoon
    En mag de verantwoordelijke de status zien volgens regel "nederland/delen/2"
    En mag het team het advies zien volgens regel "nederland/delen/18"

  Scenario: Een auto op de stoep in de openbare ruimte: de melder mag de opvolgers zien
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Auto op de stoep", in de openbare ruimte
    Dan mag de melder de opvolgers zien volgens regel "delen/2"
    En gaat het over "Parkeeroverlast", spoed gewoon

  Scenario: Jongeren steken vuurwerk af in Kust op zaterdagmiddag: de geïnformeerde mag de waarnemingen en de status zien
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 14:15
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/3"
    En gaat het over "Jeugdoverlast", spoed snel
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een volwassene roept op straat en blauwe plekken in Vesting en haven, de bewoner wil het niet: de meedoener mag de plek niet zien
    Gegeven een melding uit "Vesting en haven" op dinsdag 3 maart 2026 om 11:00
    En gehoord is "Roept op straat", bij een volwassene
    En gezien is "Blauwe plekken"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de plek niet zien volgens regel "delen/4"
    En gaat het over "Huiselijk geweld", spoed snel
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/5"

  Scenario: Een kind duikt weg op donderdagnacht, gemeld door een buurtprevent: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 04:00
    En gezien is "Kind duikt weg", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Een auto op de stoep in de openbare ruimte in Brielle, gemeld door iemand van een woningcorporatie: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Brielle" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is iemand van een woningcorporatie
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Een auto op de stoep bij een volwassene in Kust: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Kust" op donderdag 12 maart 2026 om 11:00
    En gezien is "Auto op de stoep", bij een volwassene
    Dan volgt "boa-strand" op volgens regel "routering/2"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de melder de status zien volgens regel "nederland/delen/16"

  Scenario: Een jongere slaapt niet thuis: de melder mag de opvolgers niet zien
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 10:30
    En gezien is "Jongere slaapt niet thuis"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En mag de melder de opvolgers niet zien

  Scenario: Een jongere geeft pakjes door in Kust, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Kust" op donderdag 5 maart 2026 om 11:30
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    En de bewoner vindt de melding niet goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Containers blijven staan, gemeld door een buurtprevent: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Containers blijven staan"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Jongeren vernielen iets in Kust op zaterdagmiddag, gemeld door een buurtprevent: dat gaat naar de boa's dorpen en strand
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 15:00
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    Dan volgt "boa-strand" op volgens regel "routering/3"

  Scenario: Een oudere is in de nacht op of buiten, de bewoner wil het niet: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 10:30
    En gezien is "Is in de nacht op of buiten", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Veel korte bezoekjes bij een oudere in Hellevoetsluis, gemeld door een buurtprevent: dat gaat naar de beheerder van de buurtgroep
    Gegeven een melding uit "Hellevoetsluis" op donderdag 12 maart 2026 om 11:45
    En gezien is "Veel korte bezoekjes", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/4"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent: het team mag de status zien
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan mag het team de status zien volgens regel "nederland/delen/18"

  Scenario: Hondenpoep op een speelplek in Kust op zaterdagmiddag: de geïnformeerde mag de waarnemingen niet zien
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 14:15
    En gezien is "Hondenpoep op een speelplek"
    Dan mag de geïnformeerde de waarnemingen niet zien volgens regel "nederland/delen/19"

  Scenario: Iemand vraagt om vervoer in Vesting en haven, de bewoner wil het niet: de meedoener mag de plek niet zien
    Gegeven een melding uit "Vesting en haven" op dinsdag 3 maart 2026 om 11:00
    En verteld is "Vraagt om vervoer"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de plek niet zien volgens regel "nederland/delen/11"

  Scenario: Een volwassene roept op straat en blauwe plekken in Vesting en haven, de bewoner vindt het goed: de meedoener mag de plek zien
    Gegeven een melding uit "Vesting en haven" op dinsdag 3 maart 2026 om 11:00
    En gehoord is "Roept op straat", bij een volwassene
    En gezien is "Blauwe plekken"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de plek zien volgens regel "nederland/delen/5"
