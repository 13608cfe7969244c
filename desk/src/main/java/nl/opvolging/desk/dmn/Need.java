package nl.opvolging.desk.dmn;

/**
 * That a decision needs something else.
 *
 * @param decision the id of the decision
 * @param element how the model calls what it needs
 * @param source the id of what it needs
 */
record Need(String decision, String element, String source) {
    static Need ofFact(String decision, Fact fact) {
        return new Need(decision, "requiredInput", fact.id());
    }

    static Need ofStep(String decision, Step step) {
        return new Need(decision, "requiredDecision", step.name());
    }

    String id() {
        return decision + "-uit-" + source;
    }
}
