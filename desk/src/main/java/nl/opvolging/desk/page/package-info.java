/**
 * An agreement as a page for people: {@link nl.opvolging.desk.page.AgreementPage}, and one class for each of its sections.
 * They ask the agreement as every user of the library can, put equal answers together, and say them in Dutch.
 */
@NullMarked
package nl.opvolging.desk.page;

import org.jspecify.annotations.NullMarked;
