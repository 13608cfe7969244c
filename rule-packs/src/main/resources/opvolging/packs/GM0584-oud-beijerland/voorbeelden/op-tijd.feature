# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wat op tijd moet gebeuren in Oud-Beijerland

  Scenario: Geen onderhoud aan de woning, bekend bij de woningcorporatie: het is uiterlijk donderdag om 16.30 uur opgepakt
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:45
    En gezien is "Geen onderhoud aan de woning"
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst woensdag 17 februari 2016 om 16:30 en uiterlijk donderdag 18 februari 2016 om 16:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Ruzie en geschreeuw bij een volwassene, bekend bij de woningcorporatie: er is uiterlijk donderdag 10 maart een besluit
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 1 maart 2016 om 11:15
    En gehoord is "Ruzie en geschreeuw", bij een volwassene
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst vrijdag 4 maart 2016 om 16:30 en uiterlijk donderdag 10 maart 2016 om 16:30 een besluit genomen volgens regel "termijnen/2"

  Scenario: Verkeerd geparkeerde aanhangers in Bedrijventerreinen: het is uiterlijk donderdag om 17 uur opgepakt
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 23 februari 2016 om 11:00
    En gezien is "Aanhangers verkeerd geparkeerd"
    Dan volgt "boa" op volgens regel "routering/2"
    En is liefst woensdag 24 februari 2016 om 10:00 en uiterlijk donderdag 25 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Ongedierte bij een woning, bekend bij de woningcorporatie: er is uiterlijk vrijdag 26 februari teruggekoppeld
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Ongedierte bij een woning"
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"
    En is liefst dinsdag 23 februari 2016 om 16:30 en uiterlijk vrijdag 26 februari 2016 om 16:30 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Weinig eten in huis bij een oudere, telkens weer, op woensdagavond: het is uiterlijk de volgende dag om 8.15 uur opgepakt
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 20:15
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    Dan volgt "piket-gemeente" op volgens regel "routering/13"
    En is liefst donderdag 3 maart 2016 om 00:15 en uiterlijk donderdag 3 maart 2016 om 08:15 de melding opgepakt volgens regel "termijnen/5"

  Scenario: Een hond blaft lang bij een woning in Zuid en er gaat meteen iemand langs: de ontvangst is uiterlijk maandag om 16.30 uur bevestigd
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:15
    En gehoord is "Hond blaft lang", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "woningcorporatie" op volgens regel "routering/7"
    En is liefst donderdag 17 maart 2016 om 23:59 en uiterlijk donderdag 21 april 2016 om 23:59 de melding afgehandeld volgens regel "termijnen/6"
    En is liefst vrijdag 26 februari 2016 om 16:30 en uiterlijk maandag 29 februari 2016 om 16:30 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Medicijnen blijven liggen bij een oudere, telkens weer, in Zuid op woensdagavond, en er gaat meteen iemand langs: de ontvangst is uiterlijk de volgende dag aan het eind van de dag bevestigd
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 21:15
    En gezien is "Medicijnen blijven liggen", herhaaldelijk, bij een oudere
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "piket-gemeente" op volgens regel "routering/13"
    En is liefst donderdag 18 februari 2016 om 01:15 en uiterlijk donderdag 18 februari 2016 om 09:15 iemand langs geweest volgens regel "termijnen/7"
    En is uiterlijk donderdag 18 februari 2016 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/17"

  Scenario: Geen reactie op bel of telefoon bij een woning en er gaat meteen iemand langs: dat gaat naar het sociaal loket
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 11:45
    En gezien is "Geen reactie op bel of telefoon", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Harde muziek in de nacht in Zuid en de bewoner ontkent het: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 10:45
    En gehoord is "Harde muziek in de nacht"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "woningcorporatie" op volgens regel "routering/7"

  Scenario: Een hond blaft lang bij een woning, gemeld door een buurtprevent, en er gaat meteen iemand langs: dat gaat naar de wijkagent
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 10:15
    En gehoord is "Hond blaft lang", bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Weinig eten in huis bij een oudere, telkens weer, bekend bij de woningcorporatie: het is uiterlijk de volgende dag om 11.15 uur opgepakt
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 11:45
    En gezien is "Weinig eten in huis", herhaaldelijk, bij een oudere
    En de bewoner is bekend bij: woningcorporatie
    Dan is liefst dinsdag 16 februari 2016 om 15:45 en uiterlijk woensdag 17 februari 2016 om 11:15 de melding opgepakt volgens regel "nederland/termijnen/18"

  Scenario: Jongeren vernielen iets in Bedrijventerreinen: er is uiterlijk vrijdag om 18 uur een besluit
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 23 februari 2016 om 11:00
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan is liefst donderdag 25 februari 2016 om 18:00 en uiterlijk vrijdag 26 februari 2016 om 18:00 een besluit genomen volgens regel "nederland/termijnen/19"

  Scenario: Jongeren vernielen iets in Bedrijventerreinen: het is uiterlijk de volgende dag om 10 uur opgepakt
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 23 februari 2016 om 11:00
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan is liefst dinsdag 23 februari 2016 om 15:00 en uiterlijk woensdag 24 februari 2016 om 10:00 de melding opgepakt volgens regel "nederland/termijnen/18"

  Scenario: Jongeren vernielen iets in Bedrijventerreinen: er is uiterlijk dinsdag 1 maart teruggekoppeld
    Gegeven een melding uit "Bedrijventerreinen" op dinsdag 23 februari 2016 om 11:00
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan is liefst vrijdag 26 februari 2016 om 18:00 en uiterlijk dinsdag 1 maart 2016 om 18:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Een versperde vluchtweg bij een woning in Zuid en er gaat meteen iemand langs: het is uiterlijk donderdag 7 april afgehandeld
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:15
    En gezien is "Vluchtweg versperd", bij een woning
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 24 maart 2016 om 23:59 en uiterlijk donderdag 7 april 2016 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/50"

  Scenario: Een hond blaft lang bij een woning en een versperde doorgang in de openbare ruimte in Zuid en er gaat meteen iemand langs: het is uiterlijk donderdag 17 maart afgehandeld
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:15
    En gehoord is "Hond blaft lang", bij een woning
    En gezien is "Doorgang versperd", in de openbare ruimte
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 10 maart 2016 om 23:59 en uiterlijk donderdag 17 maart 2016 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/45"

  Scenario: Ongedierte bij een woning in Zuid en er gaat meteen iemand langs: het is uiterlijk donderdag 21 april afgehandeld
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:15
    En gezien is "Ongedierte bij een woning"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst donderdag 24 maart 2016 om 23:59 en uiterlijk donderdag 21 april 2016 om 23:59 de melding afgehandeld volgens regel "nederland/termijnen/32"

  Scenario: Medicijnen blijven liggen in Zuid op woensdagavond en er gaat meteen iemand langs: er is uiterlijk woensdag 24 februari iemand langs geweest
    Gegeven een melding uit "Zuid" op woensdag 17 februari 2016 om 21:15
    En gezien is "Medicijnen blijven liggen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst maandag 22 februari 2016 om 23:59 en uiterlijk woensdag 24 februari 2016 om 23:59 iemand langs geweest volgens regel "nederland/termijnen/49"
