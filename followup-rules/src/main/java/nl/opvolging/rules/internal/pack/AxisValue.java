package nl.opvolging.rules.internal.pack;

import java.util.List;

/**
 * One value that a field of a question can have, or several fields that hang together.
 *
 * @param traits what can be said of it, each of another aspect or of another name for it; none if nothing has to be said
 * @param placing how a question gets the value
 * @param <Q> the type of question
 */
public record AxisValue<Q>(List<Trait> traits, Placing<Q> placing) {
    /**
     * Keeps its own copy of the list.
     *
     * @param traits what can be said of it, each of another aspect or of another name for it; none if nothing has to be said
     * @param placing how a question gets the value
     */
    public AxisValue {
        traits = List.copyOf(traits);
    }

    /**
     * Gives a question the value.
     *
     * @param <Q> the type of question
     */
    @FunctionalInterface
    public interface Placing<Q> {
        /**
         * Gives a question the value.
         *
         * @param agreement under which agreement it is asked
         * @param question a question
         * @return the question with the value
         */
        Q in(Surroundings agreement, Q question);
    }
}
