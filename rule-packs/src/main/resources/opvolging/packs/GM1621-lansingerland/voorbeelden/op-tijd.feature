# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Wat op tijd moet gebeuren in Lansingerland

  Scenario: De ontvangst bevestigen bij verlichting en onderhoud in Bleiswijk, gemeld door een buurtprevent
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 10:30
    En gezien is "Donkere plek"
    En de melder is een buurtprevent
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En is uiterlijk vrijdag 13 februari 2026 om 10:30 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk vrijdag 13 februari 2026 om 10:30 van "coordinator-bleiswijk" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij verdachte situatie in Bergschenhoek, gemeld door een buurtprevent
    Gegeven een melding uit "Bergschenhoek" op donderdag 19 februari 2026 om 10:30
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een buurtprevent
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"
    En is uiterlijk vrijdag 20 februari 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een besluit nemen bij verlichting en onderhoud in Bleiswijk, gemeld door een buurtprevent
    Gegeven een melding uit "Bleiswijk" op donderdag 12 februari 2026 om 11:00
    En gezien is "Losse stoeptegels"
    En de melder is een buurtprevent
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En is liefst maandag 16 februari 2026 om 22:00 en uiterlijk dinsdag 17 februari 2026 om 22:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Oppakken bij brandveiligheid in Bleiswijk, gemeld door een buurtprevent
    Gegeven een melding uit "Bleiswijk" op donderdag 19 februari 2026 om 10:15
    En gezien is "Doorgang versperd"
    En de melder is een buurtprevent
    Dan volgt "coordinator-bleiswijk" op volgens regel "routering/5"
    En is liefst donderdag 19 februari 2026 om 14:15 en uiterlijk vrijdag 20 februari 2026 om 10:15 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Een besluit nemen bij jeugdoverlast in de avond, gemeld door een buurtprevent
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 22:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"
    En is liefst maandag 16 februari 2026 om 20:00 en uiterlijk woensdag 18 februari 2026 om 20:00 een besluit genomen volgens regel "termijnen/6"

  Scenario: Terugkoppelen bij afval op straat, gemeld door een mantelzorger
    Gegeven een melding uit "Lansingerland" op donderdag 19 februari 2026 om 10:15
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    En de melder is een mantelzorger
    Dan volgt "boa-team" op volgens regel "routering/8"
    En is liefst dinsdag 24 februari 2026 om 23:59 en uiterlijk zondag 1 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/5"

  Scenario: Nagaan wat er al speelt bij jeugdoverlast in Berkel en Rodenrijs, gemeld door een buurtprevent
    Gegeven een melding uit "Berkel en Rodenrijs" op woensdag 18 februari 2026 om 10:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"
    En is liefst donderdag 19 februari 2026 om 22:00 en uiterlijk vrijdag 20 februari 2026 om 22:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Afhandelen bij verkeersveiligheid
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "boa-team" op volgens regel "routering/8"
    En is liefst donderdag 26 februari 2026 om 23:59 en uiterlijk donderdag 12 maart 2026 om 23:59 de melding afgehandeld volgens regel "termijnen/8"

  Scenario: Nagaan wat er al speelt bij praktische hulp, gemeld door een buurtprevent
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:30
    En verteld is "Vraagt om het huisdier uit te laten", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Lansingerland"
    Als de melding is opgepakt
    Dan volgt "buurtnetwerk" op volgens regel "routering/12"

  Scenario: Oppakken bij niet pluis in Berkel en Rodenrijs, gemeld door een buurtprevent
    Gegeven een melding uit "Berkel en Rodenrijs" op woensdag 11 februari 2026 om 10:30
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Berkel en Rodenrijs"
    Dan volgt "coordinator-berkel" op volgens regel "routering/3"

  Scenario: Nagaan wat er al speelt bij brandveiligheid in Bergschenhoek, gemeld door een buurtprevent, de bewoner vindt het goed
    Gegeven een melding uit "Bergschenhoek" op woensdag 11 februari 2026 om 10:30
    En gezien is "Vluchtweg versperd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bergschenhoek"
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"

  Scenario: Afhandelen bij afval op straat in Bergschenhoek, gemeld door een buurtprevent
    Gegeven een melding uit "Bergschenhoek" op dinsdag 17 februari 2026 om 11:15
    En gezien is "Volle containers", in de openbare ruimte
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er is afgeschaald
    Dan volgt "coordinator-bergschenhoek" op volgens regel "routering/4"
