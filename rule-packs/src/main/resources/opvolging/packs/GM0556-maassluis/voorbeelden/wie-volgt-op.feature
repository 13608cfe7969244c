# language: nl
# Voorbeeld: niet de echte afspraak van Maassluis.
Functionaliteit: Wie er opvolgt in Maassluis

  Scenario: Een kind duikt weg: dat gaat naar Veilig Thuis, en het meldpunt Leefbaar Maassluis weet ervan
    Gegeven een melding uit "Maassluis" op dinsdag 10 februari 2026 om 11:00
    En gezien is "Kind duikt weg", bij een jongere
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "meldpunt" ervan volgens regel "routering/1"

  Scenario: Een oudere mag niet over eigen geld beslissen, anoniem gemeld: dat gaat naar het meldpunt Leefbaar Maassluis, en Veilig Thuis weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 10:30
    En gezien is "Mag niet over eigen geld beslissen", bij een oudere
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "meldpunt" op volgens regel "routering/7"
    En weet "veilig-thuis" ervan volgens regel "routering/7"
    En is liefst donderdag 19 februari 2026 om 18:00 en uiterlijk vrijdag 20 februari 2026 om 13:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een volwassene staat verward bij de bushalte op woensdagavond: dat gaat naar de politie, en het meldpunt Leefbaar Maassluis weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 25 februari 2026 om 21:30
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/2"
    En weet "meldpunt" ervan volgens regel "routering/2"

  Scenario: Een ander patroon dan gewoon bij een volwassene, gemeld door iemand van een woningcorporatie: dat gaat naar het meldpunt Leefbaar Maassluis, en het wijkteam weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:30
    En gezien is "Ander patroon dan gewoon", bij een volwassene
    En de melder is iemand van een woningcorporatie
    Dan gaat het over "Niet pluis", spoed gewoon
    En volgt "meldpunt" op volgens regel "routering/3"
    En weet "wijkteam" ervan volgens regel "routering/3"
    En is liefst donderdag 12 februari 2026 om 18:00 en uiterlijk vrijdag 13 februari 2026 om 13:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent: dat gaat naar het meldpunt Leefbaar Maassluis, en de wijkagent weet ervan
    Gegeven een melding uit "Maassluis" op donderdag 19 februari 2026 om 11:15
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    Dan gaat het over "Woninginbraak", spoed gewoon
    En volgt "meldpunt" op volgens regel "routering/4"
    En weet "wijkagent" ervan volgens regel "routering/4"
    En is liefst vrijdag 20 februari 2026 om 13:00 en uiterlijk maandag 23 februari 2026 om 18:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een volwassene vraagt hulp bij een formulier: dat gaat naar de burenhulpdienst, en het meldpunt Leefbaar Maassluis weet ervan
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 10:00
    En verteld is "Vraagt hulp bij een formulier", bij een volwassene
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "burenhulpdienst" op volgens regel "routering/8"
    En weet "meldpunt" ervan volgens regel "routering/8"

  Scenario: Een kind vraagt hulp bij een brief, telkens weer, anoniem gemeld: dat gaat naar het meldpunt Leefbaar Maassluis, en de burenhulpdienst weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:15
    En verteld is "Vraagt hulp bij een brief", herhaaldelijk, bij een kind
    En de melder blijft anoniem
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "meldpunt" op volgens regel "routering/5"
    En weet "burenhulpdienst" ervan volgens regel "routering/5"
    En is liefst donderdag 12 februari 2026 om 18:00 en uiterlijk vrijdag 13 februari 2026 om 13:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Geen reactie op bel of telefoon bij een woning: dat gaat naar het meldpunt Leefbaar Maassluis, en niemand anders weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 10:30
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Dan gaat het over "Niet pluis", spoed snel
    En volgt "meldpunt" op volgens regel "routering/6"
    En weet niemand anders ervan

  Scenario: Iemand raakt de weg kwijt, gemeld door een beroepskracht: dat gaat naar het meldpunt Leefbaar Maassluis, en het wijkteam weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 11 februari 2026 om 11:30
    En gezien is "Raakt de weg kwijt"
    En de melder is een beroepskracht
    Dan volgt "meldpunt" op volgens regel "routering/3"
    En weet "wijkteam" ervan volgens regel "routering/3"

  Scenario: Hondenpoep op een speelplek, gemeld door iemand van de thuiszorg, de bewoner wil het niet: dat gaat naar het meldpunt Leefbaar Maassluis, en de wijkagent weet ervan
    Gegeven een melding uit "Maassluis" op dinsdag 17 februari 2026 om 11:30
    En gezien is "Hondenpoep op een speelplek"
    En de melder is iemand van de thuiszorg
    En de bewoner vindt de melding niet goed
    Dan volgt "meldpunt" op volgens regel "routering/4"
    En weet "wijkagent" ervan volgens regel "routering/4"

  Scenario: Een jongere geeft pakjes door op woensdagavond: dat gaat naar het meldpunt Leefbaar Maassluis
    Gegeven een melding uit "Maassluis" op woensdag 18 februari 2026 om 21:00
    En gezien is "Jongere geeft pakjes door"
    Dan volgt "meldpunt" op volgens regel "routering/6"
    En is liefst donderdag 19 februari 2026 om 12:00 en uiterlijk donderdag 19 februari 2026 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/6"
    En is liefst donderdag 19 februari 2026 om 18:00 en uiterlijk vrijdag 20 februari 2026 om 13:00 de melding opgepakt volgens regel "termijnen/2"
    En is liefst maandag 23 februari 2026 om 18:00 en uiterlijk woensdag 25 februari 2026 om 18:00 een besluit genomen volgens regel "termijnen/3"

  Scenario: Een oudere staat verward bij de bushalte op woensdagavond, anoniem gemeld door iemand van een woningcorporatie: dat gaat naar de politie, en het meldpunt Leefbaar Maassluis weet ervan
    Gegeven een melding uit "Maassluis" op woensdag 25 februari 2026 om 21:45
    En gezien is "Verward bij de bushalte", bij een oudere
    En de melder is iemand van een woningcorporatie
    En de melder blijft anoniem
    Dan volgt "politie" op volgens regel "routering/2"
    En weet "meldpunt" ervan volgens regel "routering/2"
