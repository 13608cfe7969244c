# language: nl
Functionaliteit: Kleinstad
  Scenario: gordijnen
    Gegeven een melding uit "GM0512" op woensdag 12 mei 2027 om 10:00
    En gezien is "gordijnen dicht"
    Dan volgt "loket" op
  Scenario: muziek
    Gegeven een melding uit "GM0512" op woensdag 12 mei 2027 om 10:00
    En gezien is "harde muziek"
    Dan volgt "politie" op
