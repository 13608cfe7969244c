package nl.opvolging.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.PartnerRef;
import org.junit.jupiter.api.Test;

class MeasuredTableTest {
    @Test
    void a_table_of_a_length_is_always_the_same() {
        assertThat(MeasuredTable.of(300).text()).isEqualTo(MeasuredTable.of(300).text());
        assertThat(Questions.of(MeasuredTable.of(30), 100)).isEqualTo(Questions.of(MeasuredTable.of(30), 100));
    }

    @Test
    void all_kinds_of_conditions_occur() {
        List<Cell> cells = MeasuredTable.of(300).rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();

        assertThat(cells).extracting(Cell::field).contains(Field.values());
        assertThat(cells).extracting(Cell::except).contains(true, false);
        assertThat(cells).extracting(cell -> cell.words().size()).contains(1, 2, 3);
    }

    @Test
    void most_lines_answer_some_question_and_no_question_is_asked_twice() {
        MeasuredTable table = MeasuredTable.of(30);
        List<Question> questions = Questions.of(table, 2_000);
        Set<Integer> answering = questions.stream()
                .map(question -> table.line(question.theirs()))
                .collect(Collectors.toSet());

        assertThat(answering).hasSizeGreaterThan(25).contains(30);
        assertThat(new HashSet<>(questions)).hasSameSizeAs(questions);
    }

    @Test
    void this_library_answers_with_the_owner_and_the_informed_of_the_line() {
        MeasuredTable table = MeasuredTable.of(30);
        Agreement agreement = table.agreement();

        for (Question question : Questions.of(table, 500)) {
            Row row = table.rows().get(table.line(question.theirs()) - 1);
            Route route = agreement.route(question.ours());
            assertThat(route.owner()).isEqualTo(PartnerRef.of(row.owner()));
            assertThat(route.informed()).extracting(PartnerRef::value).isEqualTo(row.informed());
        }
    }

    @Test
    void a_pack_has_as_many_clauses_as_is_asked_for() {
        for (int clauses : List.of(30, 60, 150, 500)) {
            assertThat(MeasuredPack.of(Area.of("GM3001"), clauses).files().entrySet().stream()
                            .filter(file -> file.getKey().matches("(routering|termijnen)\\.csv"))
                            .mapToLong(file -> file.getValue().lines().count() - 1)
                            .sum())
                    .isEqualTo(clauses);
        }
    }

    @Test
    void a_pack_answers_the_first_questions_from_its_own_terms() {
        Area municipality = Area.of("GM3007");
        RulePacks packs = RulePacks.fromClassPath()
                .with("GM3007", MeasuredPack.of(municipality, 60).files())
                .orThrow();

        assertThat(MeasuredPack.ask(MeasuredPack.agreement(packs, municipality)))
                .startsWith("GM3007/termijnen/");
    }

    @Test
    void packs_of_two_municipalities_have_other_routes() {
        assertThat(MeasuredPack.of(Area.of("GM3001"), 60).files().get("routering.csv"))
                .isNotEqualTo(MeasuredPack.of(Area.of("GM3002"), 60).files().get("routering.csv"));
    }
}
