package nl.opvolging.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text and where it stands.
 *
 * @param text the text, without surrounding white space
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1
 */
public record Cell(String text, int line, int column) {
    /**
     * Whether there is nothing in it.
     *
     * @return true if the text is empty
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The parts between commas, each with its own place.
     *
     * @return the parts in order; empty parts are kept
     */
    public List<Cell> parts() {
        List<Cell> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',') {
                parts.add(part(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /**
     * What is left after a number of characters.
     *
     * @param start how many characters to leave out
     * @return the rest, with its own place
     */
    public Cell from(int start) {
        return part(Math.min(start, text.length()), text.length());
    }

    private Cell part(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return new Cell(text.substring(first, end).strip(), line, column + text.codePointCount(0, first));
    }
}
