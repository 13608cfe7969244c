package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class MachineTest {
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void the_zone_and_the_locale_of_the_machine_do_not_matter() {
        List<Object> here = answers();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String other : List.of("Pacific/Auckland", "America/Los_Angeles")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(other)));
                    assertThat(answers()).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Object> answers() {
        List<Object> answers = new ArrayList<>();
        for (TermUnit unit : TermUnit.values()) {
            for (String hours : List.of("MA-VR 08:30-17:00", "ALTIJD")) {
                answers.add(Calendars.add("2026-10-24T23:30", 3, unit, hours));
                answers.add(Calendars.add(
                        "2026-10-24T23:30",
                        3,
                        unit,
                        hours,
                        Calendars.pause("2026-10-25T02:30", "2026-10-27T00:00", "even aanzien")));
            }
        }
        for (String local : List.of("2026-05-14T10:00", "2026-10-25T02:30", "2026-12-31T23:59:59")) {
            answers.add(DutchDates.moment(Calendars.at(local)));
            answers.add(DutchDates.longMoment(Calendars.at(local)));
            answers.add(Calendars.USUAL.windowsAt(Calendars.at(local)));
            answers.add(Calendars.USUAL.nextIn(Set.of(TimeWindow.OFFICE_HOURS), Calendars.at(local)));
        }
        for (TimeWindow window : TimeWindow.values()) {
            answers.add(window.word());
        }
        return answers;
    }
}
