package nl.opvolging.testkit;

import java.util.Iterator;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/**
 * The values of a generator without a test engine: in a plain test, a program, a load test. The same seed gives the same
 * values, in the same order, on every machine.
 *
 * <pre>{@code
 * Seeded<Signal> signals = Seeded.of(Signals.of(agreement).arbitrary(), 42);
 * Signal first = signals.next();
 * }</pre>
 *
 * <p>Values are made one at a time, whatever the number of threads; let each thread have values of its own.
 *
 * @param <T> the type of the values
 */
public final class Seeded<T> implements Iterator<T> {
    /** As many values as jqwik makes generators for by default, so that values are spread in the same way. */
    static final int GENERATOR_SIZE = 1_000;

    private final Arbitrary<T> arbitrary;
    private final Random random;
    private final Iterator<T> values;

    private Seeded(Arbitrary<T> arbitrary, Random random) {
        this.arbitrary = arbitrary;
        this.random = random;
        this.values = Arbitraries.fromGenerator(jqwiks -> nextByOwnSeed())
                .sampleStream()
                .iterator();
    }

    /** Only what a stream of samples asks for can be made both inside and outside jqwik's engine; its seed is not used. */
    private Shrinkable<T> nextByOwnSeed() {
        return arbitrary.generator(GENERATOR_SIZE).next(random);
    }

    /**
     * The values of a generator.
     *
     * @param arbitrary what generates
     * @param seed chooses the values
     * @param <T> the type of the values
     * @return the values, from the first on
     */
    public static <T> Seeded<T> of(Arbitrary<T> arbitrary, long seed) {
        return new Seeded<>(arbitrary, new Random(seed));
    }

    /**
     * Whether there is another value.
     *
     * @return true: there is no end to them
     */
    @Override
    public boolean hasNext() {
        return true;
    }

    /**
     * The next value.
     *
     * @return the value
     */
    @Override
    public T next() {
        synchronized (Seeded.class) { // jqwik keeps generators for all threads together, and does not guard them
            return values.next();
        }
    }

    /**
     * The values from the next one on.
     *
     * @return a stream without end, which takes its values from here
     */
    public Stream<T> stream() {
        return Stream.generate(this::next);
    }
}
