# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wie wat mag zien in Hellevoetsluis

  Scenario: Woningvervuiling in Vesting en haven, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:15
    En gezien is "Vervuiling door huisdieren", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan mag het team de status niet zien volgens regel "delen/1"
    En mag het team de terugkoppeling niet zien volgens regel "delen/1"
    En gaat het over "Woningvervuiling", spoed gewoon

  Scenario: Verwardheid in Vesting en haven, gemeld door een buurtprevent: wat de coördinator niet mag zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:00
    En gezien is "Is in de nacht op of buiten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan mag de coördinator de terugkoppeling niet zien volgens regel "delen/2"
    En gaat het over "Verwardheid", spoed gewoon

  Scenario: Verlichting en onderhoud, gemeld door een buurtprevent: wat het team mag zien
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan mag het team de opvolgers zien volgens regel "delen/3"
    En gaat het over "Verlichting en onderhoud", spoed gewoon

  Scenario: Verdachte situatie, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:30
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/4"
    En gaat het over "Verdachte situatie", spoed snel

  Scenario: Verdachte situatie in de avond, gemeld door een winkelier: wat de geïnformeerde mag zien
    Gegeven een melding uit "Hellevoetsluis" op woensdag 2 maart 2016 om 22:00
    En gezien is "Ramen afgeplakt"
    En de melder is een winkelier
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Afval op straat: wat het team mag zien
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:30
    En gezien is "Afval gedumpt", in de openbare ruimte
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Opgroeien in Vesting en haven, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:30
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Parkeeroverlast op eerste kerstdag, gemeld door een buurtprevent: wat het team mag zien
    Gegeven een melding uit "Hellevoetsluis" op zondag 25 december 2016 om 12:45
    En gezien is "Auto op de stoep"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Verdachte situatie in Vesting en haven, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:00
    En gezien is "Ramen afgeplakt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Geen eigen plek om te slapen, gemeld door een buurtprevent: wat de coördinator niet mag zien
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 11:00
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Verkeersveiligheid in Vesting en haven op eerste kerstdag, gemeld door een buurtprevent: wat de coördinator niet mag zien
    Gegeven een melding uit "Vesting en haven" op zondag 25 december 2016 om 12:30
    En gezien is "Te hard rijden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Verwardheid in Vesting en haven, gemeld door een buurtprevent: wat het team mag zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 10:00
    En gezien is "Spreekt bekenden aan als vreemden", herhaaldelijk
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"
    En mag het team de opvolgers niet zien

  Scenario: Verdachte situatie in Vesting en haven, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Schulden, gemeld door een buurtprevent: wat de coördinator niet mag zien
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 10:00
    En gezien is "Dreigt het huis uit te moeten", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"
