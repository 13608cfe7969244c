package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.Guarantee;
import nl.opvolging.rules.GuaranteeKind;
import nl.opvolging.rules.GuaranteeScope;
import nl.opvolging.rules.Guarantees;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Step;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what agreements guarantee against what the planner does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuaranteesTest {
    private static final int FEWEST = 60;
    private static final int SAMPLES = 4;
    private static final Duration YEAR = Duration.ofDays(364);

    private final Map<Agreement, List<Guarantee>> guarantees = new HashMap<>();

    private List<Guarantee> guarantees(Agreement agreement) {
        return guarantees.computeIfAbsent(agreement, Guarantees::of);
    }

    static List<Agreement> agreements() {
        return Packs.agreements();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_planner_takes_exactly_as_long_as_is_guaranteed_at_the_worst_moment(Agreement agreement) {
        assertThat(guarantees(agreement))
                .hasSizeGreaterThan(FEWEST)
                .allSatisfy(guarantee -> assertThat(ends(guarantee, guarantee.from(), guarantee.until()))
                        .as(guarantee.toString())
                        .contains(guarantee.until()));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_planner_never_takes_longer_than_is_guaranteed(Agreement agreement) {
        Instant first = firstMoment(agreement);
        Random random = new Random(agreement.packs().get(0).code().hashCode());
        int compared = 0;
        for (Guarantee guarantee : guarantees(agreement)) {
            if (guarantee.scope() == GuaranteeScope.ANY_MOMENT) {
                for (Instant report : moments(guarantee, first, random)) {
                    Optional<Instant> end = ends(
                            guarantee, report, report.plus(guarantee.duration()).plus(Duration.ofDays(30)));
                    compared += end.isPresent() ? 1 : 0;
                    assertThat(end.map(at -> Duration.between(report, at)).orElse(Duration.ZERO))
                            .as(report + " " + guarantee)
                            .isLessThanOrEqualTo(guarantee.duration());
                }
            }
        }
        assertThat(compared).isGreaterThan(FEWEST);
    }

    /** As the planner does, which the other tests show: there is nothing to settle before it was decided to go. */
    @ParameterizedTest
    @MethodSource("agreements")
    void what_has_to_be_settled_counts_from_the_decision_and_all_else_from_the_report(Agreement agreement) {
        assertThat(guarantees(agreement))
                .allSatisfy(guarantee -> assertThat(guarantee.sentence())
                        .startsWith(
                                guarantee.cause().equals(Optional.of(EscalationCause.NOT_SETTLED))
                                        ? "Besloten om te gaan "
                                        : "Gemeld "));
    }

    private static Instant firstMoment(Agreement agreement) {
        DateRange validity = agreement.packs().get(0).validity();
        LocalDate first = validity.first();
        return first.atStartOfDay(Examples.AMSTERDAM).toInstant();
    }

    private static List<Instant> moments(Guarantee guarantee, Instant first, Random random) {
        List<Instant> moments = new ArrayList<>(List.of(guarantee.from().plusSeconds(1)));
        for (int i = 0; i < SAMPLES; i++) {
            moments.add(first.plusSeconds(random.nextInt((int) YEAR.toSeconds())));
        }
        return moments;
    }

    /** When what is guaranteed is done at the latest, by the plan for the same signal reported at a moment. */
    private static Optional<Instant> ends(Guarantee guarantee, Instant report, Instant asked) {
        Signal.Builder signal = Signal.builder();
        signal.from(guarantee.witness()).id(SignalRef.of("a"));
        Dossier dossier = Dossier.begin(signal.reportedAt(report).build());
        return switch (guarantee.kind()) {
            case CONFIRMED -> limit(dossier.plan(), DutyKind.CONFIRM_RECEIPT);
            case TAKEN_UP -> limit(dossier.plan(), DutyKind.TAKE_UP);
            case ANSWERED -> limit(dossier.plan(), DutyKind.FEED_BACK);
            case FIRST_STEP, TAKEN_OVER -> climbs(dossier, guarantee, asked);
        };
    }

    private static Optional<Instant> limit(FollowUpPlan plan, DutyKind kind) {
        return plan.duties().stream()
                .filter(duty -> duty.kind() == kind)
                .map((Duty duty) -> duty.limit().at())
                .min(Instant::compareTo);
    }

    /** Only what the guarantee is about is left undone: the clocks of all else stand still. */
    private static Optional<Instant> climbs(Dossier dossier, Guarantee guarantee, Instant asked) {
        EscalationCause cause = guarantee.cause().orElseThrow();
        DutyKind undone = undone(cause);
        if (cause == EscalationCause.NOT_SETTLED) {
            dossier.takenUp().decided(Decision.VISIT_NOW).contact(ContactResponse.RECOGNITION);
        }
        DutyKind[] others =
                Arrays.stream(DutyKind.values()).filter(kind -> kind != undone).toArray(DutyKind[]::new);
        dossier.paused(
                PauseReason.WAITING_FOR_CONSENT,
                Dossier.local(dossier.file().events().get(0).happenedAt().plus(YEAR)),
                others);
        return Packs.FOLLOW_UPS.plan(dossier.file(), asked).steps().stream()
                .filter(step -> step.cause() == cause)
                .filter(step ->
                        guarantee.kind() == GuaranteeKind.FIRST_STEP || step.action() == EscalationAction.TAKE_OVER)
                .map(Step::dueAt)
                .min(Instant::compareTo);
    }

    private static DutyKind undone(EscalationCause cause) {
        return Stream.of(DutyKind.TAKE_UP, DutyKind.DECIDE, DutyKind.SETTLE, DutyKind.FEED_BACK)
                .toList()
                .get(List.of(
                                EscalationCause.NOT_TAKEN_UP,
                                EscalationCause.NOT_DECIDED,
                                EscalationCause.NOT_SETTLED,
                                EscalationCause.NOT_FED_BACK)
                        .indexOf(cause));
    }
}
