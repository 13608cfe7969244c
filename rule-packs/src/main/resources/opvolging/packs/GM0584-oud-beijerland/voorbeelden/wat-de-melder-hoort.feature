# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wat de melder, de coördinator en het team horen in Oud-Beijerland

  Scenario: Ruzie en geschreeuw bij een oudere op woensdagochtend, gemeld door iemand van een woningcorporatie: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is iemand van een woningcorporatie
    Dan hoort de melder uiterlijk vrijdag 19 februari 2016 om 17:00 van "wijkagent" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Ongedierte bij een woning in Zuid, gemeld door iemand van een woningcorporatie: de melder hoort uiterlijk dinsdag 29 maart wat er is gedaan
    Gegeven een melding uit "Zuid" op dinsdag 1 maart 2016 om 11:30
    En gezien is "Ongedierte bij een woning"
    En de melder is iemand van een woningcorporatie
    Dan hoort de melder uiterlijk dinsdag 29 maart 2016 om 23:59 van "sociaal-loket" wat er is gedaan volgens regel "terugkoppeling/2"

  Scenario: Iemand vraagt om een adempauze op woensdagochtend, gemeld door de bewoner zelf, en de melding is opgepakt: de melder hoort uiterlijk woensdag 24 februari dat de melding is opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:45
    En verteld is "Vraagt om een adempauze"
    En de melder is de bewoner zelf
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk woensdag 24 februari 2016 om 23:59 van "sociaal-loket" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Containers blijven staan en er is professionele zorg: de melder hoort uiterlijk dinsdag 8 maart wat er is gedaan
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Containers blijven staan"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk dinsdag 8 maart 2016 om 23:59 van "boa" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Een oudere is nooit alleen te spreken en de melding wordt overgedragen aan de boa's van de gemeente: de melder hoort uiterlijk donderdag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:00
    En gezien is "Nooit alleen te spreken", bij een oudere
    Als de melding is opgepakt
    En het dossier is overgedragen aan "boa": lichter kan
    Dan hoort de melder uiterlijk donderdag 3 maart 2016 om 23:59 van "piket-gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een kind zorgt voor een ouder, gemeld door een buurtprevent, de bewoner vindt het goed, en er komt hulp uit het eigen netwerk: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:00
    En gezien is "Kind zorgt voor een ouder"
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "sociaal-loket" op volgens regel "routering/12"
    En hoort de melder niet wat er is gedaan

  Scenario: Een oudere vraagt buren om geld of eten, gemeld door iemand van een woningcorporatie: dat gaat naar het sociaal loket
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:30
    En verteld is "Vraagt buren om geld of eten", bij een oudere
    En de melder is iemand van een woningcorporatie
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Iemand schrikt van een bekende in Zuid, gemeld door iemand van een woningcorporatie: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Zuid" op dinsdag 16 februari 2016 om 11:15
    En gezien is "Schrikt van een bekende"
    En de melder is iemand van een woningcorporatie
    Dan volgt "veilig-thuis" op volgens regel "routering/1"

  Scenario: Iemand schrikt van een bekende in Zuid, gemeld door een buurtprevent, en de melding wordt overgedragen aan de politie: de melder hoort uiterlijk maandag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Zuid" op donderdag 18 februari 2016 om 10:00
    En gezien is "Schrikt van een bekende"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuid"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "politie": lichter kan
    Dan volgt "politie" op volgens regel "routering/1"
    En hoort de melder uiterlijk maandag 22 februari 2016 om 23:59 van "piket-gemeente" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Iemand doet niet open voor bekenden op zondagochtend, gemeld door een mantelzorger, de bewoner vindt het goed, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Oud-Beijerland" op zondag 25 december 2016 om 11:45
    En gezien is "Doet niet open voor bekenden"
    En de melder is een mantelzorger
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    Dan volgt "piket-gemeente" op volgens regel "routering/13"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind wil niet naar huis, gemeld door iemand van een woningcorporatie, en de melding wordt overgedragen aan de politie: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 10:30
    En gezien is "Kind wil niet naar huis", bij een jongere
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En het dossier is overgedragen aan "politie": beter op zijn plek
    Dan volgt "politie" op volgens regel "routering/1"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Ruzie en geschreeuw bij een volwassene, gemeld door een buurtprevent: dat gaat naar de wijkagent
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:00
    En gehoord is "Ruzie en geschreeuw", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Gevonden spuiten, gemeld door iemand anders, de bewoner wil het niet, en er is niets gevonden: de melder hoort niet wat er is gedaan
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 10:00
    En gezien is "Spuiten gevonden"
    En de melder is iemand anders
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "boa" op volgens regel "routering/5"
    En hoort de melder niet wat er is gedaan

  Scenario: Een mantelzorger zegt op te zijn bij een oudere in Zuid, de bewoner vindt het goed, en de melding is opgepakt: dat gaat naar het sociaal loket
    Gegeven een melding uit "Zuid" op woensdag 24 februari 2016 om 10:15
    En verteld is "Mantelzorger zegt op te zijn", bij een oudere
    En de bewoner vindt de melding goed
    Als de melding is opgepakt
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Gedumpt afval bij een kind, gemeld door een buurtprevent, en er is nog geen oplossing: de melder hoort uiterlijk donderdag 3 maart wat er is gedaan
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 11:45
    En gezien is "Afval gedumpt", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "boa" op volgens regel "routering/5"
    En hoort de melder uiterlijk donderdag 3 maart 2016 om 23:59 van "boa" wat er is gedaan volgens regel "terugkoppeling/4"

  Scenario: Ruzie en geschreeuw bij een oudere, telkens weer, gemeld door iemand van een woningcorporatie: de melder hoort uiterlijk de volgende dag aan het eind van de dag dat de melding er is
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", herhaaldelijk, bij een oudere
    En de melder is iemand van een woningcorporatie
    Dan hoort de melder uiterlijk donderdag 18 februari 2016 om 23:59 van "veilig-thuis" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Ruzie en geschreeuw bij een oudere, anoniem gemeld door iemand van een woningcorporatie: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is iemand van een woningcorporatie
    En de melder blijft anoniem
    Dan hoort de melder uiterlijk vrijdag 19 februari 2016 om 17:00 van "wijkagent" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Ruzie en geschreeuw bij een oudere op woensdagochtend, gemeld door iemand van een woningcorporatie met een loopteam: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is iemand van een woningcorporatie
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan hoort de melder uiterlijk vrijdag 19 februari 2016 om 17:00 van "wijkagent" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Ruzie en geschreeuw bij een oudere, gemeld door een buurtprevent: de melder hoort uiterlijk vrijdag om 17 uur dat de melding er is
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan hoort de melder uiterlijk vrijdag 19 februari 2016 om 17:00 van "wijkagent" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Ruzie en geschreeuw bij een oudere, gemeld door iemand van een woningcorporatie: de melder hoort uiterlijk woensdag 9 maart wat er is gedaan
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:45
    En gehoord is "Ruzie en geschreeuw", bij een oudere
    En de melder is iemand van een woningcorporatie
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan hoort de melder uiterlijk woensdag 9 maart 2016 om 23:59 van "wijkagent" wat er is gedaan volgens regel "terugkoppeling/2"

  Scenario: Iemand vraagt om een adempauze, gemeld door een buurtprevent, en de melding is opgepakt: er is uiterlijk vrijdag om 12 uur teruggekoppeld
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:45
    En verteld is "Vraagt om een adempauze"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Als de melding is opgepakt
    Dan is uiterlijk vrijdag 19 februari 2016 om 12:00 teruggekoppeld volgens regel "nederland/terugkoppeling/13"

  Scenario: Iemand vraagt om een adempauze, anoniem gemeld door de bewoner zelf, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:45
    En verteld is "Vraagt om een adempauze"
    En de melder is de bewoner zelf
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand vraagt om een adempauze op woensdagochtend, gemeld door de bewoner zelf met een loopteam, en de melding is opgepakt: de melder hoort uiterlijk woensdag 24 februari dat de melding is opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 11:45
    En verteld is "Vraagt om een adempauze"
    En de melder is de bewoner zelf
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk woensdag 24 februari 2016 om 23:59 van "sociaal-loket" dat de melding is opgepakt volgens regel "terugkoppeling/3"
