package nl.opvolging.signal;

/**
 * Something that readers of a plan should notice.
 *
 * @param kind what kind of thing
 * @param text one Dutch sentence
 */
public record Remark(RemarkKind kind, String text) {}
