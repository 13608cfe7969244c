/**
 * The table {@code routering} of an agreement as DMN, for engines that run that: {@link nl.opvolging.desk.dmn.RoutingModel}
 * makes the file. A column of the table becomes a column of a decision table by the shape of its fact, so this package knows
 * no column by its name.
 */
@NullMarked
package nl.opvolging.desk.dmn;

import org.jspecify.annotations.NullMarked;
