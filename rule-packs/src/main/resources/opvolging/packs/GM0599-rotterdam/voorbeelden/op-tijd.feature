# language: nl
# Voorbeeld: niet de echte afspraak van Rotterdam.
Functionaliteit: Wat op tijd moet gebeuren in Rotterdam

  Scenario: Weinig eten in huis: het is uiterlijk donderdag om 11.30 uur opgepakt
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 11:30
    En gezien is "Weinig eten in huis"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is liefst woensdag 25 februari 2026 om 11:30 en uiterlijk donderdag 26 februari 2026 om 11:30 de melding opgepakt volgens regel "termijnen/1"

  Scenario: Containers blijven staan in de openbare ruimte, gemeld door een buurtprevent: de ontvangst is uiterlijk de volgende dag om 23 uur bevestigd
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Containers blijven staan", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/10"
    En is uiterlijk woensdag 25 februari 2026 om 23:00 de ontvangst bevestigd volgens regel "termijnen/2"

  Scenario: Containers blijven staan: uiterlijk vrijdag om 23 uur is nagegaan wat er al speelt
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Containers blijven staan"
    Dan volgt "handhaving" op volgens regel "routering/10"
    En is uiterlijk vrijdag 27 februari 2026 om 23:59 de melding opgepakt volgens regel "termijnen/3"
    En is liefst donderdag 26 februari 2026 om 23:00 en uiterlijk vrijdag 27 februari 2026 om 23:00 nagegaan wat er al speelt volgens regel "nederland/termijnen/48"

  Scenario: Een auto op de stoep in de openbare ruimte, gemeld door een buurtprevent: er is uiterlijk woensdag 4 maart teruggekoppeld
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 10:30
    En gezien is "Auto op de stoep", in de openbare ruimte
    En de melder is een buurtprevent
    Dan volgt "handhaving" op volgens regel "routering/10"
    En is liefst woensdag 25 februari 2026 om 23:59 en uiterlijk woensdag 4 maart 2026 om 23:59 teruggekoppeld volgens regel "termijnen/4"

  Scenario: Een oudere loopt op blote voeten op straat in Delfshaven: er is uiterlijk maandag om 17.30 uur een besluit
    Gegeven een melding uit "Delfshaven" op donderdag 19 februari 2026 om 11:15
    En gezien is "Op blote voeten op straat", bij een oudere
    Dan volgt "wijkteam-delfshaven" op volgens regel "routering/17"
    En is liefst vrijdag 20 februari 2026 om 17:30 en uiterlijk maandag 23 februari 2026 om 17:30 een besluit genomen volgens regel "termijnen/5"

  Scenario: Iemand is vaker gevallen en er gaat meteen iemand langs: er is uiterlijk donderdag om 10.15 uur iemand langs geweest
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Is vaker gevallen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"
    En is liefst woensdag 11 februari 2026 om 10:15 en uiterlijk donderdag 12 februari 2026 om 10:15 iemand langs geweest volgens regel "termijnen/6"

  Scenario: Gebonk en gehuil bij een volwassene: uiterlijk de volgende dag aan het eind van de dag is nagegaan wat er al speelt
    Gegeven een melding uit "Rotterdam" op woensdag 18 februari 2026 om 11:45
    En gehoord is "Gebonk en gehuil", bij een volwassene
    Dan volgt "veilig-thuis" op volgens regel "routering/2"
    En is liefst woensdag 18 februari 2026 om 15:45 en uiterlijk donderdag 19 februari 2026 om 23:59 nagegaan wat er al speelt volgens regel "termijnen/7"

  Scenario: Harde muziek in de nacht op zaterdagmiddag, gemeld door een buurtprevent, en de bewoner ontkent het: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op zaterdag 14 februari 2026 om 14:15
    En gehoord is "Harde muziek in de nacht"
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Rotterdam"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Geen onderhoud aan de woning en er is besloten even te wachten: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op donderdag 12 februari 2026 om 11:45
    En gezien is "Geen onderhoud aan de woning"
    Als de melding is opgepakt
    En is besloten: even wachten
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een versperde doorgang in de openbare ruimte: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op dinsdag 17 februari 2026 om 10:45
    En gezien is "Doorgang versperd", in de openbare ruimte
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Iemand is nooit alleen te spreken bij een woning, telkens weer, in Tarwewijk op donderdagnacht, gemeld door een buurtprevent: dat gaat naar Veilig Thuis
    Gegeven een melding uit "Tarwewijk" op donderdag 26 februari 2026 om 02:30
    En gezien is "Nooit alleen te spreken", herhaaldelijk, bij een woning
    En de melder is een buurtprevent
    En de melder hoort bij een loopteam met een coördinator uit "Tarwewijk"
    Dan volgt "veilig-thuis" op volgens regel "routering/2"

  Scenario: Een mantelzorger zegt op te zijn: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:45
    En verteld is "Mantelzorger zegt op te zijn"
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Verdorde planten bij een woning in Delfshaven, de bewoner wil het niet, en de bewoner ontkent het: dat gaat naar het wijkteam Delfshaven
    Gegeven een melding uit "Delfshaven" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Verdorde planten", bij een woning
    En de bewoner vindt de melding niet goed
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: ontkenning
    Dan volgt "wijkteam-delfshaven" op volgens regel "routering/17"

  Scenario: Iemand dreigt het huis uit te moeten in Noord en Hillegersberg en de bewoner wordt boos: dat gaat naar het meldpunt Rotterdam
    Gegeven een melding uit "Noord en Hillegersberg" op woensdag 11 februari 2026 om 11:15
    En gezien is "Dreigt het huis uit te moeten"
    Als de melding is opgepakt
    En is besloten: meteen langs
    En er contact is met de bewoner: boosheid
    Dan volgt "meldpunt-rotterdam" op volgens regel "routering/18"

  Scenario: Een oudere staat verward bij de bushalte: de ontvangst is uiterlijk de volgende dag om 17.30 uur bevestigd
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Verward bij de bushalte", bij een oudere
    Dan is uiterlijk woensdag 11 februari 2026 om 17:30 de ontvangst bevestigd volgens regel "nederland/termijnen/13"

  Scenario: Iemand is nooit alleen te spreken bij een woning, telkens weer: de ontvangst is uiterlijk donderdag aan het eind van de dag bevestigd
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:45
    En gezien is "Nooit alleen te spreken", herhaaldelijk, bij een woning
    Dan is liefst woensdag 11 februari 2026 om 23:59 en uiterlijk donderdag 12 februari 2026 om 23:59 de ontvangst bevestigd volgens regel "nederland/termijnen/21"

  Scenario: Gevonden spuiten: het is uiterlijk dezelfde dag om 18.45 uur opgepakt
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Spuiten gevonden"
    Dan is liefst dinsdag 24 februari 2026 om 14:45 en uiterlijk dinsdag 24 februari 2026 om 18:45 de melding opgepakt volgens regel "nederland/termijnen/18"

  Scenario: Een oudere vergeet afspraken: het is uiterlijk vrijdag om 17.30 uur opgepakt
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Vergeet afspraken", bij een oudere
    Dan is liefst donderdag 26 februari 2026 om 17:30 en uiterlijk vrijdag 27 februari 2026 om 17:30 de melding opgepakt volgens regel "nederland/termijnen/22"

  Scenario: Gevonden spuiten: er is uiterlijk dinsdag 3 maart teruggekoppeld
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Spuiten gevonden"
    Dan is liefst vrijdag 27 februari 2026 om 23:00 en uiterlijk dinsdag 3 maart 2026 om 23:00 teruggekoppeld volgens regel "nederland/termijnen/20"

  Scenario: Een oudere komt niet meer buiten: er is uiterlijk dinsdag 17 maart teruggekoppeld
    Gegeven een melding uit "Rotterdam" op dinsdag 24 februari 2026 om 10:45
    En gezien is "Komt niet meer buiten", bij een oudere
    Dan is liefst dinsdag 10 maart 2026 om 23:59 en uiterlijk dinsdag 17 maart 2026 om 23:59 teruggekoppeld volgens regel "nederland/termijnen/24"

  Scenario: Verse braaksporen en er gaat meteen iemand langs: er is uiterlijk donderdag om 17.30 uur iemand langs geweest
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Verse braaksporen"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst woensdag 11 februari 2026 om 17:30 en uiterlijk donderdag 12 februari 2026 om 17:30 iemand langs geweest volgens regel "nederland/termijnen/44"

  Scenario: Iemand is vaker gevallen en een kind alleen laat op straat en er gaat meteen iemand langs: er is uiterlijk dezelfde dag om 12.15 uur iemand langs geweest
    Gegeven een melding uit "Rotterdam" op dinsdag 10 februari 2026 om 10:15
    En gezien is "Is vaker gevallen"
    En gezien is "Kind alleen laat op straat"
    Als de melding is opgepakt
    En is besloten: meteen langs
    Dan is liefst dinsdag 10 februari 2026 om 11:15 en uiterlijk dinsdag 10 februari 2026 om 12:15 iemand langs geweest volgens regel "nederland/termijnen/40"
