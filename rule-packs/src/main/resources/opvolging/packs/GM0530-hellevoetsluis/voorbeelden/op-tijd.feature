# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wat op tijd moet gebeuren in Hellevoetsluis

  Scenario: Een volwassene vraagt om een maatje, de bewoner vindt het goed: de ontvangst is uiterlijk dezelfde dag om 22.45 uur bevestigd
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 10:45
    En verteld is "Vraagt om een maatje", bij een volwassene
    En de bewoner vindt de melding goed
    Dan volgt "groepsbeheerder" op volgens regel "routering/6"
    En is liefst woensdag 24 februari 2016 om 11:45 en uiterlijk woensdag 24 februari 2016 om 22:45 de ontvangst bevestigd volgens regel "termijnen/1"

  Scenario: Een raam of deur staat open, gemeld door een buurtprevent: het is uiterlijk de volgende dag om 11.30 uur opgepakt
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 11:30
    En gezien is "Raam of deur staat open"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is uiterlijk donderdag 25 februari 2016 om 11:30 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een versperde vluchtweg bij een woning, gemeld door een buurtprevent: er is uiterlijk maandag aan het eind van de dag een besluit
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:30
    En gezien is "Vluchtweg versperd", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is liefst donderdag 18 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 een besluit genomen volgens regel "termijnen/5"

  Scenario: Iemand vraagt hulp met de computer, de bewoner vindt het goed: er is uiterlijk dinsdag 23 februari teruggekoppeld
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:45
    En verteld is "Vraagt hulp met de computer"
    En de bewoner vindt de melding goed
    Dan volgt "groepsbeheerder" op volgens regel "routering/6"
    En is liefst vrijdag 19 februari 2016 om 23:59 en uiterlijk dinsdag 23 februari 2016 om 23:59 teruggekoppeld volgens regel "termijnen/3"

  Scenario: Verse braaksporen, gemeld door een buurtprevent: de ontvangst is uiterlijk de volgende dag om 17 uur bevestigd
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 10:15
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan volgt "wijkagent" op volgens regel "routering/3"
    En is liefst dinsdag 23 februari 2016 om 12:15 en uiterlijk dinsdag 23 februari 2016 om 14:15 de melding opgepakt volgens regel "termijnen/4"
    En is uiterlijk woensdag 24 februari 2016 om 17:00 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte, gemeld door een buurtprevent, en er gaat meteen iemand langs: het is uiterlijk woensdag 24 februari afgehandeld
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is liefst maandag 22 februari 2016 om 23:59 en uiterlijk woensdag 24 februari 2016 om 23:59 de melding afgehandeld volgens regel "termijnen/6"

  Scenario: Ruzie en geschreeuw bij een oudere in Vesting en haven, gemeld door een buurtprevent: uiterlijk donderdag om 10 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Vesting en haven" op dinsdag 1 maart 2016 om 10:00
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Vesting en haven"
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"
    En is liefst woensdag 2 maart 2016 om 10:00 en uiterlijk donderdag 3 maart 2016 om 10:00 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Een volwassene vraagt hulp bij een brief in Vesting en haven en er is niemand thuis: uiterlijk maandag om 17 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Vesting en haven" op woensdag 24 februari 2016 om 10:30
    En verteld is "Vraagt hulp bij een brief", bij een volwassene
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: niet thuis
    Dan volgt "buurtnetwerk" op
    En is liefst vrijdag 26 februari 2016 om 12:30 en uiterlijk maandag 29 februari 2016 om 17:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Een auto op de stoep en er gaat meteen iemand langs: dat gaat naar het gemeentelijk loket
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 10:30
    En gezien is "Auto op de stoep"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte, gemeld door een buurtprevent, en de bewoner wordt boos: dat gaat naar de beheerder van de buurtgroep
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 10:45
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "groepsbeheerder" op volgens regel "routering/5"

  Scenario: Een raam of deur staat open in Vesting en haven en de bewoner wordt boos: dat gaat naar het gemeentelijk loket
    Gegeven een melding uit "Vesting en haven" op donderdag 18 februari 2016 om 10:30
    En gezien is "Raam of deur staat open"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Een kind overdag niet op school in Vesting en haven en de bewoner wordt boos: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Vesting en haven" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Kind overdag niet op school", bij een kind
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Buren maken ruzie, de bewoner vindt het goed: er is uiterlijk woensdag 9 maart een besluit
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 10:45
    En gehoord is "Buren maken ruzie"
    En de bewoner vindt de melding goed
    Dan is liefst woensdag 2 maart 2016 om 17:00 en uiterlijk woensdag 9 maart 2016 om 17:00 een besluit genomen volgens regel "nederland/termijnen/23"

  Scenario: Buren maken ruzie, de bewoner vindt het goed: er is uiterlijk woensdag 16 maart teruggekoppeld
    Gegeven een melding uit "Hellevoetsluis" op woensdag 24 februari 2016 om 10:45
    En gehoord is "Buren maken ruzie"
    En de bewoner vindt de melding goed
    Dan is liefst woensdag 9 maart 2016 om 23:59 en uiterlijk woensdag 16 maart 2016 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/24"

  Scenario: Buren maken ruzie, gemeld door een buurtprevent, en er gaat meteen iemand langs: het is uiterlijk woensdag 30 maart afgehandeld
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 16 maart 2016 om 23:59 en uiterlijk woensdag 30 maart 2016 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/50"

  Scenario: Gevonden spuiten, gemeld door een buurtprevent, en er gaat meteen iemand langs: het is uiterlijk woensdag 9 maart afgehandeld
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 2 maart 2016 om 23:59 en uiterlijk woensdag 9 maart 2016 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/45"

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte, gemeld door een mantelzorger, en er gaat meteen iemand langs: het is uiterlijk woensdag 9 maart afgehandeld
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:15
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 24 februari 2016 om 23:59 en uiterlijk woensdag 9 maart 2016 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/34"
