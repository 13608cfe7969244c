package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with what a cell says, and how an adviser is told. */
class CellProblemsTest {
    private static final PackText GORINCHEM = PackText.gorinchem();
    private static final PackText BASIS = PackText.basis();
    private static final String NO_TERM =
            " is geen termijn. Schrijf een termijn als \"2 werkdagen\" of \"4 uur\", tot en met 999.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "teken   | dwaalt op straad | \"dwaalt op straad\" is geen teken. Bedoelde u \"dwaalt-op-straat\"?",
                "over    | ouder            | \"ouder\" is geen woord voor wie of wat het betreft. Bedoelde u \"oudere\"?",
                "over    | onbekend         | \"onbekend\" is geen woord voor wie of wat het betreft. Kies uit: oudere, volwassene, jongere, kind, woning, openbare ruimte.",
                "herhaald | soms            | \"soms\" is geen ja of nee. Kies uit: ja, nee.",
                "lijn    | niet pluiz       | \"niet pluiz\" is geen lijn. Bedoelde u \"niet pluis\"?",
                "gevaar  | yes              | \"yes\" is geen ja of nee. Kies uit: ja, nee."
            })
    void a_word_that_an_interpretation_does_not_know_is_told(String column, String word, String told) {
        String table = "regel;thema;spoed;" + column + "\n1;eenzaamheid;snel;" + word + "\n";
        assertThat(told("duiding.csv", table)).isEqualTo("2:20 onbekend-woord " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "thema       | eenzaam             | \"eenzaam\" is geen thema. Een nieuw thema zet u eerst in de tabel themas.",
                "thema       | Eenzaamheit         | \"Eenzaamheit\" is geen thema. Bedoelde u \"eenzaamheid\"?",
                "gebied      | Ost                 | \"Ost\" is geen gebied van deze afspraak en geen CBS-code. Bedoelde u \"Oost\"?",
                "gebied      | WK0512              | \"WK0512\" is geen gebied van deze afspraak en geen CBS-code. Een code is GM met 4, WK met 6 of BU met 8 cijfers, ook de nullen vooraan.",
                "melder      | winkeliers          | \"winkeliers\" is geen soort melder. Bedoelde u \"winkelier\"?",
                "spoed       | spoed               | \"spoed\" is geen spoed. Kies uit: direct, snel, gewoon.",
                "wanneer     | s nachts            | \"s nachts\" is geen moment. Kies uit: kantooruren, buiten kantooruren, werkdag, weekend, feestdag, avond, nacht.",
                "wanneer     | buiten kantoor uren | \"buiten kantoor uren\" is geen moment. Bedoelde u \"buiten kantooruren\"?",
                "anoniem     | neen                | \"neen\" is geen ja of nee. Bedoelde u \"nee\"?",
                "toestemming | onbekend            | \"onbekend\" is geen ja of nee. Kies uit: ja, nee.",
                "bekend bij  | wijkteam            | \"wijkteam\" is geen soort opvolger. Kies uit: hulpdiensten, politie, wijkagent, handhaving, sociaal wijkteam, welzijn, woningcorporatie, ggd, veilig thuis, brandweer, jongerenwerk, leerplicht, ggz, buurtbemiddeling, informeel netwerk, gemeente, meldpunt, coördinator, buurtgroep, huisarts, thuiszorg, anders.",
                "informeer   | wijkagend           | \"wijkagend\" is geen opvolger. Bedoelde u \"wijkagent\"?"
            })
    void a_word_that_a_route_does_not_know_is_told(String column, String word, String told) {
        String table = "regel;opvolger;" + column + "\n1;regie;" + word + "\n";
        assertThat(told("routering.csv", table)).isEqualTo("2:9 onbekend-woord " + told);
    }

    @Test
    void of_several_words_each_unknown_one_is_told_at_its_own_place() {
        assertThat(told("routering.csv", "regel;opvolger;thema\n1;regie;behalve  tema, eenzaamheid,verwardhied\n"))
                .isEqualTo(
                        "2:18 onbekend-woord \"tema\" is geen thema. Een nieuw thema zet u eerst in de tabel themas.\n"
                                + "2:36 onbekend-woord \"verwardhied\" is geen thema. Bedoelde u \"verwardheid\"?");
    }

    @Test
    void a_word_that_stands_twice_in_a_cell_is_told() {
        assertThat(told("routering.csv", "regel;opvolger;thema\n1;regie;eenzaamheid, Eenzaamheid\n"))
                .isEqualTo("2:9 dubbel \"Eenzaamheid\" staat twee keer in deze cel.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"eenzaamheid,, verwardheid|2:21", "eenzaamheid,|2:21", ",eenzaamheid|2:9"})
    void a_comma_too_many_is_told(String cell, String place) {
        assertThat(told("routering.csv", "regel;opvolger;thema\n1;regie;" + cell + "\n"))
                .isEqualTo(place + " leeg Hier staat een komma te veel. Haal hem weg.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"behalve", "behalve "})
    void all_but_nothing_is_no_condition(String cell) {
        assertThat(told("routering.csv", "regel;opvolger;thema\n1;regie;" + cell + "\n"))
                .isEqualTo(
                        "2:9 onbekend-woord \"behalve\" is geen thema. Een nieuw thema zet u eerst in de tabel themas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "09", "99999"})
    void a_number_of_a_clause_has_five_digits_at_most(String number) {
        assertThat(told("routering.csv", "regel;opvolger\n" + number + ";regie\n"))
                .isEmpty();
    }

    @Test
    void a_route_has_one_owner() {
        assertThat(told("routering.csv", "regel;opvolger\n1;regie, wijkagent\n"))
                .isEqualTo(
                        "2:3 onbekend-woord \"regie, wijkagent\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4a", "-1", "1.5", "100000", "\u0664", "1 2"})
    void the_number_of_a_clause_is_a_number(String number) {
        assertThat(told("routering.csv", "regel;opvolger\n" + number + ";regie\n"))
                .isEqualTo("2:1 verkeerde-vorm \"" + number
                        + "\" is geen regelnummer. Een regelnummer is een getal van 1 tot en met 99999.");
    }

    @Test
    void the_number_of_a_clause_is_its_own() {
        assertThat(told("routering.csv", "regel;opvolger\n7;regie\n8;regie\n007;regie\n"))
                .isEqualTo("4:1 dubbel Regelnummer 7 komt twee keer voor. Geef deze regel een nieuw nummer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twee dagen", "2", "2werkdagen", "1000 dagen", "-1 dag", "2,5 uur", "werkdagen"})
    void a_term_is_a_number_of_units(String term) {
        assertThat(told("termijnen.csv", "regel;uiterlijk\n1;" + term + "\n"))
                .isEqualTo("2:3 verkeerde-vorm \"" + term + "\"" + NO_TERM);
    }

    @Test
    void a_unit_of_time_that_is_unknown_is_told_at_its_own_place() {
        assertThat(told("termijnen.csv", "regel;uiterlijk\n1;2  werkdagn\n"))
                .isEqualTo("2:6 onbekend-woord \"werkdagn\" is geen tijdseenheid. Bedoelde u \"werkdagen\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 werkdag", "2 Werkdagen", "0 uur", "4 uren", "999 minuten", "1 kantooruur", "3 weken"})
    void a_term_may_be_in_the_singular_and_in_capitals(String term) {
        assertThat(told("termijnen.csv", "regel;uiterlijk\n1;" + term + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 weken, 2 weken", "2 uur, 119 minuten", "20 werkdagen, 1 week", "31 dagen, 2 weken"})
    void a_target_after_its_limit_is_told(String target, String limit) {
        assertThat(told("termijnen.csv", "regel;streef;uiterlijk\n1;" + target + ";" + limit + "\n"))
                .startsWith("2:3 verkeerde-volgorde De streeftermijn (" + target + ") is langer dan uiterlijk (")
                .endsWith("). Maak hem korter of gelijk.");
    }

    @ParameterizedTest
    @CsvSource({
        "2 weken, 2 weken",
        "1 werkdag, 1 dag",
        "8 kantooruren, 1 werkdag",
        "1 week, 5 werkdagen",
        "60 minuten, 1 uur"
    })
    void a_target_that_may_be_before_its_limit_is_fine(String target, String limit) {
        assertThat(told("termijnen.csv", "regel;streef;uiterlijk\n1;" + target + ";" + limit + "\n"))
                .isEmpty();
    }

    @Test
    void a_step_that_is_unknown_is_told() {
        assertThat(told("termijnen.csv", "regel;stap;uiterlijk\n1;opakken;1 dag\n"))
                .isEqualTo("2:3 onbekend-woord \"opakken\" is geen stap. Bedoelde u \"oppakken\"?");
    }

    @Test
    void an_area_outside_the_municipality_is_told() {
        assertThat(told("routering.csv", "regel;opvolger;gebied\n1;regie;Oost, BU05991234\n"))
                .isEqualTo(
                        "2:9 buiten-gemeente BU05991234 ligt niet in de gemeente van deze afspraak. Kies een code die met"
                                + " 0512 begint na de twee letters.");
    }

    @Test
    void a_base_pack_speaks_of_no_area() {
        PackText spoken = BASIS.with("gebieden.csv", "gebied;codes\nOost;WK051211\n");
        assertThat(spoken.listed())
                .containsExactly(
                        "basis/gebieden.csv:2:6  buiten-gemeente  Een basispakket geldt voor alle gemeenten en noemt"
                                + " dus geen gebieden. Haal WK051211 weg.");
    }

    @Test
    void an_agreement_has_no_clauses_that_go_before_all_others() {
        assertThat(told("duiding.csv", "regel;thema;spoed;voorrang\n1;eenzaamheid;snel;Onoverschrijdbaar\n"))
                .isEqualTo("2:20 niet-toegestaan Alleen een basispakket heeft regels die onoverschrijdbaar zijn."
                        + " Maak deze cel leeg.");
    }

    @Test
    void a_precedence_that_is_unknown_is_told() {
        assertThat(told("duiding.csv", "regel;thema;spoed;voorrang\n1;eenzaamheid;snel;onoverschreidbaar\n"))
                .isEqualTo(
                        "2:20 onbekend-woord \"onoverschreidbaar\" is geen voorrang. Bedoelde u \"onoverschrijdbaar\"?");
    }

    @Test
    void all_mistakes_of_a_row_are_told_together() {
        assertThat(told("routering.csv", "regel;thema;gebied;opvolger\n0;tema;WK059901;niemand\n"))
                .isEqualTo(
                        "2:1 verkeerde-vorm \"0\" is geen regelnummer. Een regelnummer is een getal van 1 tot en met"
                                + " 99999.\n"
                                + "2:3 onbekend-woord \"tema\" is geen thema. Een nieuw thema zet u eerst in de tabel themas.\n"
                                + "2:8 buiten-gemeente WK059901 ligt niet in de gemeente van deze afspraak. Kies een code die met"
                                + " 0512 begint na de twee letters.\n"
                                + "2:17 onbekend-woord \"niemand\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers.");
    }

    private static String told(String file, String table) {
        return String.join("\n", GORINCHEM.with(file, table).listed())
                .replaceAll("(?m)^[^/]*/[a-z]*.csv:", "")
                .replace("  ", " ");
    }
}
