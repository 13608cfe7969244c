/**
 * The calendar: Dutch holidays, working days, opening hours, and terms counted in them.
 *
 * <p>All of it is in Europe/Amsterdam and in Dutch, whatever the zone and the locale of the machine.
 */
@NullMarked
package nl.opvolging.rules.internal.time;

import org.jspecify.annotations.NullMarked;
