/** Tables and heads as the sheets of a workbook, and back: what stands where, and what a workbook may not hold. */
@NullMarked
package nl.opvolging.rules.internal.sheet;

import org.jspecify.annotations.NullMarked;
