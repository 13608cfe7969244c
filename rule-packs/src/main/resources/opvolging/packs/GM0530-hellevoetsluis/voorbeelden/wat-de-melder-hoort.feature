# language: nl
# Voorbeeld: niet de echte afspraak van Hellevoetsluis.
Functionaliteit: Wat de melder, de coördinator en het team horen in Hellevoetsluis

  Scenario: Containers blijven staan, gemeld door een buurtprevent: de melder hoort uiterlijk dezelfde dag om 23 uur dat de melding er is
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:00
    En gezien is "Containers blijven staan"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Dan hoort de melder uiterlijk woensdag 17 februari 2016 om 23:00 van "groepsbeheerder" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een donkere plek, gemeld door een buurtprevent: het team hoort uiterlijk donderdag 25 februari dat de melding is opgevolgd
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 11:00
    En gezien is "Donkere plek"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Dan hoort het team uiterlijk donderdag 25 februari 2016 om 23:59 van "groepsbeheerder" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een raam of deur staat open bij een woning, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort uiterlijk dezelfde dag om 22 uur dat de melding is opgepakt
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 10:00
    En gezien is "Raam of deur staat open", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk dinsdag 1 maart 2016 om 22:00 van "groepsbeheerder" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Hondenpoep op een speelplek in de openbare ruimte, gemeld door een buurtprevent, en er is professionele zorg: het team hoort uiterlijk vrijdag aan het eind van de dag wat er is gedaan
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 11:45
    En gezien is "Hondenpoep op een speelplek", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort het team uiterlijk vrijdag 4 maart 2016 om 23:59 van "groepsbeheerder" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Iemand mag niet alleen naar buiten en de melding wordt overgedragen aan de politie: de melder hoort uiterlijk de volgende dag om 10.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Mag niet alleen naar buiten"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "politie": lichter kan
    Dan hoort de melder uiterlijk woensdag 17 februari 2016 om 10:30 van "loket" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Te hard rijden in de openbare ruimte in Vesting en haven en er is niets gevonden: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 10:15
    En gezien is "Te hard rijden", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "loket" op volgens regel "routering/9"
    En hoort de melder niet wat er is gedaan

  Scenario: Iemand gebruikt drugs op straat, gemeld door een buurtprevent: dat gaat naar het maatschappelijk team
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 11:45
    En geroken is "Gebruikt drugs op straat"
    En de melder is een buurtprevent
    Dan volgt "maatschappelijk-team" op volgens regel "routering/8"

  Scenario: Te hard rijden, anoniem gemeld door een buurtprevent, en de melding wordt overgedragen aan de hulpdiensten: de melder hoort uiterlijk de volgende dag om 11.15 uur dat de melding is opgepakt
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 11:15
    En gezien is "Te hard rijden"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "hulpdiensten": niet beschikbaar
    Dan volgt "hulpdiensten" op volgens regel "routering/5"
    En hoort de melder uiterlijk woensdag 2 maart 2016 om 11:15 van "loket" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Verse braaksporen bij een woning in Vesting en haven, gemeld door een buurtprevent: dat gaat naar de wijkagent
    Gegeven een melding uit "Vesting en haven" op dinsdag 16 februari 2016 om 11:00
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vesting en haven"
    Dan volgt "wijkagent" op volgens regel "routering/3"

  Scenario: Een voertuig rijdt steeds rond bij een kind, telkens weer, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Hellevoetsluis" op donderdag 18 februari 2016 om 10:45
    En gezien is "Voertuig rijdt steeds rond", herhaaldelijk, bij een kind
    Als de melding is opgepakt
    Dan volgt "loket" op volgens regel "routering/9"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Gedumpt afval, gemeld door de bewoner zelf: dat gaat naar het gemeentelijk loket
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:00
    En gezien is "Afval gedumpt"
    En de melder is de bewoner zelf
    Dan volgt "loket" op volgens regel "routering/9"

  Scenario: Een kind alleen in een hete auto, anoniem gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk: het team hoort niet wat er is gedaan
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Kind alleen in een hete auto", bij een jongere
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan volgt "hulpdiensten" op
    En hoort het team niet wat er is gedaan

  Scenario: Iemand mag niet alleen naar buiten, gemeld door een buurtprevent, en de melding is opgepakt: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 10:00
    En gezien is "Mag niet alleen naar buiten"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Hellevoetsluis"
    Als de melding is opgepakt
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Containers blijven staan, gemeld door een mantelzorger: de melder hoort uiterlijk vrijdag om 12.30 uur dat de melding er is
    Gegeven een melding uit "Hellevoetsluis" op woensdag 17 februari 2016 om 11:00
    En gezien is "Containers blijven staan"
    En de melder is een mantelzorger
    Dan hoort de melder uiterlijk vrijdag 19 februari 2016 om 12:30 van "loket" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Buren maken ruzie, gemeld door een buurtprevent, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 1 maart 2016 om 10:00
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Hellevoetsluis"
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind wil niet naar huis en de melding wordt overgedragen aan de politie: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Hellevoetsluis" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Kind wil niet naar huis", bij een jongere
    Als de melding is opgepakt
    En het dossier is overgedragen aan "politie": lichter kan
    Dan hoort de melder niet dat de melding is opgepakt
