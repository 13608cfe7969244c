# language: nl
# Voorbeeld: niet de echte afspraak van Lansingerland.
Functionaliteit: Waar een melding over gaat in Lansingerland

  Scenario: Een raam of deur staat open bij een volwassene, gemeld bij de lijn wijkveiligheid: het gaat over woninginbraak en moet snel
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 10:45
    En gezien is "Raam of deur staat open", bij een volwassene
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan gaat het over "Woninginbraak", spoed snel volgens regel "duiding/2"
    En volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Kapotte verlichting in de openbare ruimte, telkens weer: het gaat over verkeersveiligheid
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:00
    En gezien is "Kapotte verlichting", herhaaldelijk, in de openbare ruimte
    Dan gaat het over "Verkeersveiligheid", spoed gewoon volgens regel "duiding/1"
    En gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "boa-team" op volgens regel "routering/8"

  Scenario: Een raam of deur staat open: het gaat over woninginbraak
    Gegeven een melding uit "Lansingerland" op dinsdag 10 februari 2026 om 11:00
    En gezien is "Raam of deur staat open"
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En gaat het over "Woninginbraak", spoed gewoon

  Scenario: Kapotte verlichting in Berkel en Rodenrijs, de bewoner vindt het goed: dat gaat naar de coördinator buurttoezicht gemeente
    Gegeven een melding uit "Berkel en Rodenrijs" op donderdag 12 februari 2026 om 10:00
    En gezien is "Kapotte verlichting"
    En de bewoner vindt de melding goed
    Dan volgt "coordinator-algemeen" op volgens regel "routering/10"

  Scenario: Een oudere is nooit alleen te spreken, telkens weer, de bewoner vindt het goed: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Lansingerland" op woensdag 11 februari 2026 om 10:45
    En gezien is "Nooit alleen te spreken", herhaaldelijk, bij een oudere
    En de bewoner vindt de melding goed
    Dan volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "kernteam" ervan volgens regel "routering/1"

  Scenario: Een kind overdag niet op school, gemeld bij de lijn wijkveiligheid: het gaat niet over woninginbraak
    Gegeven een melding uit "Lansingerland" op donderdag 12 februari 2026 om 10:45
    En gezien is "Kind overdag niet op school", bij een kind
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan gaat het niet over "Woninginbraak"
