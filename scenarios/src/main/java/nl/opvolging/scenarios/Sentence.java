package nl.opvolging.scenarios;

/**
 * One kind of step: how it is written, what it means, and what it does.
 *
 * @param keyword what it is for
 * @param expression how it is written, as a Cucumber expression
 * @param meaning what it means, in one Dutch sentence
 * @param act what it does
 */
record Sentence(Keyword keyword, String expression, String meaning, Act act) {
    /** What a step does. */
    @FunctionalInterface
    interface Act {
        /** Plays the step; a {@link Mismatch} says that it does not hold. */
        void play(Stage stage, Args args);
    }
}
