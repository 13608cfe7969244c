package nl.opvolging.desk.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeelTest {
    @Test
    void a_text_cannot_end_before_its_end() {
        assertThat(Feel.text("de \"Punt\"\\")).isEqualTo("\"de \\\"Punt\\\"\\\\\"");
    }

    @Test
    void a_list_may_be_empty() {
        assertThat(Feel.list(List.of())).isEqualTo("[]");
        assertThat(Feel.list(List.of("ja", "nee"))).isEqualTo("[\"ja\", \"nee\"]");
    }
}
