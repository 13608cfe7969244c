/**
 * Writes HTML that is well-formed and safe by its types: elements and attributes of a short list, and text that is always
 * escaped. There is no way to put markup into it as text, no way to make a script, and no address but one in the page
 * itself or one of https.
 */
@NullMarked
package nl.opvolging.desk.html;

import org.jspecify.annotations.NullMarked;
