package nl.opvolging.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.PackSheets;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The words of drop-down lists, on a sheet of their own that nobody sees; columns with the same words share a list. */
final class WordLists {
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    /** A drop-down list of these words, once the sheet is there; none without words. */
    Optional<Integer> add(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        lists.putIfAbsent(words, lists.size());
        return Optional.ofNullable(lists.get(words));
    }

    /** Writes the sheet; the range of each list in the order in which they were added. */
    List<Range> write(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(PackSheets.WORDS);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        List<Range> ranges = new ArrayList<>();
        lists.forEach((words, column) -> {
            for (int row = 0; row < words.size(); row++) {
                sheet.value(row, column, words.get(row));
                sheet.style(row, column).format(WorkbookWriter.TEXT).set();
            }
            ranges.add(sheet.range(0, column, words.size() - 1, column));
        });
        return ranges;
    }
}
