package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolging.rules.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingDaysTest {
    private static final DateRange YEAR = new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final WrittenPacks PROEFSTAD =
            WrittenPacks.in(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "packs"));
    private static final Pattern DAY = Pattern.compile("2027-\\d{2}-\\d{2}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kalender: { kantoor: \"ma-vr 09:00-17:00\", sluitingsdagen: [2027-05-07] }",
                "kalender: { kantoor: \"ma-vr 09:00-17:00\", sluitingsdagen: [] }",
                "kalender: { kantoor: \"ma-vr 09:00-17:00\" }",
                "kalender:\n  kantoor: \"ma-vr 09:00-17:00\"",
                "kalender:\n  kantoor: \"ma-vr 09:00-17:00\"\n  sluitingsdagen: [2027-05-07]",
                "kalender:\n  kantoor: \"ma-vr 09:00-17:00\"\n  sluitingsdagen:\n    - 2027-05-07\n    - 2027-05-10"
            })
    void days_are_added_however_the_calendar_is_written(String calendar) {
        String head = """
                gemeente: GM0512
                naam: Proefstad
                versie: 2027.1
                geldig: { van: 2026-01-01, tot: 2028-12-31 }
                basis: proef
                status: concept
                %s
                vangnet: balie
                """.formatted(calendar);
        String closed = ClosingDays.addedTo(head, YEAR, new Random(1));

        assertThat(days(closed)).isGreaterThan(days(head) + 20);
        assertThat(DAY.matcher(closed).results().map(MatchResult::group)).doesNotHaveDuplicates();
        assertThat(closed.lines()).contains("status: concept", "vangnet: balie");
        assertThat(PROEFSTAD
                        .with("GM0512-proefstad", "afspraak.yaml", closed)
                        .read()
                        .packs())
                .hasSize(2);
    }

    @Test
    void of_many_years_no_more_days_are_added_than_a_calendar_may_have() {
        String head = PROEFSTAD.files("GM0512-proefstad").get("afspraak.yaml");
        DateRange years = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2046, 12, 31));
        String closed = ClosingDays.addedTo(head, years, new Random(1));

        assertThat(closed).isNotEqualTo(head);
        assertThat(PROEFSTAD
                        .with("GM0512-proefstad", "afspraak.yaml", closed)
                        .read()
                        .packs())
                .hasSize(2);
    }

    @Test
    void a_head_to_which_no_day_is_added_stays_as_it_is() {
        String head = "kalender: { sluitingsdagen: [2027-05-07] }\n";
        DateRange known = new DateRange(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7));

        assertThat(ClosingDays.addedTo(head, known, new Random(1))).isEqualTo(head);
    }

    private static long days(String head) {
        return DAY.matcher(head).results().count();
    }
}
