package nl.opvolging.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersAgreeTest {
    @ParameterizedTest
    @EnumSource
    void every_engine_answers_as_this_library_from_a_short_table(Engine engine) {
        agree(engine, MeasuredTable.of(30), 2_000);
    }

    @ParameterizedTest
    @EnumSource
    void every_engine_answers_as_this_library_from_a_long_table(Engine engine) {
        agree(engine, MeasuredTable.of(300), 1_000);
    }

    private static void agree(Engine engine, MeasuredTable table, int number) {
        List<Question> questions = Questions.of(table, number);

        assertThat(answers(engine.compile(table), questions))
                .isEqualTo(answers(new Opvolging(table), questions))
                .isEqualTo(questions.stream()
                        .map(question -> table.line(question.theirs()))
                        .toList());
    }

    private static <Q> List<Integer> answers(Peer<Q> peer, List<Question> questions) {
        return questions.stream().map(peer::form).map(peer::ask).toList();
    }

    @Test
    void an_engine_that_answers_otherwise_is_not_measured() {
        MeasuredTable table = MeasuredTable.of(30);
        Peer<Question> wrong = new Peer<>() {
            @Override
            public Question form(Question question) {
                return question;
            }

            @Override
            public int ask(Question question) {
                return 30;
            }
        };

        assertThatThrownBy(() -> Asking.of(wrong, table, Questions.of(table, 100)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Line 30 instead of ");
    }
}
