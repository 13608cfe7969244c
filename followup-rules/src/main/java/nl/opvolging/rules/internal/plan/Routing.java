package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.Optional;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Who follows up, and what decided that.
 *
 * @param cause the signal that decided it
 * @param theme the theme for which was asked, if there is one
 * @param question what was asked
 * @param clause the clause that answered
 * @param owner who follows up
 * @param at when it was decided
 */
record Routing(
        ReadSignal cause,
        Optional<Finding> theme,
        RoutingQuestion question,
        Clause<RoutingQuestion, Route> clause,
        FollowUpPartner owner,
        Instant at) {}
