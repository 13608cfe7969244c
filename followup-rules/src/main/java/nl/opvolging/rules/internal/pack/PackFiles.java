package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.stream.Stream;

/** The files that a pack can have. */
public final class PackFiles {
    /** The head. */
    static final String HEAD = "afspraak.yaml";

    static final String THEMES = "themas.csv";
    static final String SIGNS = "tekens.csv";
    static final String PARTNERS = "opvolgers.csv";
    static final String AREAS = "gebieden.csv";

    /** The tables whose rows are clauses. */
    public static final List<ClauseTable<?, ?>> CLAUSE_TABLES = List.of(
            InterpretationTable.TABLE,
            RoutingTable.TABLE,
            TermTable.TABLE,
            EscalationTable.TABLE,
            FeedbackTable.TABLE,
            DisclosureTable.TABLE,
            AdviceTable.TABLE);

    /** All names. */
    static final List<String> ALL = Stream.concat(
                    Stream.of(HEAD, THEMES, SIGNS, PARTNERS, AREAS),
                    CLAUSE_TABLES.stream().map(ClauseTable::file))
            .toList();

    private PackFiles() {}
}
