# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Waar een melding over gaat in Hellevoetsluis

  Scenario: Iemand maakt foto's van woningen, telkens weer, in Vesting en haven: het gaat over verdachte situatie en moet snel
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 10:00
    En gezien is "Maakt foto's van woningen", herhaaldelijk
    Dan gaat het over "Verdachte situatie", spoed snel volgens regel "duiding/1"
    En volgt "loket" op volgens regel "routering/9"
