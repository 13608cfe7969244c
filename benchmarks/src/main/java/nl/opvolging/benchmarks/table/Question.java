package nl.opvolging.benchmarks.table;

import nl.opvolging.rules.RoutingQuestion;

/**
 * One question in two forms.
 *
 * @param ours as this library takes it
 * @param theirs as other engines like it best
 */
public record Question(RoutingQuestion ours, Asked theirs) {}
