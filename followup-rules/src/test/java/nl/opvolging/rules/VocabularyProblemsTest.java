package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.rules.internal.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with the partners, themes, signs and areas of a pack. */
class VocabularyProblemsTest {
    private static final PackText GORINCHEM = PackText.gorinchem();
    private static final String PARTNERS = "opvolgers.csv";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "soort         | wijkteam    | onbekend-woord \"wijkteam\" is geen soort opvolger. Kies uit: hulpdiensten, politie, wijkagent, handhaving, sociaal wijkteam, welzijn, woningcorporatie, ggd, veilig thuis, brandweer, jongerenwerk, leerplicht, ggz, buurtbemiddeling, informeel netwerk, gemeente, meldpunt, coördinator, buurtgroep, huisarts, thuiszorg, anders.",
                "soort         | coordinatro | onbekend-woord \"coordinatro\" is geen soort opvolger. Bedoelde u \"coördinator\"?",
                "soort         |             | leeg De kolom \"soort\" is leeg. Vul in: wat voor opvolger het is.",
                "vervanger     | diensd      | onbekend-woord \"diensd\" is geen opvolger. Bedoelde u \"dienst\"?",
                "vervanger     | de baas (!) | onbekend-woord \"de baas (!)\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers.",
                "vervanger     | nieuw       | niet-toegestaan Een opvolger vervangt niet zichzelf. Noem een andere opvolger.",
                "open          | ma-vr       | verkeerde-vorm \"ma-vr\" is geen openingstijd. Schrijf openingstijden als \"ma-vr 08:30-17:00\" of \"altijd\".",
                "open          | ma 09:00-09:30 | verkeerde-vorm \"ma 09:00-09:30\" is te kort: wie opvolgt, is ten minste een uur per week open.",
                "nummer        | 06-12345678 | verkeerde-vorm \"06-12345678\" is geen openbaar servicenummer, zoals 112, 14 010 of 0800-2000.",
                "nummer        | 0183-123456 | verkeerde-vorm \"0183-123456\" is geen openbaar servicenummer, zoals 112, 14 010 of 0800-2000.",
                "koppelt terug | soms        | onbekend-woord \"soms\" is geen ja of nee. Kies uit: ja, nee.",
                "geldig van    | 1-1-2027    | verkeerde-vorm \"1-1-2027\" is geen datum die bestaat. Schrijf een datum als 2027-01-31.",
                "geldig tot    | 2027-02-29  | verkeerde-vorm \"2027-02-29\" is geen datum die bestaat. Schrijf een datum als 2027-01-31."
            })
    void a_cell_of_a_partner_that_is_wrong_is_told(String column, String cell, String told) {
        String header = column.equals("soort") ? "opvolger;naam;soort" : "opvolger;naam;" + column + ";soort";
        String row = "nieuw;N;" + (cell == null ? "" : cell) + (column.equals("soort") ? "" : ";gemeente");
        PackText pack = GORINCHEM.headOnly().replacing("afspraak.yaml", "vangnet: regie", "vangnet: gemeente");
        assertThat(told(pack.with(PARTNERS, header + "\n" + row + "\n"))).isEqualTo("2:9 " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Regie;R;gemeente                        | 6:1 dubbel De opvolger \"regie\" komt twee keer voor. Geef er een een andere code.",
                "(nieuw);N;gemeente                      | 6:1 verkeerde-vorm \"(nieuw)\" is geen code. Een code heeft letters, cijfers en streepjes.",
                "vangnet;V;gemeente                      | 6:1 niet-toegestaan \"vangnet\" is geen code voor een opvolger: het hoofd van de afspraak zegt wie het vangnet is.",
                "Vervanger;V;gemeente                    | 6:1 niet-toegestaan \"vervanger\" is geen code voor een opvolger: dat woord betekent in opschaling en terugkoppeling iets anders. Kies een andere code.",
                "coordinator;C;gemeente                  | 6:1 niet-toegestaan \"coördinator\" is geen code voor een opvolger: dat woord betekent in opschaling en terugkoppeling iets anders. Kies een andere code.",
                "hulpdiensten;112;hulpdiensten           | 6:1 niet-toegestaan De opvolger \"hulpdiensten\" ligt vast in het basispakket, want die hoort bij een regel die onoverschrijdbaar is. Haal deze regel weg.",
                "nieuw;N;gemeente;;;;;2027-02-01;2027-01-31 | 6:33 verkeerde-volgorde De laatste dag ligt voor de eerste dag (2027-02-01)."
            })
    void a_partner_that_makes_no_sense_is_told(String row, String told) {
        assertThat(told(GORINCHEM.plus(PARTNERS, row))).isEqualTo(told);
    }

    @Test
    void an_hour_a_week_is_enough() {
        PackText pack = GORINCHEM.headOnly().replacing("afspraak.yaml", "vangnet: regie", "vangnet: gemeente");

        assertThat(told(pack.with(PARTNERS, "opvolger;naam;soort;open\nnieuw;N;gemeente;ma 09:00-10:00\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verantwoordelijke", "vervanger", "coördinator", "vangnet", "teams"})
    void a_word_for_somebody_without_a_name_is_no_code_of_a_partner(String word) {
        assertThat(told(GORINCHEM.plus(PARTNERS, Words.plain(word) + ";N;gemeente")))
                .startsWith("6:1 niet-toegestaan \"" + word + "\" is geen code voor een opvolger: ");
    }

    @Test
    void a_partner_may_stand_in_for_one_that_is_named_below_it_or_in_the_base_pack() {
        assertThat(told(GORINCHEM.plus(PARTNERS, "a;A;gemeente;b").plus(PARTNERS, "b;B;gemeente;veilig thuis")))
                .isEmpty();
    }

    @Test
    void a_partner_of_the_base_pack_may_get_another_meaning() {
        assertThat(told(GORINCHEM.plus(PARTNERS, "gemeente;Gemeente Gorinchem;gemeente;regie")))
                .isEmpty();
    }

    @Test
    void a_partner_with_a_mistake_is_not_unknown_elsewhere() {
        assertThat(told(GORINCHEM.replacing(PARTNERS, "wijkagent;Wijkagent;wijkagent", "wijkagent;;wijkagent")))
                .isEqualTo(
                        "4:11 leeg De kolom \"naam\" is leeg. Vul in: hoe iedereen deze opvolger noemt; nooit de naam van"
                                + " een mens.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "themas.csv | thema;naam;lijn | wonen;Wonen;veilig | 2:13 onbekend-woord \"veilig\" is geen lijn. Kies uit: wijkveiligheid, niet pluis, burenhulp.",
                "themas.csv | thema;naam;lijn | wonen!;Wonen;burenhulp | 2:1 verkeerde-vorm \"wonen!\" is geen code. Een code heeft letters, cijfers en streepjes.",
                "tekens.csv | teken;naam;waarneming;groep | x;X;Een x;ouderren | 2:11 onbekend-woord \"ouderren\" is geen groep van tekens. Bedoelde u \"ouderen\"?",
                "tekens.csv | teken;naam;waarneming;groep | x;X;;jeugd | 2:5 leeg De kolom \"waarneming\" is leeg. Vul in: wat iemand ziet of hoort, zonder oordeel.",
                "tekens.csv | teken;naam;waarneming;groep | x/y;X;Een x;jeugd | 2:1 verkeerde-vorm \"x/y\" is geen code. Een code heeft letters, cijfers en streepjes."
            })
    void a_word_of_the_vocabulary_that_is_wrong_is_told(String file, String header, String row, String told) {
        assertThat(told(GORINCHEM.with(file, header + "\n" + row + "\n"))).isEqualTo(told);
    }

    @Test
    void a_theme_or_sign_with_a_mistake_is_not_unknown_elsewhere() {
        PackText pack = GORINCHEM
                .with("themas.csv", "thema;naam;lijn\nwonen;Wonen;veilig\n")
                .with("tekens.csv", "teken;naam;waarneming;groep\nscheur;;Een scheur in de muur;woning\n")
                .with("duiding.csv", "regel;teken;thema;spoed\n1;scheur;wonen;gewoon\n");
        assertThat(pack.problems()).extracting(Problem::file).containsExactly("tekens.csv", "themas.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "oost;WK051212 | 4:1 dubbel \"oost\" komt twee keer voor. Haal er een weg.",
                "West;WK0512 | 4:6 onbekend-woord \"WK0512\" is geen gebied van deze afspraak en geen CBS-code. Een code is GM met 4, WK met 6 of BU met 8 cijfers, ook de nullen vooraan.",
                "West; | 4:6 leeg De kolom \"codes\" is leeg. Vul in: CBS-codes met komma's ertussen.",
                "West;WK051212,WK053001 | 4:6 buiten-gemeente WK053001 ligt niet in de gemeente van deze afspraak. Kies een code die met 0512 begint na de twee letters."
            })
    void an_area_that_is_wrong_is_told(String row, String told) {
        assertThat(told(GORINCHEM.plus("gebieden.csv", row))).isEqualTo(told);
    }

    @Test
    void an_area_with_a_mistake_is_not_unknown_elsewhere() {
        PackText pack = GORINCHEM
                .with("gebieden.csv", "gebied;codes\nOost;WK059911\nWest;WK\n")
                .with("routering.csv", "regel;gebied;opvolger\n1;Oost, West;regie\n");
        assertThat(pack.problems()).extracting(Problem::file).containsExactly("gebieden.csv", "gebieden.csv");
    }

    @Test
    void a_code_in_capitals_and_with_accents_is_the_same_code() {
        assertThat(told(GORINCHEM
                        .plus(PARTNERS, "CÖÖRD;Coördinator;coordinator")
                        .plus("routering.csv", "9;;;;;;;;;;;coörd;;;;")))
                .isEmpty();
    }

    private static String told(PackText pack) {
        return String.join("\n", pack.listed())
                .replaceAll("(?m)^[^/]*/[a-z]*.csv:", "")
                .replace("  ", " ");
    }
}
