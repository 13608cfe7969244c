# language: nl
Functionaliteit: Elke stap met Dan in een voorbeeld dat op die stap mislukt

  Abstract Scenario: wat niet volgt op gesloten gordijnen: <stap>
    Gegeven een melding uit "Proefstad-Oost" op dinsdag 12 januari 2027 om 10:00
    En gezien is "gordijnen dicht"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam uit "Proefstad-Oost"
    En de bewoner vindt de melding goed
    Als er 4 werkdagen niets gebeurt
    Dan <stap>

    Voorbeelden:
      | stap                                                                                                                                                           |
      | volgt "wijkteam" op                                                                                                                                            |
      | volgt "ouderenwerk" op volgens regel "routering/2"                                                                                                             |
      | doet "wijkteam" mee                                                                                                                                            |
      | doet "wijkteam" mee volgens regel "routering/1"                                                                                                                |
      | weet "handhaving" ervan                                                                                                                                        |
      | weet "wijkteam" ervan volgens regel "routering/2"                                                                                                              |
      | gaat het over "vervuiling", spoed gewoon                                                                                                                       |
      | gaat het over "eenzaamheid", spoed gewoon volgens regel "proef/duiding/2"                                                                                      |
      | is uiterlijk vrijdag 15 januari 2027 om 16:00 de melding opgepakt                                                                                              |
      | is uiterlijk vrijdag 15 januari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/1"                                                                  |
      | is liefst donderdag 14 januari 2027 om 17:00 en uiterlijk vrijdag 15 januari 2027 om 17:00 de melding opgepakt                                                 |
      | is liefst vrijdag 15 januari 2027 om 17:00 en uiterlijk vrijdag 15 januari 2027 om 17:00 de melding opgepakt volgens regel "termijnen/1"                       |
      | hoort de melder uiterlijk dinsdag 26 januari 2027 om 23:59 van "wijkteam" dat de melding is opgevolgd                                                          |
      | hoort de melder uiterlijk dinsdag 26 januari 2027 om 23:59 van "balie" dat de melding is opgevolgd volgens regel "proef/terugkoppeling/1"                      |
      | is "wijkteam" geïnformeerd op vrijdag 15 januari 2027 om 18:00                                                                                                 |
      | is "wijkteam" geïnformeerd op vrijdag 15 januari 2027 om 19:00 volgens regel "opschaling/2"                                                                    |
      | is "wijkteam" gebeld                                                                                                                                           |
      | is "wijkteam" geïnformeerd volgens regel "opschaling/2"                                                                                                        |
      | is opgeschaald naar "handhaving"                                                                                                                               |
      | is opgeschaald naar "wijkteam" volgens regel "opschaling/2"                                                                                                    |
      | mag het team de gegevens van de bewoner zien                                                                                                                   |
      | mag de melder de uitkomst zien volgens regel "delen/2"                                                                                                         |
      | krijgt de melder advies bij boosheid                                                                                                                           |
      | krijgt de melder advies bij boosheid volgens regel "adviezen/1"                                                                                                |
      | is de status: gesloten                                                                                                                                         |
      | is de spoed direct                                                                                                                                             |
      | gaat het vooral over "vervuiling"                                                                                                                              |
      | is de plicht oppakken open                                                                                                                                     |
      | wordt gevraagd naar: bekend bij                                                                                                                                |
      | wordt opgemerkt: anoniem                                                                                                                                       |
      | mag dat niet                                                                                                                                                   |
      | heeft de melder recht op terugkoppeling vóór 26 januari 2027                                                                                                   |
      | hoort de melder wat er is gedaan                                                                                                                               |
      | hoort de melder niet dat de melding er is                                                                                                                      |
      | hoort de melder niets                                                                                                                                          |
      | krijgt de melder het advies "Bel het wijkteam."                                                                                                                |
      | mag de melder de uitkomst niet zien                                                                                                                            |
      | mag de melder de uitkomst niet zien volgens regel "delen/1"                                                                                                    |
      | mag de melder de uitkomst zien op grond van "daarom"                                                                                                           |
      | volgt "ouderenwerk" niet op                                                                                                                                    |
      | staat "wijkteam" erbuiten                                                                                                                                      |
      | weet niemand anders ervan                                                                                                                                      |
      | gaat het niet over "eenzaamheid"                                                                                                                               |
      | is er niet opgeschaald                                                                                                                                         |
      | is "wijkteam" niet geïnformeerd                                                                                                                                |
      | is er geen plicht oppakken                                                                                                                                     |

  Scenario: er is wel advies
    Gegeven een melding uit "Proefstad-Oost" op dinsdag 12 januari 2027 om 10:00
    En gezien is "gordijnen dicht"
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder geen advies
