package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void what_nobody_expected_is_one_sentence_with_its_class_and_message() {
        StringWriter err = new StringWriter();
        int exitCode = Failures.tell(new IllegalStateException("regel een\nregel twee"), new PrintWriter(err, true));

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString())
                .contains("java.lang.IllegalStateException: regel een?regel twee", "Meld dit aan de makers")
                .doesNotContain("\tat ")
                .hasLineCount(1);
    }
}
