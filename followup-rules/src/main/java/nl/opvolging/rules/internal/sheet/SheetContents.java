package nl.opvolging.rules.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.FileText;
import nl.opvolging.rules.internal.text.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the cells of a workbook whose parts are known to be sound. Only here and in {@link CellText} the library for it is used. */
final class SheetContents {
    static final String TOO_LARGE = "Dit blad is te groot. Maak het korter.";

    private static final int MOST_ROWS = 10_000;
    private static final String STYLES = "spreadsheetml.styles+xml";
    private static final nl.opvolging.rules.internal.text.Cell TOP =
            new nl.opvolging.rules.internal.text.Cell("", 1, 1);

    private final Problems problems;
    private final List<List<String>> rows = new ArrayList<>();
    private int left = FileText.MOST_BYTES;

    private SheetContents(Problems problems) {
        this.problems = problems;
    }

    /** The rows of each sheet by its name, up to the last one that holds something. */
    static Map<String, List<List<String>>> read(Parts parts, Function<String, Problems> problemsOf) throws IOException {
        byte[] types = parts.contents().get("[Content_Types].xml");
        boolean styled = types != null && new String(types, StandardCharsets.UTF_8).contains(STYLES);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(parts.packed()), new ReadingOptions(styled, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                SheetContents contents = new SheetContents(problemsOf.apply(sheet.getName()));
                try (Stream<Row> rows = sheet.openStream()) {
                    contents.read(rows.iterator());
                }
                sheets.put(sheet.getName(), contents.rows);
            }
        }
        return sheets;
    }

    private void read(Iterator<Row> found) {
        while (found.hasNext() && !problems.full()) {
            Row row = found.next();
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(cell == null ? "" : CellText.of(cell, problems));
            }
            List<String> kept = List.copyOf(TableSheet.trimmed(cells));
            left -= kept.stream().mapToInt(String::length).sum();
            boolean tooLarge = left < 0 || row.getRowNum() > MOST_ROWS;
            if (!kept.isEmpty() && tooLarge) {
                problems.add(ProblemCode.TOO_LARGE, TOP, TOO_LARGE);
                return;
            }
            if (!kept.isEmpty()) {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(kept);
            }
        }
    }
}
