package nl.opvolging.scenarios;

import java.util.List;
import nl.opvolging.rules.RulePack;

/**
 * What the scenarios of a pack notice of changes to it.
 *
 * @param pack the pack
 * @param tried how many changes were tried: those with which the pack can still be read
 * @param harmless the changes with which all scenarios hold and no question at all gets another answer, in the order of the
 *     tables and the lines
 * @param unnoticed the other changes with which all scenarios hold, in the order of the tables and the lines
 */
public record MutationReport(RulePack pack, int tried, List<Mutation> harmless, List<Mutation> unnoticed) {
    private static final int ALL = 100;

    /**
     * Keeps its own copies of the lists.
     *
     * @param pack the pack
     * @param tried how many changes were tried: those with which the pack can still be read
     * @param harmless the changes with which all scenarios hold and no question at all gets another answer, in the order of
     *     the tables and the lines
     * @param unnoticed the other changes with which all scenarios hold, in the order of the tables and the lines
     */
    public MutationReport {
        harmless = List.copyOf(harmless);
        unnoticed = List.copyOf(unnoticed);
    }

    /**
     * How many changes at least one scenario notices.
     *
     * @return the number
     */
    public int noticed() {
        return tried - harmless.size() - unnoticed.size();
    }

    /**
     * How many of a hundred changes that are not harmless the scenarios notice.
     *
     * @return 0 to 100, rounded down; 100 if all are harmless
     */
    public int percentage() {
        int harmful = tried - harmless.size();
        return harmful == 0 ? ALL : noticed() * ALL / harmful;
    }
}
