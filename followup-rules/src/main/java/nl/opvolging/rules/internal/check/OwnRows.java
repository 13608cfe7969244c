package nl.opvolging.rules.internal.check;

import java.util.List;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.FollowUpPartner;

/** The first cells of a list of the municipality's own pack: what it names. */
final class OwnRows {
    static final String PARTNERS = "opvolgers.csv";
    static final String AREAS = "gebieden.csv";

    private final Subject subject;
    private final List<Cell> cells;

    OwnRows(Subject subject, String file) {
        this.subject = subject;
        this.cells = subject.own().tables().getOrDefault(file, List.of()).stream()
                .skip(1)
                .map(row -> row.get(0))
                .toList();
    }

    /** The cells in the order of the rows. */
    List<Cell> cells() {
        return cells;
    }

    /** The partners that these rows name. */
    List<FollowUpPartner> partners() {
        return cells.stream()
                .flatMap(cell -> subject.agreement().vocabulary().partners().find(cell.text()).stream())
                .toList();
    }

    /** The cell in which a partner is named. */
    Cell place(FollowUpPartner partner) {
        return cells.stream()
                .filter(cell -> cell.text().equals(partner.ref().value()))
                .findFirst()
                .orElseGet(() -> new Cell("", 1, 1));
    }
}
