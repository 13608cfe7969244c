package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.stream.Stream;

/** The files that a pack can have. */
final class PackFiles {
    /** The head. */
    public static final String HEAD = "afspraak.yaml";

    static final String THEMES = "themas.csv";
    static final String SIGNS = "tekens.csv";
    static final String PARTNERS = "opvolgers.csv";
    static final String AREAS = "gebieden.csv";

    /** The tables whose rows are clauses. */
    static final List<ClauseTable<?, ?>> CLAUSE_TABLES =
            List.of(InterpretationTable.TABLE, RoutingTable.TABLE, TermTable.TABLE);

    /** All names. */
    public static final List<String> ALL = Stream.concat(
                    Stream.of(HEAD, THEMES, SIGNS, PARTNERS, AREAS),
                    CLAUSE_TABLES.stream().map(table -> table.name() + ".csv"))
            .toList();

    private PackFiles() {}
}
