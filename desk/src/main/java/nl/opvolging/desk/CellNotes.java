package nl.opvolging.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.SheetCell;
import nl.opvolging.rules.WeakSpot;

/**
 * What is wrong with a pack, at the cells of its workbook.
 *
 * @param byCell what to say at each cell
 * @param elsewhere what stands at no cell of it
 */
record CellNotes(Map<SheetCell, List<String>> byCell, List<String> elsewhere) {
    static final CellNotes NONE = new CellNotes(Map.of(), List.of());

    static CellNotes of(PackSheets sheets, List<Problem> problems, List<WeakSpot> weakSpots) {
        CellNotes notes = new CellNotes(new LinkedHashMap<>(), new ArrayList<>());
        for (Problem problem : problems) {
            String text = problem.code().word() + ": " + problem.message()
                    + problem.suggestion()
                            .map(word -> " Bedoelde u \"" + word + "\"?")
                            .orElse("");
            notes.add(sheets.cellOf(problem.file(), problem.sheet(), problem.line(), problem.column()), text);
        }
        for (WeakSpot spot : weakSpots) {
            String text = spot.weight().word() + ", " + spot.check().word() + ": " + spot.message();
            notes.add(sheets.cellOf(spot.file(), spot.sheet(), spot.line(), spot.column()), text);
        }
        return notes;
    }

    private void add(Optional<SheetCell> cell, String text) {
        cell.ifPresentOrElse(
                found -> byCell.computeIfAbsent(found, key -> new ArrayList<>()).add(text), () -> elsewhere.add(text));
    }

    /** How much there is to look at, and what stands at no cell. */
    String summary() {
        int count = byCell.values().stream().mapToInt(List::size).sum();
        String found = count == 0
                ? "Er zijn geen problemen of zwakke plekken bij de cellen."
                : "Er " + (count == 1 ? "is 1 opmerking" : "zijn " + count + " opmerkingen") + ", bij de gele cellen.";
        return elsewhere.isEmpty() ? found : found + " Niet bij een cel: " + String.join(" ", elsewhere);
    }
}
