# language: nl
# Een gemeente die zelf niets afspreekt, heet hier Voorbeeldgemeente.
Functionaliteit: Wat de melder krijgt als advies

  Scenario: Een kind alleen bij diep water en de bewoner ontkent het: de melder krijgt advies over acuut gevaar
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:00
    En gezien is "Kind alleen bij diep water"
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/1"
    En gaat het over "Acuut gevaar", spoed direct volgens regel "duiding/4"

  Scenario: Een hulpmiddel ontbreekt bij een oudere en de bewoner herkent het: de melder krijgt advies over onveiligheid van een oudere
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:45
    En gezien is "Hulpmiddel ontbreekt", bij een oudere
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder advies bij herkenning volgens regel "adviezen/2"
    En gaat het over "Onveiligheid van een oudere", spoed gewoon volgens regel "duiding/10"

  Scenario: Iemand schrikt van een bekende en de bewoner ontkent het: de melder krijgt advies over huiselijk geweld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:00
    En gezien is "Schrikt van een bekende"
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/3"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Iemand zegt thuis bang te zijn en de bewoner wordt boos: de melder krijgt advies over huiselijk geweld
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En verteld is "Zegt thuis bang te zijn"
    Als er contact is met de bewoner: boosheid
    Dan krijgt de melder advies bij boosheid volgens regel "adviezen/4"
    En gaat het over "Huiselijk geweld", spoed snel volgens regel "duiding/11"

  Scenario: Een oudere zegt thuis bang te zijn en er is niemand thuis: de melder krijgt advies over onveiligheid van een oudere
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:30
    En verteld is "Zegt thuis bang te zijn", bij een oudere
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder advies bij niet thuis volgens regel "adviezen/5"
    En gaat het over "Onveiligheid van een oudere", spoed snel volgens regel "duiding/8"

  Scenario: Een oudere zegt niet meer te willen leven en de bewoner herkent het: de melder krijgt advies over gedachten aan zelfdoding
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 11 maart 2026 om 10:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder advies bij herkenning volgens regel "adviezen/6"
    En gaat het over "Gedachten aan zelfdoding", spoed snel volgens regel "duiding/14"

  Scenario: Een oudere zegt niet meer te willen leven en de bewoner wordt boos: de melder krijgt advies over gedachten aan zelfdoding
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 11:15
    En verteld is "Zegt niet meer te willen leven", bij een oudere
    Als er contact is met de bewoner: boosheid
    Dan krijgt de melder advies bij boosheid volgens regel "adviezen/7"
    En gaat het over "Gedachten aan zelfdoding", spoed snel volgens regel "duiding/14"

  Scenario: Een volwassene zegt niet meer te willen leven en er is niemand thuis: de melder krijgt advies over gedachten aan zelfdoding
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 10:45
    En verteld is "Zegt niet meer te willen leven", bij een volwassene
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder advies bij niet thuis volgens regel "adviezen/8"
    En gaat het over "Gedachten aan zelfdoding", spoed snel volgens regel "duiding/14"

  Scenario: Koken of apparaten lukken niet meer bij een oudere en de bewoner herkent het: de melder krijgt advies over verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 10:00
    En gezien is "Koken of apparaten lukken niet meer", bij een oudere
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder advies bij herkenning volgens regel "adviezen/9"
    En gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/20"

  Scenario: Een oudere vertelt steeds hetzelfde en de bewoner ontkent het: de melder krijgt advies over verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 11:00
    En verteld is "Vertelt steeds hetzelfde", bij een oudere
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/10"
    En gaat het over "Verwardheid", spoed gewoon volgens regel "duiding/18"

  Scenario: Geen jas bij vorst en de bewoner wordt boos: de melder krijgt advies over verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:45
    En gezien is "Geen jas bij vorst"
    Als er contact is met de bewoner: boosheid
    Dan krijgt de melder advies bij boosheid volgens regel "adviezen/11"
    En gaat het over "Verwardheid", spoed snel volgens regel "duiding/16"

  Scenario: Een volwassene loopt op blote voeten op straat en er is niemand thuis: de melder krijgt advies over verwardheid
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:30
    En gezien is "Op blote voeten op straat", bij een volwassene
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder advies bij niet thuis volgens regel "adviezen/12"
    En gaat het over "Verwardheid", spoed snel volgens regel "duiding/16"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte en de bewoner ontkent het: de melder krijgt advies over verdachte situatie
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/13"
    En gaat het over "Verdachte situatie", spoed gewoon volgens regel "duiding/49"

  Scenario: Jongeren laat luid op straat, gemeld door een buurtprevent, en de bewoner herkent het: de melder krijgt advies over jeugdoverlast
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 5 maart 2026 om 10:45
    En gehoord is "Jongeren laat luid op straat", bij een kind
    En de melder is een buurtprevent
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder advies bij herkenning volgens regel "adviezen/14"
    En gaat het over "Jeugdoverlast", spoed gewoon volgens regel "duiding/51"

  Scenario: Jongeren steken vuurwerk af en de bewoner ontkent het: de melder krijgt advies over jeugdoverlast
    Gegeven een melding uit "Voorbeeldgemeente" op woensdag 4 maart 2026 om 10:15
    En gezien is "Jongeren steken vuurwerk af"
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/15"
    En gaat het over "Jeugdoverlast", spoed snel volgens regel "duiding/50"

  Scenario: Iemand vraagt om vervoer en de bewoner herkent het: de melder krijgt advies over praktische hulp
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 11:45
    En verteld is "Vraagt om vervoer"
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder advies bij herkenning volgens regel "adviezen/16"
    En gaat het over "Praktische hulp", spoed gewoon volgens regel "duiding/60"

  Scenario: Kapotte verlichting in de openbare ruimte en de bewoner herkent het: de melder krijgt advies over verlichting en onderhoud
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 17 maart 2026 om 10:15
    En gezien is "Kapotte verlichting", in de openbare ruimte
    Als er contact is met de bewoner: herkenning
    Dan krijgt de melder advies bij herkenning volgens regel "adviezen/17"
    En gaat het over "Verlichting en onderhoud", spoed gewoon volgens regel "duiding/59"

  Scenario: Een jongere slaapt niet thuis en de bewoner ontkent het: de melder krijgt advies over opgroeien
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 10 maart 2026 om 11:30
    En gezien is "Jongere slaapt niet thuis", bij een kind
    Als er contact is met de bewoner: ontkenning
    Dan krijgt de melder advies bij ontkenning volgens regel "adviezen/18"
    En gaat het over "Opgroeien", spoed snel volgens regel "duiding/29"

  Scenario: Gedumpt afval in de openbare ruimte, gemeld door een buurtprevent, en de bewoner wordt boos: de melder krijgt advies over afval op straat
    Gegeven een melding uit "Voorbeeldgemeente" op dinsdag 3 maart 2026 om 10:15
    En gezien is "Afval gedumpt", in de openbare ruimte
    En de melder is een buurtprevent
    Als er contact is met de bewoner: boosheid
    Dan krijgt de melder advies bij boosheid volgens regel "adviezen/19"
    En gaat het over "Afval op straat", spoed gewoon volgens regel "duiding/58"

  Scenario: Gedumpt afval, gemeld door een buurtprevent, en er is niemand thuis: de melder krijgt advies over afval op straat
    Gegeven een melding uit "Voorbeeldgemeente" op donderdag 12 maart 2026 om 11:45
    En gezien is "Afval gedumpt"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Voorbeeldgemeente"
    Als er contact is met de bewoner: niet thuis
    Dan krijgt de melder advies bij niet thuis volgens regel "adviezen/20"
    En gaat het over "Afval op straat", spoed gewoon volgens regel "duiding/58"
