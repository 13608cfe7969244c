package nl.opvolging.testkit;

import nl.opvolging.rules.Agreement;

/**
 * A question to an agreement.
 *
 * @param world the agreement
 * @param question the question
 * @param <Q> the type of the question
 */
record Asked<Q>(World world, Q question) {
    Agreement agreement() {
        return world.agreement();
    }

    Implementation engine() {
        return world.implementation();
    }

    ReferenceInterpreter reference() {
        return world.reference();
    }

    @Override
    public String toString() {
        return world + ": " + question;
    }
}
