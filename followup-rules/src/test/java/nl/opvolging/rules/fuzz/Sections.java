package nl.opvolging.rules.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An input cut into the files that it holds, at each byte {@value #MARK} and the letter after it, which says which file it is.
 * So a dictionary can name a file, a mutation can change which one it is, and people can read what is kept.
 */
final class Sections {
    /** The record separator of ASCII. */
    static final byte MARK = 0x1E;

    private static final int LETTERS = 0x1F;
    private static final int LOWER_CASE = 0x20;

    private Sections() {}

    /** One file. */
    static final class Section {
        private final byte letter;
        private final byte[] content;

        Section(byte letter, byte[] content) {
            this.letter = letter;
            this.content = content;
        }

        byte letter() {
            return letter;
        }

        byte[] content() {
            return content;
        }

        /** One of these, each of which has a letter, from {@code a} or {@code A}. */
        <T> T of(List<T> files) {
            return files.get(((letter + LETTERS) & LETTERS) % files.size());
        }

        boolean lowerCase() {
            return (letter & LOWER_CASE) != 0;
        }
    }

    /** Cuts an input; what stands before the first mark belongs to nothing. */
    static List<Section> of(byte[] input) {
        List<Section> sections = new ArrayList<>();
        int at = next(input, 0);
        while (at < input.length) {
            int end = next(input, at + 1);
            if (end - at > 1) {
                sections.add(new Section(input[at + 1], Arrays.copyOfRange(input, at + 2, Math.max(at + 2, end))));
            }
            at = end;
        }
        return sections;
    }

    private static int next(byte[] input, int from) {
        int at = from;
        while (at < input.length && input[at] != MARK) {
            at++;
        }
        return at;
    }
}
