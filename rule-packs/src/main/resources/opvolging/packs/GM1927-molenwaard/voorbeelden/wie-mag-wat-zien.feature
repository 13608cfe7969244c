# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wie wat mag zien in Molenwaard

  Scenario: Een volwassene vraagt naar een regeling en een niet-pluisgevoel in Buurtschappen Groot-Ammers, de bewoner vindt het goed: de meedoener mag de waarnemingen, de plek en de status zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 10:15
    En verteld is "Vraagt naar een regeling", bij een volwassene
    En gevoeld is "Niet-pluis-gevoel"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/1"
    En mag de meedoener de plek zien volgens regel "delen/1"
    En gaat het over "Hulp met informatie", spoed gewoon
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Een oudere vraagt naar een regeling en iemand vraagt om een klusje in Buurtschappen Groot-Ammers: de meedoener mag de waarnemingen en de plek niet zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 18 februari 2016 om 11:30
    En verteld is "Vraagt naar een regeling", bij een oudere
    En verteld is "Vraagt om een klusje"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/2"
    En mag de meedoener de plek niet zien volgens regel "delen/2"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent: de geïnformeerde mag de plek zien
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 11:30
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan mag de geïnformeerde de plek zien volgens regel "delen/3"
    En gaat het over "Jeugdoverlast", spoed snel

  Scenario: Een kind wordt gepest in Buurtschappen Groot-Ammers, gemeld door een buurtprevent: de coördinator mag de opvolgers zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 25 februari 2016 om 10:15
    En gezien is "Kind wordt gepest", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Buurtschappen Groot-Ammers"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/4"
    En gaat het over "Opgroeien", spoed gewoon

  Scenario: Jongeren steken vuurwerk af op zaterdagmiddag, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Molenwaard" op zaterdag 20 februari 2016 om 15:45
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Een volwassene vraagt hulp bij een formulier, gemeld door een buurtprevent: de geïnformeerde mag de plek niet zien
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:00
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "dorpscontacten" op volgens regel "routering/13"
    En mag de geïnformeerde de plek niet zien

  Scenario: Een kind wordt gepest, gemeld door een buurtprevent: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:45
    En gezien is "Kind wordt gepest", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Jongeren steken vuurwerk af, anoniem gemeld: de verantwoordelijke mag de plek zien
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:15
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder blijft anoniem
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een woning vol spullen, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het dorpenloket van de gemeente
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:30
    En gezien is "Woning vol spullen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    En de bewoner vindt de melding goed
    Dan volgt "dorpenloket" op volgens regel "routering/11"

  Scenario: Een volwassene gebruikt drugs op straat in Groot-Ammers, gemeld door een buurtprevent: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Groot-Ammers" op dinsdag 1 maart 2016 om 11:00
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Groot-Ammers"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een volwassene vraagt om het huisdier uit te laten, telkens weer, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar de dorpscontactpersonen van de andere dorpen
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:00
    En verteld is "Vraagt om het huisdier uit te laten", herhaaldelijk, bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    En de bewoner vindt de melding goed
    Dan volgt "dorpscontacten" op volgens regel "routering/13"

  Scenario: Een jongere geeft pakjes door in Bleskensgraaf, gemeld door een buurtprevent: de coördinator mag de opvolgers niet zien
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 23 februari 2016 om 11:15
    En gezien is "Jongere geeft pakjes door"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleskensgraaf"
    Dan volgt "sociaal-team" op volgens regel "routering/10"
    En mag de coördinator de opvolgers niet zien

  Scenario: Een kind zorgt voor een ouder, gemeld door een buurtprevent: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Molenwaard" op woensdag 17 februari 2016 om 11:45
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een jongere geeft pakjes door in Buurtschappen Groot-Ammers, de bewoner vindt het goed: de meedoener mag de waarnemingen zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 10:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "nederland/delen/9"
