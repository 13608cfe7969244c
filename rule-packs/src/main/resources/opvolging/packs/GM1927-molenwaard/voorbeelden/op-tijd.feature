# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wat op tijd moet gebeuren in Molenwaard

  Scenario: De ontvangst bevestigen bij jeugdoverlast in Groot-Ammers, gemeld door een buurtprevent
    Gegeven een melding uit "Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Groot-Ammers"
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is uiterlijk woensdag 24 februari 2016 om 11:45 de ontvangst bevestigd volgens regel "termijnen/1"
    En hoort de melder uiterlijk woensdag 24 februari 2016 om 11:45 van "jongerenwerk-groot-ammers" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Oppakken bij jeugdoverlast in Buurtschappen Groot-Ammers
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 18 februari 2016 om 11:00
    En gehoord is "Jongeren laat luid op straat", bij een jongere
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is liefst maandag 22 februari 2016 om 22:00 en uiterlijk woensdag 24 februari 2016 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Oppakken bij praktische hulp in Bleskensgraaf
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 16 februari 2016 om 11:45
    En verteld is "Vraagt om het huisdier uit te laten", bij een volwassene
    Dan volgt "dorpscontact-bleskensgraaf" op volgens regel "routering/8"
    En is liefst woensdag 17 februari 2016 om 23:59 en uiterlijk vrijdag 19 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Terugkoppelen bij verdachte situatie
    Gegeven een melding uit "Molenwaard" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En is liefst dinsdag 15 maart 2016 om 23:59 en uiterlijk dinsdag 22 maart 2016 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Opnieuw kijken bij opgroeien in Buurtschappen Groot-Ammers
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En is liefst dinsdag 23 februari 2016 om 23:59 en uiterlijk dinsdag 8 maart 2016 om 23:59 opnieuw gekeken volgens regel "termijnen/5"

  Scenario: Opnieuw kijken bij opgroeien
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:00
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er 1 uur niets gebeurt
    En de uitkomst is: nog geen oplossing
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Opnieuw kijken bij opgroeien in Buurtschappen Groot-Ammers, gemeld door een buurtprevent
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op donderdag 25 februari 2016 om 10:00
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Buurtschappen Groot-Ammers"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
