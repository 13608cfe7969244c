package nl.opvolging.desk.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An element with its attributes and what is in it. Immutable: each method gives another element. */
public final class Element implements Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    private final Tag tag;
    private final Map<String, String> attributes;
    private final List<Html> parts;

    Element(Tag tag, List<? extends Html> parts) {
        this(tag, new LinkedHashMap<>(), parts);
    }

    private Element(Tag tag, Map<String, String> attributes, List<? extends Html> parts) {
        this.tag = tag;
        this.attributes = attributes;
        this.parts = List.copyOf(parts);
    }

    Tag tag() {
        return tag;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Html> parts() {
        return parts;
    }

    private Element with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Element(tag, more, parts);
    }

    /** Ids and classes are ours: text of a pack can never be one unless it is as harmless as one. */
    static String requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A " + what + " has small letters, digits and hyphens, not: " + name);
        }
        return name;
    }

    /**
     * The element with an id.
     *
     * @param id the id: small letters, digits and hyphens
     * @return the element
     * @throws IllegalArgumentException if it is written otherwise
     */
    public Element id(String id) {
        return with("id", requireName("id", id));
    }

    /**
     * The element with classes for the style sheet.
     *
     * @param names the classes: small letters, digits and hyphens
     * @return the element
     * @throws IllegalArgumentException if one is written otherwise
     */
    public Element css(String... names) {
        return with(
                "class",
                Arrays.stream(names).map(name -> requireName("class", name)).collect(Collectors.joining(" ")));
    }

    /**
     * The element with where it leads.
     *
     * @param link the link
     * @return the element
     */
    public Element href(Link link) {
        Element linked = with("href", link.address());
        return link.leadsAway() ? linked.with("rel", "noopener noreferrer") : linked;
    }

    /**
     * The element with the name that a screen reader tells.
     *
     * @param text any text
     * @return the element
     */
    public Element label(String text) {
        return with("aria-label", text);
    }

    /**
     * The element with the element that names it.
     *
     * @param id the id of that element
     * @return the element
     */
    public Element labelledBy(String id) {
        return with("aria-labelledby", requireName("id", id));
    }

    /**
     * The element as a picture that two other elements name and describe.
     *
     * @param titleId the id of what it is called
     * @param descriptionId the id of what it shows
     * @return the element
     */
    public Element picture(String titleId, String descriptionId) {
        return with("role", "img")
                .with("aria-labelledby", requireName("id", titleId))
                .with("aria-describedby", requireName("id", descriptionId));
    }

    /**
     * The element as a region that can be reached and scrolled with the keyboard.
     *
     * @param labelId the id of the element that names it
     * @return the element
     */
    public Element scrollable(String labelId) {
        return with("role", "region").labelledBy(labelId).with("tabindex", "0");
    }

    /**
     * The element as a place that a link on the page can bring the focus to.
     *
     * @return the element
     */
    public Element focusable() {
        return with("tabindex", "-1");
    }

    /**
     * The cell with what it heads.
     *
     * @param scope the cells that it heads
     * @return the element
     */
    public Element scope(Scope scope) {
        return with("scope", scope.word());
    }

    /**
     * The cell as wide as several columns.
     *
     * @param columns how many columns
     * @return the element
     */
    public Element columns(int columns) {
        return columns == 1 ? this : with("colspan", Integer.toString(columns));
    }

    /**
     * The cell as high as several rows.
     *
     * @param rows how many rows
     * @return the element
     */
    public Element rows(int rows) {
        return rows == 1 ? this : with("rowspan", Integer.toString(rows));
    }

    /**
     * The part of a picture with a measure.
     *
     * @param measure which measure
     * @param value in units of the picture
     * @return the element
     */
    public Element at(Measure measure, int value) {
        return with(measure.word(), Integer.toString(value));
    }

    /**
     * The picture with its size in units.
     *
     * @param width how wide
     * @param height how high
     * @return the element
     */
    public Element size(int width, int height) {
        return with("viewBox", "0 0 " + width + " " + height);
    }

    /**
     * The shape with its corners.
     *
     * @param coordinates x and y of each corner
     * @return the element
     */
    public Element corners(int... coordinates) {
        return with(
                "points", Arrays.stream(coordinates).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    }
}
