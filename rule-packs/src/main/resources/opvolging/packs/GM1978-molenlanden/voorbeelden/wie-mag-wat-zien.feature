# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wie wat mag zien in Molenlanden

  Scenario: Een kind alleen laat op straat en een jongere geeft pakjes door, de bewoner vindt het goed: de meedoener mag de gegevens van de bewoner zien
    Gegeven een melding uit "Molenlanden" op woensdag 11 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    En gezien is "Jongere geeft pakjes door"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/1"
    En gaat het over "Opgroeien", spoed direct

  Scenario: Een kind alleen laat op straat en iemand vraagt om een adempauze: de meedoener mag de gegevens van de bewoner en de uitkomst niet zien
    Gegeven een melding uit "Molenlanden" op woensdag 4 maart 2026 om 11:45
    En gezien is "Kind alleen laat op straat", bij een kind
    En verteld is "Vraagt om een adempauze"
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/2"
    En mag de meedoener de uitkomst niet zien volgens regel "delen/2"
    En gaat het over "Opgroeien", spoed direct
    En doet "sociaal-team" mee volgens regel "routering/8"

  Scenario: Jongeren steken vuurwerk af in Groot-Ammers, gemeld door een buurtprevent: de coördinator mag de opvolgers zien
    Gegeven een melding uit "Groot-Ammers" op donderdag 12 maart 2026 om 10:45
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Groot-Ammers"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/4"
    En mag het team de opvolgers zien volgens regel "delen/4"
    En gaat het over "Jeugdoverlast", spoed snel

  Scenario: Een jongere geeft pakjes door in Groot-Ammers, anoniem gemeld: dat gaat naar het jongerenwerk Groot-Ammers
    Gegeven een melding uit "Groot-Ammers" op dinsdag 10 maart 2026 om 11:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder blijft anoniem
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Molenlanden" op donderdag 5 maart 2026 om 10:30
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Lampen branden ook overdag bij een woning, gemeld door een vrijwilliger: dat gaat naar het sociaal team Molenlanden
    Gegeven een melding uit "Molenlanden" op vrijdag 25 december 2026 om 12:15
    En gezien is "Lampen ook overdag aan", bij een woning
    En de melder is een vrijwilliger
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een volwassene zegt nergens zin in te hebben, gemeld door een buurtprevent: de coördinator mag de opvolgers niet zien
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 11:30
    En verteld is "Zegt nergens zin in te hebben", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenlanden"
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En mag de coördinator de opvolgers niet zien
    En mag het team de opvolgers niet zien

  Scenario: Een jongere geeft pakjes door in Lekdorpen: dat gaat naar het jongerenwerk Molenlanden
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 11:15
    En gezien is "Jongere geeft pakjes door"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"

  Scenario: Een jongere slaapt niet thuis in Groot-Ammers, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het jongerenwerk Groot-Ammers
    Gegeven een melding uit "Groot-Ammers" op donderdag 5 maart 2026 om 11:15
    En gezien is "Jongere slaapt niet thuis", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Groot-Ammers"
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"

  Scenario: Jongeren laat luid op straat bij een volwassene, telkens weer, in Lekdorpen, gemeld door een buurtprevent: dat gaat naar het jongerenwerk Molenlanden
    Gegeven een melding uit "Lekdorpen" op dinsdag 10 maart 2026 om 10:45
    En gehoord is "Jongeren laat luid op straat", herhaaldelijk, bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lekdorpen"
    Dan volgt "jongerenwerk" op volgens regel "routering/3"

  Scenario: Een jongere geeft pakjes door bij een volwassene, telkens weer, in Giessendorpen, de bewoner vindt het goed: de verantwoordelijke mag de gegevens van de bewoner zien
    Gegeven een melding uit "Giessendorpen" op donderdag 5 maart 2026 om 10:45
    En gezien is "Jongere geeft pakjes door", herhaaldelijk, bij een volwassene
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/3"
    En mag de verantwoordelijke de gegevens van de bewoner zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Iemand vraagt om vervoer in Lekdorpen en niemand pakt het op: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Lekdorpen" op dinsdag 3 maart 2026 om 10:00
    En verteld is "Vraagt om vervoer"
    Als er 2 weken niets gebeurt
    Dan weet "dorpsondersteuner-noord" ervan volgens regel "opschaling/6"
    En mag de geïnformeerde de plek niet zien volgens regel "delen/3"
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een kind alleen bij diep water in Giessendorpen, de bewoner vindt het goed: de meedoener mag de gegevens van de bewoner zien
    Gegeven een melding uit "Giessendorpen" op donderdag 5 maart 2026 om 10:45
    En gezien is "Kind alleen bij diep water"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "nederland/delen/3"

  Scenario: Jongeren vernielen iets in Lekdorpen en niemand pakt het op: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Lekdorpen" op dinsdag 3 maart 2026 om 10:00
    En gezien is "Jongeren vernielen iets", bij een kind
    Als er 2 weken niets gebeurt
    Dan mag de geïnformeerde de plek zien volgens regel "nederland/delen/14"
