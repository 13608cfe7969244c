# language: nl
# Voorbeeld: niet de echte afspraak van Molenwaard.
Functionaliteit: Wie er opvolgt in Molenwaard

  Scenario: Er is geld van de rekening gehaald: dat gaat naar Veilig Thuis, en het sociaal team Molenwaard weet ervan
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:00
    En gezien is "Geld van de rekening gehaald"
    Dan gaat het over "Onveiligheid van een oudere", spoed gewoon
    En volgt "veilig-thuis" op volgens regel "routering/1"
    En weet "sociaal-team" ervan volgens regel "routering/1"

  Scenario: Een kind duikt weg, anoniem gemeld: dat gaat naar het sociaal team Molenwaard, en Veilig Thuis weet ervan
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:00
    En gezien is "Kind duikt weg"
    En de melder blijft anoniem
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "sociaal-team" op volgens regel "routering/12"
    En weet "veilig-thuis" ervan volgens regel "routering/12"

  Scenario: Jongeren laat luid op straat in Buurtschappen Groot-Ammers, gemeld door een buurtprevent: dat gaat naar het jongerenwerk Groot-Ammers, en de dorpscontactpersoon Groot-Ammers weet ervan
    Gegeven een melding uit "Buurtschappen Groot-Ammers" op dinsdag 1 maart 2016 om 10:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Buurtschappen Groot-Ammers"
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "jongerenwerk-groot-ammers" op volgens regel "routering/2"
    En weet "dorpscontact-groot-ammers" ervan volgens regel "routering/2"
    En is liefst donderdag 3 maart 2016 om 22:00 en uiterlijk maandag 7 maart 2016 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Jongeren laat luid op straat in Nieuw-Lekkerland en Kinderdijk, gemeld door een buurtprevent: dat gaat naar het jongerenwerk Lekdorpen, en niemand anders weet ervan
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op dinsdag 1 maart 2016 om 11:15
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    Dan gaat het over "Jeugdoverlast", spoed gewoon
    En volgt "jongerenwerk-lekdorpen" op volgens regel "routering/3"
    En weet niemand anders ervan
    En is liefst donderdag 3 maart 2016 om 22:00 en uiterlijk maandag 7 maart 2016 om 22:00 de melding opgepakt volgens regel "termijnen/2"

  Scenario: Iemand maakt foto's van woningen: dat gaat naar de wijkagent Molenwaard, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Molenwaard" op dinsdag 16 februari 2016 om 10:30
    En gezien is "Maakt foto's van woningen"
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent" op volgens regel "routering/4"
    En weet "dorpenloket" ervan volgens regel "routering/4"

  Scenario: Een oudere zegt eenzaam te zijn in Groot-Ammers: dat gaat naar de dorpscontactpersoon Groot-Ammers, en niemand anders weet ervan
    Gegeven een melding uit "Groot-Ammers" op donderdag 18 februari 2016 om 10:15
    En verteld is "Zegt eenzaam te zijn", bij een oudere
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "dorpscontact-groot-ammers" op volgens regel "routering/5"
    En weet niemand anders ervan
    En is liefst vrijdag 19 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Iemand komt niet meer buiten in Nieuwpoort en Langerak: dat gaat naar de dorpscontactpersoon Nieuwpoort en Langerak, en niemand anders weet ervan
    Gegeven een melding uit "Nieuwpoort en Langerak" op donderdag 18 februari 2016 om 11:15
    En gezien is "Komt niet meer buiten"
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "dorpscontact-nieuwpoort" op volgens regel "routering/6"
    En weet niemand anders ervan
    En is liefst vrijdag 19 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Iemand vraagt om een maaltijd in Nieuw-Lekkerland en Kinderdijk: dat gaat naar de dorpscontactpersoon Nieuw-Lekkerland, en niemand anders weet ervan
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op woensdag 17 februari 2016 om 10:00
    En verteld is "Vraagt om een maaltijd"
    Dan gaat het over "Praktische hulp", spoed gewoon
    En volgt "dorpscontact-nieuw-lekkerland" op volgens regel "routering/7"
    En weet niemand anders ervan
    En is liefst donderdag 18 februari 2016 om 23:59 en uiterlijk maandag 22 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: De partner is pas overleden in Bleskensgraaf: dat gaat naar de dorpscontactpersoon Bleskensgraaf, en niemand anders weet ervan
    Gegeven een melding uit "Bleskensgraaf" op dinsdag 23 februari 2016 om 10:15
    En gezien is "Partner pas overleden"
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "dorpscontact-bleskensgraaf" op volgens regel "routering/8"
    En weet niemand anders ervan
    En is liefst woensdag 24 februari 2016 om 23:59 en uiterlijk vrijdag 26 februari 2016 om 23:59 de melding opgepakt volgens regel "termijnen/3"

  Scenario: Een kind alleen laat op straat in Groot-Ammers op woensdagavond: dat gaat naar de politie, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Groot-Ammers" op woensdag 17 februari 2016 om 21:30
    En gezien is "Kind alleen laat op straat"
    Dan gaat het over "Opgroeien", spoed direct
    En volgt "politie" op volgens regel "routering/9"
    En weet "dorpenloket" ervan volgens regel "routering/9"

  Scenario: Een volwassene vraagt hulp met de computer: dat gaat naar de dorpscontactpersonen van de andere dorpen, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 10:30
    En verteld is "Vraagt hulp met de computer", bij een volwassene
    Dan gaat het over "Hulp met informatie", spoed gewoon
    En volgt "dorpscontacten" op volgens regel "routering/13"
    En weet "dorpenloket" ervan volgens regel "routering/13"

  Scenario: Afval in de tuin bij een woning: dat gaat naar het sociaal team Molenwaard, en niemand anders weet ervan
    Gegeven een melding uit "Molenwaard" op donderdag 25 februari 2016 om 10:30
    En gezien is "Afval in de tuin", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "sociaal-team" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Harde muziek in de nacht bij een woning: dat gaat naar het dorpenloket van de gemeente, en niemand anders weet ervan
    Gegeven een melding uit "Molenwaard" op dinsdag 23 februari 2016 om 11:30
    En gehoord is "Harde muziek in de nacht", bij een woning
    Dan gaat het over "Burenoverlast", spoed gewoon
    En volgt "dorpenloket" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Verkeerd geparkeerde aanhangers in de openbare ruimte, anoniem gemeld door een buurtprevent: dat gaat naar het dorpenloket van de gemeente
    Gegeven een melding uit "Molenwaard" op woensdag 24 februari 2016 om 11:45
    En gezien is "Aanhangers verkeerd geparkeerd", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Molenwaard"
    Dan volgt "dorpenloket" op volgens regel "routering/11"

  Scenario: De partner is pas overleden in de openbare ruimte, telkens weer: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Molenwaard" op donderdag 18 februari 2016 om 11:00
    En gezien is "Partner pas overleden", herhaaldelijk, in de openbare ruimte
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een ander patroon dan gewoon bij een oudere in Nieuwpoort en Langerak, gemeld door een buurtprevent: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Nieuwpoort en Langerak" op donderdag 25 februari 2016 om 10:00
    En gezien is "Ander patroon dan gewoon", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuwpoort en Langerak"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een deurwaarder aan de deur bij een oudere in Nieuw-Lekkerland en Kinderdijk, gemeld door een buurtprevent: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Nieuw-Lekkerland en Kinderdijk" op woensdag 17 februari 2016 om 11:45
    En gezien is "Deurwaarder aan de deur", bij een oudere
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Nieuw-Lekkerland en Kinderdijk"
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Een verwilderde tuin bij een woning, telkens weer, in Groot-Ammers op woensdagavond: dat gaat naar het sociaal team Molenwaard
    Gegeven een melding uit "Groot-Ammers" op woensdag 17 februari 2016 om 21:45
    En gezien is "Tuin verwilderd", herhaaldelijk, bij een woning
    Dan volgt "sociaal-team" op volgens regel "routering/10"

  Scenario: Jongeren steken vuurwerk af in Nieuwpoort en Langerak, gemeld door een buurtprevent: dat gaat naar de wijkagent Molenwaard, en het dorpenloket van de gemeente weet ervan
    Gegeven een melding uit "Nieuwpoort en Langerak" op woensdag 24 februari 2016 om 11:30
    En gezien is "Jongeren steken vuurwerk af", bij een kind
    En de melder is een buurtprevent
    Dan volgt "wijkagent" op volgens regel "routering/4"
    En weet "dorpenloket" ervan volgens regel "routering/4"

  Scenario: Gaslucht bij een woning in Groot-Ammers op woensdagavond: het dorpenloket van de gemeente doet mee
    Gegeven een melding uit "Groot-Ammers" op woensdag 17 februari 2016 om 21:30
    En geroken is "Gaslucht", bij een woning
    Dan doet "dorpenloket" mee volgens regel "routering/11"

  Scenario: Een kind alleen laat op straat en iemand vraagt naar een regeling in Groot-Ammers op woensdagavond: de dorpscontactpersonen van de andere dorpen staan erbuiten
    Gegeven een melding uit "Groot-Ammers" op woensdag 17 februari 2016 om 21:30
    En gezien is "Kind alleen laat op straat"
    En verteld is "Vraagt naar een regeling"
    Dan staat "dorpscontacten" erbuiten
