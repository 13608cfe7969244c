package nl.opvolging.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * The numbers behind one thing that happens in a generated life: 0 is always the plainest, and what failures shrink to.
 *
 * @param what which of the things that make sense then
 * @param seconds how long after the one before
 * @param edge whether at the next moment at which something changes: a plan, office hours, a day
 * @param who by whom
 * @param pick which of what there is to choose from
 * @param late how many seconds later it is recorded
 * @param oddity what is odd about it, if oddities are asked for
 */
record Move(int what, int seconds, int edge, int who, int pick, int late, int oddity) {
    /** One of these says what {@link #what} means; there are more than twice as many as the weights add up to. */
    static final int CHOICES = 2_000;

    private static final int HOURS = 3 * 60 * 60;
    private static final int DAYS = 3 * 24 * 60 * 60;
    private static final int WEEKS = 21 * 24 * 60 * 60;
    /** Of these paces the first is at once; then as many of hours as of days, and half as many of weeks. */
    private static final int PACES = 10;

    private static final int LAST_OF_HOURS = 4;
    private static final int LAST_OF_DAYS = 8;

    static Arbitrary<Move> any() {
        return Combinators.combine(
                        upTo(CHOICES), upTo(PACES), upTo(WEEKS), upTo(9), upTo(9), upTo(999), upTo(4 * DAYS), upTo(9))
                .as((what, pace, time, edge, who, pick, late, oddity) ->
                        new Move(what, seconds(pace, time), edge, who, pick, Math.max(0, late - 3 * DAYS), oddity));
    }

    private static int seconds(int pace, int time) {
        int longest = pace == 0 ? 0 : pace <= LAST_OF_HOURS ? HOURS : pace <= LAST_OF_DAYS ? DAYS : WEEKS;
        return time % (longest + 1);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }
}
