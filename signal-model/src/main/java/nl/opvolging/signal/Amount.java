package nl.opvolging.signal;

/**
 * A length of time as an agreement writes it, such as 2 werkdagen.
 *
 * @param count how many, 0 to 10,000
 * @param unit of what
 */
public record Amount(int count, TermUnit unit) {
    private static final int MOST = 10_000;

    /**
     * Refuses a count outside 0 to 10,000 with an {@link IllegalArgumentException}.
     *
     * @param count how many, 0 to 10,000
     * @param unit of what
     */
    public Amount {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("A term counts 0 to " + MOST + " units, but this one counts " + count);
        }
    }

    /**
     * The amount in Dutch, such as {@code 1 werkdag}, {@code 2 uur} or {@code 6 weken}.
     *
     * @return the amount in words
     */
    @Override
    public String toString() {
        return count + " " + unit.after(count);
    }
}
