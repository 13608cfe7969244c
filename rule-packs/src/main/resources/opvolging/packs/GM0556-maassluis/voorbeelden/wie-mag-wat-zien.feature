# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wie wat mag zien in Maassluis

  Scenario: Hulp met informatie: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En verteld is "Vraagt naar een regeling", bij een volwassene
    Dan mag de geïnformeerde de plek niet zien volgens regel "delen/1"
    En gaat het over "Hulp met informatie", spoed gewoon

  Scenario: Verwardheid in de avond: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op woensdag 25 februari 2026 om 20:30
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan mag de geïnformeerde de opvolgers niet zien volgens regel "delen/2"
    En gaat het over "Verwardheid", spoed direct

  Scenario: Drank en drugs: wat de meedoener niet mag zien
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Veel lege flessen", bij een volwassene
    En verteld is "Vraagt om oppas"
    Dan mag de meedoener de termijnen niet zien volgens regel "delen/3"
    En gaat het over "Drank en drugs", spoed gewoon

  Scenario: Verwardheid in de avond, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 21:45
    En gezien is "Verward bij de bushalte", bij een oudere
    En gezien is "Geen onderhoud aan de woning"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/4"
    En gaat het over "Verwardheid", spoed direct

  Scenario: Onveiligheid van een kind: wat de meedoener niet mag zien
    Gegeven een melding uit "Maassluis" op dinsdag 24 februari 2026 om 11:15
    En verteld is "Zegt niet meer te willen leven"
    En gezien is "Kind wil niet naar huis"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/5"
    En gaat het over "Onveiligheid van een kind", spoed snel

  Scenario: Opgroeien: wat de meedoener niet mag zien
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Kind wordt gepest", herhaaldelijk, bij een oudere
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Schoolverzuim, gemeld door een buurtprevent: wat de meedoener niet mag zien
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:00
    En gezien is "Kind overdag niet op school", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Overbelaste mantelzorger, gemeld door een buurtprevent, de bewoner vindt het goed: wat de meedoener mag zien
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:00
    En verteld is "Mantelzorger zegt op te zijn", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Huiselijk geweld in de nacht, gemeld door iemand van een woningcorporatie: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op donderdag 26 februari 2026 om 03:30
    En verteld is "Zegt thuis bang te zijn", bij een volwassene
    En de melder is iemand van een woningcorporatie
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Geen eigen plek om te slapen: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:45
    En gezien is "Slaapt buiten", herhaaldelijk, bij een kind
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Drank en drugs: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 10:30
    En geroken is "Valt op straat en ruikt naar drank"
    Dan volgt "meldpunt" op volgens regel "routering/6"

  Scenario: Praktische hulp, anoniem gemeld: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:30
    En verteld is "Vraagt hulp in de tuin", bij een oudere
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Maassluis"
    Dan volgt "meldpunt" op volgens regel "routering/5"

  Scenario: Verlichting en onderhoud in het weekend, de bewoner vindt het goed: wat de geïnformeerde niet mag zien
    Gegeven een melding uit "Maassluis" op zaterdag 14 februari 2026 om 14:30
    En gezien is "Kapotte verlichting", in de openbare ruimte
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt" op volgens regel "routering/4"
