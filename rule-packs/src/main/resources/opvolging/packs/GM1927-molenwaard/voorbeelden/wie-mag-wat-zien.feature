# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wie wat mag zien in Molenwaard

  Scenario: Hulp met informatie in Buurtschappen Groot-Ammers, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 10:15
    En verteld is "Vraagt naar een regeling", bij een volwassene
    En gevoeld is "Niet-pluis-gevoel"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/1"
    En mag de meedoener de plek zien volgens regel "delen/1"
    En gaat het over "Hulp met informatie", spoed gewoon

  Scenario: Praktische hulp in Buurtschappen Groot-Ammers: wat de meedoener niet mag zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 18 februari 2016 om 11:30
    En verteld is "Vraagt naar een regeling", bij een oudere
    En verteld is "Vraagt om een klusje"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/2"
    En mag de meedoener de plek niet zien volgens regel "delen/2"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Jeugdoverlast, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 11:30
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan mag de geïnformeerde de plek zien volgens regel "delen/3"
    En gaat het over "Jeugdoverlast", spoed snel

  Scenario: Opgroeien in Buurtschappen Groot-Ammers, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 25 februari 2016 om 10:15
    En gezien is "Kind wordt gepest", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Buurtschappen Groot-Ammers"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/4"
    En gaat het over "Opgroeien", spoed gewoon

  Scenario: Jeugdoverlast in het weekend, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Molenwaard" op zaterdag 20 februari 2016 om 15:45
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "wijkagent" op volgens regel "routering/4"

  Scenario: Hulp met informatie, gemeld door een buurtprevent: wat de geïnformeerde mag zien
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:00
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "dorpscontacten" op volgens regel "routering/13"
    En mag de geïnformeerde de plek niet zien

  Scenario: Opgroeien, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:45
    En gezien is "Kind wordt gepest", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Jeugdoverlast, anoniem gemeld: wat de geïnformeerde mag zien
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 11:15
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder blijft anoniem
    Dan volgt "wijkagent" op volgens regel "routering/4"

  Scenario: Brandveiligheid, gemeld door een buurtprevent, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:30
    En gezien is "Woning vol spullen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    En de bewoner vindt de melding goed
    Dan volgt "dorpenloket" op volgens regel "routering/11"

  Scenario: Drank en drugs in Groot-Ammers, gemeld door een buurtprevent: wat de meedoener niet mag zien
    Gegeven een melding uit "Groot-Ammers" op dinsdag 1 maart 2016 om 11:00
    En geroken is "Gebruikt drugs op straat", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Groot-Ammers"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Praktische hulp, gemeld door een buurtprevent, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:00
    En verteld is "Vraagt om het huisdier uit te laten", herhaaldelijk, bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    En de bewoner vindt de melding goed
    Dan volgt "dorpscontacten" op volgens regel "routering/13"

  Scenario: Opgroeien in Bleskensgraaf, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 23 februari 2016 om 11:15
    En gezien is "Jongere geeft pakjes door"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleskensgraaf"
    Dan volgt "sociaal-team" op volgens regel "routering/10"
    En mag de coördinator de opvolgers niet zien

  Scenario: Opgroeien, gemeld door een buurtprevent: wat de coördinator mag zien, op woensdag 17 februari
    Gegeven een melding uit "Molenwaard" op woensdag 17 februari 2016 om 11:45
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "sociaal-team" op volgens regel "routering/10"
