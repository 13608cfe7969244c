package nl.opvolging.desk.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.ClauseCondition;
import nl.opvolging.rules.ColumnForm;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.RoutingClause;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Answer;

/** The columns of the decision table: of each column of {@code routering} on which some clause puts a condition. */
final class Columns {
    private static final String TABLE = "routering";
    private static final String UNKNOWN = Answer.UNKNOWN.word();

    private final Agreement agreement;
    private final List<RoutingClause> clauses;

    private Columns(Agreement agreement) {
        this.agreement = agreement;
        this.clauses = agreement.routingClauses();
    }

    static List<TableColumn> of(Agreement agreement) {
        Columns columns = new Columns(agreement);
        return PackForm.tables().stream()
                .filter(table -> table.name().equals(TABLE))
                .flatMap(table -> table.columns().stream())
                .flatMap(columns::columns)
                .toList();
    }

    private Stream<TableColumn> columns(ColumnForm column) {
        List<ClauseCondition> conditions = conditions(column);
        if (conditions.isEmpty()) {
            return Stream.empty();
        }
        return switch (column.shape().orElseThrow()) {
            case ONE -> Stream.of(word(column, false));
            case ONE_OR_UNKNOWN -> Stream.of(word(column, true));
            case SEVERAL -> Stream.of(windows(column, conditions));
            case EACH_OR_UNKNOWN -> conditions.stream().map(condition -> yesOrNo(column, condition));
            case AREA -> Stream.of(area(column, conditions));
        };
    }

    /** What clauses ask in a column, each once. */
    private List<ClauseCondition> conditions(ColumnForm column) {
        List<ClauseCondition> conditions = new ArrayList<>();
        clauses.stream()
                .flatMap(clause -> clause.conditions().stream())
                .filter(condition -> condition.header().equals(column.header()))
                .filter(condition -> conditions.stream().noneMatch(other -> Parts.asksTheSame(other, condition)))
                .forEach(conditions::add);
        return conditions;
    }

    private TableColumn word(ColumnForm column, boolean mayBeUnknown) {
        String name = name(column.header());
        List<String> known = column.words(agreement);
        String unknown = known.contains(UNKNOWN) ? "niet bekend" : UNKNOWN;
        List<String> values = new ArrayList<>(known);
        if (mayBeUnknown) {
            values.add(unknown);
        }
        return new TableColumn(
                column.header(),
                List.of(new Fact(
                        name,
                        column.header(),
                        "Een van de woorden" + (mayBeUnknown ? ". Niet bekend is: \"" + unknown + "\", of null." : "."),
                        false,
                        values)),
                Optional.empty(),
                mayBeUnknown ? Feel.ifThenElse(name + " = null", Feel.text(unknown), name) : name,
                values,
                condition -> Optional.of(condition)
                        .filter(asked -> asked.header().equals(column.header()))
                        .map(asked -> known.stream()
                                .filter(word -> asked.values().contains(word) != asked.except())
                                .toList()));
    }

    private TableColumn area(ColumnForm column, List<ClauseCondition> conditions) {
        String name = name(column.header());
        Places places = new Places(name, agreement.municipality(), conditions);
        Fact fact = new Fact(
                name,
                column.header(),
                "De CBS-code van de buurt (BU), de wijk (WK) of de gemeente (GM); zo precies als u weet.",
                false,
                List.of());
        return parts(column, fact, places.parts(), places.expression());
    }

    private TableColumn windows(ColumnForm column, List<ClauseCondition> conditions) {
        String name = name(column.header());
        List<Set<String>> together = TimeWindow.together().stream()
                .<Set<String>>map(
                        windows -> windows.stream().map(TimeWindow::word).collect(Collectors.toSet()))
                .toList();
        Parts parts = Parts.of(
                conditions,
                together,
                (condition, words) -> condition.values().stream().anyMatch(words::contains) != condition.except());
        Fact fact = new Fact(
                name, column.header(), "Een lijst met alle woorden die gelden.", true, column.words(agreement));
        return parts(column, fact, parts, parts.expression(condition -> {
            String any = "(" + anyOf(name, condition) + ")";
            return condition.except() ? Feel.not(any) : any;
        }));
    }

    private static TableColumn parts(ColumnForm column, Fact fact, Parts parts, String expression) {
        Step step = new Step(
                fact.name() + "PastBij",
                fact,
                "Bij welke voorwaarden van de tabel past " + column.header() + "?",
                expression);
        return new TableColumn(
                column.header(), List.of(fact), Optional.of(step), step.name(), parts.names(), parts::meeting);
    }

    /** What is yes, no or unknown for each word becomes a column for each condition: does it hold for certain? */
    private TableColumn yesOrNo(ColumnForm column, ClauseCondition asked) {
        String name = name(column.header());
        String not = name("niet " + column.header());
        Fact known = new Fact(
                name, column.header(), "Een lijst met de woorden waarvoor het zo is.", true, column.words(agreement));
        Fact notKnown = new Fact(
                not,
                "niet " + column.header(),
                "Een lijst met de woorden waarvoor het niet zo is; wat in geen van beide lijsten staat, is onbekend.",
                true,
                column.words(agreement));
        String test = asked.except()
                ? Feel.not(anyOf(name, asked)) + " and "
                        + asked.values().stream()
                                .map(value -> Feel.has(not, value))
                                .collect(Collectors.joining(" and "))
                : anyOf(name, asked);
        String yes = Answer.YES.word();
        String no = Answer.NO.word();
        return new TableColumn(
                column.header() + " " + Parts.words(asked),
                List.of(known, notKnown),
                Optional.empty(),
                Feel.ifThenElse(test, Feel.text(yes), Feel.text(no)),
                List.of(yes, no),
                condition -> Optional.of(List.of(yes)).filter(values -> Parts.asksTheSame(asked, condition)));
    }

    private static String anyOf(String list, ClauseCondition condition) {
        return condition.values().stream().map(value -> Feel.has(list, value)).collect(Collectors.joining(" or "));
    }

    /** A header as a name without spaces, which not every engine can read. */
    private static String name(String header) {
        String[] words = header.split(" ");
        return Stream.of(words)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), all -> all.substring(0, 1).toLowerCase(Locale.ROOT) + all.substring(1)));
    }
}
