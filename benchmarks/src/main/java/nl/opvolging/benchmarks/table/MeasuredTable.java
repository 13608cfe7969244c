package nl.opvolging.benchmarks.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.Urgency;

/**
 * A routing table that is drawn, of each length always the same. Its lines stand as people write them: those with many
 * conditions above those with few, and at the bottom one without any, so that every question has an answer.
 */
public final class MeasuredTable {
    static final Area MUNICIPALITY = Area.of("GM3001");
    static final List<String> THEMES = List.of(
            "woninginbraak",
            "verdachte-situatie",
            "jeugdoverlast",
            "parkeeroverlast",
            "afval",
            "verkeersveiligheid",
            "verlichting-en-onderhoud",
            "burenoverlast",
            "brandveiligheid",
            "huiselijk-geweld",
            "verwardheid",
            "verwaarlozing",
            "eenzaamheid",
            "woningvervuiling",
            "mantelzorg-overbelasting",
            "schulden",
            "middelengebruik",
            "dakloosheid",
            "opgroeien",
            "schoolverzuim",
            "niet-pluis",
            "praktische-hulp");
    static final List<String> ABOUT =
            words(About.values()).filter(word -> !word.equals(Asked.UNKNOWN)).toList();
    static final List<String> URGENCIES = words(Urgency.values()).toList();

    private static final long SEED = 512;
    private static final List<String> PARTNERS =
            List.of("regie", "sociaal-team", "ouderenadviseur", "wijkagent", "jongerenwerk", "handhaving");
    private static final List<Cell> MOMENTS = List.of(
            new Cell(Field.HOURS, List.of(TimeWindow.OFFICE_HOURS.word()), false),
            new Cell(Field.HOURS, List.of(TimeWindow.OUTSIDE_OFFICE_HOURS.word()), false),
            new Cell(Field.DAYS, List.of(TimeWindow.WEEKEND.word()), false),
            new Cell(Field.PART_OF_DAY, List.of(TimeWindow.NIGHT.word()), false),
            new Cell(Field.PART_OF_DAY, List.of(TimeWindow.EVENING.word(), TimeWindow.NIGHT.word()), false));

    private final List<Row> rows;

    private MeasuredTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The table of a length.
     *
     * @param length how many lines, one at least
     * @return the table
     */
    public static MeasuredTable of(int length) {
        return of(length, SEED);
    }

    /** One of many tables of a length. */
    static MeasuredTable of(int length, long seed) {
        Random random = new Random(seed);
        List<List<Cell>> conditions = new ArrayList<>();
        while (conditions.size() < length - 1) {
            List<Cell> drawn = conditions(random);
            if (!drawn.isEmpty()) {
                conditions.add(drawn);
            }
        }
        conditions.sort(Comparator.comparing(List<Cell>::size).reversed());
        conditions.add(List.of());
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : conditions) {
            List<String> partners = some(random, PARTNERS, 3);
            rows.add(new Row(rows.size() + 1, cells, partners.get(0), partners.subList(1, partners.size())));
        }
        return new MeasuredTable(rows);
    }

    List<Row> rows() {
        return rows;
    }

    /** The number of the line that answers, by a plain loop. */
    int line(Asked asked) {
        for (Row row : rows) {
            if (row.cells().stream().allMatch(cell -> cell.holds(cell.field().of(asked)))) {
                return row.number();
            }
        }
        throw new IllegalStateException("The bottom line holds for every question");
    }

    private static List<Cell> conditions(Random random) {
        List<Cell> cells = new ArrayList<>();
        if (random.nextInt(100) < 90) {
            cells.add(new Cell(Field.THEME, some(random, THEMES, 3), false));
        }
        if (random.nextInt(100) < 40) {
            cells.add(new Cell(Field.AREA, some(random, Place.NAMES, 2), random.nextInt(4) == 0));
        }
        if (random.nextInt(100) < 40) {
            cells.add(new Cell(Field.ABOUT, some(random, ABOUT, 2), random.nextInt(4) == 0));
        }
        if (random.nextInt(100) < 30) {
            cells.add(new Cell(Field.URGENCY, some(random, URGENCIES, 1), random.nextInt(4) == 0));
        }
        if (random.nextInt(100) < 30) {
            cells.add(MOMENTS.get(random.nextInt(MOMENTS.size())));
        }
        return cells;
    }

    /** One word at least, and this many at most. */
    private static List<String> some(Random random, List<String> words, int most) {
        List<String> drawn = new ArrayList<>(words);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, 1 + random.nextInt(most)));
    }

    private static Stream<String> words(DutchWord[] values) {
        return Stream.of(values).map(DutchWord::word);
    }

    /** The table as it is written in a pack. */
    String text() {
        StringBuilder table = new StringBuilder("regel;thema;gebied;over;spoed;wanneer;opvolger;informeer\n");
        rows.forEach(row -> table.append(row.text()).append('\n'));
        return table.toString();
    }

    /**
     * The agreement of a municipality that has this table and rests on the national pack, whose clause for immediate danger is
     * asked ahead of it.
     *
     * @return the agreement
     */
    public Agreement agreement() {
        return MeasuredPack.of(MUNICIPALITY, this).read();
    }
}
