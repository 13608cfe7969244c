package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.stream.Stream;

/** The files that a pack can have. */
public final class PackFiles {
    /** The head as a form. */
    public static final Table HEAD_FORM = HeadKeys.FORM;

    /** The head. */
    static final String HEAD = HEAD_FORM.file();

    static final String THEMES = WordTables.THEMES.file();
    static final String SIGNS = WordTables.SIGNS.file();
    static final String PARTNERS = PartnerTable.TABLE.file();
    static final String AREAS = WordTables.AREAS.file();

    /** The tables whose rows are clauses. */
    public static final List<ClauseTable<?, ?>> CLAUSE_TABLES = List.of(
            InterpretationTable.TABLE,
            RoutingTable.TABLE,
            TermTable.TABLE,
            EscalationTable.TABLE,
            FeedbackTable.TABLE,
            DisclosureTable.TABLE,
            AdviceTable.TABLE);

    /** All tables, those of words first. */
    public static final List<Table> TABLES = Stream.<Table>concat(
                    Stream.of(WordTables.THEMES, WordTables.SIGNS, PartnerTable.TABLE, WordTables.AREAS),
                    CLAUSE_TABLES.stream())
            .toList();

    /** All names. */
    static final List<String> ALL =
            Stream.concat(Stream.of(HEAD), TABLES.stream().map(Table::file)).toList();

    private PackFiles() {}
}
