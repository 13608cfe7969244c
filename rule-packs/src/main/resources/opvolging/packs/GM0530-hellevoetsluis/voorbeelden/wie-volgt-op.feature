# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wie er opvolgt in Hellevoetsluis

  Scenario: Een volwassene mag niet alleen naar buiten: dat gaat naar Veilig Thuis, en het maatschappelijk team weet ervan
    Gegeven een melding uit "Hellevoetsluis" op donderdag 25 februari 2016 om 11:15
    En gezien is "Mag niet alleen naar buiten", bij een volwassene
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "maatschappelijk-team" ervan volgens regel "routering/1"

  Scenario: Iemand mag niet alleen naar buiten, anoniem gemeld: dat gaat naar het maatschappelijk team, en Veilig Thuis weet ervan
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:15
    En gezien is "Mag niet alleen naar buiten"
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "maatschappelijk-team" op volgens regel "routering/10"
    En weet "veilig-thuis" ervan volgens regel "routering/10"

  Scenario: Een kind alleen laat op straat: dat gaat naar de politie, en het maatschappelijk team weet ervan
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Kind alleen laat op straat", bij een jongere
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/2"
    En weet "maatschappelijk-team" ervan volgens regel "routering/2"

  Scenario: Iemand voelt aan deuren, gemeld door een buurtprevent: dat gaat naar de wijkagent, en de beheerder van de buurtgroep weet ervan
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan gaat het over "Verdachte situatie", spoed snel
    En volgt "wijkagent" op volgens regel "routering/3"
    En weet "groepsbeheerder" ervan volgens regel "routering/3"
    En is liefst dinsdag 16 februari 2016 om 12:30 en uiterlijk dinsdag 16 februari 2016 om 14:30 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Gevonden spuiten in Vesting en haven: dat gaat naar de havendienst, en niemand anders weet ervan
    Gegeven een melding uit "Vesting en haven" op dinsdag 23 februari 2016 om 10:45
    En gezien is "Spuiten gevonden"
    Dan gaat het over "Afval op straat", spoed snel
    En volgt "havendienst" op volgens regel "routering/4"
    En weet niemand anders ervan

  Scenario: Jongeren steken vuurwerk af in Vesting en haven, gemeld door een buurtprevent: dat gaat naar de beheerder van de buurtgroep, en de wijkagent weet ervan
    Gegeven een melding uit "Vesting en haven" op woensdag 24 februari 2016 om 11:00
    En gezien is "Jongeren steken vuurwerk af", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "groepsbeheerder" op volgens regel "routering/5"
    En weet "wijkagent" ervan volgens regel "routering/5"

  Scenario: Een oudere vraagt om een maatje in Vesting en haven, de bewoner vindt het goed: dat gaat naar de beheerder van de buurtgroep, en niemand anders weet ervan
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 11:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de bewoner vindt de melding goed
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "groepsbeheerder" op volgens regel "routering/6"
    En weet niemand anders ervan
    En is uiterlijk woensdag 17 februari 2016 om 11:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een oudere vraagt om een maatje, de bewoner wil het niet: dat gaat naar het maatschappelijk team, en niemand anders weet ervan
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 10:30
    En verteld is "Vraagt om een maatje", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "maatschappelijk-team" op volgens regel "routering/7"
    En weet niemand anders ervan

  Scenario: Afval in de tuin bij een woning in Vesting en haven: dat gaat naar het maatschappelijk team, en niemand anders weet ervan
    Gegeven een melding uit "Vesting en haven" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Afval in de tuin", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "maatschappelijk-team" op volgens regel "routering/8"
    En weet niemand anders ervan

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte: dat gaat naar het gemeentelijk loket, en niemand anders weet ervan
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 10:15
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    Dan gaat het over "Verkeersveiligheid", spoed gewoon
    En volgt "loket" op volgens regel "routering/9"
    En weet niemand anders ervan

  Scenario: Een jongere geeft pakjes door in Vesting en haven, de bewoner vindt het goed: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Vesting en haven" op woensdag 17 februari 2016 om 11:00
    En gezien is "Jongere geeft pakjes door"
    En de bewoner vindt de melding goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"
    En doet "loket" mee volgens regel "routering/9"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte in Vesting en haven, gemeld door een buurtprevent: dat gaat naar de havendienst
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "havendienst" op volgens regel "routering/4"

  Scenario: Iemand zegt niet meer te willen leven, gemeld door een buurtprevent, de bewoner wil het niet: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 11:15
    En verteld is "Zegt niet meer te willen leven"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    En de bewoner vindt de melding niet goed
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Een volwassene ligt bewegingloos: het maatschappelijk team doet mee
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Ligt bewegingloos", bij een volwassene
    Dan doet "maatschappelijk-team" mee volgens regel "routering/8"
