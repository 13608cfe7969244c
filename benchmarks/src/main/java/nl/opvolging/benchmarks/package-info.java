/**
 * Measures how fast packs are read and plans are made, and how fast other engines answer from the same table.
 *
 * <p>Nothing depends on this module. The benchmarks run by hand, as {@code benchmarks/README.md} tells.
 */
@NullMarked
package nl.opvolging.benchmarks;

import org.jspecify.annotations.NullMarked;
