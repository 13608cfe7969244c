package nl.opvolging.desk.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
    private static String written(String text) {
        byte[] bytes = new Xml().open("a", "b", text).text("c", text).close().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void each_element_is_on_a_line_of_its_own() {
        assertThat(written("x")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="x">
                  <c>x</c>
                </a>
                """);
    }

    @Test
    void text_is_never_taken_for_an_element() {
        assertThat(written("<\">&")).contains("b=\"&lt;&quot;&gt;&amp;\"", "<c>&lt;\"&gt;&amp;</c>");
    }

    @Test
    void a_character_that_xml_cannot_hold_is_shown_as_lost() {
        assertThat(written("a\u0000b\uFFFEc\uD800d\uD83D\uDE00")).contains("<c>a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00</c>");
    }
}
