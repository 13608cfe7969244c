package nl.opvolging.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.internal.pack.PackFolder;
import nl.opvolging.rules.internal.pack.PackFolders;
import nl.opvolging.rules.internal.pack.PackWorkbook;
import nl.opvolging.rules.internal.sheet.Places;
import nl.opvolging.rules.internal.sheet.Rows;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Problems;

/**
 * A pack as the sheets of a workbook, right or wrong: what stands in its cells need not make sense. Nothing gets lost between
 * files and sheets, comments and the order of lines and columns included.
 */
public final class PackSheets {
    /** The name of a workbook that is a pack. */
    public static final String FILE = PackWorkbook.FILE;

    /** The name of a sheet that is no table: the words of drop-down lists may stand there. */
    public static final String WORDS = PackWorkbook.WORDS;

    private final String folder;
    private final List<PackSheet> sheets;
    private final Map<String, Places> places;

    private PackSheets(String folder, List<PackSheet> sheets, Map<String, Places> places) {
        this.folder = folder;
        this.sheets = List.copyOf(sheets);
        this.places = Map.copyOf(places);
    }

    /**
     * What came of it.
     *
     * @param sheets the sheets; empty if there are problems
     * @param problems why the files cannot be sheets, or the sheets no files
     */
    public record Result(Optional<PackSheets> sheets, List<Problem> problems) {
        /**
         * Keeps its own copy of the list.
         *
         * @param sheets the sheets; empty if there are problems
         * @param problems why the files cannot be sheets, or the sheets no files
         */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The sheets of one pack.
     *
     * @param pack a folder that is a pack, or a workbook
     * @return the sheets
     * @throws IllegalArgumentException if it is no folder or workbook that can be read, or not one pack
     */
    public static Result of(Path pack) {
        List<PackFolder> found = PackFolders.in(pack);
        if (found.size() != 1) {
            throw new IllegalArgumentException("There is more than one pack in this folder: " + pack);
        }
        return of(found.get(0));
    }

    /**
     * The sheets of a pack that is in order.
     *
     * @param pack a pack
     * @return the sheets
     */
    public static Result of(RulePack pack) {
        return of(pack.folder(), pack.files());
    }

    /**
     * The sheets of a pack whose files are at hand as text.
     *
     * @param name what messages call its folder
     * @param files the text of its files by their names, such as {@code routering.csv}; others than those of a pack do not count
     * @return the sheets
     */
    public static Result of(String name, Map<String, String> files) {
        return of(PackFolders.of(name, files));
    }

    private static Result of(PackFolder folder) {
        List<Problem> problems = new ArrayList<>(folder.origin().problems());
        folder.unreadable().forEach((file, reason) -> {
            Problems ofFile = new Problems(folder.name(), file);
            ofFile.add(ProblemCode.UNREADABLE, new Cell("", 1, 1), reason);
            problems.addAll(ofFile.list());
        });
        List<PackSheet> sheets = new ArrayList<>();
        Map<String, Places> places = new LinkedHashMap<>();
        for (TableForm form : PackForm.all()) {
            byte[] bytes = folder.files().get(form.file());
            if (bytes != null) {
                Problems ofFile = new Problems(folder.name(), form.file());
                Optional<Rows> rows = PackWorkbook.rows(form.file(), bytes, ofFile);
                problems.addAll(ofFile.list());
                rows.ifPresent(found -> {
                    sheets.add(new PackSheet(form, found.rows()));
                    places.put(form.file(), found.places());
                });
            }
        }
        return new Result(
                problems.isEmpty() ? Optional.of(new PackSheets(folder.name(), sheets, places)) : Optional.empty(),
                problems);
    }

    /**
     * The folder of the pack, for messages.
     *
     * @return its name
     */
    public String folder() {
        return folder;
    }

    /**
     * The sheets.
     *
     * @return the head first, then the tables that the pack has
     */
    public List<PackSheet> sheets() {
        return sheets;
    }

    /**
     * The sheets as files, in normal form: tables in UTF-8 with semicolons, each row as long as the header, quotes only where they
     * must be; the head with one line for each key or group and its comments on lines of their own.
     *
     * @return the text by the name of the file
     */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        sheets.forEach(sheet ->
                files.put(sheet.form().file(), PackWorkbook.text(sheet.form().file(), sheet.rows())));
        return files;
    }

    /**
     * The cell that a place of a file became.
     *
     * @param file the name of a file of the pack, or of the workbook
     * @param sheet the sheet, if it is a workbook
     * @param line the line, or the row
     * @param column the character in the line, or the column
     * @return the cell; empty if the place is in none of the sheets
     */
    public Optional<SheetCell> cellOf(String file, Optional<String> sheet, int line, int column) {
        Optional<SheetCell> inSheet = sheet.map(name -> new SheetCell(name, line, column));
        return inSheet.or(() -> sheets.stream()
                .filter(candidate -> candidate.form().file().equals(file))
                .findFirst()
                .map(found -> Optional.ofNullable(places.get(file))
                        .flatMap(known -> known.find(line, column))
                        .map(place -> new SheetCell(found.name(), place.row(), place.column()))
                        .orElse(new SheetCell(found.name(), 1, 1))));
    }
}
