package nl.opvolging.scenarios;

import java.util.Comparator;

/**
 * Something in a file with scenarios that cannot be read.
 *
 * @param pack the folder of the pack
 * @param file the file in that folder
 * @param line the line, from 1
 * @param column the character in that line, from 1
 * @param message one to three Dutch sentences: what is wrong and what is expected
 */
public record ScenarioProblem(String pack, String file, int line, int column, String message)
        implements Comparable<ScenarioProblem> {
    private static final Comparator<ScenarioProblem> ORDER = Comparator.comparing(ScenarioProblem::pack)
            .thenComparing(ScenarioProblem::file)
            .thenComparingInt(ScenarioProblem::line)
            .thenComparingInt(ScenarioProblem::column)
            .thenComparing(ScenarioProblem::message);

    @Override
    public int compareTo(ScenarioProblem other) {
        return ORDER.compare(this, other);
    }

    /**
     * The problem on one line.
     *
     * @return place and message
     */
    @Override
    public String toString() {
        return pack + "/" + file + ":" + line + ":" + column + "  " + message;
    }
}
