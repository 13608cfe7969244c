# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wie er opvolgt in Vijfheerenlanden

  Scenario: Een oudere zegt thuis bang te zijn: dat gaat naar Veilig Thuis, en het sociaal team Vijfheerenlanden weet ervan
    Gegeven een melding uit "Vijfheerenlanden" op dinsdag 17 maart 2026 om 11:45
    En verteld is "Zegt thuis bang te zijn", bij een oudere
    Dan gaat het over "Onveiligheid van een oudere", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Een kind wil niet naar huis, anoniem gemeld: dat gaat naar het sociaal team Vijfheerenlanden, en Veilig Thuis weet ervan
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 11 maart 2026 om 10:15
    En gezien is "Kind wil niet naar huis", bij een jongere
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/12"
    En weet "veilig-thuis" ervan volgens regel "routering/12"
    En is uiterlijk donderdag 12 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Verdorde planten in Leerdam, de bewoner vindt het goed: dat gaat naar het buurtnetwerk Leerdam, en het sociaal team Vijfheerenlanden weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Verdorde planten"
    En de bewoner vindt de melding goed
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "buurtnetwerk-leerdam" op volgens regel "routering/2"
    En weet "sociaal-team" ervan volgens regel "routering/2"
    En is liefst donderdag 19 maart 2026 om 23:59 en uiterlijk maandag 23 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Iemand doet niet open voor bekenden in Kedichem en Schoonrewoerd, de bewoner vindt het goed: dat gaat naar de dorpsnetwerken, en het sociaal team Vijfheerenlanden weet ervan
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op woensdag 4 maart 2026 om 10:00
    En gezien is "Doet niet open voor bekenden"
    En de bewoner vindt de melding goed
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "dorpsnetwerk" op volgens regel "routering/3"
    En weet "sociaal-team" ervan volgens regel "routering/3"
    En is liefst vrijdag 6 maart 2026 om 23:59 en uiterlijk maandag 9 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Afval in de tuin bij een woning: dat gaat naar de GGD, en het sociaal team Vijfheerenlanden weet ervan
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 11 maart 2026 om 11:15
    En gezien is "Afval in de tuin", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "ggd" op volgens regel "routering/4"
    En weet "sociaal-team" ervan volgens regel "routering/4"

  Scenario: Iemand vraagt hulp in de tuin in Leerdam: dat gaat naar het buurtnetwerk Leerdam, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op woensdag 4 maart 2026 om 11:15
    En verteld is "Vraagt hulp in de tuin"
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "buurtnetwerk-leerdam" op volgens regel "routering/5"
    En weet niemand anders ervan
    En is liefst vrijdag 6 maart 2026 om 23:59 en uiterlijk maandag 9 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een oudere vraagt om oppas: dat gaat naar de dorpsnetwerken, en niemand anders weet ervan
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 12 maart 2026 om 11:15
    En verteld is "Vraagt om oppas", bij een oudere
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "dorpsnetwerk" op volgens regel "routering/6"
    En weet niemand anders ervan
    En is uiterlijk maandag 16 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een kind alleen laat op straat: dat gaat naar de politie, en het sociaal team Vijfheerenlanden weet ervan
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 4 maart 2026 om 11:15
    En gezien is "Kind alleen laat op straat", bij een kind
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/7"
    En weet "sociaal-team" ervan volgens regel "routering/7"

  Scenario: Een oudere slaapt buiten: dat gaat naar het sociaal team Vijfheerenlanden, en niemand anders weet ervan
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 11 maart 2026 om 11:45
    En gezien is "Slaapt buiten", bij een oudere
    Dan gaat het over "Geen eigen plek om te slapen", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/8"
    En weet niemand anders ervan
    En is uiterlijk donderdag 12 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Te hard rijden in Leerdam: dat gaat naar het boa-team, en niemand anders weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Te hard rijden"
    Dan gaat het over "Verkeersveiligheid", spoed gewoon
    En volgt "boa-team" op volgens regel "routering/9"
    En weet niemand anders ervan

  Scenario: Verse braaksporen in Vianen, gemeld door een buurtprevent: dat gaat naar de wijkagent Vianen, en het boa-team weet ervan
    Gegeven een melding uit "Vianen" op woensdag 4 maart 2026 om 10:15
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent-vianen" op volgens regel "routering/10"
    En weet "boa-team" ervan volgens regel "routering/10"

  Scenario: Jongeren laat luid op straat in Leerdam, gemeld door een buurtprevent: dat gaat naar de wijkagent Leerdam, en het boa-team weet ervan
    Gegeven een melding uit "Leerdam" op dinsdag 3 maart 2026 om 10:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "wijkagent-leerdam" op volgens regel "routering/11"
    En weet "boa-team" ervan volgens regel "routering/11"

  Scenario: Verdorde planten in Vianen, de bewoner vindt het goed: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Vianen" op dinsdag 10 maart 2026 om 10:45
    En gezien is "Verdorde planten"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is liefst vrijdag 13 maart 2026 om 17:00 en uiterlijk dinsdag 17 maart 2026 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/6"

  Scenario: Jongeren laat luid op straat bij een oudere in Leerdam, de bewoner vindt het goed, gemeld bij de lijn niet pluis: dat gaat naar de wijkagent Leerdam
    Gegeven een melding uit "Leerdam" op donderdag 12 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat", bij een oudere
    En de bewoner vindt de melding goed
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent-leerdam" op volgens regel "routering/11"
    En doet "sociaal-team" mee volgens regel "routering/8"
    En weet "boa-team" ervan volgens regel "routering/11"

  Scenario: Gordijnen blijven dicht bij een woning in Leerdam: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Leerdam" op woensdag 11 maart 2026 om 10:45
    En gezien is "Gordijnen blijven dicht", bij een woning
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En is liefst maandag 16 maart 2026 om 17:00 en uiterlijk woensdag 18 maart 2026 om 17:00 nagegaan wat er al speelt volgens regel "termijnen/6"

  Scenario: Jongeren laat luid op straat in Kedichem en Schoonrewoerd, de bewoner vindt het goed: dat gaat naar de wijkagent Leerdam, en het boa-team weet ervan
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op donderdag 5 maart 2026 om 11:30
    En gehoord is "Jongeren laat luid op straat"
    En de bewoner vindt de melding goed
    Dan volgt "wijkagent-leerdam" op volgens regel "routering/11"
    En weet "boa-team" ervan volgens regel "routering/11"

  Scenario: Verdorde planten en iemand voelt aan deuren in de openbare ruimte in Leerdam, de bewoner vindt het goed: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Leerdam" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Verdorde planten"
    En de bewoner vindt de melding goed
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Iemand doet niet open voor bekenden en iemand voelt aan deuren in de openbare ruimte in Kedichem en Schoonrewoerd, de bewoner vindt het goed: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op woensdag 4 maart 2026 om 10:00
    En gezien is "Doet niet open voor bekenden"
    En de bewoner vindt de melding goed
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Brand of rook bij een woning: het klantcontact van de gemeente doet mee
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 4 maart 2026 om 11:15
    En gezien is "Brand of rook", bij een woning
    Dan doet "klantcontact" mee volgens regel "nederland/routering/8"

  Scenario: Een versperde doorgang in Vianen, gemeld door een buurtprevent: dat gaat naar het klantcontact van de gemeente
    Gegeven een melding uit "Vianen" op woensdag 4 maart 2026 om 10:15
    En gezien is "Doorgang versperd"
    En de melder is een buurtprevent
    Dan volgt "klantcontact" op volgens regel "nederland/routering/8"
