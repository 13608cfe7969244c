package nl.opvolging.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;

/**
 * Days of a municipality on which no version of its agreement holds.
 *
 * <pre>
 * geldig: { van: 2026-01-01, tot: 2026-12-31 }
 * geldig: { van: 2027-02-01 }                      nothing holds in January 2027
 * </pre>
 */
public final class ValidityCheck {
    private ValidityCheck() {}

    /**
     * Looks for days without an agreement.
     *
     * @param versions the agreements of one municipality, from early to late
     * @return the weak spots
     */
    public static List<WeakSpot> check(List<Chain> versions) {
        List<WeakSpot> found = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Chain version = versions.get(i);
            Report report = new Report(CheckKind.VALIDITY, version);
            LocalDate last = validity(version).last();
            if (i + 1 < versions.size()) {
                LocalDate next = validity(versions.get(i + 1)).first();
                if (last.plusDays(1).isBefore(next)) {
                    tell(
                            report,
                            version,
                            Weight.SERIOUS,
                            "Van " + DutchDates.longDay(last.plusDays(1)) + " tot en met "
                                    + DutchDates.longDay(next.minusDays(1))
                                    + " geldt er geen afspraak. Laat deze versie later eindigen of de volgende eerder"
                                    + " beginnen.");
                }
            } else if (!last.equals(LocalDate.MAX) && version.head().successor().isEmpty()) {
                tell(
                        report,
                        version,
                        Weight.NOTE,
                        "Na " + DutchDates.longDay(last)
                                + " geldt er geen afspraak meer. Maak op tijd een nieuwe versie.");
            }
            found.addAll(report.found());
        }
        return found;
    }

    private static DateRange validity(Chain version) {
        return version.packs().get(0).validity();
    }

    private static void tell(Report report, Chain version, Weight weight, String message) {
        report.place(weight, "afspraak.yaml", version.head().validityPlace(), message, Optional.empty());
    }
}
