package nl.opvolging.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.ColumnForm;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.PackSheet;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.SheetCell;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a pack as a workbook: a sheet for each table, headers that stay in sight with an explanation at each, everything
 * as text so that no program turns it into a date or a number, and lists of the words that a cell may hold.
 */
final class WorkbookWriter {
    /** The format of text that stays what it is. */
    static final String TEXT = "@";

    private static final int ROWS_TO_FILL = 1_000;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final String HEADER_COLOUR = "FFE8EEF4";
    private static final String NOTE_COLOUR = "FFFFE699";
    private static final String COMMENT_COLOUR = "FF6B6B6B";
    private static final int MOST_OF_A_NOTE = 2_000;

    private final PackSheets pack;
    private final Map<SheetCell, List<String>> notes;
    private final Function<ColumnForm, List<String>> words;
    private final WordLists lists = new WordLists();
    private final List<Listed> listed = new ArrayList<>();

    /**
     * Writes one pack.
     *
     * @param pack its sheets
     * @param words the words that a column knows
     * @param notes what to say at which cell
     */
    WorkbookWriter(PackSheets pack, Function<ColumnForm, List<String>> words, Map<SheetCell, List<String>> notes) {
        this.pack = pack;
        this.words = words;
        this.notes = notes;
    }

    /** Cells that get a drop-down list. */
    private record Listed(Range cells, int list, ColumnForm form) {}

    /** The bytes of the workbook: the same for the same pack, today and tomorrow. */
    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "opvolging", null)) {
            for (PackSheet sheet : pack.sheets()) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
            List<Range> ranges = lists.write(workbook);
            listed.forEach(cells -> addList(cells, ranges.get(cells.list())));
        }
        return Timeless.archive(bytes.toByteArray());
    }

    private static void addList(Listed cells, Range words) {
        ListDataValidation validation = cells.cells().validateWithList(words);
        validation.allowBlank(true);
        validation.errorStyle(DataValidationErrorStyle.WARNING);
        validation.errorTitle("Onbekend woord");
        validation.error("Dit woord staat niet in de lijst. Klopt het?");
        // Where several words or "behalve" may stand, a program that knows the list alone cannot judge.
        validation.showErrorMessage(!cells.form().many());
    }

    private void write(Worksheet out, PackSheet sheet) {
        int header = Math.max(1, sheet.headerRow());
        boolean head = sheet.form().equals(PackForm.head());
        List<String> headers = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(header - 1);
        Map<String, ColumnForm> forms = new HashMap<>();
        sheet.form().columns().forEach(column -> forms.put(column.header(), column));
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < columns; column++) {
            out.style(column).format(TEXT).set();
            out.width(column, width(sheet, column));
        }
        for (int row = 1; row <= sheet.rows().size(); row++) {
            writeRow(out, sheet, row, header, forms, head);
        }
        out.freezePane(0, header);
        for (int column = 0; column < headers.size() && !head; column++) {
            ColumnForm form = forms.get(headers.get(column));
            if (form != null) {
                addList(out.range(header, column, header + ROWS_TO_FILL, column), form);
            }
        }
    }

    private void writeRow(
            Worksheet out, PackSheet sheet, int row, int header, Map<String, ColumnForm> forms, boolean head) {
        List<String> cells = sheet.rows().get(row - 1);
        boolean comment = !cells.isEmpty() && cells.get(0).startsWith("#");
        for (int column = 1; column <= Math.max(cells.size(), 1); column++) {
            String text = column > cells.size() ? "" : cells.get(column - 1);
            List<String> said =
                    new ArrayList<>(notes.getOrDefault(new SheetCell(sheet.name(), row, column), List.of()));
            boolean noted = !said.isEmpty();
            boolean explained = head ? column == 1 && row != header : row == header;
            if (explained) {
                Optional.ofNullable(forms.get(text))
                        .map(WorkbookWriter::explanation)
                        .ifPresent(said::add);
            }
            if (head && column == 2 && forms.get(cells.get(0)) != null) {
                addList(out.range(row - 1, 1, row - 1, 1), forms.get(cells.get(0)));
            }
            if (!text.isEmpty()) {
                out.value(row - 1, column - 1, printable(text));
            }
            var style = out.style(row - 1, column - 1).format(TEXT);
            if (noted) {
                style = style.fillColor(NOTE_COLOUR);
            } else if (row == header) {
                style = style.fillColor(HEADER_COLOUR);
            }
            if (row == header) {
                style = style.bold();
            } else if (comment) {
                style = style.italic().fontColor(COMMENT_COLOUR);
            }
            style.set();
            if (!said.isEmpty()) {
                String note = String.join("\n\n", said);
                out.comment(row - 1, column - 1, note.substring(0, Math.min(note.length(), MOST_OF_A_NOTE)));
            }
        }
    }

    private void addList(Range cells, ColumnForm form) {
        lists.add(words.apply(form)).ifPresent(list -> listed.add(new Listed(cells, list, form)));
    }

    private static String explanation(ColumnForm form) {
        return Phrase.capital(form.header()) + " (" + form.role().word() + (form.required() ? ", verplicht" : "")
                + "): "
                + Phrase.sentence(form.about())
                + (form.many() ? " Meer woorden kan, met komma's ertussen." : "");
    }

    private static double width(PackSheet sheet, int column) {
        int longest = sheet.rows().stream()
                .filter(row -> row.size() > column && !row.get(column).startsWith("#"))
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    /** A workbook cannot hold characters that nobody sees; where one was, it shows that something was there. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' || (!Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF)
                        ? c
                        : '\uFFFD')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
