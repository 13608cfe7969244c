/**
 * The command line for the people who write and check agreements: {@link nl.opvolging.desk.Opvolging} and one class for
 * each command. It asks the library and tells the answer in Dutch; it decides nothing itself. Of all that is
 * published only this uses the standard streams, and only through the writers that the commands are given.
 */
@NullMarked
package nl.opvolging.desk;

import org.jspecify.annotations.NullMarked;
