package nl.opvolging.scenarios;

import nl.opvolging.signal.ClauseRef;

/**
 * One change of a pack that was tried.
 *
 * @param pack the folder of the pack
 * @param file the file in that folder
 * @param line the line of the clause, from 1
 * @param clause the clause that was changed
 * @param change what was changed, in Dutch, such as {@code opvolger: wijkagent wordt handhaving}
 */
public record Mutation(String pack, String file, int line, ClauseRef clause, String change) {
    /**
     * The change on one line.
     *
     * @return place and change
     */
    @Override
    public String toString() {
        return pack + "/" + file + ":" + line + "  " + change;
    }
}
