package nl.opvolging.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuaranteeTextTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 minuten",
        "PT1S, 1 minuut",
        "PT60S, 1 minuut",
        "PT61S, 2 minuten",
        "PT1H, 1 uur",
        "PT2H1M, 2 uur en 1 minuut",
        "P1D, 1 dag",
        "P2D, 2 dagen",
        "P1DT59M59S, 1 dag en 1 uur",
        "'P3DT23H30M', '3 dagen, 23 uur en 30 minuten'"
    })
    void a_length_of_time_is_said_in_days_hours_and_minutes_that_have_begun(Duration length, String words) {
        assertThat(GuaranteeText.length(length)).isEqualTo(words);
    }
}
