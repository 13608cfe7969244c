/**
 * Makes the tables of {@code benchmarks/README.md} from the files that JMH writes.
 *
 * <p>Start with {@link nl.opvolging.benchmarks.results.ResultTable}.
 */
@NullMarked
package nl.opvolging.benchmarks.results;

import org.jspecify.annotations.NullMarked;
