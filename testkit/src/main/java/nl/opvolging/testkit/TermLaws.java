package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.TermUnit;

/** Law 10: terms. */
final class TermLaws {
    private static final Set<TermUnit> WORKING_TIME = Set.of(TermUnit.WORKING_DAYS, TermUnit.OFFICE_HOURS);

    private TermLaws() {}

    /** Law 10. Target ≤ limit, also when clocks stood still. */
    static void targetBeforeLimit(Case one) {
        Instant first = one.first().happenedAt();

        assertThat(one.plan().duties())
                .isNotEmpty()
                .noneMatch(duty -> duty.target().at().isAfter(duty.limit().at()))
                .noneMatch(duty -> duty.target().at().isBefore(first));
    }

    /** Law 10. A later report never gets an earlier limit. */
    static void laterReportLaterLimit(Case one, int minutes) {
        Signal early = one.first().signal();
        Signal late = Signal.builder()
                .from(early)
                .reportedAt(early.reportedAt().plus(Duration.ofMinutes(minutes % 3 == 0 ? minutes : minutes % 600 + 1)))
                .build();
        Assume.that(one.world()
                .packs()
                .agreement(early.area(), Case.day(early.reportedAt()))
                .packs()
                .get(0)
                .validity()
                .contains(Case.day(late.reportedAt())));
        List<Duty> before = one.plan(CaseFile.of(early), early.reportedAt()).duties();
        List<Duty> after = one.plan(CaseFile.of(late), late.reportedAt()).duties();

        assertNoneEarlier(before, after);
    }

    /** Law 10. One more holiday never makes a limit earlier. */
    static void moreClosedDaysLaterLimit(Case one, int number) {
        Signal signal = one.first().signal();
        CaseFile file = CaseFile.of(signal);
        RulePacks closed = one.world().withMoreClosingDays(number);

        assertNoneEarlier(
                one.plan(file, signal.reportedAt()).duties(),
                one.planBy(closed, file, signal.reportedAt()).duties());
    }

    /** Those duties of which term and debtor are the same; others are other duties. */
    private static void assertNoneEarlier(List<Duty> before, List<Duty> after) {
        for (Duty duty : before) {
            after.stream()
                    .filter(other -> other.id().equals(duty.id())
                            && other.clause().equals(duty.clause())
                            && other.debtor().equals(duty.debtor()))
                    .forEach(other -> {
                        assertThat(other.limit().at())
                                .as("limit of %s", other.id())
                                .isAfterOrEqualTo(duty.limit().at());
                        assertThat(other.target().at())
                                .as("target of %s", other.id())
                                .isAfterOrEqualTo(duty.target().at());
                    });
        }
    }

    /**
     * Law 10. A limit counted in working time falls on working time: of the agreement, or of who owes it. Who comes to owe it
     * later, gets it with its limit, so then only the limits at the beginning are held against this, and none if a ladder with
     * terms of no time at all has made somebody else accountable by then.
     */
    static void workingTimeEndsInWorkingTime(Case one) {
        SignalReceived first = one.first();
        Agreement agreement = one.world().agreement(one.file());
        FollowUpPlan begun = one.plan(CaseFile.of(first.signal()), first.happenedAt());
        FollowUpPlan plan = one.plan();

        if (begun.owner().basis() != AssignmentBasis.ROUTED) {
            return;
        }
        assertThat(begun.duties()).allMatch(duty -> endsInWorkingTime(duty, agreement));
        if (plan.owner().equals(begun.owner())) {
            assertThat(plan.duties())
                    .filteredOn(duty -> !duty.answers())
                    .allMatch(duty -> endsInWorkingTime(duty, agreement));
        }
    }

    private static boolean endsInWorkingTime(Duty duty, Agreement agreement) {
        return !WORKING_TIME.contains(duty.term().limit().unit())
                || isWorkingTime(duty.limit().at(), duty, agreement);
    }

    /** Working time ends at a moment that is itself no part of it. */
    private static boolean isWorkingTime(Instant limit, Duty duty, Agreement agreement) {
        return Stream.of(limit, limit.minusSeconds(1))
                .anyMatch(moment -> isOffice(moment, agreement)
                        || agreement.partners().stream()
                                .filter(partner -> partner.ref().equals(duty.debtor()))
                                .flatMap(partner -> partner.openingHours().stream())
                                .anyMatch(hours -> isOpen(moment, hours)));
    }

    private static boolean isOffice(Instant moment, Agreement agreement) {
        return agreement.after(moment, new Amount(0, TermUnit.OFFICE_HOURS)).equals(moment);
    }

    private static boolean isOpen(Instant moment, OpeningHours hours) {
        ZonedDateTime local = moment.atZone(DutchMoments.ZONE);
        int minute = local.getHour() * 60 + local.getMinute();
        return hours.on(local.getDayOfWeek()).stream()
                .anyMatch(open -> open.fromMinute() <= minute && minute < open.untilMinute());
    }
}
