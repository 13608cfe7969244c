# language: nl
# Voorbeeld: niet de echte afspraak van Voorne aan Zee.
Functionaliteit: Wie er opvolgt in Voorne aan Zee

  Scenario: Gebonk en gehuil bij een oudere: dat gaat naar Veilig Thuis, en het maatschappelijk team weet ervan
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:30
    En gehoord is "Gebonk en gehuil", bij een oudere
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "maatschappelijk-team" ervan volgens regel "routering/1"

  Scenario: Een kind wil niet naar huis, anoniem gemeld: dat gaat naar het maatschappelijk team, en Veilig Thuis weet ervan
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Kind wil niet naar huis"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "maatschappelijk-team" op volgens regel "routering/12"
    En weet "veilig-thuis" ervan volgens regel "routering/12"
    En is uiterlijk woensdag 4 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Gevonden spuiten in Kust, gemeld door een buurtprevent: dat gaat naar de boa's dorpen en strand, en niemand anders weet ervan
    Gegeven een melding uit "Kust" op woensdag 11 maart 2026 om 10:30
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    Dan gaat het over "Afval op straat", spoed snel
    En volgt "boa-strand" op volgens regel "routering/2"
    En weet niemand anders ervan

  Scenario: Jongeren laat luid op straat in Kust op zaterdagmiddag, gemeld door een buurtprevent: dat gaat naar de boa's dorpen en strand, en de wijkagent kust en Brielle weet ervan
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 15:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "boa-strand" op volgens regel "routering/3"
    En weet "wijkagent-kust" ervan volgens regel "routering/3"
    En is liefst maandag 9 maart 2026 om 23:59 en uiterlijk dinsdag 10 maart 2026 om 23:59 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een voertuig rijdt steeds rond in Hellevoetsluis, gemeld door een buurtprevent: dat gaat naar de beheerder van de buurtgroep, en de wijkagent Hellevoetsluis weet ervan
    Gegeven een melding uit "Hellevoetsluis" op donderdag 5 maart 2026 om 10:30
    En gezien is "Voertuig rijdt steeds rond"
    En de melder is een buurtprevent
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "groepsbeheerder" op volgens regel "routering/4"
    En weet "wijkagent-hellevoetsluis" ervan volgens regel "routering/4"

  Scenario: Verse braaksporen in Hellevoetsluis, gemeld door een buurtprevent: dat gaat naar de wijkagent Hellevoetsluis, en niemand anders weet ervan
    Gegeven een melding uit "Hellevoetsluis" op donderdag 5 maart 2026 om 10:00
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent-hellevoetsluis" op volgens regel "routering/5"
    En weet niemand anders ervan

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Kust: dat gaat naar de wijkagent kust en Brielle, en niemand anders weet ervan
    Gegeven een melding uit "Kust" op donderdag 12 maart 2026 om 10:30
    En gezien is "Voelt aan deuren", in de openbare ruimte
    Dan gaat het over "Verdachte situatie", spoed snel
    En volgt "wijkagent-kust" op volgens regel "routering/6"
    En weet niemand anders ervan

  Scenario: Een oudere roept op straat in Vesting en haven, anoniem gemeld: dat gaat naar het landelijk Meldpunt Zorgwekkend Gedrag, en het meldpunt Voorne aan Zee weet ervan
    Gegeven een melding uit "Vesting en haven" op woensdag 11 maart 2026 om 10:30
    En gehoord is "Roept op straat", bij een oudere
    En de melder blijft anoniem
    Dan gaat het over "Verwardheid", spoed snel
    En volgt "landelijk-meldpunt" op volgens regel "routering/7"
    En weet "meldpunt-voorne" ervan volgens regel "routering/7"

  Scenario: Een kind alleen laat op straat in Hellevoetsluis: dat gaat naar de politie, en het maatschappelijk team weet ervan
    Gegeven een melding uit "Hellevoetsluis" op woensdag 4 maart 2026 om 11:30
    En gezien is "Kind alleen laat op straat"
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/8"
    En weet "maatschappelijk-team" ervan volgens regel "routering/8"

  Scenario: Iemand vraagt hulp in de tuin, de bewoner vindt het goed: dat gaat naar Vrijwilligers Voorne, en niemand anders weet ervan
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 11:15
    En verteld is "Vraagt hulp in de tuin"
    En de bewoner vindt de melding goed
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "vrijwilligers-voorne" op volgens regel "routering/9"
    En weet niemand anders ervan

  Scenario: Een oudere vraagt hulp in de tuin, de bewoner wil het niet: dat gaat naar het maatschappelijk team, en niemand anders weet ervan
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 10 maart 2026 om 10:00
    En verteld is "Vraagt hulp in de tuin", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "maatschappelijk-team" op volgens regel "routering/13"
    En weet niemand anders ervan

  Scenario: Iemand vraagt hulp met de computer: dat gaat naar Vrijwilligers Voorne, en het maatschappelijk team weet ervan
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 10:15
    En verteld is "Vraagt hulp met de computer"
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "vrijwilligers-voorne" op volgens regel "routering/14"
    En weet "maatschappelijk-team" ervan volgens regel "routering/14"

  Scenario: Iemand slaapt buiten: dat gaat naar het maatschappelijk team, en niemand anders weet ervan
    Gegeven een melding uit "Voorne aan Zee" op dinsdag 3 maart 2026 om 11:30
    En gezien is "Slaapt buiten"
    Dan gaat het over "Geen eigen plek om te slapen", spoed snel
    En volgt "maatschappelijk-team" op volgens regel "routering/10"
    En weet niemand anders ervan
    En is uiterlijk woensdag 4 maart 2026 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Vernieling of graffiti in Vesting en haven, gemeld door een buurtprevent: dat gaat naar het meldpunt Voorne aan Zee, en niemand anders weet ervan
    Gegeven een melding uit "Vesting en haven" op woensdag 4 maart 2026 om 11:45
    En gezien is "Vernieling of graffiti"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "meldpunt-voorne" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Veel lege flessen bij een oudere in Kust, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Kust" op dinsdag 17 maart 2026 om 11:30
    En gezien is "Veel lege flessen", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    En de bewoner vindt de melding niet goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/10"

  Scenario: Een oudere vraagt om oppas in Kust op zaterdagmiddag, anoniem gemeld door een buurtprevent: dat gaat naar Vrijwilligers Voorne, en het maatschappelijk team weet ervan
    Gegeven een melding uit "Kust" op zaterdag 7 maart 2026 om 15:00
    En verteld is "Vraagt om oppas", bij een oudere
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    Dan volgt "vrijwilligers-voorne" op volgens regel "routering/14"
    En weet "maatschappelijk-team" ervan volgens regel "routering/14"

  Scenario: Iemand voelt aan deuren in Hellevoetsluis op zaterdagmiddag, gemeld door een buurtprevent: dat gaat naar de wijkagent Hellevoetsluis
    Gegeven een melding uit "Hellevoetsluis" op zaterdag 7 maart 2026 om 14:15
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    Dan volgt "wijkagent-hellevoetsluis" op volgens regel "routering/5"

  Scenario: Een voertuig rijdt steeds rond, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Voorne aan Zee" op donderdag 12 maart 2026 om 10:00
    En gezien is "Voertuig rijdt steeds rond"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Voorne aan Zee"
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Jongeren laat luid op straat bij een volwassene, telkens weer, op zaterdagmiddag, gemeld bij de lijn niet pluis: dat gaat naar het meldpunt Voorne aan Zee
    Gegeven een melding uit "Voorne aan Zee" op zaterdag 7 maart 2026 om 14:00
    En gehoord is "Jongeren laat luid op straat", herhaaldelijk, bij een volwassene
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "meldpunt-voorne" op volgens regel "routering/11"

  Scenario: Jongeren laat luid op straat in Kust, gemeld door een buurtprevent: dat gaat naar de wijkagent kust en Brielle
    Gegeven een melding uit "Kust" op woensdag 11 maart 2026 om 11:00
    En gehoord is "Jongeren laat luid op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Kust"
    Dan volgt "wijkagent-kust" op volgens regel "routering/6"

  Scenario: Een voertuig rijdt steeds rond in Hellevoetsluis, gemeld door een mantelzorger: dat gaat naar de wijkagent Hellevoetsluis
    Gegeven een melding uit "Hellevoetsluis" op donderdag 5 maart 2026 om 10:30
    En gezien is "Voertuig rijdt steeds rond"
    En de melder is een mantelzorger
    Dan volgt "wijkagent-hellevoetsluis" op volgens regel "routering/5"

  Scenario: Een volwassene staat verward bij de bushalte in Vesting en haven, anoniem gemeld: dat gaat naar de politie
    Gegeven een melding uit "Vesting en haven" op woensdag 11 maart 2026 om 10:30
    En gezien is "Verward bij de bushalte", bij een volwassene
    En de melder blijft anoniem
    Dan volgt "politie" op volgens regel "routering/8"

  Scenario: Een volwassene ligt bewegingloos in Hellevoetsluis: het maatschappelijk team doet mee
    Gegeven een melding uit "Hellevoetsluis" op woensdag 4 maart 2026 om 11:30
    En gezien is "Ligt bewegingloos", bij een volwassene
    Dan doet "maatschappelijk-team" mee volgens regel "routering/10"
