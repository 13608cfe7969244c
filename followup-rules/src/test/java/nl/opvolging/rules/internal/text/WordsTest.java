package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Huiselijk geweld, huiselijk-geweld",
        "huiselijk_geweld, huiselijk-geweld",
        "huiselijk - geweld, huiselijk-geweld",
        "coördinator, coordinator",
        "COÖRDINATOR, coordinator",
        "'  veilig   thuis ', veilig-thuis",
        "İstanbul, istanbul"
    })
    void case_accents_and_what_stands_between_parts_do_not_matter(String written, String plain) {
        assertThat(Words.plain(written)).isEqualTo(plain);
    }

    @Test
    void an_accent_that_is_a_character_of_its_own_does_not_matter_either() {
        assertThat(Words.plain("coo\u0308rdinator")).isEqualTo("coordinator");
    }

    @ParameterizedTest
    @CsvSource({
        "verwardhied, verwardheid",
        "eenzaamhd, eenzaamheid",
        "eenzaamheidd, eenzaamheid",
        "Verwardheit, verwardheid",
        "huiselijkgeweld, huiselijk geweld"
    })
    void the_nearest_word_is_one_with_few_letters_that_differ(String mistaken, String meant) {
        assertThat(Words.nearest(mistaken, List.of("verwardheid", "eenzaamheid", "huiselijk geweld")))
                .contains(meant);
    }

    @Test
    void two_neighbouring_letters_that_changed_places_are_one_mistake() {
        assertThat(Words.nearest("abc", List.of("acb", "xyc"))).contains("acb");
    }

    @Test
    void two_letters_that_changed_places_do_not_make_up_for_other_mistakes() {
        assertThat(Words.nearest("abcdef", List.of("bacdxf"))).contains("bacdxf");
        assertThat(Words.nearest("abcdef", List.of("bacyxf"))).isEmpty();
    }

    @Test
    void of_equally_near_words_it_is_the_first_in_the_alphabet() {
        assertThat(Words.nearest("kat", List.of("rat", "bat", "mat"))).contains("bat");
    }

    @Test
    void a_word_that_looks_like_none_has_no_nearest() {
        assertThat(Words.nearest("fietsenstalling", List.of("verwardheid", "eenzaamheid")))
                .isEmpty();
        assertThat(Words.nearest("", List.of("a"))).isEmpty();
        assertThat(Words.nearest("a", List.of())).isEmpty();
    }

    @Test
    void nobody_looks_for_the_nearest_of_a_very_long_word() {
        assertThat(Words.nearest("a".repeat(41), List.of("a".repeat(41)))).isEmpty();
        assertThat(Words.nearest("a".repeat(40), List.of("a".repeat(41)))).contains("a".repeat(41));
    }

    @Test
    void a_text_in_a_message_is_short_and_has_nothing_that_nobody_sees() {
        assertThat(Words.shown("a".repeat(40))).isEqualTo("a".repeat(40));
        assertThat(Words.shown("a".repeat(41))).isEqualTo("a".repeat(40) + "…");
        assertThat(Words.shown("\uD83D\uDE00".repeat(41))).isEqualTo("\uD83D\uDE00".repeat(40) + "…");
        assertThat(Words.shown("a\u0007b\nc\u200Bd\u202Ee")).isEqualTo("a?b?c?d?e");
    }
}
