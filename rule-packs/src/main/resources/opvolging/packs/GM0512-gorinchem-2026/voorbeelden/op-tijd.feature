# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat op tijd moet gebeuren in Gorinchem

  Scenario: Jongeren laat luid op straat: de ontvangst is uiterlijk maandag om 21 uur bevestigd
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En is uiterlijk maandag 23 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Iemand vergeet afspraken op woensdagavond: er is uiterlijk woensdag 25 februari teruggekoppeld
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 20:45
    En gezien is "Vergeet afspraken"
    Dan volgt "sociaal-team" op volgens regel "routering/5"
    En is liefst vrijdag 20 februari 2026 om 17:00 en uiterlijk woensdag 25 februari 2026 om 17:00 teruggekoppeld volgens regel "termijnen/2"

  Scenario: Een kind vraagt om eten in Binnenstad: het is uiterlijk de volgende dag om 17 uur opgepakt
    Gegeven een melding uit "Binnenstad" op woensdag 18 februari 2026 om 11:15
    En gezien is "Kind vraagt om eten", bij een kind
    Dan volgt "sociaal-team" op volgens regel "routering/7"
    En is uiterlijk donderdag 19 februari 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Iemand roept op straat: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:30
    En gehoord is "Roept op straat"
    Dan volgt "sociaal-team" op volgens regel "routering/5"
    En is uiterlijk donderdag 12 februari 2026 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Jongeren vernielen iets in Binnenstad: dat gaat naar de wijkagent
    Gegeven een melding uit "Binnenstad" op woensdag 18 februari 2026 om 10:15
    En gezien is "Jongeren vernielen iets"
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Jongeren steken vuurwerk af: de ontvangst is uiterlijk de volgende dag om 21 uur bevestigd
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:30
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Dan is uiterlijk vrijdag 20 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Iemand is nooit alleen te spreken: de ontvangst is uiterlijk maandag aan het eind van de dag bevestigd
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:30
    En gezien is "Nooit alleen te spreken"
    Dan is liefst vrijdag 20 februari 2026 om 23:59 en uiterlijk maandag 23 februari 2026 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Jongeren steken vuurwerk af: er is uiterlijk donderdag 26 februari teruggekoppeld
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:30
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    Dan is liefst dinsdag 24 februari 2026 om 21:00 en uiterlijk donderdag 26 februari 2026 om 21:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Iemand is nooit alleen te spreken: er is uiterlijk donderdag 30 april teruggekoppeld
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:30
    En gezien is "Nooit alleen te spreken"
    Dan is liefst donderdag 26 maart 2026 om 23:59 en uiterlijk donderdag 30 april 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"
