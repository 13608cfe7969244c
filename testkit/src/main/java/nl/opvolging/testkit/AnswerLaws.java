package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.RefusedEventException;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;

/** Law 9: who reports, gets an answer. */
final class AnswerLaws {
    private static final Set<DutyKind> ANSWERS = Set.of(DutyKind.CONFIRM_RECEIPT, DutyKind.FEED_BACK);

    private AnswerLaws() {}

    /** Law 9. Every observer is owed an answer: one that was given or waived, as of a signal that was withdrawn, stays in the plan. */
    static void everyObserverIsAnswered(Case one) {
        FollowUpPlan plan = one.plan();

        assertThat(one.signals())
                .allSatisfy(signal -> assertThat(plan.duties())
                        .anyMatch(duty -> ANSWERS.contains(duty.kind())
                                && duty.signal().equals(Optional.of(signal.id()))
                                && duty.answers()));
    }

    /** Law 9. A reachable observer is owed feedback; closing needs it met or waived. */
    static void closesWhenAnswered(Case any) {
        Case one = any.untilNow();
        FollowUpPlan plan = one.plan();
        boolean owed = plan.duties().stream()
                .anyMatch(duty -> (duty.answers() || duty.kind() == DutyKind.LOOK_AGAIN) && duty.stands());
        boolean done = plan.status() == CaseStatus.FOLLOWED_UP || plan.status() == CaseStatus.FED_BACK;
        Closed closed = Closed.builder()
                .id(EventRef.of("zzz"))
                .happenedAt(one.now())
                .recordedAt(one.now())
                .by(ActorRef.of("dossierhouder"))
                .build();

        if (plan.status() == CaseStatus.CLOSED) {
            assertThat(plan.duties()).noneMatch(duty -> duty.stands());
        } else if (done && !owed) {
            CaseFile shut = one.world().append(one.file(), closed);
            assertThat(one.plan(shut, one.now()).status()).isEqualTo(CaseStatus.CLOSED);
        } else {
            assertThatExceptionOfType(RefusedEventException.class)
                    .isThrownBy(() -> one.world().append(one.file(), closed));
        }
    }
}
