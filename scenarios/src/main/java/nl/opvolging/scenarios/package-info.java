/**
 * Examples that a rule pack must hold, written by the people who made the agreement, in Dutch Gherkin.
 *
 * <p>Start with {@link nl.opvolging.scenarios.ScenarioRunner}, which plays them, and {@link nl.opvolging.scenarios.Steps},
 * which lists the sentences that they are made of.
 */
@NullMarked
package nl.opvolging.scenarios;

import org.jspecify.annotations.NullMarked;
