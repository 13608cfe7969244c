package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.opvolging.rules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    private static final int MOST = 1024;
    private static final String NO_UTF_8 =
            "  onleesbaar  Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8 (in Excel: \"CSV UTF-8\").";

    private final Problems problems = new Problems("pak", "tabel.csv");

    @Test
    void a_file_is_utf_8() {
        assertThat(decode("coördinator €\uD83D\uDE00".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("coördinator €\uD83D\uDE00");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(decode("\uFEFFregel;thema".getBytes(StandardCharsets.UTF_8))).isEqualTo("regel;thema");
        assertThat(decode("a\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFF");
    }

    @Test
    void a_space_that_does_not_break_is_a_space() {
        assertThat(decode("2\u00A0werkdagen".getBytes(StandardCharsets.UTF_8))).isEqualTo("2 werkdagen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void what_is_no_utf_8_is_told_with_its_line_and_column(String end) {
        refused(("regel;naam" + end + "1;co" + "ö").getBytes(Charset.forName("windows-1252")));
        assertThat(told()).containsExactly("pak/tabel.csv:2:5" + NO_UTF_8);
    }

    @Test
    void the_place_counts_characters_and_not_bytes_and_no_byte_order_mark() {
        byte[] sound = "\uFEFF€\uD83D\uDE00é".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(sound, sound.length + 1);
        broken[sound.length] = (byte) 0xFF;
        refused(broken);
        assertThat(told()).containsExactly("pak/tabel.csv:1:4" + NO_UTF_8);
    }

    @Test
    void a_character_that_is_cut_off_at_the_end_is_no_utf_8() {
        refused(new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertThat(told()).containsExactly("pak/tabel.csv:1:2" + NO_UTF_8);
    }

    @Test
    void a_file_of_utf_16_is_refused_at_its_beginning() {
        refused("regel".getBytes(StandardCharsets.UTF_16));
        assertThat(told()).containsExactly("pak/tabel.csv:1:1" + NO_UTF_8);
    }

    @Test
    void a_file_may_be_as_large_as_is_allowed_and_no_larger() {
        assertThat(decode(letters(MOST))).hasSize(MOST);
        refused(letters(MOST + 1));
        assertThat(told())
                .containsExactly("pak/tabel.csv:1:1  te-groot  Dit bestand is groter dan 1 KB. Maak het kleiner.");
    }

    @Test
    void an_empty_file_is_an_empty_text() {
        assertThat(decode(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
    void a_file_of_utf_16_that_does_not_say_so_is_told_what_it_is(String charset) {
        refused("regel;naam".getBytes(Charset.forName(charset)));
        assertThat(told())
                .containsExactly("pak/tabel.csv:1:" + (charset.equals("UTF-16LE") ? 2 : 1)
                        + "  onleesbaar  Hier staat een leeg teken, zoals in een bestand dat als UTF-16 is bewaard."
                        + " Bewaar het als UTF-8 (in Excel: \"CSV UTF-8\").");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u061C', '\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069'})
    void what_turns_the_order_of_letters_is_told_in_a_comment_too(char turn) {
        refused(("regel;naam\n# tot hier" + turn + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(told())
                .containsExactly(
                        "pak/tabel.csv:2:11  onleesbaar  Hier staat een onzichtbaar teken dat de volgorde van letters"
                                + " omkeert. Haal het weg of typ de regel opnieuw.");
    }

    private static byte[] letters(int many) {
        return "x".repeat(many).getBytes(StandardCharsets.UTF_8);
    }

    private String decode(byte[] bytes) {
        String text = FileText.decode(bytes, MOST, problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return text;
    }

    private void refused(byte[] bytes) {
        assertThat(FileText.decode(bytes, MOST, problems)).isEmpty();
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
