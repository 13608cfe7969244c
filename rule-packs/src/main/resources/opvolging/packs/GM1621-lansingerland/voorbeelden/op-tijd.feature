# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wat op tijd moet gebeuren in Lansingerland

  Scenario: Een donkere plek in Bleiswijk, gemeld door een buurtprevent: de ontvangst is uiterlijk de volgende dag om 10.30 uur bevestigd
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 10:30
    En gezien is "Donkere plek"
    En de melder is een buurtprevent
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En is uiterlijk vrijdag 13 februari 2026 om 10:30 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 10:30 van "coordinator-bleiswijk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Veel korte bezoekjes bij een woning in Bergschenhoek, gemeld door een buurtprevent: het is uiterlijk de volgende dag om 22 uur opgepakt
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een buurtprevent
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"
    En is uiterlijk vrijdag 20 februari 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Losse stoeptegels in Bleiswijk, gemeld door een buurtprevent: er is uiterlijk dinsdag om 22 uur een besluit
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 11:00
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En is liefst maandag 16 februari 2026 om 22:00 en uiterlijk dinsdag 17 februari 2026 om 22:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Een versperde doorgang in Bleiswijk, gemeld door een buurtprevent: het is uiterlijk de volgende dag om 10.15 uur opgepakt
    Gegeven een melding uit "Bleiswijk" op donderdag 19 februari 2026 om 10:15
    En gezien is "Doorgang versperd"
    En de melder is een buurtprevent
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En is liefst donderdag 19 februari 2026 om 14:15 en uiterlijk vrijdag 20 februari 2026 om 10:15 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Jongeren laat luid op straat op woensdagavond, gemeld door een buurtprevent: er is uiterlijk woensdag 18 februari een besluit
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 22:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En is liefst maandag 16 februari 2026 om 20:00 en uiterlijk woensdag 18 februari 2026 om 20:00 een besluit genomen volgens regel "termijnen/6"

  Scenario: Hondenpoep op een speelplek in de openbare ruimte, gemeld door een mantelzorger: er is uiterlijk zondag 1 maart teruggekoppeld
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    En de melder is een mantelzorger
    Dan volgt "boa-team" op volgens regel "routering/8"
    En is liefst dinsdag 24 februari 2026 om 23:59 en uiterlijk zondag 1 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Jongeren laat luid op straat in Berkel en Rodenrijs, gemeld door een buurtprevent: uiterlijk vrijdag om 22 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Berkel en Rodenrijs" op woensdag 18 februari 2026 om 10:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"
    En is liefst donderdag 19 februari 2026 om 22:00 en uiterlijk vrijdag 20 februari 2026 om 22:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte en er gaat meteen iemand langs: het is uiterlijk donderdag 12 maart afgehandeld
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-team" op volgens regel "routering/8"
    En is liefst donderdag 26 februari 2026 om 23:59 en uiterlijk donderdag 12 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/8"

  Scenario: Een oudere vraagt om het huisdier uit te laten, gemeld door een buurtprevent, en de melding is opgepakt: dat gaat naar het bewonersnetwerk van de kernen
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:30
    En verteld is "Vraagt om het huisdier uit te laten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan volgt "buurtnetwerk" op volgens regel "routering/12"

  Scenario: Geen reactie op bel of telefoon bij een woning in Berkel en Rodenrijs, gemeld door een buurtprevent: dat gaat naar de coördinator buurttoezicht Berkel en Rodenrijs
    Gegeven een melding uit "Berkel en Rodenrijs" op woensdag 11 februari 2026 om 10:30
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"

  Scenario: Een versperde vluchtweg in de openbare ruimte in Bergschenhoek, gemeld door een buurtprevent, de bewoner vindt het goed, en de bewoner wordt boos: er is uiterlijk woensdag 18 februari iemand langs geweest
    Gegeven een melding uit "Bergschenhoek" op woensdag 11 februari 2026 om 10:30
    En gezien is "Vluchtweg versperd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bergschenhoek"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"
    En is liefst maandag 16 februari 2026 om 22:00 en uiterlijk woensdag 18 februari 2026 om 22:00 iemand langs geweest volgens regel "nederland/termijnen/49"

  Scenario: Volle containers in de openbare ruimte in Bergschenhoek, gemeld door een buurtprevent, en er is afgeschaald: dat gaat naar de coördinator buurttoezicht Bergschenhoek
    Gegeven een melding uit "Bergschenhoek" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"

  Scenario: Een oudere slaapt buiten in Bergschenhoek, gemeld door een buurtprevent: de ontvangst is uiterlijk de volgende dag om 22 uur bevestigd
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    Dan is uiterlijk vrijdag 20 februari 2026 om 22:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Een oudere slaapt buiten in Bergschenhoek, gemeld door een buurtprevent: er is uiterlijk dinsdag om 22 uur een besluit
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    Dan is liefst maandag 23 februari 2026 om 22:00 en uiterlijk dinsdag 24 februari 2026 om 22:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Een hulpmiddel ontbreekt op woensdagavond, gemeld door een buurtprevent: er is uiterlijk woensdag 18 februari een besluit
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 22:00
    En gezien is "Hulpmiddel ontbreekt"
    En de melder is een buurtprevent
    Dan is uiterlijk woensdag 18 februari 2026 om 23:59 een besluit genomen volgens regel "nederland/termijnen/6"

  Scenario: Een oudere slaapt buiten in Bergschenhoek, gemeld door een buurtprevent: er is uiterlijk donderdag 26 februari teruggekoppeld
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    Dan is liefst dinsdag 24 februari 2026 om 22:00 en uiterlijk donderdag 26 februari 2026 om 22:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Een hulpmiddel ontbreekt in Bergschenhoek, gemeld door een buurtprevent: er is uiterlijk donderdag 30 april teruggekoppeld
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Hulpmiddel ontbreekt"
    En de melder is een buurtprevent
    Dan is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 30 april 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"

  Scenario: Een oudere slaapt buiten in Bergschenhoek, gemeld door een buurtprevent: uiterlijk maandag om 22 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Slaapt buiten", bij een oudere
    En de melder is een buurtprevent
    Dan is liefst vrijdag 20 februari 2026 om 22:00 en uiterlijk maandag 23 februari 2026 om 22:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/43"

  Scenario: Een hulpmiddel ontbreekt in Bergschenhoek, gemeld door een buurtprevent: uiterlijk donderdag 26 februari is nagegaan wat er al speelt
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Hulpmiddel ontbreekt"
    En de melder is een buurtprevent
    Dan is liefst dinsdag 24 februari 2026 om 23:59 en uiterlijk donderdag 26 februari 2026 om 23:59 nagegaan wat er al speelt volgens regel "nederland/termijnen/28"

  Scenario: Een kind overdag niet op school en er gaat meteen iemand langs: het is uiterlijk donderdag 26 maart afgehandeld
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Kind overdag niet op school", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 12 maart 2026 om 23:59 en uiterlijk donderdag 26 maart 2026 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/50"

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte en gevonden spuiten en er gaat meteen iemand langs: het is uiterlijk donderdag 5 maart afgehandeld
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En gezien is "Spuiten gevonden"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 26 februari 2026 om 23:59 en uiterlijk donderdag 5 maart 2026 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/45"
