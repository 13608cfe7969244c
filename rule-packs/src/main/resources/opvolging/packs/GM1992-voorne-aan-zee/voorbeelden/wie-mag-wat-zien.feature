# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wie wat mag zien in Voorne aan Zee

  Scenario: Schoolverzuim, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:30
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan mag het team de status niet zien volgens regel "delen/1"
    En mag het team de terugkoppeling niet zien volgens regel "delen/1"
    En gaat het over "Schoolverzuim", spoed gewoon

  Scenario: Parkeeroverlast: wat de melder mag zien
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 17 maart 2026 om 11:00
    En gezien is "Auto op de stoep", in de openbare ruimte
    Dan mag de melder de opvolgers zien volgens regel "delen/2"
    En gaat het over "Parkeeroverlast", spoed gewoon

  Scenario: Jeugdoverlast in Kust in het weekend: wat de geïnformeerde mag zien
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 14:15
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/3"
    En gaat het over "Jeugdoverlast", spoed snel

  Scenario: Huiselijk geweld in Vesting en haven, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Vesting en haven" op dinsdag 3 maart 2026 om 11:00
    En gehoord is "Roept op straat", bij een volwassene
    En gezien is "Blauwe plekken"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de plek niet zien volgens regel "delen/4"
    En gaat het over "Huiselijk geweld", spoed snel

  Scenario: Onveiligheid van een kind in de nacht, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 04:00
    En gezien is "Kind duikt weg", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Parkeeroverlast in Brielle, gemeld door iemand van een woningcorporatie: wat de melder mag zien
    Gegeven een melding uit "Brielle" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is iemand van een woningcorporatie
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Parkeeroverlast in Kust: wat de melder mag zien
    Gegeven een melding uit "Kust" op donderdag 12 maart 2026 om 11:00
    En gezien is "Auto op de stoep", bij een volwassene
    Dan volgt "boa-strand" op volgens regel "routering/2"

  Scenario: Opgroeien: wat de melder mag zien
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 10:30
    En gezien is "Jongere slaapt niet thuis"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"
    En mag de melder de opvolgers niet zien

  Scenario: Opgroeien in Kust, gemeld door een buurtprevent, de bewoner wil het niet: wat het team niet mag zien
    Gegeven een melding uit "Kust" op donderdag 5 maart 2026 om 11:30
    En gezien is "Jongere geeft pakjes door", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    En de bewoner vindt de melding niet goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Afval op straat, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Containers blijven staan"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorne aan Zee"
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Jeugdoverlast in Kust in het weekend, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 15:00
    En gezien is "Jongeren vernielen iets"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    Dan volgt "boa-strand" op volgens regel "routering/3"

  Scenario: Verwardheid, de bewoner wil het niet: wat de meedoener niet mag zien
    Gegeven een melding uit "Voorne aan Zee" op woensdag 11 maart 2026 om 10:30
    En gezien is "Is in de nacht op of buiten", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Verdachte situatie in Hellevoetsluis, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Hellevoetsluis" op donderdag 12 maart 2026 om 11:45
    En gezien is "Veel korte bezoekjes", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/4"
