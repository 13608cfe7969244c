package nl.opvolging.rules.internal.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;

/** The tables {@code themas}, {@code tekens} and {@code gebieden}: the words of an agreement. */
final class WordTables {
    private static final String NO_CODE = "geen code. Een code heeft letters, cijfers en streepjes";
    private static final Column<String> SOURCE = Column.optional("bron", Cells.text(), "waar dit vandaan komt");
    private static final Column<String> NAME = Column.required("naam", Cells.text(), "hoe mensen het noemen");

    private static final Column<Theme> THEME = Column.required(
            "thema", Cells.parsed(text -> Theme.of(Words.plain(text)), NO_CODE), "een korte code, zoals eenzaamheid");
    private static final Column<Line> LINE =
            Column.required("lijn", Cells.word(Domains.LINE), "wijkveiligheid, niet pluis of burenhulp");
    private static final Column<String> DESCRIPTION = Column.optional("omschrijving", Cells.text(), "wat eronder valt");
    static final WordTable THEMES = new WordTable(
            "themas", "Thema's", "Waar een melding over kan gaan.", List.of(THEME, NAME, LINE, DESCRIPTION, SOURCE));

    private static final Column<Sign> SIGN = Column.required(
            "teken",
            Cells.parsed(text -> Sign.of(Words.plain(text)), NO_CODE),
            "een korte code, zoals gordijnen-dicht");
    private static final Column<String> OBSERVED =
            Column.required("waarneming", Cells.text(), "wat iemand ziet of hoort, zonder oordeel");
    private static final Column<SignGroup> GROUP = Column.required(
            "groep",
            Cells.word(Domain.of("groep van tekens", List.of(SignGroup.values()))),
            "waar het teken bij hoort");
    static final WordTable SIGNS = new WordTable(
            "tekens",
            "Tekens",
            "Wat iemand kan zien of horen: de woorden waarmee een melder zegt wat hij merkt, zonder oordeel.",
            List.of(SIGN, NAME, OBSERVED, GROUP, SOURCE));

    private static final Column<String> AREA =
            Column.required("gebied", Cells.text(), "de naam die de afspraak aan het gebied geeft");
    private static final Column<List<Area>> CODES =
            Column.required("codes", Cells.words(new AreaDomain()), "CBS-codes met komma's ertussen");
    static final WordTable AREAS = new WordTable(
            "gebieden", "Gebieden", "Namen die de afspraak geeft aan wijken en buurten.", List.of(AREA, CODES, SOURCE));

    private WordTables() {}

    static Map<String, Vocabulary.ThemeWord> themes(List<List<Cell>> cells, Reading reading) {
        return read(
                THEMES,
                THEME,
                Theme::value,
                cells,
                reading,
                row -> new Vocabulary.ThemeWord(
                        row.get(THEME),
                        row.find(NAME).orElse(""),
                        row.find(LINE).orElse(Line.CONCERN)));
    }

    static Map<String, Vocabulary.SignWord> signs(List<List<Cell>> cells, Reading reading) {
        return read(
                SIGNS,
                SIGN,
                Sign::value,
                cells,
                reading,
                row -> new Vocabulary.SignWord(row.get(SIGN), row.find(NAME).orElse("")));
    }

    static Map<String, Vocabulary.NamedArea> areas(List<List<Cell>> cells, Reading reading) {
        return read(AREAS, AREA, Words::plain, cells, reading, row -> {
            List<Area> codes = row.find(CODES).orElse(List.of());
            return new Vocabulary.NamedArea(
                    row.get(AREA), reading.municipality().inside(codes, row.place(CODES), reading));
        });
    }

    /** Reads words; one with a mistake in its row counts as a word too, so that clauses with it are not called mistaken. */
    private static <K, V> Map<String, V> read(
            WordTable table,
            Column<K> key,
            Function<K, String> code,
            List<List<Cell>> cells,
            Reading reading,
            Function<Row, V> word) {
        Map<String, V> words = new LinkedHashMap<>();
        for (Row row : TableReader.read(table.columns(), cells, reading)) {
            if (row.find(key).isEmpty()) {
                continue;
            }
            boolean doubled = words.put(code.apply(row.get(key)), word.apply(row)) != null;
            if (doubled) {
                reading.problems()
                        .add(
                                ProblemCode.DOUBLED,
                                row.place(key),
                                "\"" + Words.shown(row.place(key).text()) + "\" komt twee keer voor. Haal er een weg.");
            }
        }
        return words;
    }
}
