package nl.opvolging.rules;

/**
 * Something that one version of an agreement says otherwise than another.
 *
 * @param file the file in which it stands
 * @param what the row or the part of the head, such as {@code regel 3}
 * @param text one Dutch sentence: what it was and what it is now
 */
public record Change(String file, String what, String text) {
    /**
     * The change on one line.
     *
     * @return file, row and sentence
     */
    @Override
    public String toString() {
        return file + ", " + what + ": " + text;
    }
}
