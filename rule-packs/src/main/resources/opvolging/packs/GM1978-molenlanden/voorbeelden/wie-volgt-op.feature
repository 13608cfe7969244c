# language: nl
# Voorbeeld: niet de echte afspraak van Molenlanden.
Functionaliteit: Wie er opvolgt in Molenlanden

  Scenario: Blauwe plekken bij een volwassene in Giessendorpen: dat gaat naar Veilig Thuis, en het sociaal team Molenlanden weet ervan
    Gegeven een melding uit "Giessendorpen" op donderdag 12 maart 2026 om 10:15
    En gezien is "Blauwe plekken", bij een volwassene
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Spullen of geld verdwijnen in Groot-Ammers, anoniem gemeld: dat gaat naar het sociaal team Molenlanden, en Veilig Thuis weet ervan
    Gegeven een melding uit "Groot-Ammers" op woensdag 11 maart 2026 om 10:45
    En gezien is "Spullen of geld verdwijnen"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/9"
    En weet "veilig-thuis" ervan volgens regel "routering/9"

  Scenario: Jongeren laat luid op straat in Groot-Ammers, gemeld door een buurtprevent: dat gaat naar het jongerenwerk Groot-Ammers, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Groot-Ammers" op dinsdag 3 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Groot-Ammers"
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En weet "dorpenloket" ervan volgens regel "routering/2"
    En is liefst woensdag 4 maart 2026 om 22:00 en uiterlijk vrijdag 6 maart 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Jongeren laat luid op straat in Lekdorpen: dat gaat naar het jongerenwerk Molenlanden, en niemand anders weet ervan
    Gegeven een melding uit "Lekdorpen" op dinsdag 3 maart 2026 om 10:15
    En gehoord is "Jongeren laat luid op straat"
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "jongerenwerk" op volgens regel "routering/3"
    En weet niemand anders ervan
    En is liefst woensdag 4 maart 2026 om 22:00 en uiterlijk vrijdag 6 maart 2026 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Veel korte bezoekjes bij een woning, gemeld door een buurtprevent: dat gaat naar de wijkagent Molenlanden, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Molenlanden" op woensdag 4 maart 2026 om 11:15
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Molenlanden"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/4"
    En weet "dorpenloket" ervan volgens regel "routering/4"

  Scenario: Een volwassene staat verward bij de bushalte: dat gaat naar de politie, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Molenlanden" op dinsdag 10 maart 2026 om 10:15
    En gezien is "Verward bij de bushalte", bij een volwassene
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/5"
    En weet "dorpenloket" ervan volgens regel "routering/5"

  Scenario: Een oudere vraagt om gezelschap in Lekdorpen: dat gaat naar de dorpsondersteuner Lekdorpen, en niemand anders weet ervan
    Gegeven een melding uit "Lekdorpen" op donderdag 12 maart 2026 om 11:00
    En verteld is "Vraagt om gezelschap", bij een oudere
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "dorpsondersteuner-noord" op volgens regel "routering/6"
    En weet niemand anders ervan

  Scenario: Een volwassene vraagt hulp in de tuin in Giessendorpen: dat gaat naar de dorpsondersteuner Giessendorpen, en niemand anders weet ervan
    Gegeven een melding uit "Giessendorpen" op dinsdag 3 maart 2026 om 11:30
    En verteld is "Vraagt hulp in de tuin", bij een volwassene
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "dorpsondersteuner-zuid" op volgens regel "routering/7"
    En weet niemand anders ervan

  Scenario: Iemand vraagt naar een regeling in Lekdorpen: dat gaat naar de dorpsondersteuner Lekdorpen, en niemand anders weet ervan
    Gegeven een melding uit "Lekdorpen" op donderdag 5 maart 2026 om 11:00
    En verteld is "Vraagt naar een regeling"
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "dorpsondersteuner-noord" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Iemand vraagt om een luisterend oor: dat gaat naar de dorpsondersteuner Giessendorpen, en niemand anders weet ervan
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 10:00
    En verteld is "Vraagt om een luisterend oor"
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "dorpsondersteuner-zuid" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Veel lege flessen bij een volwassene: dat gaat naar het sociaal team Molenlanden, en niemand anders weet ervan
    Gegeven een melding uit "Molenlanden" op dinsdag 3 maart 2026 om 11:45
    En gezien is "Veel lege flessen", bij een volwassene
    Dan gaat het over "Drank en drugs", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/8"
    En weet niemand anders ervan

  Scenario: Een mantelzorger komt nergens meer in Giessendorpen: dat gaat naar het sociaal team Molenlanden
    Gegeven een melding uit "Giessendorpen" op woensdag 11 maart 2026 om 10:00
    En gezien is "Mantelzorger komt nergens meer"
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is uiterlijk donderdag 12 maart 2026 om 16:30 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Een kind alleen laat op straat in Groot-Ammers, gemeld door een buurtprevent: dat gaat naar de politie
    Gegeven een melding uit "Groot-Ammers" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Kind alleen laat op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Groot-Ammers"
    Dan volgt "politie" op volgens regel "routering/5"
