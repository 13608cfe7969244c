# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wie wat mag zien in Hellevoetsluis

  Scenario: Vervuiling door huisdieren bij een woning in Vesting en haven, gemeld door een buurtprevent: het team mag de status en de terugkoppeling niet zien
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:15
    En gezien is "Vervuiling door huisdieren", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan mag het team de status niet zien volgens regel "delen/1"
    En mag het team de terugkoppeling niet zien volgens regel "delen/1"
    En gaat het over "Woningvervuiling", spoed gewoon
    En mag het team het advies zien volgens regel "nederland/delen/18"

  Scenario: Iemand is in de nacht op of buiten in Vesting en haven, gemeld door een buurtprevent: de coördinator mag de terugkoppeling niet zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:00
    En gezien is "Is in de nacht op of buiten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan mag de coördinator de terugkoppeling niet zien volgens regel "delen/2"
    En gaat het over "Verwardheid", spoed gewoon
    En mag de verantwoordelijke de terugkoppeling zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Losse stoeptegels, gemeld door een buurtprevent: het team mag de opvolgers zien
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan mag het team de opvolgers zien volgens regel "delen/3"
    En gaat het over "Verlichting en onderhoud", spoed gewoon

  Scenario: Iemand voelt aan deuren, gemeld door een buurtprevent: de geïnformeerde mag de waarnemingen en de status zien
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:30
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    Dan mag de geïnformeerde de waarnemingen zien volgens regel "delen/4"
    En gaat het over "Verdachte situatie", spoed snel
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Afgeplakte ramen op woensdagavond, gemeld door een winkelier: dat gaat naar het gemeentelijk loket
    Gegeven een melding uit "Hellevoetsluis" op woensdag 2 maart 2016 om 22:00
    En gezien is "Ramen afgeplakt"
    En de melder is een winkelier
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Gedumpt afval in de openbare ruimte: dat gaat naar het gemeentelijk loket
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:30
    En gezien is "Afval gedumpt", in de openbare ruimte
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Een jongere geeft pakjes door in Vesting en haven, gemeld door een buurtprevent: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:30
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Een auto op de stoep op zondagmiddag, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Hellevoetsluis" op zondag 25 december 2016 om 12:45
    En gezien is "Auto op de stoep"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag het team de status zien volgens regel "nederland/delen/18"

  Scenario: Afgeplakte ramen in Vesting en haven, gemeld door een buurtprevent: dat gaat naar de beheerder van de buurtgroep
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:00
    En gezien is "Ramen afgeplakt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Een oudere slaapt buiten, gemeld door een buurtprevent: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 11:00
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Te hard rijden in Vesting en haven op zondagmiddag, gemeld door een buurtprevent: dat gaat naar de beheerder van de buurtgroep
    Gegeven een melding uit "Vesting en haven" op zondag 25 december 2016 om 12:30
    En gezien is "Te hard rijden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Iemand spreekt bekenden aan als vreemden, telkens weer, in Vesting en haven, gemeld door een buurtprevent: het team mag de opvolgers niet zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 10:00
    En gezien is "Spreekt bekenden aan als vreemden", herhaaldelijk
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"
    En mag het team de opvolgers niet zien

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte in Vesting en haven, gemeld door een buurtprevent: dat gaat naar de beheerder van de buurtgroep
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Iemand dreigt het huis uit te moeten in de openbare ruimte, telkens weer, gemeld door een buurtprevent: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 10:00
    En gezien is "Dreigt het huis uit te moeten", herhaaldelijk, in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Buren maken ruzie in Vesting en haven, gemeld door een buurtprevent: het team mag de status zien
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan mag het team de status zien volgens regel "nederland/delen/18"

  Scenario: Buren maken ruzie in Vesting en haven, gemeld door een buurtprevent: de coördinator mag de terugkoppeling zien
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:00
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan mag de coördinator de terugkoppeling zien volgens regel "nederland/delen/17"

  Scenario: Buren maken ruzie, gemeld door een buurtprevent: de geïnformeerde mag de waarnemingen niet zien
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:30
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    Dan mag de geïnformeerde de waarnemingen niet zien
