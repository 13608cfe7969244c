package nl.opvolging.desk.html;

import java.util.List;

/** A part of a page. */
public sealed interface Html permits Element, Fragment, Text {
    /** No part at all. */
    Html NONE = new Fragment(List.of());

    /**
     * Parts after each other.
     *
     * @param parts the parts
     * @return one part that holds them
     */
    static Html of(Html... parts) {
        return new Fragment(List.of(parts));
    }

    /**
     * Parts after each other.
     *
     * @param parts the parts
     * @return one part that holds them
     */
    static Html of(List<? extends Html> parts) {
        return new Fragment(List.<Html>copyOf(parts));
    }

    /**
     * Text, which is escaped when it is written.
     *
     * @param text any text
     * @return the text as a part of a page
     */
    static Html text(String text) {
        return new Text(text);
    }
}
