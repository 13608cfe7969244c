/** The one place that knows Drools: clauses become rules, a pack becomes two knowledge bases, questions are asked of sessions. */
@NullMarked
package nl.opvolging.rules.internal.drools;

import org.jspecify.annotations.NullMarked;
