package nl.opvolging.benchmarks.table;

import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RoutingQuestion;

/** This library, through its API. */
final class Opvolging implements Peer<RoutingQuestion> {
    private final Agreement agreement;

    Opvolging(MeasuredTable table) {
        agreement = table.agreement();
    }

    @Override
    public RoutingQuestion form(Question question) {
        return question.ours();
    }

    @Override
    public int ask(RoutingQuestion question) {
        return agreement.route(question).clause().number();
    }
}
