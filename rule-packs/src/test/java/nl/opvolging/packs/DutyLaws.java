package nl.opvolging.packs;

import static nl.opvolging.packs.Worlds.TRIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.opvolging.packs.Worlds.Case;
import nl.opvolging.rules.RefusedEventException;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepRef;
import nl.opvolging.signal.StepTaken;
import nl.opvolging.signal.Withdrawn;

/** Laws 4 to 7, 9 and 10: what is due and when, for every valid pack and every case file. */
class DutyLaws {
    private static final int MOST_MOMENTS = 8;
    private static final int MOST_REVIEWS = 500;
    private static final Set<DutyState> UNMET = Set.of(DutyState.OPEN, DutyState.PAUSED, DutyState.MISSED);
    private static final Set<DutyKind> ANSWERS = Set.of(DutyKind.CONFIRM_RECEIPT, DutyKind.FEED_BACK);

    @Provide
    Arbitrary<Case> cases() {
        return Worlds.cases();
    }

    @Provide
    Arbitrary<Case> ordinaryCases() {
        return Worlds.ordinaryCases();
    }

    /** A step as it was first due, whether or not it has been taken since. */
    private record Due(StepRef id, Instant at, Party recipient) {
        static Set<Due> in(FollowUpPlan plan) {
            return plan.steps().stream()
                    .map(step -> new Due(step.id(), step.dueAt(), step.recipient()))
                    .collect(Collectors.toSet());
        }
    }

    private static CaseFile taken(CaseFile file, Collection<Step> steps, Instant at) {
        CaseFile.Builder longer = CaseFile.builder().from(file);
        int number = file.events().size();
        for (Step step : steps) {
            longer.addEvents(StepTaken.builder()
                    .id(EventRef.of("gezet-" + number++))
                    .happenedAt(at)
                    .recordedAt(at)
                    .by(ActorRef.of("wekdienst"))
                    .step(step.id())
                    .build());
        }
        return longer.build();
    }

    /** Law 4. With all due steps recorded as taken, asking again gives none. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_04_with_all_due_steps_taken_there_are_none(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        FollowUpPlan again = one.plan(taken(one.file(), plan.dueSteps(), one.now()), one.now());

        assertThat(again.dueSteps()).isEmpty();
        assertThat(Due.in(again)).isEqualTo(Due.in(plan));
        assertThat(again.owner()).isEqualTo(plan.owner());
        assertThat(again.status()).isEqualTo(plan.status());
        assertThat(again.duties()).isEqualTo(plan.duties());
        assertThat(again.forecast()).isEqualTo(plan.forecast());
    }

    /** Law 5. Without new events, what is due at t is due, or taken, at every later moment. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_05_what_is_due_stays_until_it_is_taken(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan(one.first().happenedAt());
        for (int asked = 1; plan.at().isBefore(one.now()); asked++) {
            FollowUpPlan next = one.plan(nextMoment(one, plan, asked));
            assertThat(Due.in(next)).as("steps at %s", next.at()).containsAll(Due.in(plan));
            plan = next;
        }
    }

    /** When the plan says that it changes, or before that; at last now. */
    private static Instant nextMoment(Case one, FollowUpPlan plan, int asked) {
        Duration part = Duration.between(one.first().happenedAt(), one.now())
                .dividedBy(4)
                .plusSeconds(1);
        return Stream.of(plan.nextReviewAt().orElse(one.now()), plan.at().plus(part))
                .min(Instant::compareTo)
                .filter(next -> asked < MOST_MOMENTS && next.isBefore(one.now()))
                .orElse(one.now());
    }

    /** Law 6. Asking once at t gives the same steps as asking at every moment up to t. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_06_asking_once_gives_the_same_steps_as_asking_often(@ForAll("cases") Case one) {
        CaseFile file = one.file();
        Set<StepRef> delivered = new HashSet<>();
        FollowUpPlan plan = one.plan(one.first().happenedAt());
        for (int asked = 1; plan.at().isBefore(one.now()); asked++) {
            plan.dueSteps()
                    .forEach(step -> assertThat(delivered.add(step.id()))
                            .as("%s is delivered once", step.id())
                            .isTrue());
            file = taken(file, plan.dueSteps(), plan.at());
            plan = one.plan(file, nextMoment(one, plan, asked));
        }

        assertThat(Due.in(plan)).isEqualTo(Due.in(one.plan()));
    }

    /** Law 7. Between t and {@code nextReviewAt} the plan does not change; then it does, and so on until the last review. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_07_from_review_to_review_the_plan_does_not_change(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 9) int checked) {
        FollowUpPlan plan = one.plan();
        int reviews = 0;
        while (plan.nextReviewAt().isPresent()) {
            Instant review = plan.nextReviewAt().get();
            assertThat(review).isAfter(plan.at());
            if (reviews % 10 == checked) {
                assertUnchanged(one, plan, review);
            }
            FollowUpPlan next = one.plan(review);
            assertThat(stand(next)).as("at %s", review).isNotEqualTo(stand(plan));
            plan = next;
            reviews++;
            assertThat(reviews).as("reviews of a case that nobody touches").isLessThan(MOST_REVIEWS);
        }
        assertUnchanged(one, plan, plan.at().plus(Duration.ofDays(1_000)));
    }

    /** The same halfway between two moments and just before the second. */
    private static void assertUnchanged(Case one, FollowUpPlan plan, Instant until) {
        Instant halfway = plan.at().plus(Duration.between(plan.at(), until).dividedBy(2));
        assertThat(Stream.of(halfway, until.minusNanos(1)))
                .allSatisfy(moment -> assertThat(stand(one.plan(moment))).isEqualTo(stand(plan)));
    }

