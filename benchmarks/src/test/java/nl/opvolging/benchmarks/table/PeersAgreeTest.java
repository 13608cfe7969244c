package nl.opvolging.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersAgreeTest {
    @ParameterizedTest
    @EnumSource
    void all_engines_answer_by_the_same_line(Engine engine) {
        for (int length : List.of(30, 300)) {
            MeasuredTable table = MeasuredTable.of(length);
            List<Question> questions = Questions.of(table, 2_000);
            assertThat(answers(engine.compile(table), questions))
                    .as("%s with %d lines", engine.title(), length)
                    .isEqualTo(questions.stream()
                            .map(question -> Reference.line(table, question.theirs()))
                            .toList());
        }
    }

    private static <Q> List<Integer> answers(Peer<Q> peer, List<Question> questions) {
        return questions.stream().map(peer::form).map(peer::ask).toList();
    }

    static final class Reference {
        static int line(MeasuredTable table, Asked asked) {
            return table.rows().stream()
                    .filter(row ->
                            row.cells().stream().allMatch(cell -> cell.test().test(asked)))
                    .findFirst()
                    .orElseThrow()
                    .number();
        }
    }
}
