package nl.opvolging.rules.internal.sheet;

/**
 * A sheet as the text of a file.
 *
 * @param text the text, in normal form
 * @param places which cell each place of the text comes from
 */
public record Written(String text, Places places) {}
