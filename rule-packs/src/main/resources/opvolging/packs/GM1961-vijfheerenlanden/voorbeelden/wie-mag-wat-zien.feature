# language: nl
# Voorbeeld: niet de echte afspraak van Vijfheerenlanden.
Functionaliteit: Wie wat mag zien in Vijfheerenlanden

  Scenario: Een oudere doet niet open voor bekenden en verse braaksporen, de bewoner vindt het goed: de meedoener mag de waarnemingen, de plek en de status zien
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 11 maart 2026 om 11:45
    En gezien is "Doet niet open voor bekenden", bij een oudere
    En gezien is "Verse braaksporen"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "delen/1"
    En mag de meedoener de plek zien volgens regel "delen/1"
    En gaat het over "Eenzaamheid", spoed gewoon
    En mag de verantwoordelijke de waarnemingen zien volgens regel "nederland/delen/2"
    En mag de meedoener de status zien volgens regel "nederland/delen/8"

  Scenario: Iemand komt niet op de vaste activiteit en een versperde vluchtweg in Leerdam: de meedoener mag de waarnemingen en de plek niet zien
    Gegeven een melding uit "Leerdam" op woensdag 4 maart 2026 om 10:15
    En gezien is "Komt niet op de vaste activiteit"
    En gezien is "Vluchtweg versperd"
    Dan mag de meedoener de waarnemingen niet zien volgens regel "delen/2"
    En mag de meedoener de plek niet zien volgens regel "delen/2"
    En gaat het over "Brandveiligheid", spoed gewoon

  Scenario: Verdorde planten in Kedichem en Schoonrewoerd, de bewoner vindt het goed: de geïnformeerde mag de termijnen en de status zien
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op woensdag 4 maart 2026 om 10:15
    En gezien is "Verdorde planten"
    En de bewoner vindt de melding goed
    Dan mag de geïnformeerde de termijnen zien volgens regel "delen/3"
    En gaat het over "Eenzaamheid", spoed gewoon
    En mag de verantwoordelijke de termijnen zien volgens regel "nederland/delen/2"
    En mag de geïnformeerde de status zien volgens regel "nederland/delen/13"

  Scenario: Een volwassene vraagt om een luisterend oor in Vianen, gemeld door een buurtprevent: het team mag de opvolgers zien
    Gegeven een melding uit "Vianen" op dinsdag 17 maart 2026 om 10:00
    En verteld is "Vraagt om een luisterend oor", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Dan mag het team de opvolgers zien volgens regel "delen/4"
    En gaat het over "Gezelschap en steun", spoed gewoon

  Scenario: Iemand vraagt om oppas in Vianen, anoniem gemeld door een buurtprevent: dat gaat naar de dorpsnetwerken
    Gegeven een melding uit "Vianen" op woensdag 11 maart 2026 om 10:00
    En verteld is "Vraagt om oppas"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"

  Scenario: Iemand gebruikt drugs op straat in Vianen, gemeld door een buurtprevent, de bewoner vindt het goed: het team mag de opvolgers niet zien
    Gegeven een melding uit "Vianen" op dinsdag 17 maart 2026 om 10:00
    En geroken is "Gebruikt drugs op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    En de bewoner vindt de melding goed
    Dan volgt "sociaal-team" op volgens regel "routering/8"
    En mag het team de opvolgers niet zien

  Scenario: Een oudere vraagt hulp bij een brief in Vianen, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar de dorpsnetwerken
    Gegeven een melding uit "Vianen" op woensdag 4 maart 2026 om 10:00
    En verteld is "Vraagt hulp bij een brief", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vianen"
    En de bewoner vindt de melding goed
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"

  Scenario: Lampen branden ook overdag in de openbare ruimte: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 4 maart 2026 om 11:00
    En gezien is "Lampen ook overdag aan", in de openbare ruimte
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een oudere mag niet alleen naar buiten in Kedichem en Schoonrewoerd, gemeld door een beroepskracht: de geïnformeerde mag de termijnen niet zien
    Gegeven een melding uit "Kedichem en Schoonrewoerd" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Mag niet alleen naar buiten", bij een oudere
    En de melder is een beroepskracht
    Dan volgt "veilig-thuis" op volgens regel "routering/1"
    En mag de geïnformeerde de termijnen niet zien

  Scenario: Een volwassene vraagt naar een regeling, gemeld door een buurtprevent: de verantwoordelijke mag de opvolgers zien
    Gegeven een melding uit "Vijfheerenlanden" op donderdag 5 maart 2026 om 11:15
    En verteld is "Vraagt naar een regeling", bij een volwassene
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Vijfheerenlanden"
    Dan volgt "dorpsnetwerk" op volgens regel "routering/6"
    En mag de verantwoordelijke de opvolgers zien volgens regel "nederland/delen/2"
    En mag het team de status zien volgens regel "nederland/delen/18"

  Scenario: Iemand zegt eenzaam te zijn in Vianen: dat gaat naar het sociaal team Vijfheerenlanden
    Gegeven een melding uit "Vianen" op dinsdag 3 maart 2026 om 11:30
    En verteld is "Zegt eenzaam te zijn"
    Dan volgt "sociaal-team" op volgens regel "routering/8"

  Scenario: Een versperde doorgang, de bewoner vindt het goed: de meedoener mag de waarnemingen zien
    Gegeven een melding uit "Vijfheerenlanden" op woensdag 11 maart 2026 om 11:45
    En gezien is "Doorgang versperd"
    En de bewoner vindt de melding goed
    Dan mag de meedoener de waarnemingen zien volgens regel "nederland/delen/9"
