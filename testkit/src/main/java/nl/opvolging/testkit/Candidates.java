package nl.opvolging.testkit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * Parts of a plan of which one must be as expected; each expectation leaves those that are.
 *
 * @param plan the assertions about the plan
 * @param what what kind of parts, for the failure
 * @param parts those for which all expectations held so far
 * @param <T> the type of part
 */
record Candidates<T>(PlanAssert plan, String what, List<T> parts) {
    /** Those of which a property is as expected; the failure tells which properties there were. */
    Candidates<T> with(String property, Object expected, Function<T, ?> found) {
        List<T> fitting = parts.stream()
                .filter(part -> expected.equals(found.apply(part)))
                .toList();
        if (fitting.isEmpty()) {
            List<String> all =
                    parts.stream().map(found).map(String::valueOf).distinct().toList();
            throw plan.failure(what + " " + property, expected, String.join(" or ", all));
        }
        return new Candidates<>(plan, what, fitting);
    }

    /** Those that have a moment, in Dutch local time. */
    Candidates<T> at(String property, String local, Function<T, Instant> found) {
        return with(property, LocalDateTime.parse(local), part -> DutchTime.local(found.apply(part)));
    }
}
