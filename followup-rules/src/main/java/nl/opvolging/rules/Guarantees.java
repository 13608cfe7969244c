package nl.opvolging.rules;

import java.time.LocalDate;
import java.util.List;
import nl.opvolging.rules.internal.check.GuaranteeBook;

/**
 * Works out from an agreement what it guarantees: how long it takes at most until somebody has a signal, until what is left
 * undone climbs and is taken over, and until the observer hears something.
 *
 * <p>The figures hold for reports in whole seconds, in one year, with partners that take part on the day of the report. What is
 * left undone is measured with everything else done at once: for <i>niet besloten</i> somebody took it up as soon as it was
 * reported, and did not decide. For <i>niet afgehandeld</i> it is measured from the decision to go there.
 */
public final class Guarantees {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2990;

    private Guarantees() {}

    /**
     * What an agreement guarantees in its first year.
     *
     * @param agreement the agreement
     * @return the guarantees, in the order of urgency, kind, cause and scope; none for what the agreement does not know
     */
    public static List<Guarantee> of(Agreement agreement) {
        return of(agreement, agreement.packs().get(0).validity().first());
    }

    /**
     * What an agreement guarantees in a year.
     *
     * @param agreement the agreement
     * @param firstDay the first day of the year; days on which the agreement does not hold do not count
     * @return the guarantees, in the order of urgency, kind, cause and scope; none for what the agreement does not know
     * @throws IllegalArgumentException if the agreement does not hold on any day of the year, or if the year does not begin in
     *     1900 to 2990
     */
    public static List<Guarantee> of(Agreement agreement, LocalDate firstDay) {
        if (firstDay.getYear() < FIRST_YEAR || firstDay.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The first day is in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", but this is " + firstDay);
        }
        DateRange validity = agreement.packs().get(0).validity();
        LocalDate first = firstDay.isBefore(validity.first()) ? validity.first() : firstDay;
        LocalDate lastOfYear = firstDay.plusYears(1).minusDays(1);
        LocalDate last = lastOfYear.isAfter(validity.last()) ? validity.last() : lastOfYear;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The agreement holds " + validity + ", so on no day of the year from " + firstDay + " on");
        }
        return new GuaranteeBook(agreement.chain(), first, last).all();
    }
}
