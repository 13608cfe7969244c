package nl.opvolging.scenarios;

/** That a step does not hold, or cannot be done: it ends its scenario, and never leaves this package. */
final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;

    Mismatch(String expected, String found) {
        super(found, null, false, false);
        this.expected = expected;
        this.found = found;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
