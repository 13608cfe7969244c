package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.internal.sheet.Places;

/**
 * Where the files of a pack come from: they are files, or the sheets of a workbook.
 *
 * @param workbook the name of the workbook; empty if the files are files
 * @param places of each file which cell each of its places comes from
 * @param problems what is wrong with the workbook itself
 */
public record PackOrigin(Optional<String> workbook, Map<String, Places> places, List<Problem> problems) {
    static final PackOrigin FILES = new PackOrigin(Optional.empty(), Map.of(), List.of());

    /**
     * Keeps its own copies.
     *
     * @param workbook the name of the workbook; empty if the files are files
     * @param places of each file which cell each of its places comes from
     * @param problems what is wrong with the workbook itself
     */
    public PackOrigin {
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /**
     * A place as people find it.
     *
     * @param file the file, or the workbook
     * @param sheet the sheet of the workbook
     * @param line the line, or the row
     * @param column the character in the line, or the column
     */
    public record Spot(String file, Optional<String> sheet, int line, int column) {}

    /**
     * Where people find a place of a file.
     *
     * @param file the name of a file of the pack
     * @param line its line
     * @param column the character in that line
     * @return the place; the first cell if it stands in no cell
     */
    public Spot spot(String file, int line, int column) {
        if (workbook.isEmpty()) {
            return new Spot(file, Optional.empty(), line, column);
        }
        Places.Place place = Optional.ofNullable(places.get(file))
                .flatMap(known -> known.find(line, column))
                .orElse(new Places.Place(1, 1));
        return new Spot(workbook.get(), Optional.of(sheetOf(file)), place.row(), place.column());
    }

    Problem located(Problem problem) {
        if (workbook.isEmpty() || problem.sheet().isPresent() || !PackFiles.ALL.contains(problem.file())) {
            return problem;
        }
        Spot spot = spot(problem.file(), problem.line(), problem.column());
        return new Problem(
                problem.code(),
                problem.pack(),
                spot.file(),
                spot.sheet(),
                spot.line(),
                spot.column(),
                problem.found(),
                problem.message(),
                problem.suggestion());
    }

    private static String sheetOf(String file) {
        int point = file.indexOf('.');
        return point < 0 ? file : file.substring(0, point);
    }
}
