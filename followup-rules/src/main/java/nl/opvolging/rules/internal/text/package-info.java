/** Text with positions: cells of CSV tables and entries of YAML heads, and where each of them stands. */
@NullMarked
package nl.opvolging.rules.internal.text;

import org.jspecify.annotations.NullMarked;
