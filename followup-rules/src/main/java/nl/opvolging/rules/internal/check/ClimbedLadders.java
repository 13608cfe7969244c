package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.Rungs;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** The ladders of an agreement, and for whose signals each is climbed. */
final class ClimbedLadders {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int DAYS_OF_WEEK = 7;
    private static final Set<RecipientKind> BY_NAME = Set.of(RecipientKind.PARTNER, RecipientKind.SAFETY_NET);

    private final Chain agreement;
    private final Survey survey;
    private final Map<Ladder, Map<PartnerRef, Situation>> all = new LinkedHashMap<>();

    /**
     * A ladder as it is climbed.
     *
     * @param cause why
     * @param rungs its rungs, as the agreement gives them
     */
    record Ladder(EscalationCause cause, List<Clause<EscalationQuestion, Rung>> rungs) {}

    ClimbedLadders(Chain agreement, Survey survey) {
        this.agreement = agreement;
        this.survey = survey;
        for (Situation situation : survey.situations()) {
            for (EscalationCause cause : EscalationCause.values()) {
                all.computeIfAbsent(
                                new Ladder(cause, survey.courses().ladders().rungs(situation, cause)),
                                unseen -> new LinkedHashMap<>())
                        .putIfAbsent(survey.owner(situation).ref(), situation);
            }
        }
    }

    /** All ladders. */
    Collection<Ladder> all() {
        return all.keySet();
    }

    /** For each partner that follows up signals for which a ladder is climbed, a situation that says which. */
    Collection<Situation> situations(Ladder ladder) {
        return all.getOrDefault(ladder, Map.of()).values();
    }

    /** Those of them whose signals somebody else can take over: who has immediate danger keeps it. */
    List<Situation> withoutDanger(Ladder ladder) {
        return situations(ladder).stream()
                .filter(situation -> !situation.danger())
                .toList();
    }

    /** The rungs as they come after a limit that was missed at opening time on the Monday of an ordinary week. */
    List<Clause<EscalationQuestion, Rung>> inOrder(Ladder ladder) {
        return ladder.rungs().stream()
                .sorted(Comparator.<Clause<EscalationQuestion, Rung>, Instant>comparing(
                                rung -> due(rung, ordinaryLimit()))
                        .thenComparing(rung -> rung.answer().number()))
                .toList();
    }

    /** Opening time on the Monday of an ordinary week. */
    Instant ordinaryLimit() {
        return agreement.calendar().nextIn(Set.of(TimeWindow.OFFICE_HOURS), DutchDates.startOf(monday()));
    }

    /** The quarters of an hour of an ordinary week. */
    Stream<Instant> ordinaryWeek() {
        return Stream.iterate(
                DutchDates.startOf(monday()),
                DutchDates.startOf(monday().plusDays(DAYS_OF_WEEK))::isAfter,
                moment -> moment.plus(QUARTER));
    }

    private LocalDate monday() {
        return survey.days().ordinaryWeek().stream()
                .findFirst()
                .orElseGet(() -> agreement.packs().get(0).validity().first());
    }

    /** When a rung falls due after a limit that was missed. */
    Instant due(Clause<EscalationQuestion, Rung> rung, Instant limit) {
        return agreement
                .calendar()
                .nextIn(rung.answer().windows(), Rungs.after(rung.answer(), limit, agreement.calendar()));
    }

    /** Whom a rung names, if that is a partner. */
    Optional<FollowUpPartner> meant(Clause<EscalationQuestion, Rung> rung, FollowUpPartner owner) {
        return survey.courses().ladders().meant(rung.answer().recipient(), owner);
    }

    /** Whether a rung means the same partner whoever follows up: a substitute is another one for each. */
    static boolean isByName(Clause<EscalationQuestion, Rung> rung) {
        return BY_NAME.contains(rung.answer().recipient().kind());
    }

    static boolean takesOver(Clause<EscalationQuestion, Rung> rung) {
        return rung.answer().action() == EscalationAction.TAKE_OVER;
    }
}
