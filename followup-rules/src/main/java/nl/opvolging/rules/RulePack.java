package nl.opvolging.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;

/** One version of one rule pack: a municipality's agreement, or a base pack on which agreements rest. */
public final class RulePack {
    private final Pack pack;

    RulePack(Pack pack) {
        this.pack = pack;
    }

    Vocabulary vocabulary() {
        return pack.vocabulary();
    }

    /**
     * The code by which its clauses are named.
     *
     * @return the code of the municipality, such as {@code GM0512}, or the name of a base pack
     */
    public String code() {
        return pack.head().code();
    }

    /**
     * The folder that it was read from.
     *
     * @return the name of the folder, without what lies above it
     */
    public String folder() {
        return pack.folder();
    }

    /**
     * The municipality whose agreement it is.
     *
     * @return the municipality; empty for a base pack
     */
    public Optional<Area> municipality() {
        return pack.head().municipality();
    }

    /**
     * What people call it.
     *
     * @return the name of the municipality or the base pack
     */
    public String name() {
        return pack.head().name();
    }

    /**
     * The version.
     *
     * @return the version that its head states
     */
    public String version() {
        return pack.head().version();
    }

    /**
     * When it holds.
     *
     * @return the days on which both it and the version of its base pack beside it hold
     */
    public DateRange validity() {
        return pack.validity();
    }

    /**
     * The base pack on which it rests.
     *
     * @return the code of the base pack; empty if it rests on none
     */
    public Optional<String> base() {
        return pack.head().base();
    }

    /**
     * Whether it has been adopted.
     *
     * @return false for a draft
     */
    public boolean adopted() {
        return pack.head().adopted();
    }

    /**
     * Whether it is an example, not the municipality's own agreement.
     *
     * @return true for an example
     */
    public boolean example() {
        return pack.head().example();
    }

    /**
     * Where it comes from.
     *
     * @return the sources, in Dutch
     */
    public List<String> sources() {
        return pack.head().sources();
    }

    /**
     * The municipality that this one merged into.
     *
     * @return the successor; empty if it did not merge
     */
    public Optional<Area> successor() {
        return pack.head().successor().map(Head.Successor::municipality);
    }

    /**
     * The SHA-256 of its files.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        return pack.sha256();
    }

    /**
     * Its files as they are written, scenarios too: what {@link RulePacks.Reader#pack} takes.
     *
     * @return the text of the files by their names, in the order of the names; of a workbook its sheets,
     *     each as the file that it stands for
     */
    public Map<String, String> files() {
        return pack.texts();
    }

    /**
     * The examples that must hold, in Dutch Gherkin. They change no answer, so they are no part of {@link #sha256()}.
     *
     * @return the text by the name of the file, such as {@code voorbeelden/ouderen.feature}, in the order of the names
     */
    public SortedMap<String, String> scenarios() {
        SortedMap<String, String> scenarios = new TreeMap<>(pack.texts());
        scenarios.keySet().removeIf(file -> !file.startsWith(PackFiles.SCENARIOS));
        return Collections.unmodifiableSortedMap(scenarios);
    }

    /**
     * Where a clause of this pack stands.
     *
     * @param clause a clause
     * @return the line in the file of its table, from 1; 1 if this pack has no such clause
     */
    public int lineOf(ClauseRef clause) {
        return pack.place(clause, "regel").line();
    }

    /**
     * Its tables as they are written, for those who show them or hold another interpreter against this one.
     *
     * @return the rows of cells by the name of the file, the header first, comments left out
     */
    public Map<String, List<List<String>>> tables() {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        pack.tables()
                .forEach((file, rows) -> tables.put(
                        file,
                        rows.stream()
                                .map(row -> row.stream().map(Cell::text).toList())
                                .toList()));
        return tables;
    }

    /**
     * The pack on one line.
     *
     * @return code, name, version and validity
     */
    @Override
    public String toString() {
        return code() + " " + name() + " " + version() + " (" + validity() + ")";
    }
}
