package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.stream.Collectors;

/** The table as DMN: one decision table with hit policy <i>first</i>, whose output is the number of the line. */
final class DmnText {
    static final String NAMESPACE = "urn:nl.opvolging:benchmarks";
    static final String NAME = "routering";
    static final String DECISION = "regel";

    private DmnText() {}

    /** The table, with this text in cells that ask nothing: an empty one costs one engine less, and another refuses it. */
    static String of(MeasuredTable table, String anything) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="%1$s" name="%1$s" namespace="%2$s">
                """.formatted(NAME, NAMESPACE));
        for (Field field : Field.values()) {
            text.append("""
                    <inputData id="%1$s" name="%1$s"><variable id="var_%1$s" name="%1$s" typeRef="string"/></inputData>
                    """.formatted(field.accessor()));
        }
        text.append("""
                <decision id="%1$s" name="%1$s">
                <variable id="var_%1$s" name="%1$s" typeRef="number"/>
                """.formatted(DECISION));
        for (Field field : Field.values()) {
            text.append("""
                    <informationRequirement id="needs_%1$s"><requiredInput href="#%1$s"/></informationRequirement>
                    """.formatted(field.accessor()));
        }
        text.append("<decisionTable id=\"table\" hitPolicy=\"FIRST\">\n");
        for (Field field : Field.values()) {
            text.append("""
                    <input id="in_%1$s"><inputExpression id="of_%1$s" typeRef="string"><text>%1$s</text></inputExpression></input>
                    """.formatted(field.accessor()));
        }
        text.append("<output id=\"out\" name=\"%s\" typeRef=\"number\"/>\n".formatted(DECISION));
        table.rows().forEach(row -> text.append(rule(row, anything)));
        return text.append("</decisionTable>\n</decision>\n</definitions>\n").toString();
    }

    private static String rule(Row row, String anything) {
        StringBuilder rule = new StringBuilder("<rule id=\"r%d\">".formatted(row.number()));
        for (Field field : Field.values()) {
            rule.append("<inputEntry id=\"r%d_%s\"><text>%s</text></inputEntry>"
                    .formatted(
                            row.number(),
                            field.accessor(),
                            row.cell(field).map(DmnText::test).orElse(anything)));
        }
        return rule.append("<outputEntry id=\"r%1$d_out\"><text>%1$d</text></outputEntry></rule>\n"
                        .formatted(row.number()))
                .toString();
    }

    private static String test(Cell cell) {
        return cell.except() ? "not(" + words(cell.excluded()) + ")" : words(cell.words());
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(","));
    }
}
