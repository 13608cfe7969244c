package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a ladder, and how an adviser is told. */
class LadderProblemsTest {
    private static final String HEADER = "regel;als;stap;doe;naar;aantal\n";
    private static final PackText GORINCHEM = PackText.gorinchem();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "als     | niet opgepak   | onbekend-woord \"niet opgepak\" is geen aanleiding. Bedoelde u \"niet opgepakt\"?",
                "na      | 2 dagn         | onbekend-woord \"dagn\" is geen tijdseenheid. Bedoelde u \"dagen\"?",
                "thema   | eenzaam        | onbekend-woord \"eenzaam\" is geen thema. Een nieuw thema zet u eerst in de tabel themas.",
                "spoed   | gewoonn        | onbekend-woord \"gewoonn\" is geen spoed. Bedoelde u \"gewoon\"?",
                "wanneer | kantoor        | onbekend-woord \"kantoor\" is geen moment. Kies uit: kantooruren, buiten kantooruren, werkdag, weekend, feestdag, avond, nacht.",
                "wanneer | behalve avond  | onbekend-woord \"behalve avond\" is geen moment. Kies uit: kantooruren, buiten kantooruren, werkdag, weekend, feestdag, avond, nacht.",
                "stap    | 0              | verkeerde-vorm \"0\" is geen stap. Een stap is een getal van 1 tot en met 99.",
                "stap    | 100            | verkeerde-vorm \"100\" is geen stap. Een stap is een getal van 1 tot en met 99.",
                "stap    | eerste         | verkeerde-vorm \"eerste\" is geen stap. Een stap is een getal van 1 tot en met 99.",
                "doe     | herinneren     | onbekend-woord \"herinneren\" is geen actie. Bedoelde u \"herinner\"?",
                "doe     | bel, informeer | onbekend-woord \"bel, informeer\" is geen actie. Kies uit: herinner, informeer, neem over, roep overleg bijeen, bel.",
                "naar    | vervangen      | onbekend-woord \"vervangen\" is geen opvolger. Bedoelde u \"vervanger\"?",
                "naar    | coordinater    | onbekend-woord \"coordinater\" is geen opvolger. Bedoelde u \"coördinator\"?",
                "naar    | regei          | onbekend-woord \"regei\" is geen opvolger. Bedoelde u \"regie\"?",
                "naar    | regie, vangnet | onbekend-woord \"regie, vangnet\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers."
            })
    void a_word_that_a_ladder_does_not_know_is_told(String column, String cell, String told) {
        String table = "regel;als;stap;doe;naar;na;thema;spoed;wanneer\n";
        String row = "1;als=betwist;stap=1;doe=bel;naar=vangnet;na=;thema=;spoed=;wanneer=\n";
        String changed = row.replaceAll("(?<=;)" + column + "=[^;\n]*", cell).replaceAll("[a-z]+=", "");
        assertThat(told(table + changed)).endsWith(told).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'1;;1;bel;vangnet;', '2:3 leeg De kolom \"als\" is leeg. Vul in: een of meer keer aanleiding, of \"behalve ...\".'",
        "'1;betwist;;bel;vangnet;', '2:11 leeg De kolom \"stap\" is leeg. Vul in: de hoeveelste stap van de ladder, zoals 1.'",
        "'1;betwist;1;;vangnet;', '2:13 leeg De kolom \"doe\" is leeg. Vul in: herinner, informeer, neem over, roep overleg bijeen of bel.'",
        "'1;betwist;1;bel;;', '2:17 leeg De kolom \"naar\" is leeg. Vul in: een opvolger, verantwoordelijke, vervanger, coördinator, vangnet of teams.'"
    })
    void a_step_says_when_what_and_to_whom(String row, String told) {
        assertThat(told(HEADER + row + "\n")).isEqualTo(told);
    }

    @Test
    void a_ladder_without_causes_is_no_ladder() {
        assertThat(told("regel;stap;doe;naar\n1;1;bel;vangnet\n"))
                .isEqualTo(
                        "1:1 ontbrekende-kolom De kolom \"als\" ontbreekt. Zet hem erbij: een of meer keer aanleiding,"
                                + " of \"behalve ...\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verantwoordelijke", "coördinator"})
    void only_somebody_who_can_follow_up_takes_over(String word) {
        assertThat(told(HEADER + "1;niet opgepakt;1;neem over;" + word + ";\n"))
                .isEqualTo(
                        "2:29 niet-toegestaan Overnemen kan alleen een opvolger, de vervanger of het vangnet. Noem een"
                                + " van die.");
    }

    @Test
    void teams_are_not_there_to_take_over() {
        assertThat(told(HEADER + "1;gevaar;1;neem over;teams;\n"))
                .startsWith("2:22 niet-toegestaan Overnemen kan alleen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vangnet", "Vervanger", "regie", "veilig thuis"})
    void a_partner_a_substitute_and_the_safety_net_can_take_over(String word) {
        assertThat(told(HEADER + "1;niet opgepakt;1;neem over;" + word + ";\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"niet opgepakt", "gevaar, betwist", "behalve gevaar, herhaald"})
    void the_teams_that_are_out_there_are_for_danger_alone(String causes) {
        int column = 3 + causes.length() + ";1;bel;".length();
        assertThat(told(HEADER + "1;" + causes + ";1;bel;teams;\n"))
                .isEqualTo("2:" + column
                        + " niet-toegestaan \"teams\" kan alleen bij gevaar. Noem iemand anders, of zet in"
                        + " de kolom \"als\" alleen gevaar.");
    }

    @Test
    void the_teams_that_are_out_there_may_be_called_in_danger() {
        assertThat(told(HEADER + "1;gevaar;1;bel;teams;\n2;gevaar;2;informeer;Teams;\n"))
                .isEmpty();
    }

    @Test
    void what_is_repeated_says_how_often_at_the_empty_cell() {
        assertThat(told(HEADER + "1;herhaald;1;bel;vangnet;\n"))
                .isEqualTo(
                        "2:26 leeg Bij herhaald hoort hoe vaak en in welke tijd. Vul de kolom \"aantal\" in, zoals 3 in"
                                + " 30 dagen.");
    }

    @Test
    void what_is_repeated_says_how_often_also_in_a_table_without_that_column() {
        assertThat(told("regel;als;stap;doe;naar\n1;herhaald;1;bel;vangnet\n"))
                .startsWith("2:1 leeg Bij herhaald hoort");
    }

    @Test
    void only_what_is_repeated_says_how_often() {
        assertThat(told(HEADER + "1;betwist;1;bel;vangnet;3 in 30 dagen\n"))
                .isEqualTo("2:25 niet-toegestaan Een aantal hoort alleen bij herhaald. Maak deze cel leeg.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"herhaald, betwist", "behalve betwist"})
    void what_is_repeated_has_a_line_of_its_own(String causes) {
        assertThat(told(HEADER + "1;" + causes + ";1;bel;vangnet;3 in 30 dagen\n"))
                .isEqualTo("2:3 niet-toegestaan \"herhaald\" staat alleen in een regel. Maak voor de andere woorden een"
                        + " eigen regel.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "drie in 30 dagen",
                "1 in 30 dagen",
                "0 in 30 dagen",
                "3 x 30 dagen",
                "3 in",
                "1000 in 1 dag"
            })
    void how_often_is_a_number_in_a_length_of_time(String cell) {
        assertThat(told(HEADER + "1;herhaald;1;bel;vangnet;" + cell + "\n"))
                .isEqualTo(
                        "2:26 verkeerde-vorm \"" + cell + "\" is geen aantal. Schrijf hoe vaak en in welke tijd, zoals"
                                + " \"3 in 30 dagen\", vanaf 2 keer.");
    }

    @Test
    void the_length_of_time_in_which_something_is_repeated_is_told_at_its_own_place() {
        assertThat(told(HEADER + "1;herhaald;1;bel;vangnet;3 in maand\n"))
                .startsWith("2:31 verkeerde-vorm \"maand\" is geen termijn.");
        assertThat(told(HEADER + "1;herhaald;1;bel;vangnet;3  in  30 dagn\n"))
                .isEqualTo("2:36 onbekend-woord \"dagn\" is geen tijdseenheid. Bedoelde u \"dagen\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 in 30 dagen", "2 IN 1 week", "999 in 24 Uren"})
    void how_often_may_have_capitals(String cell) {
        assertThat(told(HEADER + "1;herhaald;1;bel;vangnet;" + cell + "\n")).isEmpty();
    }

    @Test
    void an_agreement_cannot_put_its_own_ladder_before_all_others() {
        assertThat(told("regel;als;stap;doe;naar;voorrang\n1;betwist;1;bel;vangnet;onoverschrijdbaar\n"))
                .startsWith("2:25 niet-toegestaan Alleen een basispakket heeft regels die onoverschrijdbaar zijn.");
    }

    private static String told(String table) {
        return String.join("\n", GORINCHEM.with("opschaling.csv", table).listed())
                .replaceAll("(?m)^[^/]*/[a-z]*.csv:", "")
                .replace("  ", " ");
    }
}
