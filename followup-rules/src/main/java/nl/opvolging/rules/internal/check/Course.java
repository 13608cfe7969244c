package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;

/** How long something takes, by the moment of the report. */
interface Course {
    /**
     * When it ends.
     *
     * @param report a report in whole seconds
     * @param trace where to note every moment that the end depends on
     * @return the end; empty if it never comes, or if there is no such report at that moment
     */
    Optional<End> end(Instant report, Trace trace);

    /**
     * A moment at which it has ended for certain, never earlier for a later report, whether or not there is such a report.
     *
     * @param report a report in whole seconds
     * @return the moment; empty if no such moment is known
     */
    Optional<Instant> bound(Instant report);

    /**
     * An end.
     *
     * @param at when
     * @param who who does it; empty if only the host knows
     * @param clauses the clauses that give it
     */
    record End(Instant at, Optional<PartnerRef> who, List<ClauseRef> clauses) {
        public End {
            clauses = List.copyOf(clauses);
        }
    }
}
