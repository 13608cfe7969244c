package nl.opvolging.benchmarks.table;

/** Where a rule of Drools leaves its answer. */
public final class Found {
    private int line;

    /** Nothing yet. */
    public Found() {}

    /**
     * Answers.
     *
     * @param number the number of the line that holds
     */
    public void line(int number) {
        line = number;
    }

    int line() {
        return line;
    }
}
