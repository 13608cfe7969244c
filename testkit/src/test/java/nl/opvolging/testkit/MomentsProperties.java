package nl.opvolging.testkit;

import static nl.opvolging.testkit.GeneratorProperties.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.Signal;

/** Generated moments are those at which an agreement holds, and every edge of its calendar is among them. */
class MomentsProperties {
    /** Open from Monday to Friday. */
    private static final Agreement GENERATED = LongStream.iterate(0, seed -> seed + 1)
            .mapToObj(seed -> GeneratedPacks.of(seed).read().agreements().get(1))
            .filter(agreement -> agreement.officeHours().equals(OpeningHours.parse("ma-vr 09:00-17:00")))
            .findFirst()
            .orElseThrow();

    @Provide
    Arbitrary<Instant> moments() {
        return Moments.of(GENERATED).withOddities().arbitrary();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_moment_is_on_a_day_on_which_the_agreement_holds(@ForAll("moments") Instant moment) {
        assertThat(GENERATED.packs().get(0).validity().contains(local(moment).toLocalDate()))
                .isTrue();
    }

    @Example
    void ordinary_moments_are_spread_over_days_and_hours() {
        List<LocalDateTime> moments = sample(Moments.of(GENERATED).arbitrary()).stream()
                .map(MomentsProperties::local)
                .toList();

        assertThat(moments.stream().map(LocalDateTime::getHour).distinct()).hasSize(24);
        assertThat(moments.stream().map(LocalDateTime::getDayOfWeek).distinct()).hasSize(7);
        assertThat(moments.stream().map(LocalDateTime::getMonth).distinct()).hasSize(12);
    }

    @Example
    void the_office_opens_and_closes_and_partners_do() {
        assertThat(times(Proefstad.AGREEMENT, CalendarEdge.OPENING_HOURS))
                .contains("08:29:59", "08:30", "08:30:01", "16:59:59", "17:00", "17:00:01", "00:00");
    }

    @Example
    void days_evenings_and_nights_begin() {
        assertThat(times(GENERATED, CalendarEdge.HOURS_OF_THE_DAY))
                .contains("23:59:59", "00:00", "07:00", "18:00", "17:59:59", "23:00");
    }

    @Example
    void holidays_and_the_days_equal_to_them_begin_and_end() {
        assertThat(moments(GENERATED, CalendarEdge.HOLIDAY))
                .contains(
                        "2027-04-27T00:00", // the King's birthday
                        "2027-05-06T00:00", // Ascension
                        "2027-12-25T00:00", // Christmas, on a Saturday
                        "2027-12-27T00:00", // the day after it
                        "2028-04-17T23:59:59", // the end of Easter Monday
                        "2028-05-26T00:00") // the Friday after Ascension, equal to a holiday
                .doesNotContain("2027-06-01T00:00");
    }

    @Example
    void closing_days_begin_and_end() {
        assertThat(moments(GENERATED, CalendarEdge.CLOSING_DAY))
                .containsExactlyInAnyOrder(
                        "2027-05-06T23:59:59",
                        "2027-05-07T00:00",
                        "2027-05-07T00:00:01",
                        "2027-05-07T23:59:59",
                        "2027-05-08T00:00",
                        "2027-05-08T00:00:01");
    }

    @Example
    void the_clock_goes_forward_and_back() {
        assertThat(moments(GENERATED, CalendarEdge.CLOCK_CHANGE))
                .contains("2027-10-31T03:00", "2027-10-31T01:59:59", "2028-03-26T03:00", "2028-10-29T02:00:01")
                .doesNotContain("2028-03-26T02:00"); // there is no such time
    }

    @Example
    void the_hour_that_the_clock_has_twice_begins_changes_and_ends() {
        assertThat(sample(Moments.of(GENERATED).at(CalendarEdge.CLOCK_CHANGE).arbitrary()))
                .contains(
                        Instant.parse("2027-10-31T00:00:00Z"),
                        Instant.parse("2027-10-31T00:59:59Z"),
                        Instant.parse("2027-10-31T01:00:00Z"),
                        Instant.parse("2027-10-31T02:00:00Z"));
    }

    @Example
    void the_kings_birthday_is_kept_the_day_before_if_it_is_on_a_sunday() {
        Agreement in2025 = WrittenPacks.of(Proefstad.PACKS.packs())
                .with(
                        "GM0512-proefstad",
                        "afspraak.yaml",
                        Proefstad.PACKS
                                .packs()
                                .get(0)
                                .files()
                                .getOrDefault("afspraak.yaml", "")
                                .replace("2027-01-01", "2025-01-01"))
                .read()
                .agreements()
                .get(0);

        assertThat(moments(in2025, CalendarEdge.HOLIDAY))
                .contains("2025-04-26T00:00")
                .doesNotContain("2025-04-28T00:00");
    }

    @Example
    void years_and_leap_days_begin() {
        assertThat(moments(GENERATED, CalendarEdge.NEW_YEAR))
                .containsExactlyInAnyOrder("2027-12-31T23:59:59", "2028-01-01T00:00", "2028-01-01T00:00:01");
        assertThat(moments(GENERATED, CalendarEdge.LEAP_DAY))
                .contains("2028-02-28T23:59:59", "2028-02-29T00:00", "2028-02-29T23:59:59", "2028-03-01T00:00");
    }

    @Example
    void the_agreement_begins_and_ends() {
        assertThat(moments(Proefstad.AGREEMENT, CalendarEdge.VALIDITY))
                .containsExactlyInAnyOrder("2027-01-01T00:00", "2027-01-01T00:00:01", "2028-12-31T23:59:59");
    }

    @Example
    void partners_begin_and_end_while_the_agreement_holds() {
        Agreement first = Stream.iterate(0L, seed -> seed + 1)
                .map(seed -> GeneratedPacks.of(seed).read().agreements().get(0))
                .filter(agreement -> agreement.partners().stream()
                        .anyMatch(partner -> partner.validUntil()
                                .filter(LocalDate.of(2027, 2, 15)::equals)
                                .isPresent()))
                .findFirst()
                .orElseThrow();

        assertThat(moments(first, CalendarEdge.VALIDITY)).contains("2027-02-15T23:59:59", "2027-02-16T00:00");
    }

    @Example
    void where_there_is_no_such_edge_moments_are_those_at_which_the_agreement_begins_and_ends() {
        assertThat(moments(Proefstad.AGREEMENT, CalendarEdge.CLOSING_DAY))
                .isEqualTo(moments(Proefstad.AGREEMENT, CalendarEdge.VALIDITY));
    }

    @Example
    void a_plan_changes_at_its_limits_and_reviews() {
        Signal signal = Proefstad.signal().build();
        FollowUpPlan plan = FollowUps.by(Proefstad.PACKS).plan(CaseFile.of(signal), signal.reportedAt());
        Instant review = plan.nextReviewAt().orElseThrow();
        List<Instant> moments = sample(Moments.around(plan));

        assertThat(moments).contains(review, review.minusSeconds(1), review.plusSeconds(1), plan.at());
        assertThat(plan.duties())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(moments)
                        .contains(duty.target().at(), duty.limit().at().minusSeconds(1)));
        assertThat(plan.forecast())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(moments).contains(line.at()));
    }

    private static Set<String> moments(Agreement agreement, CalendarEdge edge) {
        return sample(Moments.of(agreement).at(edge).arbitrary()).stream()
                .map(moment -> local(moment).toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> times(Agreement agreement, CalendarEdge edge) {
        return sample(Moments.of(agreement).at(edge).arbitrary()).stream()
                .map(moment -> local(moment).toLocalTime().toString())
                .collect(Collectors.toSet());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Amsterdam"));
    }
}
