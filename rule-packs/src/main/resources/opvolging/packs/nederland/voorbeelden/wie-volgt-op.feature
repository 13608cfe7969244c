# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wie er opvolgt

  Scenario: Gaslucht: dat gaat naar de hulpdiensten
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:00
    En geroken is "Gaslucht"
    Dan gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/2"
    En volgt "hulpdiensten" op volgens regel "routering/1"
    En doet "gemeente" mee volgens regel "routering/8"
    En is liefst woensdag 11 maart 2026 om 10:15 en uiterlijk woensdag 11 maart 2026 om 10:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Gebonk en gehuil bij een volwassene: dat gaat naar Veilig Thuis, en niemand anders weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En gehoord is "Gebonk en gehuil", bij een volwassene
    Dan gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"
    En volgt "veilig-thuis" op volgens regel "routering/2"
    En weet niemand anders ervan
    En is liefst woensdag 4 maart 2026 om 23:59 en uiterlijk donderdag 5 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/5"

  Scenario: Een oudere schrikt van een bekende, anoniem gemeld: dat gaat naar de gemeente, en Veilig Thuis weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gezien is "Schrikt van een bekende", bij een oudere
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een oudere", spoed snel volgens regel "duiding/8"
    En volgt "gemeente" op volgens regel "routering/3"
    En weet "veilig-thuis" ervan volgens regel "routering/3"
    En is liefst donderdag 5 maart 2026 om 14:45 en uiterlijk vrijdag 6 maart 2026 om 10:15 de melding opgepakt volgens regel "termijnen/18"

  Scenario: Iemand zegt niet meer te willen leven: dat gaat naar de gemeente, en 113 Zelfmoordpreventie weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 11:30
    En verteld is "Zegt niet meer te willen leven"
    Dan gaat het over "Gedachten aan zelfdoding", spoed snel volgens regel "duiding/14"
    En volgt "gemeente" op volgens regel "routering/4"
    En weet "lijn-113" ervan volgens regel "routering/4"
    En is liefst woensdag 11 maart 2026 om 15:30 en uiterlijk donderdag 12 maart 2026 om 11:00 de melding opgepakt volgens regel "termijnen/18"

  Scenario: Een volwassene staat verward bij de bushalte: dat gaat naar de politie, en de gemeente weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:00
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct volgens regel "duiding/15"
    En volgt "politie" op volgens regel "routering/5"
    En weet "gemeente" ervan volgens regel "routering/5"
    En is liefst donderdag 5 maart 2026 om 11:00 en uiterlijk donderdag 5 maart 2026 om 12:00 de melding opgepakt volgens regel "termijnen/14"

  Scenario: Verse braaksporen, gemeld door een buurtprevent: dat gaat naar de politie, en de gemeente weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:30
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorbeeldgemeente"
    Dan gaat het over "Woninginbraak", spoed snel volgens regel "duiding/46"
    En volgt "politie" op volgens regel "routering/6"
    En weet "gemeente" ervan volgens regel "routering/6"
    En is liefst donderdag 12 maart 2026 om 14:30 en uiterlijk donderdag 12 maart 2026 om 18:30 de melding opgepakt volgens regel "termijnen/18"

  Scenario: Harde muziek in de nacht bij een woning op woensdagavond, gemeld door een buurtprevent: dat gaat naar de politie, en de gemeente weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 18 maart 2026 om 20:30
    En gehoord is "Harde muziek in de nacht", bij een woning
    En de melder is een buurtprevent
    Dan gaat het over "Burenoverlast", spoed gewoon volgens regel "duiding/53"
    En volgt "politie" op volgens regel "routering/7"
    En weet "gemeente" ervan volgens regel "routering/7"
    En is liefst vrijdag 20 maart 2026 om 23:59 en uiterlijk maandag 23 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/22"

  Scenario: Een volwassene vraagt om een luisterend oor: dat gaat naar het netwerk van bewoners, en niemand anders weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:00
    En verteld is "Vraagt om een luisterend oor", bij een volwassene
    Dan gaat het over "Gezelschap en steun", spoed gewoon volgens regel "duiding/61"
    En volgt "buurtnetwerk" op volgens regel "routering/9"
    En weet niemand anders ervan
    En is liefst donderdag 5 maart 2026 om 17:00 en uiterlijk vrijdag 6 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/22"

  Scenario: Geen onderhoud aan de woning bij een woning: dat gaat naar de gemeente, en niemand anders weet ervan
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Geen onderhoud aan de woning", bij een woning
    Dan gaat het over "Verwaarlozing", spoed gewoon volgens regel "duiding/24"
    En volgt "gemeente" op volgens regel "routering/8"
    En weet niemand anders ervan
    En is liefst donderdag 19 maart 2026 om 17:00 en uiterlijk vrijdag 20 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/22"
