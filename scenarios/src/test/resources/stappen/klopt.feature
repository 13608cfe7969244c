# language: nl
Functionaliteit: Elke stap in een voorbeeld dat klopt

  Achtergrond:
    Gegeven een melding uit "Proefstad-Oost" op dinsdag 12 januari 2027 om 10:00

  Scenario: wie er opvolgt en wie ervan weet
    Gegeven gezien is "gordijnen dicht"
    Dan volgt "ouderenwerk" op volgens regel "routering/1"
    En volgt "Ouderenwerk" op
    En weet "wijkteam" ervan volgens regel "routering/1"
    En weet "vangnet" ervan
    En volgt "wijkteam" niet op
    En staat "handhaving" erbuiten
    En gaat het over "eenzaamheid", spoed gewoon volgens regel "proef/duiding/3"
    En gaat het over "Eenzaamheid", spoed gewoon
    En gaat het vooral over "eenzaamheid"
    En gaat het niet over "vervuiling"
    En is de spoed gewoon
    En is de status: ontvangen
    En wordt gevraagd naar: over
    En wordt opgemerkt: voorbeeld

  Scenario: een zijthema doet mee
    Gegeven gezien is "gordijnen dicht", herhaaldelijk
    En gehoord is "harde muziek", één keer
    En er is geen direct gevaar
    En de melder is een winkelier
    En de melder blijft anoniem
    Dan doet "balie" mee volgens regel "routering/4"
    En doet "balie" mee

  Scenario: over wie het gaat
    Gegeven gezien is "gordijnen dicht", bij een oudere
    Dan gaat het over "eenzaamheid", spoed snel volgens regel "proef/duiding/2"

  Scenario: over wie het gaat, en vaker
    Gegeven gezien is "gordijnen dicht", herhaaldelijk, bij een oudere
    En de bewoner vindt de melding goed
    Dan gaat het over "vervuiling", spoed gewoon volgens regel "proef/duiding/5"
    En mag de meedoener de plek zien

  Scenario: wie de bewoner kent en wat hij vindt
    Gegeven gehoord is "harde muziek"
    En de bewoner is niet bekend bij: handhaving
    En de bewoner is bekend bij: ggz
    En de bewoner vindt de melding niet goed
    En de melding komt binnen bij de lijn wijkveiligheid
    Dan volgt "wijkteam" op volgens regel "routering/5"

  Scenario: niemand anders
    Gegeven gehoord is "harde muziek", bij een woning
    En de bewoner is bekend bij: handhaving
    Dan weet niemand anders ervan

  Scenario: direct gevaar
    Gegeven gezien is "gordijnen dicht"
    En er is direct gevaar
    Dan volgt "hulpdiensten" op volgens regel "proef/routering/1"
    En is de spoed direct

  Scenario: op tijd
    Gegeven gezien is "gordijnen dicht", bij een oudere
    Dan is uiterlijk vrijdag 15 januari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/2"
    En is uiterlijk vrijdag 15 januari 2027 om 17:00 de melding opgepakt
    En hoort de melder uiterlijk dinsdag 26 januari 2027 om 23:59 van "balie" dat de melding is opgevolgd volgens regel "proef/terugkoppeling/2"
    En hoort de melder uiterlijk dinsdag 26 januari 2027 om 23:59 van "balie" dat de melding is opgevolgd
    En hoort de melder dat de melding er is
    En hoort de melder niet wat er is gedaan
    En hoort het team niets
    En heeft de melder recht op terugkoppeling vóór 27 januari 2027
    En is de plicht oppakken open
    En is er geen plicht langsgaan
    En is er niet opgeschaald

  Scenario: streven en uiterlijk
    Gegeven gezien is "gordijnen dicht"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 13 januari 2027 om 17:00 en uiterlijk donderdag 14 januari 2027 om 17:00 iemand langs geweest volgens regel "proef/termijnen/6"
    En is liefst woensdag 13 januari 2027 om 17:00 en uiterlijk donderdag 14 januari 2027 om 17:00 iemand langs geweest
    En is de status: opgepakt

  Scenario: er gebeurt niets
    Gegeven gezien is "gordijnen dicht"
    Als er 4 werkdagen niets gebeurt
    En er niets gebeurt tot maandag 18 januari 2027 om 18:00
    Dan is "wijkteam" geïnformeerd op vrijdag 15 januari 2027 om 19:00 volgens regel "opschaling/1"
    En is "wijkteam" geïnformeerd op vrijdag 15 januari 2027 om 19:00
    En is "wijkteam" geïnformeerd volgens regel "opschaling/1"
    En is "wijkteam" geïnformeerd
    En is opgeschaald naar "wijkteam" volgens regel "opschaling/1"
    En is opgeschaald naar "Wijkteam"
    En is "wijkteam" niet gebeld

  Scenario: nog eens gemeld
    Gegeven gezien is "gordijnen dicht"
    Als er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    En er 1 dag niets gebeurt
    En dezelfde melding nog eens komt
    Dan is "balie" gevraagd om overleg volgens regel "opschaling/2"

  Scenario: advies
    Gegeven gezien is "gordijnen dicht"
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder advies bij niet thuis volgens regel "adviezen/1"
    En krijgt de melder advies bij niet thuis
    En krijgt de melder het advies "Bel het wijkteam."

  Scenario: geen advies
    Gegeven gezien is "gordijnen dicht"
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder geen advies

  Scenario: wie wat mag zien
    Gegeven gezien is "gordijnen dicht"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Proefstad-Oost"
    En de bewoner vindt de melding goed
    Dan mag de melder de uitkomst zien volgens regel "delen/1"
    En mag de melder de uitkomst zien
    En mag de melder de uitkomst zien op grond van "zo is het afgesproken"
    En mag de coördinator de status niet zien volgens regel "delen/2"
    En mag de coördinator de status niet zien

  Scenario: een team zonder coördinator
    Gegeven gezien is "gordijnen dicht"
    En de melder is een buurtprevent
    En de melder hoort bij een appgroep uit "GM0512"
    Dan mag het team de gegevens van de bewoner niet zien volgens regel "proef/delen/1"

  Scenario: van begin tot eind
    Gegeven gezien is "gordijnen dicht"
    Als de ontvangst is bevestigd
    En de melder hoort dat de melding er is
    En is nagegaan wat er al speelt
    En "ouderenwerk" de melding oppakt
    En is besloten: meteen langs
    En er contact is met de bewoner: herkenning
    En de bewoner toestemming weigert
    En de bewoner toestemming geeft
    En de uitkomst is: doorverwezen
    En de melder niet is bereikt
    En de melder hoort wat er is gedaan
    En het dossier wordt gesloten
    Dan is de status: gesloten
    En weet "wijkteam" ervan
    Als het dossier wordt heropend
    Dan is de status: toegewezen

  Scenario: andere handen
    Gegeven gezien is "gordijnen dicht"
    Als het dossier is overgedragen aan "wijkteam": beter op zijn plek
    Dan volgt "wijkteam" op
    Als het dossier is toegewezen aan "handhaving"
    Dan volgt "handhaving" op
    Als het dossier gaat terug naar de afspraak
    Dan volgt "ouderenwerk" op volgens regel "routering/1"

  Scenario: pauze en verval
    Gegeven gezien is "gordijnen dicht"
    Als de plicht oppakken pauzeert tot vrijdag 15 januari 2027 om 10:00: bewoner is er niet
    Dan is de plicht oppakken gepauzeerd
    Als alles weer doorgaat
    En de plicht bevestigen vervalt: melder wil niets horen
    Dan is de plicht bevestigen vervallen

  Scenario: afschalen
    Gegeven gezien is "gordijnen dicht"
    Als de melding is opgepakt
    En er is afgeschaald
    En er is afgeschaald naar "wijkteam"
    Dan is de plicht waakvlam open

  Scenario: niet eens met het antwoord
    Gegeven gezien is "gordijnen dicht"
    Als de uitkomst is: niets gevonden
    En de melder hoort dat er niets mogelijk is
    En de melder het niet eens is met het antwoord
    Dan is de status: toegewezen

  Scenario: ingetrokken
    Gegeven gezien is "gordijnen dicht"
    Als de melding is ingetrokken
    Dan is de plicht bevestigen vervallen

  Scenario: op straat
    Gegeven gezien is "gordijnen dicht"
    En er is direct gevaar
    Als een loopteam op pad is in "Proefstad-Oost" tot dinsdag 12 januari 2027 om 12:00
    En de politie waarschuwt voor "Proefstad-Oost" tot dinsdag 12 januari 2027 om 12:00
    Dan is "team" gebeld

  Scenario: wat niet mag
    Gegeven gezien is "gordijnen dicht"
    Als het dossier wordt gesloten
    Dan mag dat niet
    Als het dossier is overgezet naar de nieuwe afspraak
    Dan mag dat niet
