package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with what observers hear, what may be seen and what is advised, and how an adviser is told. */
class SharingProblemsTest {
    private static final PackText GORINCHEM = PackText.gorinchem();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bij       | meldng       | onbekend-woord \"meldng\" is geen moment van terugkoppelen. Bedoelde u \"melding\"?",
                "bij       |              | leeg De kolom \"bij\" is leeg. Vul in: een of meer keer moment van terugkoppelen, of \"behalve ...\".",
                "aan       | bewoner      | onbekend-woord \"bewoner\" is geen ontvanger. Kies uit: melder, coördinator, team.",
                "aan       |              | leeg De kolom \"aan\" is leeg. Vul in: wie het hoort: melder, coördinator of team.",
                "inhoud    | ontvange     | onbekend-woord \"ontvange\" is geen soort antwoord. Bedoelde u \"ontvangen\"?",
                "inhoud    |              | leeg De kolom \"inhoud\" is leeg. Vul in: hoeveel: ontvangen, opgepakt, opgevolgd, wat er is gedaan of niets mogelijk.",
                "door      | vervanger    | onbekend-woord \"vervanger\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers.",
                "door      | teams        | onbekend-woord \"teams\" is geen opvolger. Een nieuwe opvolger zet u eerst in de tabel opvolgers.",
                "door      | vangnt       | onbekend-woord \"vangnt\" is geen opvolger. Bedoelde u \"vangnet\"?",
                "melder    | winkeliers   | onbekend-woord \"winkeliers\" is geen soort melder. Bedoelde u \"winkelier\"?",
                "anoniem   | misschien    | onbekend-woord \"misschien\" is geen ja of nee. Kies uit: ja, nee.",
                "uiterlijk | morgen       | verkeerde-vorm \"morgen\" is geen termijn. Schrijf een termijn als \"2 werkdagen\" of \"4 uur\", tot en met 999."
            })
    void a_cell_of_a_promise_that_is_wrong_is_told(String column, String cell, String told) {
        String row = "1;bij=melding;aan=melder;inhoud=ontvangen;door=;melder=;anoniem=;uiterlijk=\n";
        assertThat(told(
                        "terugkoppeling.csv",
                        "regel;bij;aan;inhoud;door;melder;anoniem;uiterlijk\n",
                        row,
                        column,
                        cell))
                .endsWith(told)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "aan         | coordinater | onbekend-woord \"coordinater\" is geen rol. Bedoelde u \"coördinator\"?",
                "wat         | statuss     | onbekend-woord \"statuss\" is geen onderwerp. Bedoelde u \"status\"?",
                "toestemming | onbekend    | onbekend-woord \"onbekend\" is geen ja of nee. Kies uit: ja, nee.",
                "mag         | misschien   | onbekend-woord \"misschien\" is geen ja of nee. Kies uit: ja, nee.",
                "mag         |             | leeg De kolom \"mag\" is leeg. Vul in: ja als het gedeeld mag worden, anders nee.",
                "grondslag   |             | leeg De kolom \"grondslag\" is leeg. Vul in: waarom het wel of niet mag, zoals een artikel van de wet."
            })
    void a_cell_of_what_may_be_seen_that_is_wrong_is_told(String column, String cell, String told) {
        String row = "1;aan=melder;wat=status;mag=ja;grondslag=AVG;toestemming=\n";
        assertThat(told("delen.csv", "regel;aan;wat;mag;grondslag;toestemming\n", row, column, cell))
                .endsWith(told)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "reactie | boos | onbekend-woord \"boos\" is geen reactie. Kies uit: herkenning, ontkenning, boosheid, niet thuis.",
                "reactie | niet-thuiss | onbekend-woord \"niet-thuiss\" is geen reactie. Bedoelde u \"niet thuis\"?",
                "advies  |      | leeg De kolom \"advies\" is leeg. Vul in: wat de melder het beste kan doen, in gewone taal.",
                "advies  | =1+1 | formule \"=1+1\" lijkt op een formule. Vul gewone tekst in."
            })
    void a_cell_of_an_advice_that_is_wrong_is_told(String column, String cell, String told) {
        assertThat(told("adviezen.csv", "regel;reactie;advies\n", "1;reactie=boosheid;advies=Wacht.\n", column, cell))
                .endsWith(told)
                .doesNotContain("\n");
    }

    @Test
    void what_makes_sense_is_not_told() {
        assertThat(told(
                        "delen.csv",
                        "regel;aan;wat;mag;grondslag;toestemming\n",
                        "1;;;nee;AVG;behalve ja\n",
                        "-",
                        null))
                .isEmpty();
        assertThat(told("adviezen.csv", "regel;reactie;advies\n", "1;;Wacht.\n2;behalve Niet thuis;Bel.\n", "-", null))
                .isEmpty();
    }

    /** The problems of a table with one row of cells that are written as column=text, after one cell has been changed. */
    private static String told(String file, String header, String row, String column, String cell) {
        String changed = row.replaceAll("(?<=;)" + column + "=[^;\n]*", cell == null ? "" : cell)
                .replaceAll("(?<=;)[a-z]+=", "");
        return String.join("\n", GORINCHEM.with(file, header + changed).listed())
                .replaceAll("(?m)^[^/]*/[a-z]*.csv:", "")
                .replace("  ", " ");
    }
}
