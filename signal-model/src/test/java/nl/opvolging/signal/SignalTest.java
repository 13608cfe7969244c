package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.closedCurtains;
import static nl.opvolging.signal.Samples.received;
import static nl.opvolging.signal.Samples.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalTest {
    @Test
    void a_signal_without_observations_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signal().observations(List.of()).build())
                .withMessage("A signal has 1 to 50 observations, but signal s-1 has 0");
    }

    @Test
    void a_signal_with_fifty_observations_is_accepted_and_with_one_more_refused() {
        Signal full = signal().observations(Collections.nCopies(Signal.MOST_OBSERVATIONS, closedCurtains()))
                .build();

        assertThat(full.observations()).hasSize(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signal.builder()
                        .from(full)
                        .addObservations(closedCurtains())
                        .build())
                .withMessage("A signal has 1 to 50 observations, but signal s-1 has 51");
    }

    @Test
    void what_is_noticed_after_the_report_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signal().observedAt(REPORTED.plusSeconds(1)).build())
                .withMessage(
                        "A signal is noticed before it is reported, but signal s-1 was noticed at 2027-01-12T09:00:01Z"
                                + " and reported at 2027-01-12T09:00:00Z");
    }

    @Test
    void what_is_noticed_at_the_moment_of_the_report_is_accepted() {
        assertThat(signal().observedAt(REPORTED).build().observedAt()).contains(REPORTED);
    }

    @Test
    void a_note_of_4000_characters_is_accepted_and_of_one_more_refused_without_repeating_it() {
        assertThat(signal().note("x".repeat(4000)).build().note()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signal().note("x".repeat(4001)).build())
                .withMessage("A note has at most 4000 characters, but that of signal s-1 has more");
    }

    @Test
    void a_partner_cannot_both_know_and_not_know_the_resident() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signal().addKnownTo(PartnerKind.POLICE, PartnerKind.WELFARE)
                        .addNotKnownTo(PartnerKind.WELFARE)
                        .build())
                .withMessage("A resident is known or not known to a partner, but signal s-1 says both of WELFARE");
    }

    @Test
    void a_signal_names_the_fields_that_it_misses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signal.builder().build())
                .withMessage("Cannot build Signal, some of required attributes are not set"
                        + " [id, reportedAt, area, observer]");
    }

    @Test
    void an_observation_names_the_fields_that_it_misses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.builder().build())
                .withMessage("Cannot build Observation, some of required attributes are not set [sign, sense]");
    }

    @Test
    void what_nobody_told_is_unknown() {
        Signal signal = signal().build();

        assertThat(signal.about()).isEqualTo(About.UNKNOWN);
        assertThat(signal.immediateDanger()).isEqualTo(Answer.UNKNOWN);
        assertThat(signal.consent()).isEqualTo(Answer.UNKNOWN);
        assertThat(signal.observations().get(0).recurring()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void partners_stand_in_their_own_order_whatever_the_order_in() {
        Signal oneWay = signal().addKnownTo(PartnerKind.OTHER, PartnerKind.POLICE, PartnerKind.WELFARE)
                .addNotKnownTo(PartnerKind.MEDIATION, PartnerKind.ENFORCEMENT)
                .build();
        Signal otherWay = signal().addKnownTo(PartnerKind.WELFARE, PartnerKind.OTHER, PartnerKind.POLICE)
                .addNotKnownTo(PartnerKind.ENFORCEMENT, PartnerKind.MEDIATION)
                .build();

        assertThat(oneWay.knownTo()).containsExactly(PartnerKind.POLICE, PartnerKind.WELFARE, PartnerKind.OTHER);
        assertThat(oneWay.notKnownTo()).containsExactly(PartnerKind.ENFORCEMENT, PartnerKind.MEDIATION);
        assertThat(ModelJson.write(oneWay)).isEqualTo(ModelJson.write(otherWay));
    }

    @Test
    void home_areas_stand_in_the_order_of_their_codes_whatever_the_order_in() {
        Team team = team().addHomeAreas(Area.of("WK051202"), Area.of("BU05121105"), Area.of("WK051201"))
                .build();

        assertThat(team.homeAreas()).extracting(Area::code).containsExactly("BU05121105", "WK051201", "WK051202");
    }

    @Test
    void a_note_is_in_no_text_of_a_signal_an_event_or_a_case_file() {
        Signal signal = signal().note("geheim-briefje").build();

        assertThat(List.of(signal, received("e-1", signal).build(), CaseFile.of(signal)))
                .allSatisfy(holder ->
                        assertThat(holder.toString()).contains("note=***").doesNotContain("geheim-briefje"));
    }

    @Test
    void an_observer_without_a_reference_is_anonymous() {
        Observer anonymous = Observer.builder().kind(ObserverKind.RESIDENT).build();
        Observer known =
                Observer.builder().from(anonymous).ref(ObserverRef.of("m-1")).build();

        assertThat(anonymous.anonymous()).isTrue();
        assertThat(known.anonymous()).isFalse();
    }

    @Test
    void a_team_is_at_home_in_its_areas_and_what_lies_in_them() {
        Team team = team().addHomeAreas(Area.of("WK051211")).build();

        assertThat(team.isAtHomeIn(Area.of("BU05121105"))).isTrue();
        assertThat(team.isAtHomeIn(Area.of("WK051212"))).isFalse();
    }

    @Test
    void a_team_without_a_known_home_area_is_at_home_everywhere() {
        assertThat(team().build().isAtHomeIn(Area.of("GM0599"))).isTrue();
    }

    private static Team.Builder team() {
        return Team.builder().ref(TeamRef.of("team-oost")).kind(TeamKind.WALKING);
    }

    @Test
    void a_moment_that_no_calendar_can_reckon_with_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signal().reportedAt(Instant.MAX).build())
                .withMessage(
                        "A moment lies in the years 1900 to 2999, but the report of signal s-1 is at " + Instant.MAX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.takenUp("e-9").happenedAt(Instant.MIN).build())
                .withMessage("A moment lies in the years 1900 to 2999, but event e-9 is at " + Instant.MIN);
    }
}
