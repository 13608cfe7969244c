package nl.opvolging.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.TermUnit;

/** How a cell of a column is changed into one that says something else. */
enum CellChange {
    /** A condition less, or nobody. */
    EMPTIED {
        @Override
        Optional<String> apply(String cell, List<String> partners, List<String> themes) {
            return cell.isEmpty() ? Optional.empty() : Optional.of("");
        }
    },
    /** Somebody else. */
    PARTNER {
        @Override
        Optional<String> apply(String cell, List<String> partners, List<String> themes) {
            return cell.isEmpty() ? Optional.empty() : next(cell, partners);
        }
    },
    /** Something else. */
    THEME {
        @Override
        Optional<String> apply(String cell, List<String> partners, List<String> themes) {
            return next(cell, themes);
        }
    },
    /** Twice as much. */
    DOUBLED {
        @Override
        Optional<String> apply(String cell, List<String> partners, List<String> themes) {
            Matcher number = NUMBER.matcher(cell);
            return two(cell)
                    .or(() -> number.find()
                            ? Optional.of(number.replaceFirst(String.valueOf(2L * Long.parseLong(number.group()))))
                            : Optional.empty());
        }
    },
    /** Another word of a closed list. */
    WORD {
        @Override
        Optional<String> apply(String cell, List<String> partners, List<String> themes) {
            return OTHERS.stream()
                    .filter(words -> words.contains(Nearest.plain(cell)))
                    .findFirst()
                    .flatMap(words -> next(Nearest.plain(cell), words));
        }
    };

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final List<List<String>> OTHERS = List.of(
            List.of("ja", "nee"),
            List.of("gewoon", "snel", "direct"),
            List.of("herinner", "bel", "informeer", "roep overleg bijeen", "neem over"),
            List.of("melder", "team", "coordinator"),
            List.of("ontvangen", "opgepakt", "opgevolgd", "wat er is gedaan", "niets mogelijk"));

    /** The columns of which a cell is more than a condition, by table; of the rest, a cell is emptied. */
    private static final Map<String, Map<String, CellChange>> COLUMNS = Map.of(
            "duiding", Map.of("thema", THEME, "spoed", WORD),
            "routering", Map.of("opvolger", PARTNER),
            "termijnen", Map.of("streef", DOUBLED, "uiterlijk", DOUBLED),
            "opschaling", Map.of("na", DOUBLED, "doe", WORD, "naar", PARTNER, "aantal", DOUBLED),
            "terugkoppeling", Map.of("door", PARTNER, "aan", WORD, "inhoud", WORD, "uiterlijk", DOUBLED),
            "delen", Map.of("mag", WORD),
            "adviezen", Map.of());

    /** The columns that change no answer, or that number something. */
    private static final List<String> LEFT_ALONE =
            List.of("regel", "voorrang", "artikel", "bron", "grondslag", "advies", "tekst");

    /** The change of a column; empty if its cells are left alone. */
    static Optional<CellChange> of(String table, String column) {
        String plain = Nearest.plain(column);
        if (LEFT_ALONE.contains(plain) || (table.equals("opschaling") && plain.equals("stap"))) {
            return Optional.empty();
        }
        return Optional.of(COLUMNS.getOrDefault(table, Map.of()).getOrDefault(plain, EMPTIED));
    }

    /**
     * Another cell.
     *
     * @param cell the cell
     * @param partners the codes of partners
     * @param themes the codes of themes
     * @return what to write instead; empty if there is nothing to change
     */
    abstract Optional<String> apply(String cell, List<String> partners, List<String> themes);

    /** Two of what a cell has one of, in the plural. */
    private static Optional<String> two(String cell) {
        return Stream.of(TermUnit.values())
                .filter(unit -> cell.equals(new Amount(1, unit).toString()))
                .map(unit -> new Amount(2, unit).toString())
                .findFirst();
    }

    /** The one after a word, the first one after the last, and the first one after a word that is not among them. */
    private static Optional<String> next(String word, List<String> all) {
        List<String> others = all.stream().filter(one -> !one.equals(word)).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(all.contains(word) ? all.get((all.indexOf(word) + 1) % all.size()) : others.get(0));
    }
}
