/**
 * Plans for a long time while packs are replaced, to see that memory stays flat and that every plan is by its own pack.
 *
 * <p>{@link nl.opvolging.benchmarks.soak.Soak} is the program.
 */
@NullMarked
package nl.opvolging.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
