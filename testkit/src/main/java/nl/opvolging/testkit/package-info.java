/**
 * For the test suites of users, who need no other dependency: JUnit 5, jqwik, AssertJ and ArchUnit come along.
 *
 * <p>Start with {@link nl.opvolging.testkit.OpvolgingAssertions}, what a plan or one clause must say, and
 * {@link nl.opvolging.testkit.Afspraak}, which gives tests an agreement and a clock. {@link nl.opvolging.testkit.PackScenarios}
 * makes tests of scenarios, {@link nl.opvolging.testkit.HostRules} holds what a host must keep to, {@link nl.opvolging.testkit.Laws}
 * tries eighteen laws on an agreement, and {@link nl.opvolging.testkit.ReferenceInterpreter} is a second interpreter. The generators
 * are jqwik's; each gives the ordinary case unless asked for the odd one, and {@link nl.opvolging.testkit.Seeded} gives its values
 * without jqwik's engine.
 */
@NullMarked
package nl.opvolging.testkit;

import org.jspecify.annotations.NullMarked;
