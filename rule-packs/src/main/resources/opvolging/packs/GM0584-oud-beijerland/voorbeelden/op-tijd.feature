# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wat op tijd moet gebeuren in Oud-Beijerland

  Scenario: Oppakken bij verwaarlozing
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:45
    En gezien is "Geen onderhoud aan de woning"
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst woensdag 17 februari 2016 om 16:30 en uiterlijk donderdag 18 februari 2016 om 16:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een besluit nemen bij burenoverlast
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:15
    En gehoord is "Ruzie en geschreeuw", bij een volwassene
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst vrijdag 4 maart 2016 om 16:30 en uiterlijk donderdag 10 maart 2016 om 16:30 een besluit genomen volgens regel "termijnen/2"

  Scenario: Oppakken bij parkeeroverlast in Bedrijventerreinen
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 23 februari 2016 om 11:00
    En gezien is "Aanhangers verkeerd geparkeerd"
    Dan volgt "boa" op volgens regel "routering/2"
    En is liefst woensdag 24 februari 2016 om 10:00 en uiterlijk donderdag 25 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij woningvervuiling
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Ongedierte bij een woning"
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst dinsdag 23 februari 2016 om 16:30 en uiterlijk vrijdag 26 februari 2016 om 16:30 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Oppakken bij verwaarlozing in de avond
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 20:15
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Dan volgt "piket-gemeente" op volgens regel "routering/13"
    En is liefst donderdag 3 maart 2016 om 00:15 en uiterlijk donderdag 3 maart 2016 om 08:15 de melding opgepakt volgens regel "termijnen/5"

  Scenario: Afhandelen bij burenoverlast in Zuid
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:15
    En gehoord is "Hond blaft lang", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "woningcorporatie" op volgens regel "routering/7"
    En is liefst donderdag 17 maart 2016 om 23:59 en uiterlijk donderdag 21 april 2016 om 23:59 de melding afgehandeld volgens regel "termijnen/6"

  Scenario: Langsgaan bij verwaarlozing in Zuid in de avond
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 21:15
    En gezien is "Medicijnen blijven liggen", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "piket-gemeente" op volgens regel "routering/13"
    En is liefst donderdag 18 februari 2016 om 01:15 en uiterlijk donderdag 18 februari 2016 om 09:15 iemand langs geweest volgens regel "termijnen/7"

  Scenario: Langsgaan bij niet pluis
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 11:45
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Afhandelen bij burenoverlast in Zuid, op donderdag 25 februari
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 10:45
    En gehoord is "Harde muziek in de nacht"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "woningcorporatie" op volgens regel "routering/7"

  Scenario: Afhandelen bij burenoverlast, gemeld door een buurtprevent
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 10:15
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent" op volgens regel "routering/9"
