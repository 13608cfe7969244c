package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.opvolging.signal.ClauseRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over         | oudere, kind              | bij een oudere of bij een kind",
                "over         | behalve oudere, kind      | behalve bij een oudere of bij een kind",
                "wanneer      | behalve kantooruren       | behalve in kantooruren",
                "anoniem      | behalve ja                | behalve als de melder onbekend wil blijven",
                "melder       | winkelier, school         | gemeld door: winkelier of school",
                "melder       | behalve winkelier, school | gemeld door: iedereen behalve winkelier of school",
                "bekend bij   | ggz, huisarts             | als de bewoner al bekend is bij: ggz of huisarts",
                "bekend bij   | behalve ggz, huisarts     | als de bewoner niet bekend is bij: ggz of huisarts"
            })
    void a_condition_says_of_all_its_words_that_they_are_excluded(String column, String cell, String words) {
        WrittenClause clause = new WrittenClause(new ClauseRef("GM0512", "routering", 1), 0, Map.of(column, cell));

        assertThat(Conditions.of(clause)).isEqualTo(words);
    }
}
