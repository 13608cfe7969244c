/** From a case file to a plan: which agreement, what it says, until when, and why. */
@NullMarked
package nl.opvolging.rules.internal.plan;

import org.jspecify.annotations.NullMarked;
