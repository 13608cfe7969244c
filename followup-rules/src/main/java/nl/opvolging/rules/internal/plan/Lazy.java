package nl.opvolging.rules.internal.plan;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, by the first thread that needs it. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
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
