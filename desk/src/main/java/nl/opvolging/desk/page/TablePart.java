package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Scope;
import nl.opvolging.desk.html.Tag;

/** Tables that tell what they are about, that can be read cell by cell, and that scroll by themselves where they are too wide. */
final class TablePart {
    private TablePart() {}

    /**
     * A table.
     *
     * @param id by which it can be linked to
     * @param caption what it is about
     * @param headers the titles of the columns
     * @param rows groups of rows, or rows
     */
    static Element of(String id, String caption, List<String> headers, List<? extends Html> rows) {
        List<Element> heads = headers.stream()
                .map(header -> Tag.TH.of(header).scope(Scope.COLUMN))
                .toList();
        String captionId = id + "-over";
        return Tag.DIV
                .of(Tag.TABLE
                        .of(Tag.CAPTION.of(caption).id(captionId), Tag.THEAD.of(Tag.TR.of(heads)), Html.of(rows))
                        .id(id))
                .css("scroll")
                .scrollable(captionId);
    }

    /** Rows that belong together, below what they have in common. */
    static Element group(String title, int columns, List<? extends Html> rows) {
        List<Html> all = new ArrayList<>();
        all.add(Tag.TR.of(
                Tag.TH.of(title).scope(Scope.ROW_GROUP).columns(columns).css("group")));
        all.addAll(rows);
        return Tag.TBODY.of(all);
    }

    /** The cell that names its row. */
    static Element head(Html... parts) {
        return Tag.TH.of(parts).scope(Scope.ROW);
    }

    static Element head(String text) {
        return head(Html.text(text));
    }
}
