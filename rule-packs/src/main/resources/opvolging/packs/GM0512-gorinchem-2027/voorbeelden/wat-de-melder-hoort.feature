# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat de melder, de coördinator en het team horen in Gorinchem

  Scenario: Weinig eten in huis bij een oudere op dinsdagochtend, gemeld door iemand van de thuiszorg, en de melding is opgepakt: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:45
    En gezien is "Weinig eten in huis", bij een oudere
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk woensdag 3 maart 2027 om 17:00 van "sociaal-team" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Gordijnen blijven dicht bij een woning, gemeld door een buurtprevent, en er is professionele zorg: de melder hoort uiterlijk dinsdag om 17 uur dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:00
    En gezien is "Gordijnen blijven dicht", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk dinsdag 23 februari 2027 om 17:00 van "sociaal-team" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Verse braaksporen, gemeld door een buurtprevent, en er is doorverwezen: de melder hoort uiterlijk vrijdag om 21 uur dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:30
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort de melder uiterlijk vrijdag 26 februari 2027 om 21:00 van "wijkagent" dat de melding is opgevolgd volgens regel "terugkoppeling/3"

  Scenario: Veel korte bezoekjes bij een woning in Gorinchem-Oost, gemeld door een buurtprevent, en er komt zorg en hulp uit het eigen netwerk: het team hoort uiterlijk dinsdag 23 februari dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 16 februari 2027 om 11:30
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort het team uiterlijk dinsdag 23 februari 2027 om 20:00 van "coordinator-buurtteams" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Verse braaksporen bij een woning, gemeld door een buurtprevent, en de melding wordt overgedragen aan de vrijwilligers burenhulp: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:15
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "burenhulp": lichter kan
    Dan hoort de melder uiterlijk woensdag 24 februari 2027 om 17:00 van "burenhulp" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Een hulpmiddel ontbreekt bij een oudere en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:15
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk vrijdag 26 februari 2027 om 17:00 van "regie-gemeente" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Een raam of deur staat open bij een woning en de melder is het niet eens met het antwoord: de melder hoort uiterlijk dinsdag 2 maart dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:45
    En gezien is "Raam of deur staat open", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk dinsdag 2 maart 2027 om 17:00 van "regie-gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Bedorven eten in huis, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding er is
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 11:45
    En gezien is "Bedorven eten in huis"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "sociaal-team" op volgens regel "routering/4"
    En hoort de melder uiterlijk vrijdag 26 februari 2027 om 17:00 van "regie-gemeente" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Een kind huilt lang, anoniem gemeld door een buurtprevent, en de melding wordt overgedragen aan het meldpunt van de GGD: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:00
    En gehoord is "Kind huilt lang", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ggd-meldpunt": zwaarder nodig
    Dan volgt "ggd-meldpunt" op volgens regel "routering/5"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een auto op de stoep bij een volwassene, telkens weer, op woensdagavond, gemeld door iemand van de thuiszorg, de bewoner wil het niet, en er komt hulp uit het eigen netwerk: dat gaat naar het team handhaving
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 21:30
    En gezien is "Auto op de stoep", herhaaldelijk, bij een volwassene
    En de melder is iemand van de thuiszorg
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "handhaving" op volgens regel "routering/14"

  Scenario: Een woning vol spullen, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort uiterlijk dinsdag 2 maart dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 11:45
    En gezien is "Woning vol spullen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "regie-gemeente" op
    En hoort de melder uiterlijk dinsdag 2 maart 2027 om 17:00 van "regie-gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Afgeplakte ramen bij een kind, telkens weer, in Gorinchem-Oost, gemeld door een mantelzorger, en er is niets gevonden: dat gaat naar de wijkagent
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 11:15
    En gezien is "Ramen afgeplakt", herhaaldelijk, bij een kind
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "wijkagent" op volgens regel "routering/13"

  Scenario: Vervuiling door huisdieren bij een jongere in Gorinchem-Oost en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 2 maart 2027 om 10:15
    En gezien is "Vervuiling door huisdieren", bij een jongere
    Als de melding is opgepakt
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een oudere komt niet op de vaste activiteit in Gorinchem-Oost, gemeld door een beroepskracht, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem-Oost" op donderdag 25 februari 2027 om 10:15
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    En de melder is een beroepskracht
    Als de melding is opgepakt
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Een kind huilt lang in Gorinchem-Oost, gemeld door een buurtprevent, en de melder is het niet eens met het antwoord: de melder hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 23 februari 2027 om 11:30
    En gehoord is "Kind huilt lang", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan volgt "veilig-thuis" op volgens regel "routering/6"
    En hoort de melder niet dat de melding is opgevolgd

  Scenario: Een ander patroon dan gewoon bij een oudere in Bedrijventerreinen, gemeld door iemand van een woningcorporatie, en er is professionele zorg: dat gaat naar het sociaal team
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 2 maart 2027 om 10:30
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een oudere zegt niet meer te willen leven in Gorinchem-Oost, gemeld door een buurtprevent, en er komt hulp uit het eigen netwerk: het team hoort niet dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 23 februari 2027 om 10:30
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "sociaal-team" op volgens regel "routering/10"
    En hoort het team niet dat de melding is opgevolgd

  Scenario: Weinig eten in huis bij een oudere, anoniem gemeld door iemand van de thuiszorg, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:45
    En gezien is "Weinig eten in huis", bij een oudere
    En de melder is iemand van de thuiszorg
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Weinig eten in huis bij een oudere op dinsdagochtend, gemeld door iemand van de thuiszorg met een loopteam, en de melding is opgepakt: de melder hoort uiterlijk de volgende dag om 17 uur dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:45
    En gezien is "Weinig eten in huis", bij een oudere
    En de melder is iemand van de thuiszorg
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk woensdag 3 maart 2027 om 17:00 van "sociaal-team" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Gordijnen blijven dicht bij een woning, gemeld door een mantelzorger, en er is professionele zorg: er is uiterlijk donderdag 25 februari teruggekoppeld
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:00
    En gezien is "Gordijnen blijven dicht", bij een woning
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan is uiterlijk donderdag 25 februari 2027 om 17:00 teruggekoppeld volgens regel "nederland/terugkoppeling/16"

  Scenario: Verse braaksporen, gemeld door een mantelzorger, en er is doorverwezen: er is uiterlijk dinsdag 2 maart teruggekoppeld
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:30
    En gezien is "Verse braaksporen"
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan is uiterlijk dinsdag 2 maart 2027 om 21:00 teruggekoppeld volgens regel "nederland/terugkoppeling/16"
