package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepRef;
import nl.opvolging.signal.StepTaken;

/** Laws 4 to 7: which steps are due when. */
final class StepLaws {
    private static final int MOST_MOMENTS = 8;
    private static final int MOST_REVIEWS = 500;

    private StepLaws() {}

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
    static void takenStepsAreGone(Case one) {
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
    static void dueStaysDue(Case one) {
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
    static void askingOnceIsEnough(Case one) {
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
    static void nothingBetweenReviews(Case one, int checked) {
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
}
