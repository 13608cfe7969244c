# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat op tijd moet gebeuren in Gorinchem

  Scenario: De ontvangst bevestigen bij jeugdoverlast
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    Dan volgt "wijkagent" op volgens regel "routering/9"
    En is uiterlijk maandag 23 februari 2026 om 21:00 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Terugkoppelen bij verwardheid in de avond
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 20:45
    En gezien is "Vergeet afspraken"
    Dan volgt "sociaal-team" op volgens regel "routering/5"
    En is liefst vrijdag 20 februari 2026 om 17:00 en uiterlijk woensdag 25 februari 2026 om 17:00 teruggekoppeld volgens regel "termijnen/2"

  Scenario: Oppakken bij opgroeien in Binnenstad
    Gegeven een melding uit "Binnenstad" op woensdag 18 februari 2026 om 11:15
    En gezien is "Kind vraagt om eten", bij een kind
    Dan volgt "sociaal-team" op volgens regel "routering/7"
    En is uiterlijk donderdag 19 februari 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Oppakken bij verwardheid
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:30
    En gehoord is "Roept op straat"
    Dan volgt "sociaal-team" op volgens regel "routering/5"

  Scenario: De ontvangst bevestigen bij jeugdoverlast in Binnenstad
    Gegeven een melding uit "Binnenstad" op woensdag 18 februari 2026 om 10:15
    En gezien is "Jongeren vernielen iets"
    Dan volgt "wijkagent" op volgens regel "routering/9"
