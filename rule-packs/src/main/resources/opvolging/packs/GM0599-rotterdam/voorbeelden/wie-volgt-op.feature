# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wie er opvolgt in Rotterdam

  Scenario: Iemand schrikt van een bekende in Tarwewijk, anoniem gemeld: dat gaat naar het wijkteam Tarwewijk, en Veilig Thuis weet ervan
    Gegeven een melding uit "Tarwewijk" op donderdag 19 februari 2026 om 11:45
    En gezien is "Schrikt van een bekende"
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "wijkteam-tarwewijk" op volgens regel "routering/1"
    En weet "veilig-thuis" ervan volgens regel "routering/1"

  Scenario: Een kind huilt lang: dat gaat naar Veilig Thuis, en niemand anders weet ervan
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:45
    En gehoord is "Kind huilt lang"
    Dan gaat het over "Onveiligheid van een kind", spoed snel
    En volgt "veilig-thuis" op volgens regel "routering/2"
    En weet niemand anders ervan

  Scenario: Blauwe plekken bij een volwassene in Delfshaven, anoniem gemeld: dat gaat naar het meldpunt Rotterdam, en Veilig Thuis weet ervan
    Gegeven een melding uit "Delfshaven" op donderdag 12 februari 2026 om 11:15
    En gezien is "Blauwe plekken", bij een volwassene
    En de melder blijft anoniem
    Dan gaat het over "Huiselijk geweld", spoed snel
    En volgt "meldpunt-rotterdam" op volgens regel "routering/19"
    En weet "veilig-thuis" ervan volgens regel "routering/19"

  Scenario: Een oudere raakt de weg kwijt: dat gaat naar de politie, en het meldpunt Rotterdam weet ervan
    Gegeven een melding uit "Rotterdam" op woensdag 11 februari 2026 om 11:15
    En gezien is "Raakt de weg kwijt", bij een oudere
    Dan gaat het over "Verwardheid", spoed direct
    En volgt "politie" op volgens regel "routering/3"
    En weet "meldpunt-rotterdam" ervan volgens regel "routering/3"

  Scenario: Gordijnen blijven dicht bij een woning in Tarwewijk, de bewoner vindt het goed: dat gaat naar het huis van de Wijk Tarwewijk, en het wijkteam Tarwewijk weet ervan
    Gegeven een melding uit "Tarwewijk" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Gordijnen blijven dicht", bij een woning
    En de bewoner vindt de melding goed
    Dan gaat het over "Eenzaamheid", spoed gewoon
    En volgt "huis-van-de-wijk-tarwewijk" op volgens regel "routering/4"
    En weet "wijkteam-tarwewijk" ervan volgens regel "routering/4"
    En is liefst woensdag 25 februari 2026 om 10:45 en uiterlijk donderdag 26 februari 2026 om 10:45 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Een kind zonder jas in de kou in Feijenoord: dat gaat naar het jongerenwerk Zuid, en de wijkregie Charlois weet ervan
    Gegeven een melding uit "Feijenoord" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Kind zonder jas in de kou", bij een jongere
    Dan gaat het over "Opgroeien", spoed snel
    En volgt "jongerenwerk-zuid" op volgens regel "routering/5"
    En weet "wijkregie-charlois" ervan volgens regel "routering/5"

  Scenario: Een kind zorgt voor een ouder in Delfshaven: dat gaat naar het jongerenwerk West
    Gegeven een melding uit "Delfshaven" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Kind zorgt voor een ouder"
    Dan gaat het over "Opgroeien", spoed gewoon
    En volgt "jongerenwerk-west" op volgens regel "routering/6"
    En doet "wijkteam-delfshaven" mee volgens regel "routering/17"

  Scenario: Iemand voelt aan deuren in de openbare ruimte in Tarwewijk, gemeld door een buurtprevent: dat gaat naar de wijkagent Tarwewijk, en de wijkregie Charlois weet ervan
    Gegeven een melding uit "Tarwewijk" op dinsdag 17 februari 2026 om 10:15
    En gezien is "Voelt aan deuren", in de openbare ruimte
    En de melder is een buurtprevent
    Dan gaat het over "Verdachte situatie", spoed snel
    En volgt "wijkagent-tarwewijk" op volgens regel "routering/7"
    En weet "wijkregie-charlois" ervan volgens regel "routering/7"

  Scenario: Verse braaksporen bij een woning in Charlois: dat gaat naar de wijkagent Charlois, en de wijkregie Charlois weet ervan
    Gegeven een melding uit "Charlois" op donderdag 12 februari 2026 om 11:15
    En gezien is "Verse braaksporen", bij een woning
    Dan gaat het over "Woninginbraak", spoed snel
    En volgt "wijkagent-charlois" op volgens regel "routering/8"
    En weet "wijkregie-charlois" ervan volgens regel "routering/8"

  Scenario: Iemand maakt foto's van woningen in de openbare ruimte in Noord en Hillegersberg: dat gaat naar de wijkagent Noord, en niemand anders weet ervan
    Gegeven een melding uit "Noord en Hillegersberg" op dinsdag 10 februari 2026 om 11:30
    En gezien is "Maakt foto's van woningen", in de openbare ruimte
    Dan gaat het over "Verdachte situatie", spoed gewoon
    En volgt "wijkagent-noord" op volgens regel "routering/9"
    En weet niemand anders ervan

  Scenario: Gevonden spuiten, gemeld door een buurtprevent: dat gaat naar Stadstoezicht, en niemand anders weet ervan
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 11:15
    En gezien is "Spuiten gevonden"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Dan gaat het over "Afval op straat", spoed snel
    En volgt "handhaving" op volgens regel "routering/10"
    En weet niemand anders ervan

  Scenario: Een oudere vraagt om gezelschap in Tarwewijk: dat gaat naar het huis van de Wijk Tarwewijk, en niemand anders weet ervan
    Gegeven een melding uit "Tarwewijk" op woensdag 11 februari 2026 om 10:30
    En verteld is "Vraagt om gezelschap", bij een oudere
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "huis-van-de-wijk-tarwewijk" op volgens regel "routering/11"
    En weet niemand anders ervan

  Scenario: Een volwassene vraagt om een luisterend oor in Noord en Hillegersberg: dat gaat naar het huis van de Wijk Noord, en niemand anders weet ervan
    Gegeven een melding uit "Noord en Hillegersberg" op woensdag 18 februari 2026 om 11:15
    En verteld is "Vraagt om een luisterend oor", bij een volwassene
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "huis-van-de-wijk-noord" op volgens regel "routering/12"
    En weet niemand anders ervan

  Scenario: Een mantelzorger komt nergens meer bij een oudere in Tarwewijk: dat gaat naar het wijkteam Tarwewijk, en niemand anders weet ervan
    Gegeven een melding uit "Tarwewijk" op donderdag 12 februari 2026 om 11:00
    En gezien is "Mantelzorger komt nergens meer", bij een oudere
    Dan gaat het over "Overbelaste mantelzorger", spoed gewoon
    En volgt "wijkteam-tarwewijk" op volgens regel "routering/13"
    En weet niemand anders ervan

  Scenario: Een kind overdag niet op school in Zuidwijk en Pendrecht: dat gaat naar het wijkteam Charlois, en de wijkregie Charlois weet ervan
    Gegeven een melding uit "Zuidwijk en Pendrecht" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Kind overdag niet op school", bij een kind
    Dan gaat het over "Schoolverzuim", spoed gewoon
    En volgt "wijkteam-charlois" op volgens regel "routering/14"
    En weet "wijkregie-charlois" ervan volgens regel "routering/14"

  Scenario: Stank uit een woning in Charlois: dat gaat naar het wijkteam Charlois, en niemand anders weet ervan
    Gegeven een melding uit "Charlois" op dinsdag 10 februari 2026 om 11:30
    En geroken is "Stank uit een woning", bij een woning
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "wijkteam-charlois" op volgens regel "routering/15"
    En weet niemand anders ervan

  Scenario: Ongedierte bij een woning in Feijenoord: dat gaat naar het wijkteam Feijenoord, en niemand anders weet ervan
    Gegeven een melding uit "Feijenoord" op woensdag 18 februari 2026 om 11:15
    En gezien is "Ongedierte bij een woning"
    Dan gaat het over "Woningvervuiling", spoed gewoon
    En volgt "wijkteam-feijenoord" op volgens regel "routering/16"
    En weet niemand anders ervan

  Scenario: Een volwassene slaapt buiten in Delfshaven: dat gaat naar het wijkteam Delfshaven, en niemand anders weet ervan
    Gegeven een melding uit "Delfshaven" op dinsdag 17 februari 2026 om 11:00
    En gezien is "Slaapt buiten", bij een volwassene
    Dan gaat het over "Geen eigen plek om te slapen", spoed snel
    En volgt "wijkteam-delfshaven" op volgens regel "routering/17"
    En weet niemand anders ervan

  Scenario: Iemand vraagt om een luisterend oor: dat gaat naar de huizen van de Wijk in de andere wijken, en het meldpunt Rotterdam weet ervan
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 11:00
    En verteld is "Vraagt om een luisterend oor"
    Dan gaat het over "Gezelschap en steun", spoed gewoon
    En volgt "huizen-van-de-wijk" op volgens regel "routering/20"
    En weet "meldpunt-rotterdam" ervan volgens regel "routering/20"

  Scenario: Vernieling of graffiti: dat gaat naar het meldpunt Rotterdam, en niemand anders weet ervan
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Vernieling of graffiti"
    Dan gaat het over "Verlichting en onderhoud", spoed gewoon
    En volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En weet niemand anders ervan

  Scenario: Een kind zorgt voor een ouder in Noord en Hillegersberg, de bewoner vindt het goed: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Noord en Hillegersberg" op dinsdag 24 februari 2026 om 11:15
    En gezien is "Kind zorgt voor een ouder", bij een jongere
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is uiterlijk woensdag 25 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Iemand zegt niet meer te willen leven in de openbare ruimte, anoniem gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op vrijdag 25 december 2026 om 11:00
    En verteld is "Zegt niet meer te willen leven", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Brand of rook in Feijenoord, anoniem gemeld: dat gaat naar de hulpdiensten
    Gegeven een melding uit "Feijenoord" op donderdag 12 februari 2026 om 11:45
    En gezien is "Brand of rook"
    En de melder blijft anoniem
    Dan volgt "hulpdiensten" op
    En doet "meldpunt-rotterdam" mee volgens regel "routering/18"

  Scenario: Iemand komt niet op de vaste activiteit in Charlois, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het wijkteam Charlois
    Gegeven een melding uit "Charlois" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Komt niet op de vaste activiteit"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Charlois"
    En de bewoner vindt de melding goed
    Dan volgt "wijkteam-charlois" op volgens regel "routering/15"
    En is uiterlijk woensdag 11 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Een oudere doet niet open voor bekenden in Tarwewijk, anoniem gemeld door een buurtprevent: dat gaat naar het wijkteam Tarwewijk
    Gegeven een melding uit "Tarwewijk" op vrijdag 25 december 2026 om 11:45
    En gezien is "Doet niet open voor bekenden", bij een oudere
    En de melder is een buurtprevent
    En de melder blijft anoniem
    En de melder hoort bij een loopteam met een coördinator uit "Tarwewijk"
    Dan volgt "wijkteam-tarwewijk" op volgens regel "routering/13"
    En is uiterlijk maandag 28 december 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Losse stoeptegels in de openbare ruimte in Delfshaven: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Delfshaven" op dinsdag 10 februari 2026 om 11:15
    En gezien is "Losse stoeptegels", in de openbare ruimte
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een kind overdag niet op school in Tarwewijk, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het wijkteam Tarwewijk
    Gegeven een melding uit "Tarwewijk" op woensdag 11 februari 2026 om 10:00
    En gezien is "Kind overdag niet op school", bij een kind
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Tarwewijk"
    En de bewoner vindt de melding goed
    Dan volgt "wijkteam-tarwewijk" op volgens regel "routering/13"
    En is uiterlijk donderdag 12 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Een gevaarlijk kruispunt in de openbare ruimte in Zuidwijk en Pendrecht, gemeld door een buurtprevent, de bewoner vindt het goed: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Zuidwijk en Pendrecht" op donderdag 19 februari 2026 om 11:30
    En gezien is "Gevaarlijk kruispunt", in de openbare ruimte
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Zuidwijk en Pendrecht"
    En de bewoner vindt de melding goed
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Gordijnen blijven dicht bij een woning en een oudere staat verward bij de bushalte in Tarwewijk, de bewoner vindt het goed: het wijkteam Tarwewijk doet mee
    Gegeven een melding uit "Tarwewijk" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Gordijnen blijven dicht", bij een woning
    En de bewoner vindt de melding goed
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan doet "wijkteam-tarwewijk" mee volgens regel "routering/13"
