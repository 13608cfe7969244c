package nl.opvolging.desk.html;

/** Measures of the parts of a picture, in units of the picture. */
public enum Measure {
    /** From the left. */
    X("x"),
    /** From the top. */
    Y("y"),
    /** How far lower than the text before it. */
    DY("dy"),
    /** Of the middle of a circle from the left. */
    CX("cx"),
    /** Of the middle of a circle from the top. */
    CY("cy"),
    /** From the middle of a circle to its edge. */
    R("r"),
    /** Of the beginning of a line from the left. */
    X1("x1"),
    /** Of the beginning of a line from the top. */
    Y1("y1"),
    /** Of the end of a line from the left. */
    X2("x2"),
    /** Of the end of a line from the top. */
    Y2("y2");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
