package nl.opvolging.desk.dmn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RoutingClause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** The clauses of an agreement as the rules of a decision table: each clause is one rule, in the order in which they are asked. */
final class RuleTable {
    /** The type of a list of partners. */
    static final String PARTNERS = "tOpvolgers";

    /** What a rule answers, each with its type. */
    static final Map<String, String> OUTPUTS = outputs();

    private final Agreement agreement;
    private final List<TableColumn> columns;
    private final Xml xml;

    RuleTable(Agreement agreement, List<TableColumn> columns, Xml xml) {
        this.agreement = agreement;
        this.columns = columns;
        this.xml = xml;
    }

    private static Map<String, String> outputs() {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("opvolger", "string");
        outputs.put("informeer", PARTNERS);
        outputs.put("regel", "string");
        return Collections.unmodifiableMap(outputs);
    }

    void write() {
        xml.open("decisionTable", "id", "tabel", "hitPolicy", "FIRST");
        for (int i = 0; i < columns.size(); i++) {
            writeColumn(columns.get(i), "kolom-" + (i + 1));
        }
        OUTPUTS.forEach(
                (name, type) -> xml.empty("output", "id", "uit-" + name, "label", name, "name", name, "typeRef", type));
        Stream.of("wie", "artikel", "bron").forEach(name -> xml.empty("annotation", "name", name));
        int number = 0;
        for (RoutingClause clause : agreement.routingClauses()) {
            if (canHold(clause)) {
                writeRule(clause, "rij-" + ++number);
            }
        }
        xml.close();
    }

    private void writeColumn(TableColumn column, String id) {
        xml.open("input", "id", id, "label", column.label())
                .open("inputExpression", "id", id + "-feel", "typeRef", "string")
                .text("text", column.expression())
                .close()
                .open("inputValues", "id", id + "-waarden")
                .text("text", Feel.oneOf(column.values()))
                .close()
                .close();
    }

    /** A clause that asks what nothing meets never answers, and no test says "nothing". */
    private boolean canHold(RoutingClause clause) {
        return clause.conditions().stream()
                .allMatch(condition -> columns.stream().allMatch(column -> column.canMeet(condition)));
    }

    private void writeRule(RoutingClause clause, String id) {
        xml.open("rule", "id", id);
        for (int i = 0; i < columns.size(); i++) {
            xml.open("inputEntry", "id", id + "-als-" + (i + 1))
                    .text("text", test(columns.get(i), clause))
                    .close();
        }
        writeAnswer(id + "-opvolger", Feel.text(clause.route().owner().value()));
        writeAnswer(
                id + "-informeer",
                Feel.list(clause.route().informed().stream()
                        .map(PartnerRef::value)
                        .toList()));
        writeAnswer(id + "-regel", Feel.text(clause.route().clause().toString()));
        String owner = agreement
                .partner(clause.route().owner())
                .map(FollowUpPartner::name)
                .orElse("");
        Stream.of(owner, clause.article().orElse(""), clause.source().orElse(""))
                .forEach(note -> xml.open("annotationEntry").text("text", note).close());
        xml.close();
    }

    private static String test(TableColumn column, RoutingClause clause) {
        return clause.conditions().stream()
                .filter(condition -> column.meeting().of(condition).isPresent())
                .findFirst()
                .map(column::test)
                .orElse(Feel.ANY);
    }

    private void writeAnswer(String id, String expression) {
        xml.open("outputEntry", "id", id).text("text", expression).close();
    }
}
