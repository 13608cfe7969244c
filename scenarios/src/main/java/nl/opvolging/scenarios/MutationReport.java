package nl.opvolging.scenarios;

import java.util.List;
import nl.opvolging.rules.RulePack;

/**
 * What the scenarios of a pack notice of changes to it.
 *
 * @param pack the pack
 * @param tried how many changes were tried: those with which the pack can still be read
 * @param unnoticed the changes with which all scenarios hold, in the order of the tables and the lines
 */
public record MutationReport(RulePack pack, int tried, List<Mutation> unnoticed) {
    private static final int ALL = 100;

    /**
     * Keeps its own copy of the list.
     *
     * @param pack the pack
     * @param tried how many changes were tried: those with which the pack can still be read
     * @param unnoticed the changes with which all scenarios hold, in the order of the tables and the lines
     */
    public MutationReport {
        unnoticed = List.copyOf(unnoticed);
    }

    /**
     * How many changes at least one scenario notices.
     *
     * @return the number
     */
    public int noticed() {
        return tried - unnoticed.size();
    }

    /**
     * How many of a hundred changes the scenarios notice.
     *
     * @return 0 to 100, rounded down; 100 if nothing was tried
     */
    public int percentage() {
        return tried == 0 ? ALL : noticed() * ALL / tried;
    }
}
