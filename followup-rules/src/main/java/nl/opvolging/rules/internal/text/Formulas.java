package nl.opvolging.rules.internal.text;

import java.util.regex.Pattern;
import nl.opvolging.rules.ProblemCode;

/** Text that a spreadsheet program would work out when it opens a table. A pack has none: nobody sees what it does. */
public final class Formulas {
    /** After a dash, which begins texts too, only what calls something. */
    private static final Pattern FORMULA = Pattern.compile("[=@+＝＠＋]|[-－].*(\\||\\p{L}\\()", Pattern.DOTALL);

    /** In a comment that is shown as cells, an at or a plus is read more often than worked out. */
    private static final Pattern IN_COMMENT =
            Pattern.compile("[;,\t]\\s*\"?\\s*([=＝]|[-+@－＋＠][^;,\t]*(\\||\\p{L}\\())");

    private Formulas() {}

    /**
     * Reports a cell that would be worked out.
     *
     * @param cell a cell of a table
     * @param problems where to report
     * @return whether it would be
     */
    public static boolean refused(Cell cell, Problems problems) {
        boolean formula = FORMULA.matcher(cell.text()).lookingAt();
        if (formula) {
            refuse(cell, problems);
        }
        return formula;
    }

    /** Reports a comment of which a part would be worked out. */
    static void refuseIn(Cell comment, Problems problems) {
        if (IN_COMMENT.matcher(comment.text()).find()) {
            refuse(comment, problems);
        }
    }

    private static void refuse(Cell cell, Problems problems) {
        problems.add(
                ProblemCode.FORMULA,
                cell,
                "\"" + Words.shown(cell.text()) + "\" lijkt op een formule. Vul gewone tekst in.");
    }
}
