package nl.opvolging.rules;

import nl.opvolging.signal.Amount;

/**
 * Something that happens again, such as 3 in 30 dagen.
 *
 * @param count how many times, 2 or more
 * @param within in which time
 */
public record Repetition(int count, Amount within) {
    private static final int FEWEST = 2;

    /**
     * Refuses a count below 2 with an {@link IllegalArgumentException}.
     *
     * @param count how many times, 2 or more
     * @param within in which time
     */
    public Repetition {
        if (count < FEWEST) {
            throw new IllegalArgumentException(
                    "Something is repeated from " + FEWEST + " times on, but this count is " + count);
        }
    }

    /**
     * The repetition in Dutch.
     *
     * @return such as {@code 3 in 30 dagen}
     */
    @Override
    public String toString() {
        return count + " in " + within;
    }
}
