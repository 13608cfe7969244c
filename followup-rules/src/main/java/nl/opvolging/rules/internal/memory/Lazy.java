package nl.opvolging.rules.internal.memory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made once, by the first thread that needs it.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /**
     * A value that is not made yet.
     *
     * @param maker makes it
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * The value.
     *
     * @return the value; made now if nobody asked before
     */
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
