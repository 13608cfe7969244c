package nl.opvolging.rules.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Problems;
import org.junit.jupiter.api.Test;

class HeadSheetTest {
    private static final HeadSheet HEAD = new HeadSheet(List.of(
            new HeadSheet.Key("", "gemeente", false),
            new HeadSheet.Key("", "sluitdagen", true),
            new HeadSheet.Key("fusie", "naar", false),
            new HeadSheet.Key("fusie", "ook", true)));

    private final Problems problems = new Problems("map", "afspraken.xlsx");

    private String text(List<List<String>> rows) {
        return HEAD.head(rows, problems).text();
    }

    @Test
    void an_unknown_name_in_a_group_stands_in_that_group() {
        assertThat(text(List.of(List.of("fusie naar", "GM0512"), List.of("fusie  naarr", "GM0599"))))
                .isEqualTo("fusie: { naar: GM0512, naarr: GM0599 }\n");
    }

    @Test
    void an_unknown_name_in_no_group_stands_at_the_top() {
        assertThat(text(List.of(List.of("gemeent", "GM0512"), List.of("iets anders", "x"), List.of(" los", "y"))))
                .isEqualTo("gemeent: GM0512\niets anders: x\nlos: y\n");
    }

    @Test
    void a_list_is_one_with_a_single_value_too() {
        assertThat(text(List.of(List.of("sluitdagen", "2027-05-05"), List.of("fusie ook", "GM0599"))))
                .isEqualTo("sluitdagen:\n  - \"2027-05-05\"\nfusie: { ook: [GM0599] }\n");
    }

    @Test
    void comments_stand_before_what_follows_them_and_the_last_ones_at_the_end() {
        HeadSheet.Key none = new HeadSheet.Key("", "gemeente", false);
        Rows rows = new HeadSheet(List.of(none))
                .rows("# een\n# twee\ngemeente: GM0512 # drie\n# vier\n# vijf\n", problems)
                .orElseThrow();

        assertThat(rows.rows())
                .containsExactly(
                        List.of("sleutel", "waarde"),
                        List.of("# een"),
                        List.of("# twee"),
                        List.of("# drie"),
                        List.of("gemeente", "GM0512"),
                        List.of("# vier"),
                        List.of("# vijf"));
        assertThat(rows.places().find(2, 1)).contains(new Places.Place(3, 1));
        assertThat(rows.places().find(3, 11)).contains(new Places.Place(5, 2));
        assertThat(rows.places().find(5, 3)).contains(new Places.Place(7, 1));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_cell_after_the_value_is_told_with_its_row_and_column() {
        text(List.of(List.of("sleutel", "waarde"), List.of("gemeente", "GM0512", "GM0599")));

        assertThat(problems.list()).extracting(Problem::code).containsExactly(ProblemCode.TOO_MANY_CELLS);
        assertThat(problems.list().get(0).line()).isEqualTo(2);
        assertThat(problems.list().get(0).column()).isEqualTo(3);
    }
}
