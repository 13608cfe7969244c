package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WordsLaws {
    @Property
    void the_plain_form_of_a_plain_form_is_itself(@ForAll String text) {
        String plain = Words.plain(text);
        assertThat(Words.plain(plain)).isEqualTo(plain);
    }

    @Property
    void upper_case_and_spaces_do_not_change_the_plain_form(
            @ForAll List<@AlphaChars @StringLength(min = 1, max = 8) String> parts) {
        assertThat(Words.plain(" " + String.join(" _ ", parts).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(Words.plain(String.join("-", parts)));
    }

    @Property
    void the_nearest_of_a_known_word_is_that_word(
            @ForAll @Size(min = 1, max = 20) Set<@AlphaChars @StringLength(min = 1, max = 12) String> known) {
        for (String word : known) {
            assertThat(Words.nearest(word, known))
                    .hasValueSatisfying(
                            nearest -> assertThat(Words.plain(nearest)).isEqualTo(Words.plain(word)));
        }
    }

    @Property
    void the_nearest_is_one_of_the_known_words_in_whatever_order_they_come(
            @ForAll @StringLength(max = 45) String mistaken,
            @ForAll @NotEmpty Set<@StringLength(max = 45) String> known) {
        assertThat(Words.nearest(mistaken, known))
                .isEqualTo(Words.nearest(mistaken, known.stream().sorted().toList()))
                .satisfies(
                        nearest -> nearest.ifPresent(word -> assertThat(known).contains(word)));
    }

    @Property
    void one_mistake_in_a_long_word_is_forgiven(
            @ForAll @AlphaChars @StringLength(min = 6, max = 30) String word, @ForAll int place) {
        int at = Math.floorMod(place, word.length());
        String mistaken = word.substring(0, at) + word.substring(at + 1);
        Assume.that(Words.plain(mistaken).length() > 4);
        assertThat(Words.nearest(mistaken, List.of(word, "1234567890"))).contains(word);
    }

    @Property
    void what_is_shown_is_short_and_can_be_seen(@ForAll String text) {
        String shown = Words.shown(text);
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(41);
        assertThat(shown.codePoints()).noneMatch(Character::isISOControl);
    }
}
