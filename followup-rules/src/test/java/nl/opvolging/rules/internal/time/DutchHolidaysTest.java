package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutchHolidaysTest {
    /** Algemene termijnenwet art. 3, with the dates as the calendars of those years print them. */
    private static final List<String> MOVABLE_DAYS = """
            jaar | Goede Vrijdag | tweede paasdag | Koningsdag | Hemelvaartsdag | tweede pinksterdag
            2014 | 18-4 | 21-4 | 26-4 | 29-5 | 9-6
            2015 | 3-4 | 6-4 | 27-4 | 14-5 | 25-5
            2016 | 25-3 | 28-3 | 27-4 | 5-5 | 16-5
            2017 | 14-4 | 17-4 | 27-4 | 25-5 | 5-6
            2018 | 30-3 | 2-4 | 27-4 | 10-5 | 21-5
            2019 | 19-4 | 22-4 | 27-4 | 30-5 | 10-6
            2020 | 10-4 | 13-4 | 27-4 | 21-5 | 1-6
            2021 | 2-4 | 5-4 | 27-4 | 13-5 | 24-5
            2022 | 15-4 | 18-4 | 27-4 | 26-5 | 6-6
            2023 | 7-4 | 10-4 | 27-4 | 18-5 | 29-5
            2024 | 29-3 | 1-4 | 27-4 | 9-5 | 20-5
            2025 | 18-4 | 21-4 | 26-4 | 29-5 | 9-6
            2026 | 3-4 | 6-4 | 27-4 | 14-5 | 25-5
            2027 | 26-3 | 29-3 | 27-4 | 6-5 | 17-5
            2028 | 14-4 | 17-4 | 27-4 | 25-5 | 5-6
            2029 | 30-3 | 2-4 | 27-4 | 10-5 | 21-5
            2030 | 19-4 | 22-4 | 27-4 | 30-5 | 10-6
            2031 | 11-4 | 14-4 | 26-4 | 22-5 | 2-6
            2032 | 26-3 | 29-3 | 27-4 | 6-5 | 17-5
            2033 | 15-4 | 18-4 | 27-4 | 26-5 | 6-6
            2034 | 7-4 | 10-4 | 27-4 | 18-5 | 29-5
            2035 | 23-3 | 26-3 | 27-4 | 3-5 | 14-5
            """.lines().toList();

    private static final Map<MonthDay, String> FIXED_DAYS = Map.of(
            MonthDay.of(1, 1), "Nieuwjaarsdag",
            MonthDay.of(5, 5), "Bevrijdingsdag",
            MonthDay.of(12, 25), "eerste kerstdag",
            MonthDay.of(12, 26), "tweede kerstdag");

    private static final List<String> DECREED_DAYS = List.of(
            "2023-04-28",
            "2023-05-19",
            "2024-05-10",
            "2024-12-27",
            "2025-05-30",
            "2026-01-02",
            "2026-05-15",
            "2027-05-07",
            "2028-04-28",
            "2028-05-26");

    @Test
    void every_day_of_2014_until_2035_is_a_holiday_by_the_law_or_is_none() {
        Map<LocalDate, String> computed = LocalDate.of(2014, 1, 1)
                .datesUntil(LocalDate.of(2036, 1, 1))
                .filter(day -> DutchHolidays.nameOn(day).isPresent())
                .collect(Collectors.toMap(
                        day -> day, day -> DutchHolidays.nameOn(day).orElseThrow(), (a, b) -> a, TreeMap::new));
        assertThat(computed).isEqualTo(written()).hasSize(22 * 9 - 1 + 10);
    }

    private static Map<LocalDate, String> written() {
        Map<LocalDate, String> days = new TreeMap<>();
        List<String> names = cells(MOVABLE_DAYS.get(0));
        for (String line : MOVABLE_DAYS.subList(1, MOVABLE_DAYS.size())) {
            List<String> cells = cells(line);
            int year = Integer.parseInt(cells.get(0));
            for (int i = 1; i < cells.size(); i++) {
                String[] dayAndMonth = cells.get(i).split("-", -1);
                days.put(
                        LocalDate.of(year, Integer.parseInt(dayAndMonth[1]), Integer.parseInt(dayAndMonth[0])),
                        names.get(i));
            }
            FIXED_DAYS.forEach((day, name) -> days.merge(day.atYear(year), name, (one, two) -> one + " en " + two));
        }
        DECREED_DAYS.forEach(day -> days.put(LocalDate.parse(day), "gelijkgestelde dag"));
        return days;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(" \\| ", -1));
    }

    @Test
    void ascension_day_on_the_fifth_of_may_has_both_names() {
        assertThat(DutchHolidays.nameOn(LocalDate.of(2016, 5, 5))).contains("Hemelvaartsdag en Bevrijdingsdag");
    }

    @Test
    void kings_day_on_a_sunday_is_celebrated_on_the_saturday_before() {
        assertThat(DutchHolidays.nameOn(LocalDate.of(2025, 4, 26))).contains("Koningsdag");
        assertThat(DutchHolidays.nameOn(LocalDate.of(2025, 4, 27))).isEmpty();
    }

    @Test
    void kings_day_on_a_saturday_leaves_the_friday_before_alone() {
        assertThat(DutchHolidays.nameOn(LocalDate.of(2024, 4, 27))).contains("Koningsdag");
        assertThat(DutchHolidays.nameOn(LocalDate.of(2024, 4, 26))).isEmpty();
    }

    @Test
    void before_2014_the_queens_day_is_on_the_thirtieth_of_april_or_on_the_saturday_before() {
        assertThat(DutchHolidays.nameOn(LocalDate.of(2013, 4, 30))).contains("Koninginnedag");
        assertThat(DutchHolidays.nameOn(LocalDate.of(2013, 4, 27))).isEmpty();
        assertThat(DutchHolidays.nameOn(LocalDate.of(2006, 4, 29))).contains("Koninginnedag");
        assertThat(DutchHolidays.nameOn(LocalDate.of(2006, 4, 30))).isEmpty();
        assertThat(DutchHolidays.nameOn(LocalDate.of(2014, 4, 30))).isEmpty();
    }

    @Test
    void christmas_is_a_holiday_in_every_year_and_the_first_of_august_in_none() {
        for (int year : new int[] {-1, 1900, 1989, 1990, 2026, 2189, 2190, 9999}) {
            assertThat(DutchHolidays.nameOn(LocalDate.of(year, 12, 25))).contains("eerste kerstdag");
            assertThat(DutchHolidays.nameOn(LocalDate.of(year, 8, 1))).isEmpty();
        }
    }

    @Test
    void easter_sunday_and_whit_sunday_are_sundays_and_no_holidays_of_the_law() {
        assertThat(DutchHolidays.nameOn(LocalDate.of(2026, 4, 5))).isEmpty();
        assertThat(DutchHolidays.nameOn(LocalDate.of(2026, 5, 24))).isEmpty();
    }

    @Test
    void decreed_days_are_known_until_the_end_of_2028() {
        assertThat(DutchHolidays.decreedDaysKnownUntil()).isEqualTo("2028-12-31");
        assertThat(DECREED_DAYS)
                .allSatisfy(day ->
                        assertThat(LocalDate.parse(day)).isBeforeOrEqualTo(DutchHolidays.decreedDaysKnownUntil()));
    }

    @Test
    void jollyday_agrees_about_all_days_but_the_decreed_ones_and_the_two_sundays() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        for (int year = 1990; year <= 2199; year++) {
            assertThat(jollyday.getHolidays(Year.of(year)).stream()
                            .filter(day -> !List.of("christian.EASTER", "christian.PENTECOST")
                                    .contains(day.getPropertiesKey()))
                            .map(day -> day.getDate())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(LocalDate.ofYearDay(year, 1)
                            .datesUntil(LocalDate.ofYearDay(year + 1, 1))
                            .filter(day -> isHolidayWithoutDecree(DutchHolidays.nameOn(day)))
                            .toList());
        }
    }

    private static boolean isHolidayWithoutDecree(Optional<String> name) {
        return name.isPresent() && !name.get().equals("gelijkgestelde dag");
    }

    @Test
    void easter_is_right_at_the_edges_of_its_range() {
        assertThat(DutchHolidays.easter(1818)).isEqualTo("1818-03-22");
        assertThat(DutchHolidays.easter(2285)).isEqualTo("2285-03-22");
        assertThat(DutchHolidays.easter(1943)).isEqualTo("1943-04-25");
        assertThat(DutchHolidays.easter(2038)).isEqualTo("2038-04-25");
        assertThat(DutchHolidays.easter(1954)).isEqualTo("1954-04-18");
        assertThat(DutchHolidays.easter(1981)).isEqualTo("1981-04-19");
    }

    @Test
    void easter_is_a_sunday_in_march_or_april_in_any_year() {
        for (int year = -10_000; year <= 20_000; year++) {
            LocalDate easter = DutchHolidays.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, Month.MARCH, 22), LocalDate.of(year, Month.APRIL, 25));
        }
    }
}
