package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

/** Finds time that passes while partners are closed, from one closing to the next opening. */
final class ClosingTimes {
    private final Subject subject;

    ClosingTimes(Subject subject) {
        this.subject = subject;
    }

    /**
     * A term that begins when a partner closes, and is over before he opens again.
     *
     * @param partner the partner
     * @param from when he closes
     * @param until when the term is over
     * @param opens when he opens again
     */
    record Passed(FollowUpPartner partner, Instant from, Instant until, Instant opens) {
        private boolean isMissed(Duty duty) {
            return duty.debtor().equals(partner.ref()) && duty.limit().at().isBefore(opens);
        }
    }

    /** The first closing in an ordinary week after which a term passes before each of some partners opens again. */
    List<Passed> passing(Amount limit, Stream<FollowUpPartner> partners) {
        return limit.unit().isElapsed()
                ? partners.flatMap(partner -> passing(limit, partner).stream()).toList()
                : List.of();
    }

    private Optional<Passed> passing(Amount limit, FollowUpPartner partner) {
        OpeningHours hours =
                partner.openingHours().orElse(subject.agreement().calendar().office());
        return subject.survey().days().ordinaryWeek().stream()
                .flatMap(day ->
                        hours.on(day.getDayOfWeek()).stream().map(open -> DutchDates.atMinute(day, open.untilMinute())))
                .map(closing -> new Passed(
                        partner,
                        closing,
                        after(closing, limit, partner),
                        after(closing, new Amount(0, TermUnit.OFFICE_HOURS), partner)))
                .filter(passed -> passed.until().isBefore(passed.opens()))
                .findFirst();
    }

    private Instant after(Instant from, Amount amount, FollowUpPartner partner) {
        return subject.agreement()
                .calendar()
                .add(from, amount, partner.openingHours())
                .at();
    }

    /**
     * A signal that shows it: what is owed as soon as it is reported, is over before the partner opens again.
     *
     * @param passed the term
     * @param isMeant in which situations it may be owed
     * @param isOwed what the duty must look like besides
     */
    Optional<Witness> shown(Passed passed, Predicate<Situation> isMeant, Predicate<Duty> isOwed) {
        return subject.survey().situations().stream()
                .filter(isMeant)
                .flatMap(situation ->
                        subject.rehearsal().duty(situation, passed.from(), isOwed.and(passed::isMissed)).stream())
                .findFirst();
    }

    /** Tells of the first what happens, and for whom else it does. */
    static String words(Amount limit, List<Passed> passed) {
        Passed first = passed.get(0);
        return "Voor "
                + DutchList.and(
                        passed.stream().map(each -> each.partner().name()).toList())
                + " is " + limit + " soms te kort. Wat op " + DutchDates.moment(first.from())
                + " binnenkomt, moet op " + DutchDates.moment(first.until()) + " klaar zijn, en pas op "
                + DutchDates.moment(first.opens()) + " is die opvolger weer open.";
    }
}