    /** All of a plan but the moment that it is of. */
    private static List<Object> stand(FollowUpPlan plan) {
        return List.of(
                plan.status(),
                plan.owner(),
                plan.participants(),
                plan.themes(),
                plan.urgency(),
                plan.duties(),
                plan.steps(),
                plan.forecast(),
                plan.involvements(),
                plan.grants(),
                plan.pauses(),
                plan.advice(),
                plan.background(),
                plan.refused(),
                plan.anonymousAnswers(),
                plan.nextReviewAt(),
                plan.openQuestions(),
                plan.remarks(),
                plan.explanation(),
                plan.receipt().packs(),
                plan.receipt().factsSha256());
    }

    /** Law 9. A reachable observer is owed feedback; closing needs it met or waived. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_09_every_observer_is_owed_an_answer(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        List<SignalRef> withdrawn = one.accepted(Withdrawn.class, plan).isEmpty()
                ? List.of()
                : Worlds.reported(one).stream().map(Signal::id).toList();

        assertThat(Worlds.reported(one))
                .filteredOn(signal -> !withdrawn.contains(signal.id()))
                .allSatisfy(signal -> assertThat(plan.duties())
                        .anyMatch(duty -> ANSWERS.contains(duty.kind())
                                && duty.signal().equals(Optional.of(signal.id()))
                                && duty.answers()));
    }

    /** Law 9. A reachable observer is owed feedback; closing needs it met or waived. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_09_a_case_closes_only_when_nobody_is_owed_an_answer(@ForAll("ordinaryCases") Case any) {
        Case one = any.untilNow();
        FollowUpPlan plan = one.plan();
        boolean owed = plan.duties().stream()
                .anyMatch(
                        duty -> (duty.answers() || duty.kind() == DutyKind.LOOK_AGAIN) && UNMET.contains(duty.state()));
        boolean done = plan.status() == CaseStatus.FOLLOWED_UP || plan.status() == CaseStatus.FED_BACK;
        Closed closed = Closed.builder()
                .id(EventRef.of("zzz"))
                .happenedAt(one.now())
                .recordedAt(one.now())
                .by(ActorRef.of("dossierhouder"))
                .build();

        if (plan.status() == CaseStatus.CLOSED) {
            assertThat(plan.duties()).noneMatch(duty -> UNMET.contains(duty.state()));
        } else if (done && !owed) {
            CaseFile shut = one.world().followUps().append(one.file(), closed);
            assertThat(one.plan(shut, one.now()).status()).isEqualTo(CaseStatus.CLOSED);
        } else {
            assertThatExceptionOfType(RefusedEventException.class)
                    .isThrownBy(() -> one.world().followUps().append(one.file(), closed));
        }
    }

    /** Law 10. Target ≤ limit, also when clocks stood still. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_10_no_duty_has_its_target_after_its_limit(@ForAll("cases") Case one) {
        Instant first = one.first().happenedAt();

        assertThat(one.plan().duties())
                .isNotEmpty()
                .noneMatch(duty -> duty.target().at().isAfter(duty.limit().at()))
                .noneMatch(duty -> duty.target().at().isBefore(first));
    }

    /** Law 10. A later report never gets an earlier limit. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_10_a_later_report_never_gets_an_earlier_limit(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 1, max = 20 * 24 * 60) int minutes) {
        Signal early = one.first().signal();
        Signal late = Signal.builder()
                .from(early)
                .reportedAt(early.reportedAt().plus(Duration.ofMinutes(minutes % 3 == 0 ? minutes : minutes % 600 + 1)))
                .build();
        Assume.that(one.world()
                .packs()
                .agreement(early.area(), Worlds.day(early.reportedAt()))
                .packs()
                .get(0)
                .validity()
                .contains(Worlds.day(late.reportedAt())));
        List<Duty> before = one.plan(CaseFile.of(early), early.reportedAt()).duties();
        List<Duty> after =
                new ArrayList<>(one.plan(CaseFile.of(late), late.reportedAt()).duties());

        for (Duty duty : before) {
            after.stream()
                    .filter(other -> other.id().equals(duty.id())
                            && other.clause().equals(duty.clause())
                            && other.debtor().equals(duty.debtor()))
                    .forEach(other -> {
                        assertThat(other.limit().at())
                                .isAfterOrEqualTo(duty.limit().at());
                        assertThat(other.target().at())
                                .isAfterOrEqualTo(duty.target().at());
                    });
        }
    }
}
