# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wat de melder, de coördinator en het team horen in Molenwaard

  Scenario: Opgroeien in Groot-Ammers, gemeld door een buurtprevent: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Groot-Ammers" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een kind
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk woensdag 2 maart 2016 om 10:30 van "jongerenwerk-groot-ammers" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Opgroeien, gemeld door een buurtprevent: de coördinator hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Molenwaard" op woensdag 17 februari 2016 om 10:30
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan hoort de coördinator uiterlijk maandag 22 februari 2016 om 17:00 van "sociaal-team" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Gezelschap en steun in Buurtschappen Groot-Ammers: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En verteld is "Vraagt om gezelschap", bij een oudere
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk maandag 29 februari 2016 om 23:59 van "dorpscontact-groot-ammers" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Verdachte situatie in Bleskensgraaf: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Bleskensgraaf" op donderdag 18 februari 2016 om 10:15
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    Als de melding is opgepakt
    En het dossier is overgedragen aan "dorpscontact-groot-ammers": niet beschikbaar
    Dan hoort de melder uiterlijk dinsdag 23 februari 2016 om 12:30 van "dorpenloket" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Verdachte situatie, anoniem gemeld: de coördinator hoort na de melding dat de melding is opgevolgd
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:30
    En gezien is "Veel korte bezoekjes"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "wijkagent" op volgens regel "routering/4"

  Scenario: Eenzaamheid, gemeld door iemand anders: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 10:15
    En verteld is "Zegt eenzaam te zijn", in de openbare ruimte
    En de melder is iemand anders
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/10"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Praktische hulp in Bleskensgraaf, gemeld door een buurtprevent, de bewoner vindt het goed: de melder hoort na de melding dat de melding er is
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 1 maart 2016 om 11:45
    En verteld is "Vraagt hulp in de tuin", bij een woning
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Dan volgt "dorpscontact-bleskensgraaf" op volgens regel "routering/8"
    En is liefst dinsdag 15 maart 2016 om 23:59 en uiterlijk dinsdag 22 maart 2016 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Opgroeien, gemeld door een buurtprevent: de melder hoort als een ander het overneemt dat de melding is opgepakt
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk-lekdorpen": niet beschikbaar
    Dan volgt "jongerenwerk-lekdorpen" op volgens regel "routering/10"
    En hoort de melder uiterlijk dinsdag 23 februari 2016 om 12:30 van "dorpenloket" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Overbelaste mantelzorger, gemeld door een mantelzorger: de melder hoort zodra het is opgepakt dat de melding is opgepakt
    Gegeven een melding uit "Molenwaard" op dinsdag 16 februari 2016 om 10:30
    En verteld is "Vraagt om een adempauze", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/10"
