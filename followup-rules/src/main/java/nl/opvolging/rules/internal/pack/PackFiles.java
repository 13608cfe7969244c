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
    /** The folder of the scenarios in that of the pack, as names of files begin. */
    public static final String SCENARIOS = "voorbeelden/";

    /** How the name of a file with scenarios ends. */
    static final String SCENARIO_ENDING = ".feature";

    /** The most files with scenarios that a pack has. */
    static final int MOST_SCENARIO_FILES = 200;

    private PackFiles() {}

    /** Whether a pack can have such a file: one of {@link #ALL}, or one with scenarios. */
    static boolean known(String name) {
        return ALL.contains(name) || isScenario(name);
    }

    /** Whether a file is one with scenarios. */
    static boolean isScenario(String name) {
        return name.startsWith(SCENARIOS)
                && name.endsWith(SCENARIO_ENDING)
                && name.indexOf('/', SCENARIOS.length()) < 0
                && name.length() > SCENARIOS.length() + SCENARIO_ENDING.length();
    }
}
