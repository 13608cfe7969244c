package nl.opvolging.desk.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;

/**
 * Who follows up under an agreement, as a DMN 1.3 model with one decision: {@value #DECISION}, a table of which the first rule
 * that holds answers as {@link Agreement#route} does. The same agreement gives the same bytes.
 */
public final class RoutingModel {
    /** The name and the id of the decision. */
    public static final String DECISION = "opvolging";

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/";
    private static final String DIAGRAMS = "http://www.omg.org/spec/DMN/20180521/";
    private static final String TEXT = "string";
    private static final String ANSWER = "tOpvolging";

    private final Agreement agreement;
    private final List<TableColumn> columns;
    private final List<Fact> facts;
    private final List<Step> steps;
    private final List<Need> needs;
    private final Xml xml = new Xml();

    private RoutingModel(Agreement agreement) {
        this.agreement = agreement;
        this.columns = Columns.of(agreement);
        this.facts = columns.stream()
                .flatMap(column -> column.facts().stream())
                .distinct()
                .toList();
        this.steps = columns.stream().flatMap(column -> column.step().stream()).toList();
        this.needs = columns.stream().flatMap(RoutingModel::needs).distinct().toList();
    }

    /** What a column needs; what it works out of a fact stands between that and the decision. */
    private static Stream<Need> needs(TableColumn column) {
        return column.step()
                .map(step -> Stream.of(Need.ofFact(step.name(), step.fact()), Need.ofStep(DECISION, step)))
                .orElseGet(() -> column.facts().stream().map(fact -> Need.ofFact(DECISION, fact)));
    }

    /**
     * The model of an agreement.
     *
     * @param agreement the agreement
     * @return the file, XML in UTF-8
     */
    public static byte[] of(Agreement agreement) {
        return new RoutingModel(agreement).write();
    }

    private byte[] write() {
        RulePack own = agreement.packs().get(0);
        xml.open("definitions", "xmlns", DMN + "MODEL/", "xmlns:dmndi", DMN + "DMNDI/")
                .attribute("xmlns:dc", DIAGRAMS + "DC/")
                .attribute("xmlns:di", DIAGRAMS + "DI/")
                .attribute("id", "afspraak")
                .attribute("name", "Opvolging in " + own.name())
                .attribute("namespace", "urn:opvolging:" + own.code() + ":" + own.sha256())
                .attribute("exporter", "Opvolging")
                .text("description", description(own));
        facts.forEach(this::writeTypes);
        writeAnswerType();
        facts.forEach(this::writeFact);
        steps.forEach(this::writeStep);
        writeDecision();
        new Drawing(facts, steps, needs).write(xml);
        return xml.close().bytes();
    }

    private String description(RulePack own) {
        List<String> lines = new ArrayList<>();
        lines.add("Wie volgt op in " + own.name() + "? De tabel routering, met wat de basis daaraan toevoegt.");
        if (own.example()) {
            lines.add("Dit is een voorbeeld, niet de echte afspraak van " + own.name() + ".");
        }
        lines.add("Geldig: " + own.validity() + ".");
        agreement
                .packs()
                .forEach(pack -> lines.add(pack.code() + ": " + pack.name() + ", versie " + pack.version() + ", sha256 "
                        + pack.sha256() + "."));
        return String.join("\n", lines);
    }

    private void writeTypes(Fact fact) {
        if (!fact.words().isEmpty()) {
            xml.open("itemDefinition", "id", fact.wordType(), "name", fact.wordType())
                    .text("typeRef", TEXT)
                    .open("allowedValues")
                    .text("text", Feel.oneOf(fact.words()))
                    .close()
                    .close();
        }
        if (fact.many()) {
            writeListType(fact.type(), fact.wordType());
        }
    }

    private void writeListType(String name, String of) {
        xml.open("itemDefinition", "id", name, "name", name, "isCollection", "true")
                .text("typeRef", of)
                .close();
    }

    private void writeAnswerType() {
        writeListType(RuleTable.PARTNERS, TEXT);
        xml.open("itemDefinition", "id", ANSWER, "name", ANSWER);
        RuleTable.OUTPUTS.forEach((name, type) -> xml.open("itemComponent", "id", ANSWER + "-" + name, "name", name)
                .text("typeRef", type)
                .close());
        xml.close();
    }

    private void writeFact(Fact fact) {
        xml.open("inputData", "id", fact.id(), "name", fact.name(), "label", fact.label())
                .text("description", fact.description());
        writeVariable(fact.name(), fact.type());
        xml.close();
    }

    private void writeVariable(String name, String type) {
        xml.empty("variable", "id", "waarde-" + name, "name", name, "typeRef", type);
    }

    private void writeNeeds(String decision) {
        needs.stream()
                .filter(need -> need.decision().equals(decision))
                .forEach(need -> xml.open("informationRequirement", "id", need.id())
                        .empty(need.element(), "href", "#" + need.source())
                        .close());
    }

    private void writeStep(Step step) {
        xml.open("decision", "id", step.name(), "name", step.name()).text("question", step.question());
        writeVariable(step.name(), TEXT);
        writeNeeds(step.name());
        xml.open("literalExpression", "id", step.name() + "-feel", "typeRef", TEXT)
                .text("text", step.expression())
                .close()
                .close();
    }

    private void writeDecision() {
        xml.open("decision", "id", DECISION, "name", DECISION).text("question", "Wie volgt op?");
        writeVariable(DECISION, ANSWER);
        writeNeeds(DECISION);
        new RuleTable(agreement, columns, xml).write();
        xml.close();
    }
}
