# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wat de melder, de coördinator en het team horen in Gorinchem

  Scenario: Verwaarlozing, gemeld door iemand van de thuiszorg: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 10:45
    En gezien is "Weinig eten in huis", bij een oudere
    En de melder is iemand van de thuiszorg
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk woensdag 3 maart 2027 om 17:00 van "sociaal-team" dat de melding is opgepakt volgens regel "terugkoppeling/1"

  Scenario: Eenzaamheid, gemeld door een buurtprevent: de melder hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 11:00
    En gezien is "Gordijnen blijven dicht", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan hoort de melder uiterlijk dinsdag 23 februari 2027 om 17:00 van "sociaal-team" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Woninginbraak, gemeld door een buurtprevent: de melder hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:30
    En gezien is "Verse braaksporen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    Dan hoort de melder uiterlijk vrijdag 26 februari 2027 om 21:00 van "wijkagent" dat de melding is opgevolgd volgens regel "terugkoppeling/3"

  Scenario: Verdachte situatie in Gorinchem-Oost, gemeld door een buurtprevent: het team hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 16 februari 2027 om 11:30
    En gezien is "Veel korte bezoekjes", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg en hulp uit het eigen netwerk
    Dan hoort het team uiterlijk dinsdag 23 februari 2027 om 20:00 van "coordinator-buurtteams" dat de melding is opgevolgd volgens regel "terugkoppeling/4"

  Scenario: Woninginbraak, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:15
    En gezien is "Verse braaksporen", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "burenhulp": lichter kan
    Dan hoort de melder uiterlijk woensdag 24 februari 2027 om 17:00 van "burenhulp" dat de melding is opgepakt volgens regel "terugkoppeling/5"

  Scenario: Onveiligheid van een oudere: de melder hoort na een klacht over het antwoord dat de melding er is
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:15
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk vrijdag 26 februari 2027 om 17:00 van "regie-gemeente" dat de melding er is volgens regel "terugkoppeling/6"

  Scenario: Woninginbraak: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:45
    En gezien is "Raam of deur staat open", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: doorverwezen
    En de melder hoort wat er is gedaan
    En de melder het niet eens is met het antwoord
    Dan hoort de melder uiterlijk dinsdag 2 maart 2027 om 17:00 van "regie-gemeente" dat de melding is opgevolgd volgens regel "terugkoppeling/7"

  Scenario: Verwaarlozing, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding er is
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

  Scenario: Onveiligheid van een kind, anoniem gemeld: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:00
    En gehoord is "Kind huilt lang", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "ggd-meldpunt": zwaarder nodig
    Dan volgt "ggd-meldpunt" op volgens regel "routering/5"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Parkeeroverlast in de avond, gemeld door iemand van de thuiszorg, de bewoner wil het niet: de melder hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 21:30
    En gezien is "Auto op de stoep", herhaaldelijk, bij een volwassene
    En de melder is iemand van de thuiszorg
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: hulp uit het eigen netwerk
    Dan volgt "handhaving" op volgens regel "routering/14"

  Scenario: Brandveiligheid, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
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

  Scenario: Verdachte situatie in Gorinchem-Oost, gemeld door een mantelzorger: het team hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 11:15
    En gezien is "Ramen afgeplakt", herhaaldelijk, bij een kind
    En de melder is een mantelzorger
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: niets gevonden
    Dan volgt "wijkagent" op volgens regel "routering/13"

  Scenario: Woningvervuiling in Gorinchem-Oost: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem-Oost" op dinsdag 2 maart 2027 om 10:15
    En gezien is "Vervuiling door huisdieren", bij een jongere
    Als de melding is opgepakt
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Eenzaamheid in Gorinchem-Oost, gemeld door een beroepskracht: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Gorinchem-Oost" op donderdag 25 februari 2027 om 10:15
    En gezien is "Komt niet op de vaste activiteit", bij een oudere
    En de melder is een beroepskracht
    Als de melding is opgepakt
    Dan volgt "ouderenadviseur" op volgens regel "routering/3"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Onveiligheid van een kind in Gorinchem-Oost, gemeld door een buurtprevent: de melder hoort na een klacht over het antwoord dat de melding is opgevolgd
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

  Scenario: Niet pluis in Bedrijventerreinen, gemeld door iemand van een woningcorporatie: de melder hoort als het klaar is dat de melding is opgevolgd
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 2 maart 2027 om 10:30
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is iemand van een woningcorporatie
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: professionele zorg
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Gedachten aan zelfdoding in Gorinchem-Oost, gemeld door een buurtprevent: het team hoort als het klaar is dat de melding is opgevolgd
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
