package nl.opvolging.rules.internal.check;

import java.util.List;
import nl.opvolging.rules.internal.pack.DutchList;

/**
 * What a check has to say.
 *
 * @param matter what is the matter, in Dutch sentences
 * @param remedy what to do about it, in Dutch sentences
 */
record Finding(String matter, String remedy) {
    /** Of several things at once, such as {@code Niemand vervangt: Regie en Sociaal team.} */
    static Finding of(String matter, List<String> which, String remedy) {
        return new Finding(matter + ": " + DutchList.and(which) + ".", remedy);
    }
}
