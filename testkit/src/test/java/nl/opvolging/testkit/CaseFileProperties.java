package nl.opvolging.testkit;

import static nl.opvolging.testkit.GeneratorProperties.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandedOver;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Step;

/** What generated lives look like for {@link Proefstad}: what is in range, and all that is in range. */
class CaseFileProperties {
    private static final int TRIES = 300;
    private static final int MOST_EVENTS = 11;
    private static final Duration LONGEST_LIFE = Duration.ofDays(10 * (21 + 90));
    private static final FollowUps FOLLOW_UPS = FollowUps.by(Proefstad.PACKS);
    private static final Signals SIGNALS = Signals.of(Proefstad.AGREEMENT);
    private static final CaseFiles ORDINARY = CaseFiles.of(SIGNALS).asPlannedBy(FOLLOW_UPS);
    private static final CaseFiles ODD = ORDINARY.withOddities();
    private static final List<CaseFile> SAMPLE = new java.util.ArrayList<>();

    @Provide
    Arbitrary<CaseFile> ordinary() {
        return ORDINARY.arbitrary();
    }

    @Provide
    Arbitrary<CaseFile> odd() {
        return ODD.arbitrary();
    }

    private static List<CaseFile> ordinarySample() {
        if (SAMPLE.isEmpty()) {
            SAMPLE.addAll(sample(ORDINARY.arbitrary()));
        }
        return SAMPLE;
    }

    private static Instant first(CaseFile file) {
        return file.history().stream()
                .filter(SignalReceived.class::isInstance)
                .map(CaseEvent::happenedAt)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_life_begins_with_a_signal_and_nothing_is_recorded_before_it_happened(@ForAll("ordinary") CaseFile file) {
        assertThat(file.events()).hasSizeLessThanOrEqualTo(MOST_EVENTS);
        assertThat(file.history().get(0)).isInstanceOf(SignalReceived.class);
        assertThat(file.history())
                .allMatch(event -> !event.recordedAt().isBefore(event.happenedAt()))
                .allMatch(event -> event.happenedAt().isBefore(first(file).plus(LONGEST_LIFE)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void every_odd_life_has_a_plan(@ForAll("odd") CaseFile file) {
        assertThat(FOLLOW_UPS.plan(file, end(file)).caseFile()).isEqualTo(file.id());
    }

    private static Instant end(CaseFile file) {
        return file.history().get(file.history().size() - 1).happenedAt();
    }

    @Example
    void there_are_lives_with_every_kind_of_event_in_any_order() {
        assertThat(ordinarySample().stream()
                        .flatMap(file -> file.events().stream())
                        .map(CaseEvent::getClass)
                        .distinct())
                .hasSize(CaseEvent.class.getPermittedSubclasses().length);
        assertThat(ordinarySample())
                .anyMatch(file -> !file.events().equals(file.history()))
                .anyMatch(file -> file.events().size() == 1)
                .anyMatch(file -> signals(file) == 3);
    }

    private static long signals(CaseFile file) {
        return file.events().stream().filter(SignalReceived.class::isInstance).count();
    }

    @Example
    void lives_come_to_every_status_and_mostly_make_sense() {
        Set<CaseStatus> statuses = new HashSet<>();
        int events = 0;
        int refused = 0;
        for (CaseFile file : ordinarySample()) {
            FollowUpPlan plan = FOLLOW_UPS.plan(file, end(file));
            statuses.add(plan.status());
            events += file.events().size();
            refused += plan.refused().size();
        }

        assertThat(statuses).containsExactlyInAnyOrder(CaseStatus.values());
        assertThat(refused).isPositive().isLessThan(events / 4);
    }

    @Example
    void every_kind_of_event_is_allowed_in_some_life() {
        Set<EventKind> allowed = new HashSet<>();
        for (CaseFile file : ordinarySample()) {
            List<EventRef> refused = FOLLOW_UPS.plan(file, end(file)).refused().stream()
                    .map(RefusedEvent::event)
                    .toList();
            file.events().stream()
                    .filter(event -> !refused.contains(event.id()))
                    .forEach(event -> allowed.add(event.kind()));
        }

        assertThat(Stream.of(EventKind.values())
                        .filter(kind -> kind != EventKind.MOVED_TO_AGREEMENT)) // Proefstad has only one
                .allMatch(allowed::contains);
    }

    @Example
    void plans_tell_which_steps_are_taken_and_which_duties_are_waived() {
        List<FollowUpPlan> plans = ordinarySample().stream()
                .map(file -> FOLLOW_UPS.plan(file, end(file)))
                .toList();

        assertThat(plans)
                .anyMatch(plan -> plan.steps().stream().map(Step::takenAt).anyMatch(Optional::isPresent));
        assertThat(plans)
                .anyMatch(plan -> plan.status() != CaseStatus.CLOSED
                        && plan.duties().stream().map(Duty::state).anyMatch(DutyState.WAIVED::equals));
        assertThat(plans)
                .anyMatch(plan ->
                        plan.steps().stream().anyMatch(step -> step.takenAt().isEmpty()));
    }

    @Example
    void without_plans_nobody_knows_which_duties_and_steps_there_are() {
        List<CaseFile> files = sample(CaseFiles.of(SIGNALS).arbitrary());

        assertThat(files.stream()
                        .flatMap(file -> file.events().stream())
                        .map(CaseEvent::kind)
                        .distinct())
                .hasSize(EventKind.values().length);
        assertThat(files)
                .allMatch(file -> FOLLOW_UPS.plan(file, end(file)).steps().stream()
                        .allMatch(step -> step.takenAt().isEmpty()));
    }

    @Example
    void what_is_odd_happens_only_when_asked_for() {
        List<CaseFile> odd = sample(ODD.arbitrary());
        PartnerRef stranger = PartnerRef.of("een-opvolger-die-niemand-kent");

        assertThat(ordinarySample())
                .noneMatch(file -> file.history().get(0).happenedAt().isBefore(first(file)))
                .noneMatch(file -> file.events().stream().anyMatch(event -> isFor(event, stranger)));
        assertThat(odd)
                .anyMatch(file -> file.history().get(0).happenedAt().isBefore(first(file)))
                .anyMatch(file -> file.events().stream().anyMatch(event -> isFor(event, stranger)))
                .anyMatch(file ->
                        file.events().stream().anyMatch(event -> event.partner().equals(Optional.of(stranger))));
    }

    private static boolean isFor(CaseEvent event, PartnerRef partner) {
        return event instanceof HandedOver handed && handed.to().equals(partner);
    }

    @Example
    void much_happens_at_edges_and_at_the_moment_of_something_else() {
        Set<LocalTime> times = new HashSet<>();
        for (CaseFile file : ordinarySample()) {
            file.history()
                    .forEach(
                            event -> times.add(LocalTime.ofInstant(event.happenedAt(), ZoneId.of("Europe/Amsterdam"))));
        }

        assertThat(times)
                .contains(LocalTime.MIDNIGHT, LocalTime.of(8, 30), LocalTime.of(17, 0), LocalTime.of(16, 59, 59));
        assertThat(ordinarySample())
                .anyMatch(file -> file.history().stream()
                                .map(CaseEvent::happenedAt)
                                .distinct()
                                .count()
                        < file.history().size());
    }
}
