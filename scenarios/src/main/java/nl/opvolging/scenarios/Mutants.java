package nl.opvolging.scenarios;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPartner;

/** All small changes of a pack: a cell, a line left out, two lines in the other order. */
final class Mutants {
    private static final Set<String> ORDERED = Set.of("duiding", "routering", "termijnen", "delen", "adviezen");
    /** One question has one of these, so two lines that name different ones never meet. */
    private static final Set<String> SINGLE =
            Set.of("thema", "teken", "lijn", "spoed", "anoniem", "stap", "melder", "aan", "wat");

    private final RulePack pack;
    private final List<String> partners;
    private final List<String> themes;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RulePack pack, Words words) {
        this.pack = pack;
        this.partners = words.agreement().partners().stream()
                .map(FollowUpPartner::ref)
                .map(Object::toString)
                .toList();
        this.themes = words.themeCodes();
    }

    /**
     * A changed pack.
     *
     * @param mutation what was changed
     * @param files the text of its files
     */
    record Mutant(Mutation mutation, Map<String, String> files) {}

    static List<Mutant> of(RulePack pack, Words words) {
        Mutants mutants = new Mutants(pack, words);
        Coverage.tables().forEach(mutants::change);
        return List.copyOf(mutants.mutants);
    }

    private void change(String table) {
        List<List<String>> rows = pack.tables().getOrDefault(table + ".csv", List.of());
        List<ClauseRef> clauses = Coverage.clauses(pack, table).toList();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseRef clause = clauses.get(i);
            changeCells(table, rows, i + 1, clause);
            List<List<String>> without = new ArrayList<>(rows);
            without.remove(i + 1);
            add(table, clause, "de regel vervalt", without);
            if (ORDERED.contains(table) && i + 1 < clauses.size() && canMeet(rows, i + 1)) {
                List<List<String>> swapped = new ArrayList<>(rows);
                Collections.swap(swapped, i + 1, i + 2);
                add(
                        table,
                        clause,
                        "de regel komt na regel " + clauses.get(i + 1).number(),
                        swapped);
            }
        }
    }

    private void changeCells(String table, List<List<String>> rows, int row, ClauseRef clause) {
        List<String> header = rows.get(0);
        for (int column = 0; column < Math.min(header.size(), rows.get(row).size()); column++) {
            String name = header.get(column);
            String cell = rows.get(row).get(column);
            int place = column;
            CellChange.of(table, name)
                    .flatMap(change -> change.apply(cell, partners, themes))
                    .ifPresent(other -> {
                        List<List<String>> changed = new ArrayList<>(rows);
                        List<String> cells = new ArrayList<>(rows.get(row));
                        cells.set(place, other);
                        changed.set(row, cells);
                        add(
                                table,
                                clause,
                                name + ": " + cell + (other.isEmpty() ? " vervalt" : " wordt " + other),
                                changed);
                    });
        }
    }

    /** Whether a line and the one below it can hold for one question; when in doubt, they can. */
    private static boolean canMeet(List<List<String>> rows, int row) {
        for (int column = 0; column < rows.get(0).size(); column++) {
            if (SINGLE.contains(Nearest.plain(rows.get(0).get(column)))) {
                Set<String> upper = values(rows.get(row), column);
                Set<String> lower = values(rows.get(row + 1), column);
                if (!upper.isEmpty() && !lower.isEmpty() && Collections.disjoint(upper, lower)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<String> values(List<String> row, int column) {
        String cell = column < row.size() ? row.get(column) : "";
        Set<String> values = new TreeSet<>();
        if (!cell.isBlank() && !Nearest.plain(cell).startsWith("behalve")) {
            for (String value : cell.split(",", -1)) {
                values.add(Nearest.plain(value));
            }
        }
        return values;
    }

    private void add(String table, ClauseRef clause, String change, List<List<String>> rows) {
        Map<String, String> files = new HashMap<>(pack.files());
        files.put(
                table + ".csv",
                rows.stream()
                        .map(row -> row.stream().map(Mutants::written).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\n", "", "\n")));
        mutants.add(
                new Mutant(new Mutation(pack.folder(), table + ".csv", pack.lineOf(clause), clause, change), files));
    }

    private static String written(String cell) {
        return cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '#')
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
