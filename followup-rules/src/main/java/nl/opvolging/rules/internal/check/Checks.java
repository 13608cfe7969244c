package nl.opvolging.rules.internal.check;

import java.util.List;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.internal.plan.Chain;

/** All checks of an agreement. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new GapCheck(),
            new UnreachableCheck(),
            new OverlapCheck(),
            new ClosedDoorCheck(),
            new LostStepCheck(),
            new NeedlessStepCheck(),
            new ReturnCheck(),
            new LateTakeOverCheck(),
            new AloneCheck(),
            new TermOrderCheck(),
            new ClosedTermCheck(),
            new ReceiptCheck(),
            new UnheardCheck(),
            new SilentAnswerCheck(),
            new ClosedAnswerCheck(),
            new LateAnswerCheck(),
            new PartnerDatesCheck(),
            new SubstituteCheck(),
            new UnusedNameCheck(),
            new LoadCheck(),
            new DisclosureCheck(),
            new CalendarCheck());

    private Checks() {}

    /**
     * Checks an agreement.
     *
     * @param agreement the agreement
     * @return its weak spots, the heaviest first, then in the order of their places
     */
    public static List<WeakSpot> of(Chain agreement) {
        Subject subject = new Subject(agreement);
        return ALL.stream()
                .flatMap(check -> {
                    Report report = new Report(check.kind(), agreement);
                    check.check(subject, report);
                    return report.found().stream();
                })
                .distinct()
                .sorted()
                .toList();
    }
}
