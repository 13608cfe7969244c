/** Proves what can be proved of an agreement: which questions it leaves open, which clauses never answer, how long it all takes. */
@NullMarked
package nl.opvolging.rules.internal.check;

import org.jspecify.annotations.NullMarked;
