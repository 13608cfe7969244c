package nl.opvolging.rules.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;

/** Collects the problems of one file of a pack, up to a number that a reader can take in. */
public final class Problems {
    /** The most problems that are listed for one file; after that one line says that there are more. */
    public static final int MOST = 100;

    private final String pack;
    private final String file;
    private final Optional<String> sheet;
    private final List<Problem> found = new ArrayList<>();

    /**
     * No problems yet.
     *
     * @param pack the folder of the pack
     * @param file the file in it
     */
    public Problems(String pack, String file) {
        this(pack, file, Optional.empty());
    }

    /**
     * No problems yet.
     *
     * @param pack the folder of the pack
     * @param file the file in it
     * @param sheet the sheet, if the file is a workbook; lines are then its rows, and columns its columns
     */
    public Problems(String pack, String file, Optional<String> sheet) {
        this.pack = pack;
        this.file = file;
        this.sheet = sheet;
    }

    /**
     * Adds a problem.
     *
     * @param code what kind
     * @param cell where, and the offending text
     * @param message what is wrong and what is expected, in Dutch
     */
    public void add(ProblemCode code, Cell cell, String message) {
        add(code, cell, message, Optional.empty());
    }

    /**
     * Adds a word that is not known.
     *
     * @param cell the word
     * @param what what it should have been, such as {@code thema}
     * @param known the known words
     * @param remedy what to do if none of the known words is like it, a sentence in Dutch
     */
    public void addUnknownWord(Cell cell, String what, Collection<String> known, String remedy) {
        if (full()) { // looking for the nearest word takes time
            return;
        }
        Optional<String> nearest = Words.nearest(cell.text(), known);
        String message = "\"" + Words.shown(cell.text()) + "\" is geen " + what + ".";
        add(ProblemCode.UNKNOWN_WORD, cell, nearest.isPresent() ? message : message + " " + remedy, nearest);
    }

    /**
     * Adds a problem with the nearest known word.
     *
     * @param code what kind
     * @param cell where, and the offending text
     * @param message what is wrong and what is expected, in Dutch
     * @param suggestion the nearest known word
     */
    public void add(ProblemCode code, Cell cell, String message, Optional<String> suggestion) {
        if (found.size() < MOST) {
            found.add(new Problem(
                    code,
                    pack,
                    file,
                    sheet,
                    cell.line(),
                    cell.column(),
                    Words.shown(cell.text()),
                    message,
                    suggestion));
        } else if (found.size() == MOST) {
            found.add(new Problem(
                    ProblemCode.MORE,
                    pack,
                    file,
                    sheet,
                    cell.line(),
                    cell.column(),
                    "",
                    "Vanaf hier zijn er nog meer problemen. Los eerst de eerste " + MOST + " op.",
                    Optional.empty()));
        }
    }

    /**
     * Whether a file is full of problems, so that reading on tells nobody anything.
     *
     * @return true if no more are listed
     */
    public boolean full() {
        return found.size() > MOST;
    }

    /**
     * The problems so far.
     *
     * @return a copy, in the order in which they were found
     */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
