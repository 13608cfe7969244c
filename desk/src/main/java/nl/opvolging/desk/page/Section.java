package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;

/**
 * A section of a page.
 *
 * @param id by which it can be linked to
 * @param title its title
 * @param content what is in it
 */
record Section(String id, String title, List<Html> content) {
    Section {
        content = List.copyOf(content);
    }

    Element html() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.H2.of(title).id(id + "-titel"));
        parts.addAll(content);
        return Tag.SECTION.of(parts).id(id).labelledBy(id + "-titel");
    }
}
