/**
 * One routing table and the same questions to it, for this library and for other engines.
 *
 * <p>The table is drawn, of each length always the same. Start with {@link nl.opvolging.benchmarks.table.MeasuredTable}.
 */
@NullMarked
package nl.opvolging.benchmarks.table;

import org.jspecify.annotations.NullMarked;
