package nl.opvolging.rules;

import java.time.LocalDate;
import java.util.List;
import nl.opvolging.signal.Area;

/** No agreement of a municipality holds on a day. Another municipality's, or an older one, is never taken instead. */
public final class NoAgreementException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Area municipality;
    private final transient LocalDate day;
    private final transient List<DateRange> covered;

    NoAgreementException(Area municipality, LocalDate day, List<DateRange> covered) {
        super("No agreement of " + municipality + " holds on " + day
                + (covered.isEmpty() ? "; none is known" : "; those that are known hold " + covered));
        this.municipality = municipality;
        this.day = day;
        this.covered = List.copyOf(covered);
    }

    /**
     * The municipality.
     *
     * @return the municipality that was asked for
     */
    public Area municipality() {
        return municipality;
    }

    /**
     * The day.
     *
     * @return the day in Dutch local time
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The days for which the municipality does have an agreement.
     *
     * @return the ranges from early to late; none if it has no agreement at all
     */
    public List<DateRange> covered() {
        return covered;
    }
}
