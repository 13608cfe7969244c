/**
 * Rule packs as typed tables: what each column is, how packs are read and checked, and the clauses that come out.
 *
 * <p>A column is declared once, in its table; reading, messages, open questions and sentences work from that.
 */
@NullMarked
package nl.opvolging.rules.internal.pack;

import org.jspecify.annotations.NullMarked;
