package nl.opvolging.desk.html;

import java.util.List;

/** The elements that a page may have. None of them can load, run or send anything. */
public enum Tag {
    /** A link. */
    A("a", false),
    /** Something beside the matter itself. */
    ASIDE("aside", true),
    /** All that is shown. */
    BODY("body", true),
    /** What a table is about. */
    CAPTION("caption", true),
    /** What a term in a list means. */
    DD("dd", true),
    /** Parts of a page that belong together for the eye alone. */
    DIV("div", true),
    /** A list of terms and what they mean. */
    DL("dl", true),
    /** A term in a list. */
    DT("dt", true),
    /** What a figure shows. */
    FIGCAPTION("figcaption", true),
    /** A picture with what it shows. */
    FIGURE("figure", true),
    /** The end of a page. */
    FOOTER("footer", true),
    /** The one title. */
    H1("h1", true),
    /** The title of a section. */
    H2("h2", true),
    /** The title of a part of a section. */
    H3("h3", true),
    /** The title of a part of a part. */
    H4("h4", true),
    /** The beginning of a page. */
    HEADER("header", true),
    /** An item of a list. */
    LI("li", true),
    /** The matter itself. */
    MAIN("main", true),
    /** Links to parts of the page. */
    NAV("nav", true),
    /** A list in which the order counts. */
    OL("ol", true),
    /** A paragraph. */
    P("p", true),
    /** A section. */
    SECTION("section", true),
    /** Something beside the main line of a sentence. */
    SMALL("small", false),
    /** Some words. */
    SPAN("span", false),
    /** Words that matter. */
    STRONG("strong", false),
    /** A table. */
    TABLE("table", true),
    /** The rows of a table. */
    TBODY("tbody", true),
    /** A cell. */
    TD("td", true),
    /** A cell that heads a row or a column. */
    TH("th", true),
    /** The rows that head a table. */
    THEAD("thead", true),
    /** A row. */
    TR("tr", true),
    /** A list. */
    UL("ul", true),

    /** A picture. */
    SVG("svg", true),
    /** What a picture is called. */
    SVG_TITLE("title", true),
    /** What a picture shows. */
    SVG_DESC("desc", true),
    /** A circle. */
    CIRCLE("circle", true),
    /** A straight line. */
    LINE("line", true),
    /** A closed shape of straight lines. */
    POLYGON("polygon", true),
    /** Text in a picture. */
    SVG_TEXT("text", true),
    /** A part of a text in a picture. */
    TSPAN("tspan", false);

    private final String name;
    private final boolean block;

    Tag(String name, boolean block) {
        this.name = name;
        this.block = block;
    }

    String tagName() {
        return name;
    }

    /** Whether it begins on a line of its own, which helps those who compare two versions of a page. */
    boolean block() {
        return block;
    }

    /**
     * An element.
     *
     * @param parts what is in it
     * @return the element, without attributes
     */
    public Element of(Html... parts) {
        return of(List.of(parts));
    }

    /**
     * An element.
     *
     * @param parts what is in it
     * @return the element, without attributes
     */
    public Element of(List<? extends Html> parts) {
        return new Element(this, parts);
    }

    /**
     * An element with text.
     *
     * @param text any text
     * @return the element, without attributes
     */
    public Element of(String text) {
        return of(Html.text(text));
    }
}
