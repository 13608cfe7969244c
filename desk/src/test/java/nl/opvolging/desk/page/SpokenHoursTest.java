package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.OpeningHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening hours as a page says them. */
class SpokenHoursTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma-vr 08:30-17:00 | maandag tot en met vrijdag van 08:30 tot 17:00 uur",
                "altijd | altijd",
                "ma-zo 00:00-24:00 | maandag tot en met zondag van 00:00 tot 24:00 uur",
                "za-zo 10:00-16:00 ook op feestdagen | zaterdag en zondag van 10:00 tot 16:00 uur, ook op feestdagen",
                "ma-do 08:30-17:00, vr 08:30-12:00 | maandag tot en met donderdag van 08:30 tot 17:00 uur en vrijdag van 08:30 tot 12:00 uur",
                "di 09:00-12:00, di 13:00-17:00, zo 20:00-24:00 | dinsdag van 09:00 tot 12:00 en van 13:00 tot 17:00 uur en zondag van 20:00 tot 24:00 uur",
                "ma 09:00-12:00, di 09:00-12:00, wo-vr 09:00-12:00 | maandag tot en met vrijdag van 09:00 tot 12:00 uur",
                "ma 09:00-12:00, wo 09:00-12:00 | maandag van 09:00 tot 12:00 uur en woensdag van 09:00 tot 12:00 uur"
            })
    void days_with_the_same_hours_are_said_together(String hours, String spoken) {
        assertThat(SpokenHours.of(OpeningHours.parse(hours))).isEqualTo(spoken);
    }
}
