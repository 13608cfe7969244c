package nl.opvolging.rules;

import java.util.stream.Collectors;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.RefusedEvent;

/** An event may not happen as the case stands. The message says why and what may, in Dutch. */
public final class RefusedEventException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient RefusedEvent refused;

    RefusedEventException(RefusedEvent refused) {
        super(refused.reason() + " Wat wel kan: "
                + refused.allowed().stream().map(EventKind::word).collect(Collectors.joining(", ")) + ".");
        this.refused = refused;
    }

    /**
     * The event, the reason and what is allowed.
     *
     * @return what was refused
     */
    public RefusedEvent refused() {
        return refused;
    }
}
