package nl.opvolging.testkit;

import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.RulePacks;

/**
 * Packs in which exactly one thing is wrong.
 *
 * @param kind what was made wrong, in Dutch, such as {@code routering thema}
 * @param packs the packs
 * @param code what kind of problem it must be
 * @param folder in which pack
 * @param file in which file
 * @param line at which line, from 1
 * @param column at which character of that line, from 1
 */
public record DefectPack(
        String kind, WrittenPacks packs, ProblemCode code, String folder, String file, int line, int column) {
    /**
     * Reads the packs.
     *
     * @return the packs that are right, and the one problem
     */
    public RulePacks.Result read() {
        return packs.inFolder(place -> RulePacks.reader().folder(place).read());
    }

    /**
     * Whether a problem is the one that must be found.
     *
     * @param problem a problem
     * @return true if it is of this kind and stands there
     */
    public boolean is(Problem problem) {
        return problem.code() == code
                && problem.pack().equals(folder)
                && problem.file().equals(file)
                && problem.line() == line
                && problem.column() == column;
    }

    /** Where what is wrong, and the packs with it. */
    @Override
    public String toString() {
        return folder + "/" + file + ":" + line + ":" + column + "  " + code.word() + " (" + kind + ")\n" + packs;
    }
}
