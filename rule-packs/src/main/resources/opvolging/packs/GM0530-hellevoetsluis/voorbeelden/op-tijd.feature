# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wat op tijd moet gebeuren in Hellevoetsluis

  Scenario: De ontvangst bevestigen bij gezelschap en steun, de bewoner vindt het goed
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 10:45
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de bewoner vindt de melding goed
    Dan volgt "groepsbeheerder" op volgens regel "routering/6"
    En is liefst woensdag 24 februari 2016 om 11:45 en uiterlijk woensdag 24 februari 2016 om 22:45 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Oppakken bij woninginbraak, gemeld door een buurtprevent
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 11:30
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is uiterlijk donderdag 25 februari 2016 om 11:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een besluit nemen bij brandveiligheid, gemeld door een buurtprevent
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:30
    En gezien is "Vluchtweg versperd", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is liefst donderdag 18 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 een besluit genomen volgens regel "termijnen/5"

  Scenario: Terugkoppelen bij hulp met informatie, de bewoner vindt het goed
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt hulp met de computer"
    En de bewoner vindt de melding goed
    Dan volgt "groepsbeheerder" op volgens regel "routering/6"
    En is liefst vrijdag 19 februari 2016 om 23:59 en uiterlijk dinsdag 23 februari 2016 om 23:59 teruggekoppeld volgens regel "termijnen/3"

  Scenario: Oppakken bij woninginbraak, gemeld door een buurtprevent, op dinsdag 23 februari
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 10:15
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "wijkagent" op volgens regel "routering/3"
    En is liefst dinsdag 23 februari 2016 om 12:15 en uiterlijk dinsdag 23 februari 2016 om 14:15 de melding opgepakt volgens regel "termijnen/4"

  Scenario: Afhandelen bij parkeeroverlast, gemeld door een buurtprevent
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is liefst maandag 22 februari 2016 om 23:59 en uiterlijk woensdag 24 februari 2016 om 23:59 de melding afgehandeld volgens regel "termijnen/6"

  Scenario: Nagaan wat er al speelt bij burenoverlast in Vesting en haven, gemeld door een buurtprevent
    Gegeven een melding uit "Vesting en haven" op dinsdag 1 maart 2016 om 10:00
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is liefst woensdag 2 maart 2016 om 10:00 en uiterlijk donderdag 3 maart 2016 om 10:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Nagaan wat er al speelt bij hulp met informatie in Vesting en haven
    Gegeven een melding uit "Vesting en haven" op woensdag 24 februari 2016 om 10:30
    En verteld is "Vraagt hulp bij een brief", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "buurtnetwerk" op
    En is liefst vrijdag 26 februari 2016 om 12:30 en uiterlijk maandag 29 februari 2016 om 17:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Afhandelen bij parkeeroverlast
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 10:30
    En gezien is "Auto op de stoep"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Nagaan wat er al speelt bij verdachte situatie, gemeld door een buurtprevent
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 10:45
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Een besluit nemen bij woninginbraak in Vesting en haven
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:30
    En gezien is "Raam of deur staat open"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Terugkoppelen bij schoolverzuim in Vesting en haven
    Gegeven een melding uit "Vesting en haven" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"
