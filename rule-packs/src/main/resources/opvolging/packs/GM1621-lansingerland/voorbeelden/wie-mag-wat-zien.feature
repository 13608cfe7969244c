# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wie wat mag zien in Lansingerland

  Scenario: Buren maken ruzie bij een woning, gemeld door een buurtprevent: de coördinator mag de opvolgers en de termijnen zien
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 10:15
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/1"
    En mag de coördinator de termijnen zien volgens regel "delen/1"
    En gaat het over "Burenoverlast", spoed gewoon

  Scenario: Een oudere vraagt om het huisdier uit te laten, gemeld door een buurtprevent: de coördinator mag de opvolgers zien
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 11:15
    En verteld is "Vraagt om het huisdier uit te laten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/2"
    En gaat het over "Praktische hulp", spoed gewoon

  Scenario: Losse stoeptegels, gemeld door een buurtprevent: de coördinator mag het thema en de plek zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag de coördinator het thema zien volgens regel "delen/3"
    En mag de coördinator de plek zien volgens regel "delen/3"
    En gaat het over "Verlichting en onderhoud", spoed gewoon

  Scenario: Afval in de tuin bij een woning, gemeld door een buurtprevent: het team mag de terugkoppeling niet zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Afval in de tuin", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag het team de terugkoppeling niet zien volgens regel "delen/4"
    En gaat het over "Woningvervuiling", spoed gewoon
    En mag de verantwoordelijke de terugkoppeling zien volgens regel "nederland/delen/2"
    En mag het team de status zien volgens regel "nederland/delen/18"

  Scenario: Een kind overdag niet op school en een kind wordt gepest in Bleiswijk, de bewoner vindt het goed: de meedoener mag de plek zien
    Gegeven een melding uit "Bleiswijk" op dinsdag 24 februari 2026 om 11:00
    En gezien is "Kind overdag niet op school", bij een jongere
    En gezien is "Kind wordt gepest"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de plek zien volgens regel "delen/5"
    En gaat het over "Opgroeien", spoed gewoon

  Scenario: Een kind alleen laat op straat en spullen of geld verdwijnen: de meedoener mag de plek niet zien
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    En gezien is "Spullen of geld verdwijnen"
    Dan mag de meedoener de plek niet zien volgens regel "delen/6"
    En gaat het over "Onveiligheid van een oudere", spoed gewoon

  Scenario: Een kind alleen laat op straat in Bergschenhoek, gemeld door een buurtprevent: dat gaat naar de politie
    Gegeven een melding uit "Bergschenhoek" op vrijdag 25 december 2026 om 12:15
    En gezien is "Kind alleen laat op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bergschenhoek"
    Dan volgt "politie" op volgens regel "routering/2"

  Scenario: Een jongere geeft pakjes door, gemeld door een buurtprevent: de coördinator mag de plek en het thema niet zien
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:45
    En gezien is "Jongere geeft pakjes door"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En mag de coördinator de plek niet zien
    En mag de coördinator het thema niet zien

  Scenario: Een kind zorgt voor een ouder, anoniem gemeld, de bewoner vindt het goed: de verantwoordelijke mag de plek zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/6"
    En mag de verantwoordelijke de plek zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Een deurwaarder aan de deur bij een volwassene in Berkel en Rodenrijs, anoniem gemeld door een buurtprevent: de coördinator mag de opvolgers niet zien
    Gegeven een melding uit "Berkel en Rodenrijs" op dinsdag 24 februari 2026 om 10:00
    En gezien is "Deurwaarder aan de deur", bij een volwassene
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"
    En mag de coördinator de opvolgers niet zien

  Scenario: Een kind overdag niet op school op donderdagnacht, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Lansingerland" op donderdag 26 februari 2026 om 04:15
    En gezien is "Kind overdag niet op school", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een jongere geeft pakjes door in Bleiswijk, gemeld door iemand anders, de bewoner vindt het goed: dat gaat naar het jongerenwerk Lansingerland
    Gegeven een melding uit "Bleiswijk" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is iemand anders
    En de bewoner vindt de melding goed
    Dan volgt "jongerenwerk" op volgens regel "routering/6"

  Scenario: Een kind overdag niet op school, anoniem gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    En de bewoner vindt de melding goed
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een auto op de stoep in de openbare ruimte, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers en het thema zien
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de verantwoordelijke het thema zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Een jongere geeft pakjes door in Bergschenhoek, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Bergschenhoek
    Gegeven een melding uit "Bergschenhoek" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Jongere geeft pakjes door", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bergschenhoek"
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"

  Scenario: Een oudere krijgt nooit bezoek in Bleiswijk, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Bleiswijk" op woensdag 11 februari 2026 om 10:00
    En gezien is "Krijgt nooit bezoek", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Hondenpoep op een speelplek in Bleiswijk, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Bleiswijk
    Gegeven een melding uit "Bleiswijk" op donderdag 19 februari 2026 om 11:15
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bleiswijk"
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"

  Scenario: Iemand komt niet meer buiten op woensdagavond, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Lansingerland" op woensdag 18 februari 2026 om 20:15
    En gezien is "Komt niet meer buiten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Verkeerd geparkeerde aanhangers in Berkel en Rodenrijs, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Berkel en Rodenrijs
    Gegeven een melding uit "Berkel en Rodenrijs" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"

  Scenario: Hondenpoep op een speelplek in Berkel en Rodenrijs, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Berkel en Rodenrijs
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 19 februari 2026 om 11:00
    En gezien is "Hondenpoep op een speelplek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"

  Scenario: Een hond blaft lang, gemeld door een buurtprevent: het team mag de terugkoppeling zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:45
    En gehoord is "Hond blaft lang"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Dan mag het team de terugkoppeling zien volgens regel "nederland/delen/18"

  Scenario: Een versperde doorgang, anoniem gemeld, de bewoner vindt het goed: de meedoener mag de plek zien
    Gegeven een melding uit "Lansingerland" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Doorgang versperd"
    En de melder blijft anoniem
    En de bewoner vindt de melding goed
    Dan mag de meedoener de plek zien volgens regel "nederland/delen/9"
