# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat er gebeurt als het blijft liggen in Gorinchem

  Scenario: Een kind wordt gepest en niemand pakt het op: het sociaal team krijgt maandag om 17 uur een herinnering
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:00
    En gezien is "Kind wordt gepest", bij een kind
    Als er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 20 februari 2026 om 17:00 volgens regel "opschaling/4"
    En is "sociaal-team" herinnerd op maandag 23 februari 2026 om 17:00 volgens regel "opschaling/1"

  Scenario: Een volwassene vraagt buren om geld of eten en niemand pakt het op: het sociaal team wordt woensdag 18 februari gebeld
    Gegeven een melding uit "Gorinchem" op dinsdag 10 februari 2026 om 11:00
    En verteld is "Vraagt buren om geld of eten", bij een volwassene
    Als er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 13 februari 2026 om 17:00 volgens regel "opschaling/1"
    En is "coordinator-buurtteams" geïnformeerd op maandag 16 februari 2026 om 17:00 volgens regel "opschaling/5"
    En is "sociaal-team" gebeld op woensdag 18 februari 2026 om 11:30 volgens regel "opschaling/2"

  Scenario: Een versperde vluchtweg bij een woning in Gorinchem-Oost en niemand pakt het op: de regisseur zorg en veiligheid krijgt dinsdag 24 februari een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 11 februari 2026 om 10:15
    En gezien is "Vluchtweg versperd", bij een woning
    Als er 2 weken niets gebeurt
    Dan is "regie-gemeente" gebeld op donderdag 19 februari 2026 om 11:30 volgens regel "opschaling/2"
    En is "regie-gemeente" herinnerd op maandag 23 februari 2026 om 08:30 volgens regel "opschaling/6"
    En is "regie-gemeente" herinnerd op dinsdag 24 februari 2026 om 08:30 volgens regel "opschaling/3"

  Scenario: Een mantelzorger zegt op te zijn en er komt zorg en hulp uit het eigen netwerk, maar de melder hoort nog niets: het sociaal team krijgt vrijdag om 17 uur een herinnering
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:15
    En verteld is "Mantelzorger zegt op te zijn"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    En er 2 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 20 februari 2026 om 17:00 volgens regel "opschaling/4"

  Scenario: Een auto op de stoep in de openbare ruimte, gemeld door een buurtprevent, en er is niets gevonden, maar de melder hoort nog niets: de coördinator buurtpreventie hoort het maandag om 17 uur
    Gegeven een melding uit "Gorinchem" op dinsdag 24 februari 2026 om 10:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En er 5 werkdagen niets gebeurt
    Dan is "handhaving" herinnerd op donderdag 26 februari 2026 om 20:00 volgens regel "opschaling/4"
    En is "coordinator-buurtteams" geïnformeerd op maandag 2 maart 2026 om 17:00 volgens regel "opschaling/5"

  Scenario: Een ander patroon dan gewoon bij een oudere, gemeld door een buurtprevent, en er is doorverwezen, maar de melder hoort nog niets: de coördinator hoort het maandag 2 maart
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:00
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 20 februari 2026 om 17:00 volgens regel "opschaling/4"
    En is "coordinator-buurtteams" geïnformeerd op dinsdag 24 februari 2026 om 17:00 volgens regel "opschaling/5"
    En is "coördinator" geïnformeerd op maandag 2 maart 2026 om 08:30 volgens regel "opschaling/6"

  Scenario: Een oudere is ineens boos bij een gesprek en er is nog geen oplossing, maar de melder hoort nog niets: de regisseur zorg en veiligheid wordt woensdag 25 februari gebeld
    Gegeven een melding uit "Gorinchem" op woensdag 11 februari 2026 om 10:15
    En gezien is "Ineens boos bij een gesprek", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En er 2 weken niets gebeurt
    Dan is "coordinator-buurtteams" geïnformeerd op dinsdag 17 februari 2026 om 17:00 volgens regel "opschaling/5"
    En is "regie-gemeente" geïnformeerd op maandag 23 februari 2026 om 08:30 volgens regel "opschaling/6"
    En is "regie-gemeente" gebeld op woensdag 25 februari 2026 om 08:30 volgens regel "opschaling/7"

  Scenario: Een auto op de stoep in de openbare ruimte in Gorinchem-Oost, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de coördinator buurtpreventie hoort het dezelfde dag om 11.45 uur
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan is "coordinator-buurtteams" geïnformeerd op dinsdag 17 februari 2026 om 11:45 volgens regel "opschaling/8"

  Scenario: Jongeren steken vuurwerk af, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de regisseur zorg en veiligheid roept vrijdag 27 februari overleg bijeen
    Gegeven een melding uit "Gorinchem" op donderdag 19 februari 2026 om 10:15
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder is een buurtprevent
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    En er 2 weken niets gebeurt
    Dan is "regie-gemeente" gevraagd om overleg op vrijdag 27 februari 2026 om 08:30 volgens regel "opschaling/9"

  Scenario: Blauwe plekken bij een volwassene in Binnenstad, gemeld door een buurtprevent, en niemand pakt het op: de regisseur zorg en veiligheid krijgt vrijdag 27 februari een herinnering
    Gegeven een melding uit "Binnenstad" op woensdag 18 februari 2026 om 10:00
    En gezien is "Blauwe plekken", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Binnenstad"
    Als er 16 weken niets gebeurt
    Dan volgt "regie-gemeente" op
    En is "veilig-thuis" herinnerd op vrijdag 20 februari 2026 om 08:30 volgens regel "nederland/opschaling/46"
    En is "coördinator" geïnformeerd op maandag 23 februari 2026 om 08:30 volgens regel "nederland/opschaling/47"
    En is "veilig-thuis" gebeld op maandag 23 februari 2026 om 12:00 volgens regel "nederland/opschaling/48"
    En is "regie-gemeente" herinnerd op vrijdag 27 februari 2026 om 08:30 volgens regel "nederland/opschaling/49"

  Scenario: Een kind zorgt voor een ouder en niemand pakt het op: de regisseur zorg en veiligheid krijgt woensdag 4 maart een herinnering
    Gegeven een melding uit "Gorinchem" op woensdag 18 februari 2026 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een kind
    Als er 9 weken niets gebeurt
    Dan volgt "regie-gemeente" op volgens regel "opschaling/3"
    En is "regie-gemeente" aan zet gekomen op dinsdag 3 maart 2026 om 08:30 volgens regel "opschaling/3"
    En is "regie-gemeente" herinnerd op woensdag 4 maart 2026 om 17:00 volgens regel "opschaling/4"

  Scenario: Verkeerd geparkeerde aanhangers bij een woning op zaterdagmiddag, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de coördinator buurtpreventie hoort het maandag om 0 uur
    Gegeven een melding uit "Gorinchem" op zaterdag 14 februari 2026 om 15:00
    En gezien is "Aanhangers verkeerd geparkeerd", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    En er 5 werkdagen niets gebeurt
    Dan volgt "handhaving" op volgens regel "routering/13"
    En is "coordinator-buurtteams" geïnformeerd op maandag 16 februari 2026 om 00:00 volgens regel "opschaling/8"
