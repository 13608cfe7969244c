package nl.opvolging.desk.dmn;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words and tests in FEEL, as little of it as every engine knows. */
final class Feel {
    /** The unary test that everything passes. */
    static final String ANY = "-";

    private Feel() {}

    /** A text in quotes. */
    static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Texts with commas between them: as a unary test, that a value is one of them. */
    static String oneOf(Collection<String> texts) {
        return texts.stream().map(Feel::text).collect(Collectors.joining(", "));
    }

    /** The unary test that a value is none of some texts. */
    static String noneOf(Collection<String> texts) {
        return "not(" + oneOf(texts) + ")";
    }

    static String list(Collection<String> texts) {
        return "[" + oneOf(texts) + "]";
    }

    /** That a list of the question has a text in it. */
    static String has(String list, String text) {
        return "list contains(" + list + ", " + text(text) + ")";
    }

    /** That a value of the question is one of some texts. */
    static String isIn(String value, Collection<String> texts) {
        return "list contains(" + list(texts) + ", " + value + ")";
    }

    static String not(String condition) {
        return "not(" + condition + ")";
    }

    static String ifThenElse(String condition, String yes, String no) {
        return "if " + condition + " then " + yes + (yes.endsWith("\n") ? "" : " ") + "else " + no;
    }
}
