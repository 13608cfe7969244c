package nl.opvolging.rules.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.internal.sheet.HeadSheet;
import nl.opvolging.rules.internal.sheet.Places;
import nl.opvolging.rules.internal.sheet.Rows;
import nl.opvolging.rules.internal.sheet.TableSheet;
import nl.opvolging.rules.internal.sheet.WorkbookReader;
import nl.opvolging.rules.internal.sheet.Written;
import nl.opvolging.rules.internal.text.FileText;
import nl.opvolging.rules.internal.text.Problems;

/** The files of a pack as the sheets of one workbook, and back. */
public final class PackWorkbook {
    /** The name of a workbook that is a pack. */
    public static final String FILE = "afspraken.xlsx";

    /** The sheet with the words of the drop-down lists. */
    public static final String WORDS = WorkbookReader.WORDS;

    /** How the name of a workbook ends. */
    static final String ENDING = ".xlsx";

    private static final HeadSheet HEAD = new HeadSheet(HeadKeys.ALL.stream()
            .map(key -> new HeadSheet.Key(key.group(), key.column().header(), key.list()))
            .toList());

    private PackWorkbook() {}

    /**
     * Reads a workbook as the files of a pack.
     *
     * @param folder the name of the folder in which it lies, for messages
     * @param file the name of the workbook
     * @param bytes its bytes
     * @return the files, each in normal form
     */
    static PackFolder read(String folder, String file, byte[] bytes) {
        List<Table> tables = Stream.concat(Stream.of(PackFiles.HEAD_FORM), PackFiles.TABLES.stream())
                .toList();
        WorkbookReader reader = new WorkbookReader(
                folder, file, tables.stream().map(Table::name).toList());
        Map<String, List<List<String>>> sheets = reader.read(bytes);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Places> places = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>(reader.problems());
        for (Table table : tables) {
            List<List<String>> rows = sheets.get(table.name());
            if (rows != null) {
                Problems ofSheet = new Problems(folder, file, Optional.of(table.name()));
                Written written =
                        table == PackFiles.HEAD_FORM ? HEAD.head(rows, ofSheet) : TableSheet.table(rows, ofSheet);
                problems.addAll(ofSheet.list());
                files.put(table.file(), written.text().getBytes(StandardCharsets.UTF_8));
                places.put(table.file(), written.places());
            }
        }
        return new PackFolder(
                folder, files, new TreeSet<>(), Map.of(), new PackOrigin(Optional.of(file), places, problems));
    }

    /**
     * A file of a pack as the rows of a sheet.
     *
     * @param file the name of the file
     * @param bytes its bytes
     * @param problems where to report what is wrong
     * @return the rows; empty if the file cannot be read
     */
    public static Optional<Rows> rows(String file, byte[] bytes, Problems problems) {
        boolean head = file.equals(PackFiles.HEAD);
        return FileText.decode(bytes, head ? FileText.MOST_BYTES_OF_HEAD : FileText.MOST_BYTES, problems)
                .flatMap(text -> head ? HEAD.rows(text, problems) : Optional.of(TableSheet.rows(text, problems)));
    }

    /**
     * The rows of a sheet as a file of a pack.
     *
     * @param file the name of the file
     * @param rows the rows
     * @return its text, in normal form
     */
    public static String text(String file, List<List<String>> rows) {
        return file.equals(PackFiles.HEAD)
                ? HEAD.head(rows, new Problems("", file)).text()
                : TableSheet.table(rows, new Problems("", file)).text();
    }
}
