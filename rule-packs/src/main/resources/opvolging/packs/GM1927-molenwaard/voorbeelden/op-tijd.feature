# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wat op tijd moet gebeuren in Molenwaard

  Scenario: Jongeren laat luid op straat in Groot-Ammers, gemeld door een buurtprevent: de ontvangst is uiterlijk de volgende dag om 11.45 uur bevestigd
    Gegeven een melding uit "Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Groot-Ammers"
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is uiterlijk woensdag 24 februari 2016 om 11:45 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk woensdag 24 februari 2016 om 11:45 van "jongerenwerk-groot-ammers" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Jongeren laat luid op straat in Buurtschappen Groot-Ammers: het is uiterlijk woensdag om 22 uur opgepakt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 18 februari 2016 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is liefst maandag 22 februari 2016 om 22:00 en uiterlijk woensdag 24 februari 2016 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Een volwassene vraagt om het huisdier uit te laten in Bleskensgraaf: het is uiterlijk vrijdag aan het eind van de dag opgepakt
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 16 februari 2016 om 11:45
    En verteld is "Vraagt om het huisdier uit te laten", bij een volwassene
    Dan volgt "dorpscontact-bleskensgraaf" op volgens regel "routering/8"
    En is liefst woensdag 17 februari 2016 om 23:59 en uiterlijk vrijdag 19 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte: er is uiterlijk dinsdag 22 maart teruggekoppeld
    Gegeven een melding uit "Molenwaard" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En is liefst dinsdag 15 maart 2016 om 23:59 en uiterlijk dinsdag 22 maart 2016 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Een kind zorgt voor een ouder in Buurtschappen Groot-Ammers en er is besloten even te wachten: uiterlijk vrijdag om 22 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is liefst dinsdag 23 februari 2016 om 23:59 en uiterlijk dinsdag 8 maart 2016 om 23:59 opnieuw gekeken volgens regel "termijnen/5"
    En is liefst donderdag 18 februari 2016 om 22:00 en uiterlijk vrijdag 19 februari 2016 om 22:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Een jongere geeft pakjes door en er is nog geen oplossing: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:00
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een kind zorgt voor een ouder in Buurtschappen Groot-Ammers, gemeld door een buurtprevent, en de bewoner ontkent het: dat gaat naar het jongerenwerk Groot-Ammers
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 25 februari 2016 om 10:00
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Buurtschappen Groot-Ammers"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"

  Scenario: Er is geld van de rekening gehaald in Buurtschappen Groot-Ammers: er is uiterlijk donderdag 28 april teruggekoppeld
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 18 februari 2016 om 11:00
    En gezien is "Geld van de rekening gehaald"
    Dan is liefst donderdag 24 maart 2016 om 23:59 en uiterlijk donderdag 28 april 2016 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/7"

  Scenario: Een kind zorgt voor een ouder in Bleskensgraaf en er is besloten even te wachten: iemand kijkt uiterlijk dinsdag 15 maart opnieuw
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan is liefst dinsdag 1 maart 2016 om 23:59 en uiterlijk dinsdag 15 maart 2016 om 23:59 opnieuw gekeken volgens regel "nederland/termijnen/51"
