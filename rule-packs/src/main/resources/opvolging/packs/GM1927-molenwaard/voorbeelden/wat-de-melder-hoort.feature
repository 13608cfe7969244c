# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wat de melder, de coördinator en het team horen in Molenwaard

  Scenario: Een kind zorgt voor een ouder in Groot-Ammers, gemeld door een buurtprevent: de melder hoort uiterlijk de volgende dag om 10.30 uur dat de melding er is
    Gegeven een melding uit "Groot-Ammers" op dinsdag 1 maart 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een kind
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk woensdag 2 maart 2016 om 10:30 van "jongerenwerk-groot-ammers" dat de melding er is volgens regel "terugkoppeling/1"

  Scenario: Een kind alleen laat op straat, gemeld door een buurtprevent: de coördinator hoort uiterlijk maandag om 17 uur dat de melding is opgevolgd
    Gegeven een melding uit "Molenwaard" op woensdag 17 februari 2016 om 10:30
    En gezien is "Kind alleen laat op straat"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan hoort de coördinator uiterlijk maandag 22 februari 2016 om 17:00 van "sociaal-team" dat de melding is opgevolgd volgens regel "terugkoppeling/2"

  Scenario: Een oudere vraagt om gezelschap in Buurtschappen Groot-Ammers en de melding is opgepakt: de melder hoort uiterlijk maandag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En verteld is "Vraagt om gezelschap", bij een oudere
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk maandag 29 februari 2016 om 23:59 van "dorpscontact-groot-ammers" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Een voertuig rijdt steeds rond in de openbare ruimte in Bleskensgraaf en de melding wordt overgedragen aan de dorpscontactpersoon Groot-Ammers: de melder hoort uiterlijk dinsdag om 12.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Bleskensgraaf" op donderdag 18 februari 2016 om 10:15
    En gezien is "Voertuig rijdt steeds rond", in de openbare ruimte
    Als de melding is opgepakt
    En het dossier is overgedragen aan "dorpscontact-groot-ammers": niet beschikbaar
    Dan hoort de melder uiterlijk dinsdag 23 februari 2016 om 12:30 van "dorpenloket" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Veel korte bezoekjes, anoniem gemeld door een buurtprevent: dat gaat naar de wijkagent Molenwaard
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:30
    En gezien is "Veel korte bezoekjes"
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "wijkagent" op volgens regel "routering/4"

  Scenario: Iemand zegt eenzaam te zijn in de openbare ruimte, gemeld door iemand anders, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 10:15
    En verteld is "Zegt eenzaam te zijn", in de openbare ruimte
    En de melder is iemand anders
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/10"
    En hoort de melder niet dat de melding is opgepakt

  Scenario: Iemand vraagt hulp in de tuin bij een woning in Bleskensgraaf, gemeld door een buurtprevent, de bewoner vindt het goed: er is uiterlijk dinsdag 22 maart teruggekoppeld
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 1 maart 2016 om 11:45
    En verteld is "Vraagt hulp in de tuin", bij een woning
    En de melder is een buurtprevent
    En de bewoner vindt de melding goed
    Dan volgt "dorpscontact-bleskensgraaf" op volgens regel "routering/8"
    En is liefst dinsdag 15 maart 2016 om 23:59 en uiterlijk dinsdag 22 maart 2016 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Een kind zorgt voor een ouder, gemeld door een buurtprevent, en de melding wordt overgedragen aan het jongerenwerk Lekdorpen: de melder hoort uiterlijk dinsdag om 12.30 uur dat de melding is opgepakt
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 10:30
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "jongerenwerk-lekdorpen": niet beschikbaar
    Dan volgt "jongerenwerk-lekdorpen" op volgens regel "routering/10"
    En hoort de melder uiterlijk dinsdag 23 februari 2016 om 12:30 van "dorpenloket" dat de melding is opgepakt volgens regel "terugkoppeling/4"

  Scenario: Een oudere vraagt om een adempauze, gemeld door een mantelzorger, en de melding is opgepakt: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Molenwaard" op dinsdag 16 februari 2016 om 10:30
    En verteld is "Vraagt om een adempauze", bij een oudere
    En de melder is een mantelzorger
    Als de melding is opgepakt
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Iemand zegt eenzaam te zijn in Groot-Ammers, gemeld door een buurtprevent: de melder hoort uiterlijk donderdag om 20 uur dat de melding er is
    Gegeven een melding uit "Groot-Ammers" op dinsdag 1 maart 2016 om 10:30
    En verteld is "Zegt eenzaam te zijn"
    En de melder is een buurtprevent
    Dan hoort de melder uiterlijk donderdag 3 maart 2016 om 20:00 van "dorpscontact-groot-ammers" dat de melding er is volgens regel "nederland/terugkoppeling/1"

  Scenario: Een jongere geeft pakjes door in Buurtschappen Groot-Ammers en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En gezien is "Jongere geeft pakjes door", bij een jongere
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een oudere vraagt om gezelschap in Buurtschappen Groot-Ammers, anoniem gemeld, en de melding is opgepakt: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En verteld is "Vraagt om gezelschap", bij een oudere
    En de melder blijft anoniem
    Als de melding is opgepakt
    Dan hoort de melder niet dat de melding is opgepakt

  Scenario: Een oudere vraagt om gezelschap in Buurtschappen Groot-Ammers, gemeld door iemand van een loopteam, en de melding is opgepakt: de melder hoort uiterlijk maandag aan het eind van de dag dat de melding is opgepakt
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 23 februari 2016 om 11:45
    En verteld is "Vraagt om gezelschap", bij een oudere
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Als de melding is opgepakt
    Dan hoort de melder uiterlijk maandag 29 februari 2016 om 23:59 van "dorpscontact-groot-ammers" dat de melding is opgepakt volgens regel "terugkoppeling/3"

  Scenario: Een kind duikt weg in Bleskensgraaf en de melding wordt overgedragen aan de dorpscontactpersoon Groot-Ammers: de melder hoort niet dat de melding is opgepakt
    Gegeven een melding uit "Bleskensgraaf" op donderdag 18 februari 2016 om 10:15
    En gezien is "Kind duikt weg"
    Als de melding is opgepakt
    En het dossier is overgedragen aan "dorpscontact-groot-ammers": niet beschikbaar
    Dan hoort de melder niet dat de melding is opgepakt
