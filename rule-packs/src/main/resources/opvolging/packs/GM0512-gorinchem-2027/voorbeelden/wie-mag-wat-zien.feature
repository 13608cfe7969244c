# language: nl
# Voorbeeld: niet de echte afspraak van Gorinchem.
Functionaliteit: Wie wat mag zien in Gorinchem

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte: de melder mag de opvolgers en de status zien
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    Dan mag de melder de opvolgers zien volgens regel "delen/1"
    En gaat het over "Parkeeroverlast", spoed gewoon
    En mag de melder de status zien volgens regel "nederland/delen/16"

  Scenario: Verkeerd geparkeerde aanhangers, gemeld door een buurtprevent: de coördinator mag de opvolgers zien
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:30
    En gezien is "Aanhangers verkeerd geparkeerd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan mag de coördinator de opvolgers zien volgens regel "delen/2"
    En mag het team de opvolgers zien volgens regel "delen/2"
    En gaat het over "Parkeeroverlast", spoed gewoon

  Scenario: Iemand raakt de weg kwijt en containers blijven staan in Gorinchem-Oost op woensdagavond, de bewoner wil het niet: de meedoener mag de gegevens van de bewoner niet zien
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 20:15
    En gezien is "Raakt de weg kwijt"
    En gezien is "Containers blijven staan"
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner niet zien volgens regel "delen/3"
    En gaat het over "Verwardheid", spoed direct
    En mag de verantwoordelijke de gegevens van de bewoner zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Een oudere raakt de weg kwijt en medicijnen blijven liggen: de meedoener mag de gegevens van de bewoner zien
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 11:15
    En gezien is "Raakt de weg kwijt", bij een oudere
    En gezien is "Medicijnen blijven liggen"
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "delen/4"
    En gaat het over "Verwardheid", spoed direct

  Scenario: Afval in de tuin bij een woning: de geïnformeerde mag de termijnen zien
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:45
    En gezien is "Afval in de tuin", bij een woning
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/5"
    En gaat het over "Woningvervuiling", spoed gewoon

  Scenario: Bedorven eten in huis, gemeld door een buurtprevent: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:30
    En gezien is "Bedorven eten in huis"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Ongedierte bij een woning: de verantwoordelijke mag de termijnen zien
    Gegeven een melding uit "Gorinchem" op donderdag 25 februari 2027 om 10:30
    En gezien is "Ongedierte bij een woning", bij een woning
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"
    En mag de verantwoordelijke de termijnen zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, gemeld bij de lijn niet pluis: de coördinator mag de opvolgers niet zien
    Gegeven een melding uit "Gorinchem" op dinsdag 16 februari 2027 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent" op volgens regel "routering/12"
    En mag de coördinator de opvolgers niet zien
    En mag het team de opvolgers niet zien

  Scenario: Iemand voelt aan deuren, gemeld door een buurtprevent: de geïnformeerde mag de termijnen niet zien
    Gegeven een melding uit "Gorinchem" op donderdag 18 februari 2027 om 10:00
    En gezien is "Voelt aan deuren"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "wijkagent" op volgens regel "routering/13"
    En mag de geïnformeerde de termijnen niet zien
    En mag de coördinator de status zien volgens regel "nederland/delen/17"

  Scenario: Iemand is vaker gevallen, gemeld door een buurtprevent: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem" op dinsdag 23 februari 2027 om 10:30
    En gezien is "Is vaker gevallen"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Een huis is van buiten vervallen bij een woning in Gorinchem-Oost op zaterdagmiddag, de bewoner wil het niet: dat gaat naar het sociaal team
    Gegeven een melding uit "Gorinchem-Oost" op zaterdag 25 december 2027 om 12:45
    En gezien is "Huis van buiten vervallen", bij een woning
    En de bewoner vindt de melding niet goed
    Dan volgt "sociaal-team" op volgens regel "routering/4"

  Scenario: Gevonden spuiten in de openbare ruimte, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het team handhaving
    Gegeven een melding uit "Gorinchem" op woensdag 17 februari 2027 om 10:45
    En gezien is "Spuiten gevonden", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem"
    En de bewoner vindt de melding goed
    Dan volgt "handhaving" op volgens regel "routering/16"

  Scenario: Stank uit een woning: dat gaat naar het meldpunt van de GGD
    Gegeven een melding uit "Gorinchem" op dinsdag 2 maart 2027 om 11:45
    En geroken is "Stank uit een woning"
    Dan volgt "ggd-meldpunt" op volgens regel "routering/9"

  Scenario: Een gevaarlijk kruispunt bij een kind, telkens weer, op woensdagavond: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Gorinchem" op woensdag 24 februari 2027 om 20:30
    En gezien is "Gevaarlijk kruispunt", herhaaldelijk, bij een kind
    Dan volgt "regie-gemeente" op
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"

  Scenario: Jongeren laat luid op straat in Gorinchem-Oost, anoniem gemeld door een buurtprevent, gemeld bij de lijn niet pluis: de melder mag de opvolgers niet zien
    Gegeven een melding uit "Gorinchem-Oost" op donderdag 18 februari 2027 om 11:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Gorinchem-Oost"
    En de melding komt binnen bij de lijn niet pluis
    Dan volgt "wijkagent" op volgens regel "routering/12"
    En mag de melder de opvolgers niet zien

  Scenario: Een oudere dreigt zich iets aan te doen in Gorinchem-Oost op woensdagavond, de bewoner wil het niet: de meedoener mag de gegevens van de bewoner zien
    Gegeven een melding uit "Gorinchem-Oost" op woensdag 24 februari 2027 om 20:15
    En gezien is "Dreigt zich iets aan te doen", bij een oudere
    En de bewoner vindt de melding niet goed
    Dan mag de meedoener de gegevens van de bewoner zien volgens regel "nederland/delen/3"
