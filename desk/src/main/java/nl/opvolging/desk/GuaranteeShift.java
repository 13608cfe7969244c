package nl.opvolging.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Guarantee;
import nl.opvolging.rules.Guarantees;

/**
 * A longest time that is longer or shorter in one agreement than in another.
 *
 * @param longer whether the second takes longer
 * @param before the guarantee of the first agreement; empty if it gives none
 * @param after the guarantee of the second agreement; empty if it gives none
 */
record GuaranteeShift(boolean longer, Optional<String> before, Optional<String> after) {
    static List<GuaranteeShift> between(Agreement before, Agreement after) {
        List<Guarantee> renewed = new ArrayList<>(Guarantees.of(after));
        List<GuaranteeShift> shifts = new ArrayList<>();
        for (Guarantee old : Guarantees.of(before)) {
            Optional<Guarantee> same =
                    renewed.stream().filter(other -> isAbout(old, other)).findFirst();
            same.ifPresent(renewed::remove);
            if (same.filter(other -> other.duration().equals(old.duration())).isEmpty()) {
                shifts.add(new GuaranteeShift(
                        same.filter(other -> other.duration().compareTo(old.duration()) <= 0)
                                .isEmpty(),
                        Optional.of(old.sentence()),
                        same.map(Guarantee::sentence)));
            }
        }
        renewed.forEach(
                extra -> shifts.add(new GuaranteeShift(false, Optional.empty(), Optional.of(extra.sentence()))));
        return List.copyOf(shifts);
    }

    private static boolean isAbout(Guarantee one, Guarantee other) {
        return one.kind() == other.kind()
                && one.cause().equals(other.cause())
                && one.urgency() == other.urgency()
                && one.scope() == other.scope();
    }
}
