# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat er gebeurt als het blijft liggen in Gorinchem

  Scenario: Overbelaste mantelzorger is niet opgepakt: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:45
    En verteld is "Vraagt om een adempauze"
    Als er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 19 februari 2027 om 08:30 volgens regel "opschaling/7"
    En is "sociaal-team" herinnerd op maandag 22 februari 2027 om 08:30 volgens regel "opschaling/1"

  Scenario: Burenoverlast is niet opgepakt, gemeld door een buurtprevent: de vervanger wordt gebeld
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:30
    En gehoord is "Buren maken ruzie", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Als er 3 werkdagen niets gebeurt
    Dan is "regie-gemeente" herinnerd op dinsdag 2 maart 2027 om 08:30 volgens regel "opschaling/1"
    En is "regie-gemeente" herinnerd op dinsdag 2 maart 2027 om 08:30 volgens regel "opschaling/8"
    En is "klantcontact" gebeld op dinsdag 2 maart 2027 om 10:30 volgens regel "opschaling/2"

  Scenario: Verkeersveiligheid is niet opgepakt: het vangnet neemt het over
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:15
    En gezien is "Te hard rijden", in de openbare ruimte
    Als er 3 werkdagen niets gebeurt
    Dan is "klantcontact" gebeld op maandag 1 maart 2027 om 10:30 volgens regel "opschaling/2"
    En is "regie-gemeente" gebeld op maandag 1 maart 2027 om 12:00 volgens regel "opschaling/9"
    En is "regie-gemeente" herinnerd op maandag 1 maart 2027 om 14:30 volgens regel "opschaling/3"

  Scenario: Eenzaamheid is niet besloten in Gorinchem-Oost: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 2 maart 2027 om 11:00
    En gezien is "Verdorde planten"
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "sociaal-team" gebeld op vrijdag 5 maart 2027 om 12:00 volgens regel "opschaling/9"
    En is "regie-gemeente" aan zet gekomen op dinsdag 9 maart 2027 om 08:30 volgens regel "opschaling/10"
    En is "regie-gemeente" herinnerd op woensdag 10 maart 2027 om 08:30 volgens regel "opschaling/4"

  Scenario: Afval op straat is niet besloten: Regisseur zorg en veiligheid hoort ervan
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:45
    En gezien is "Afval gedumpt"
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "regie-gemeente" aan zet gekomen op donderdag 4 maart 2027 om 08:30 volgens regel "opschaling/10"
    En is "regie-gemeente" herinnerd op vrijdag 5 maart 2027 om 08:30 volgens regel "opschaling/4"
    En is "regie-gemeente" herinnerd op maandag 8 maart 2027 om 08:30 volgens regel "opschaling/5"

  Scenario: Onveiligheid van een oudere is niet besloten: het vangnet neemt het over
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:15
    En gezien is "Spullen of geld verdwijnen", bij een oudere
    Als de melding is opgepakt
    En er 2 weken niets gebeurt
    Dan is "regie-gemeente" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/5"
    En is "regie-gemeente" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/10"
    En is "regie-gemeente" herinnerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/6"

  Scenario: Schulden is niet teruggekoppeld in Gorinchem-Oost: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 23 februari 2027 om 10:15
    En verteld is "Vraagt buren om geld of eten", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    En er 2 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/7"

  Scenario: Eenzaamheid is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:30
    En gezien is "Partner pas overleden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op vrijdag 19 februari 2027 om 08:30 volgens regel "opschaling/7"
    En is "coördinator" geïnformeerd op maandag 22 februari 2027 om 08:30 volgens regel "opschaling/8"

  Scenario: Overbelaste mantelzorger is niet teruggekoppeld: de verantwoordelijke wordt gebeld
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 11:15
    En verteld is "Vraagt om een adempauze", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 3 werkdagen niets gebeurt
    Dan is "sociaal-team" herinnerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/7"
    En is "regie-gemeente" geïnformeerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/8"
    En is "sociaal-team" gebeld op maandag 1 maart 2027 om 12:00 volgens regel "opschaling/9"

  Scenario: Drank en drugs is niet teruggekoppeld: Regisseur zorg en veiligheid neemt het over
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:30
    En gezien is "Veel lege flessen", bij een volwassene
    Als er 5 werkdagen niets gebeurt
    Dan is "sociaal-team" gebeld op dinsdag 23 februari 2027 om 12:00 volgens regel "opschaling/9"
    En is "regie-gemeente" aan zet gekomen op dinsdag 23 februari 2027 om 14:30 volgens regel "opschaling/3"
    En is "regie-gemeente" herinnerd op donderdag 25 februari 2027 om 08:30 volgens regel "opschaling/10"

  Scenario: Onveiligheid van een kind is herhaald: Regisseur zorg en veiligheid hoort ervan
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:00
    En gezien is "Kind wil niet naar huis"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 2 werkdagen niets gebeurt
    Dan is "regie-gemeente" geïnformeerd op maandag 1 maart 2027 om 08:30 volgens regel "opschaling/11"

  Scenario: Huiselijk geweld is herhaald: Regisseur zorg en veiligheid roept overleg bijeen
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:30
    En verteld is "Zegt thuis bang te zijn"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    Dan is "regie-gemeente" gevraagd om overleg op maandag 22 februari 2027 om 08:30 volgens regel "opschaling/12"

  Scenario: Huiselijk geweld is niet opgepakt in Bedrijventerreinen, gemeld door een buurtprevent: de vervanger wordt gebeld
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 18 februari 2027 om 10:45
    En gezien is "Schrikt van een bekende"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Bedrijventerreinen"
    Als er 5 werkdagen niets gebeurt
    Dan volgt "regie-gemeente" op
    En weet "veilig-thuis" ervan volgens regel "nederland/opschaling/10"
    En hoort de melder uiterlijk vrijdag 19 februari 2027 om 23:59 van "regie-gemeente" dat de melding er is volgens regel "nederland/terugkoppeling/1"
    En hoort de melder uiterlijk donderdag 29 april 2027 om 23:59 van "regie-gemeente" dat de melding is opgevolgd volgens regel "nederland/terugkoppeling/5"

  Scenario: Gedachten aan zelfdoding is niet teruggekoppeld, gemeld door een buurtprevent: de coördinator hoort ervan
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En er 5 werkdagen niets gebeurt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Onveiligheid van een oudere is niet teruggekoppeld in Gorinchem-Oost: de verantwoordelijke krijgt een herinnering
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 10:30
    En gezien is "Mag niet alleen naar buiten", bij een oudere
    Als er 3 werkdagen niets gebeurt
    Dan volgt "regie-gemeente" op
    En is "veilig-thuis" herinnerd op vrijdag 26 februari 2027 om 08:30 volgens regel "nederland/opschaling/46"
    En is "regie-gemeente" geïnformeerd op maandag 1 maart 2027 om 08:30 volgens regel "nederland/opschaling/47"
    En is "veilig-thuis" gebeld op maandag 1 maart 2027 om 12:00 volgens regel "nederland/opschaling/48"

  Scenario: Woninginbraak is niet besloten in Gorinchem-Oost, anoniem gemeld: het vangnet neemt het over
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 10:00
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder blijft anoniem
    Als de melding is opgepakt
    En er 5 werkdagen niets gebeurt
    Dan volgt "wijkagent" op volgens regel "routering/13"
