/**
 * For the test suites of users: what a plan must say, generated questions and signals, and a second interpreter.
 *
 * <p>Start with {@link nl.opvolging.testkit.OpvolgingAssertions}. The generators are jqwik's; each gives the ordinary case
 * unless asked for the odd one.
 */
@NullMarked
package nl.opvolging.testkit;

import org.jspecify.annotations.NullMarked;
