package nl.opvolging.rules.internal.pack;

import nl.opvolging.signal.Answer;

/** What a comparison says of a field that is always known. */
final class Tests {
    private Tests() {}

    static Answer answer(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }
}
