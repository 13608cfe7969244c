# language: nl
# Voorbeeld: niet de echte afspraak van Oud-Beijerland.
Functionaliteit: Wie er opvolgt in Oud-Beijerland

  Scenario: Iemand zegt thuis bang te zijn in Zuid: dat gaat naar Veilig Thuis, en het sociaal loket weet ervan
    Gegeven een melding uit "Zuid" op dinsdag 1 maart 2016 om 10:15
    En verteld is "Zegt thuis bang te zijn"
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-loket" ervan volgens regel "routering/1"

  Scenario: Iemand schrikt van een bekende in Zuid, anoniem gemeld: dat gaat naar het sociaal loket, en Veilig Thuis weet ervan
    Gegeven een melding uit "Zuid" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Schrikt van een bekende"
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "sociaal-loket" op volgens regel "routering/14"
    En weet "veilig-thuis" ervan volgens regel "routering/14"

  Scenario: Volle containers in Bedrijventerreinen: dat gaat naar de boa's van de gemeente, en niemand anders weet ervan
    Gegeven een melding uit "Bedrijventerreinen" op donderdag 25 februari 2016 om 11:00
    En gezien is "Volle containers"
    Dan gaat het over "Afval op straat", spoed gewoon
    En volgt "boa" op volgens regel "routering/2"
    En weet niemand anders ervan
    En is liefst vrijdag 26 februari 2016 om 10:00 en uiterlijk zaterdag 27 februari 2016 om 17:00 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Jongeren vernielen iets: dat gaat naar de boa's van de gemeente, en de wijkagent weet ervan
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 23 februari 2016 om 11:30
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "boa" op volgens regel "routering/3"
    En weet "wijkagent" ervan volgens regel "routering/3"

  Scenario: Jongeren vernielen iets op woensdagavond: dat gaat naar de politie, en de boa's van de gemeente en het piket van de gemeente weet ervan weten ervan
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 20:45
    En gezien is "Jongeren vernielen iets", bij een kind
    Dan gaat het over "Jeugdoverlast", spoed snel
    En volgt "politie" op volgens regel "routering/4"
    En weet "boa" ervan volgens regel "routering/4"
    En weet "piket-gemeente" ervan volgens regel "routering/4"

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte, gemeld door een buurtprevent: dat gaat naar de boa's van de gemeente, en niemand anders weet ervan
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 10:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En de melder is een buurtprevent
    Dan gaat het over "Verkeersveiligheid", spoed gewoon
    En volgt "boa" op volgens regel "routering/5"
    En weet niemand anders ervan
    En is liefst vrijdag 26 februari 2016 om 09:30 en uiterlijk zaterdag 27 februari 2016 om 16:30 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Buren maken ruzie, gemeld door een buurtprevent, bekend bij de woningcorporatie: dat gaat naar de woningcorporatie, en het sociaal loket weet ervan
    Gegeven een melding uit "Oud-Beijerland" op donderdag 25 februari 2016 om 10:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de bewoner is bekend bij: woningcorporatie
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/6"
    En weet "sociaal-loket" ervan volgens regel "routering/6"
    En is liefst vrijdag 26 februari 2016 om 16:30 en uiterlijk maandag 29 februari 2016 om 16:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Buren maken ruzie in Zuid: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:15
    En gehoord is "Buren maken ruzie"
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "woningcorporatie" op volgens regel "routering/7"
    En weet "boa" ervan volgens regel "routering/7"
    En is liefst vrijdag 26 februari 2016 om 16:30 en uiterlijk maandag 29 februari 2016 om 16:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Iemand voelt aan deuren in de openbare ruimte op woensdagavond, gemeld door een buurtprevent: dat gaat naar de politie, en het piket van de gemeente weet ervan
    Gegeven een melding uit "Oud-Beijerland" op woensdag 2 maart 2016 om 20:30
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Oud-Beijerland"
    Dan gaat het over "Verdachte situatie", spoed snel
    En volgt "politie" op volgens regel "routering/8"
    En weet "piket-gemeente" ervan volgens regel "routering/8"

  Scenario: Veel korte bezoekjes: dat gaat naar de wijkagent
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 16 februari 2016 om 10:45
    En gezien is "Veel korte bezoekjes"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/9"
    En weet "boa" ervan volgens regel "routering/9"

  Scenario: Een niet-pluisgevoel bij een oudere in Zuid: dat gaat naar Welzijn Hoeksche Waard, en niemand anders weet ervan
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 11:30
    En gevoeld is "Niet-pluis-gevoel", bij een oudere
    Dan gaat het over "Niet pluis", spoed gewoon
    En volgt "welzijn" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Een volwassene vraagt om een klusje: dat gaat naar Welzijn Hoeksche Waard, en niemand anders weet ervan
    Gegeven een melding uit "Oud-Beijerland" op woensdag 17 februari 2016 om 10:00
    En verteld is "Vraagt om een klusje", bij een volwassene
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "welzijn" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Iemand vraagt om een adempauze: dat gaat naar het sociaal loket, en niemand anders weet ervan
    Gegeven een melding uit "Oud-Beijerland" op dinsdag 23 februari 2016 om 10:30
    En verteld is "Vraagt om een adempauze"
    Dan gaat het over "Overbelaste mantelzorger", spoed gewoon
    En volgt "sociaal-loket" op volgens regel "routering/12"
    En weet niemand anders ervan

  Scenario: Vervuiling door huisdieren op woensdagavond: dat gaat naar het piket van de gemeente, en het sociaal loket weet ervan
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 21:30
    En gezien is "Vervuiling door huisdieren"
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "piket-gemeente" op volgens regel "routering/13"
    En weet "sociaal-loket" ervan volgens regel "routering/13"

  Scenario: Een versperde vluchtweg in Zuid op woensdagavond, gemeld door een buurtprevent: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Zuid" op woensdag 2 maart 2016 om 21:15
    En gezien is "Vluchtweg versperd"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuid"
    Dan volgt "piket-gemeente" op
    En is liefst donderdag 3 maart 2016 om 23:59 en uiterlijk vrijdag 4 maart 2016 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/21"
    En is liefst vrijdag 4 maart 2016 om 23:59 en uiterlijk maandag 7 maart 2016 om 23:59 de melding opgepakt volgens regel "nederland/termijnen/22"
    En is liefst vrijdag 4 maart 2016 om 23:59 en uiterlijk maandag 7 maart 2016 om 23:59 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Een deurwaarder aan de deur bij een oudere, bekend bij de woningcorporatie: dat gaat naar het sociaal loket
    Gegeven een melding uit "Oud-Beijerland" op donderdag 18 februari 2016 om 11:30
    En gezien is "Deurwaarder aan de deur", bij een oudere
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "sociaal-loket" op volgens regel "routering/12"

  Scenario: Buren maken ruzie op zaterdagochtend, gemeld door een buurtprevent, bekend bij de woningcorporatie: dat gaat naar de wijkagent
    Gegeven een melding uit "Oud-Beijerland" op zaterdag 27 februari 2016 om 10:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "wijkagent" op volgens regel "routering/9"

  Scenario: Buren maken ruzie in Zuid, gemeld door een buurtprevent, bekend bij de woningcorporatie: dat gaat naar de woningcorporatie
    Gegeven een melding uit "Zuid" op donderdag 25 februari 2016 om 10:15
    En gehoord is "Buren maken ruzie"
    En de melder is een buurtprevent
    En de bewoner is bekend bij: woningcorporatie
    Dan volgt "woningcorporatie" op volgens regel "routering/6"

  Scenario: Een versperde vluchtweg bij een woning op woensdagavond: dat gaat naar het piket van de gemeente
    Gegeven een melding uit "Oud-Beijerland" op woensdag 24 februari 2016 om 21:30
    En gezien is "Vluchtweg versperd", bij een woning
    Dan volgt "piket-gemeente" op volgens regel "nederland/routering/8"
