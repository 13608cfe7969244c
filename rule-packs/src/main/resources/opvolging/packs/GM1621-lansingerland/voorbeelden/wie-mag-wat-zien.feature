# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wie wat mag zien in Lansingerland

  Scenario: Burenoverlast, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 10:15
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/1"
    En mag de coördinator de termijnen zien volgens regel "delen/1"
    En gaat het over "Burenoverlast", spoed gewoon

  Scenario: Praktische hulp, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 11:15
    En verteld is "Vraagt om het huisdier uit te laten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/2"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Verlichting en onderhoud, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag de coördinator het thema zien volgens regel "delen/3"
    En mag de coördinator de plek zien volgens regel "delen/3"
    En gaat het over "Verlichting en onderhoud", spoed gewoon

  Scenario: Woningvervuiling, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Afval in de tuin", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag het team de terugkoppeling niet zien volgens regel "delen/4"
    En gaat het over "Woningvervuiling", spoed gewoon

  Scenario: Opgroeien in Bleiswijk, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Bleiswijk" op dinsdag 24 februari 2026 om 11:00
    En gezien is "Kind overdag niet op school", bij een jongere
    En gezien is "Kind wordt gepest"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de plek zien volgens regel "delen/5"
    En gaat het over "Opgroeien", spoed gewoon

  Scenario: Onveiligheid van een oudere: wat de meedoener niet mag zien
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    En gezien is "Spullen of geld verdwijnen"
    Dan mag de meedoener de plek niet zien volgens regel "delen/6"
    En gaat het over "Onveiligheid van een oudere", spoed gewoon

  Scenario: Opgroeien in Bergschenhoek op eerste kerstdag, gemeld door een buurtprevent: wat de meedoener niet mag zien
    Gegeven een melding uit "Bergschenhoek" op vrijdag 25 december 2026 om 12:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bergschenhoek"
    Dan volgt "politie" op volgens regel "routering/2"

  Scenario: Opgroeien, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:45
    En gezien is "Jongere geeft pakjes door"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En mag de coördinator de plek niet zien
    En mag de coördinator het thema niet zien

  Scenario: Opgroeien, anoniem gemeld, de bewoner vindt het goed: wat de meedoener niet mag zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/6"

  Scenario: Schulden in Berkel en Rodenrijs, anoniem gemeld: wat de coördinator mag zien
    Gegeven een melding uit "Berkel en Rodenrijs" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Deurwaarder aan de deur", bij een volwassene
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"
    En mag de coördinator de opvolgers niet zien

  Scenario: Schoolverzuim in de nacht, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Lansingerland" op donderdag 26 februari 2026 om 04:15
    En gezien is "Kind overdag niet op school", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Opgroeien in Bleiswijk, gemeld door iemand anders, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Bleiswijk" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is iemand anders
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/6"

  Scenario: Schoolverzuim, anoniem gemeld, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    En de bewoner vindt de melding goed
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Parkeeroverlast, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Opgroeien in Bergschenhoek, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Bergschenhoek" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bergschenhoek"
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"

  Scenario: Eenzaamheid in Bleiswijk, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Bleiswijk" op woensdag 11 februari 2026 om 10:00
    En gezien is "Krijgt nooit bezoek", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"

  Scenario: Afval op straat in Bleiswijk, gemeld door een buurtprevent: wat het team niet mag zien
    Gegeven een melding uit "Bleiswijk" op donderdag 19 februari 2026 om 11:15
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"

  Scenario: Eenzaamheid in de avond, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 20:15
    En gezien is "Komt niet meer buiten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Parkeeroverlast in Berkel en Rodenrijs, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Berkel en Rodenrijs" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"

  Scenario: Afval op straat in Berkel en Rodenrijs, gemeld door een buurtprevent: wat de coördinator mag zien
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 11:00
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"
