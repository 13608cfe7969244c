package nl.opvolging.benchmarks.dmn;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RoutingQuestion;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DDTARule;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Overlap;

/** What Apache KIE finds in the table of a model. */
final class KieAnalysis {
    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();
    private static final FEEL EXPRESSIONS = FEELBuilder.builder().build();
    private static final String ANY = "-";

    /**
     * A value that no question has, after all others in the alphabet: of the last one KIE loses what only rules have that name
     * no value.
     */
    private static final String LAST = "\"\uFFFD\"";

    private final KieModel model;
    private final DecisionTable table;
    private final List<String> names;
    private final int rest;
    private final DTAnalysis analysis;

    private KieAnalysis(KieModel model, boolean whole) {
        this.model = model;
        this.table = model.model()
                .getDefinitions()
                .findAllChildren(DecisionTable.class)
                .get(0);
        this.names = table.getRule().stream().map(KieAnalysis::name).toList();
        table.getInput()
                .forEach(input ->
                        input.getInputValues().setText(input.getInputValues().getText() + ", " + LAST));
        this.rest = rest();
        while (!whole && table.getRule().size() > rest) {
            table.getRule().remove(rest);
        }
        this.analysis = VALIDATOR.validate(model.model().getDefinitions(), Validation.ANALYZE_DECISION_TABLE).stream()
                .filter(DMNDTAnalysisMessage.class::isInstance)
                .map(message -> ((DMNDTAnalysisMessage) message).getAnalysis())
                .findFirst()
                .orElseThrow();
        if (analysis.isError()) {
            throw new IllegalArgumentException("KIE cannot analyse this table: " + analysis.asDMNMessages());
        }
    }

    static KieAnalysis of(Agreement agreement) {
        return new KieAnalysis(KieModel.of(agreement), true);
    }

    /** Of the rules that ask something: from the first one on that holds for anything, the others are left out. */
    static KieAnalysis withoutRest(Agreement agreement) {
        return new KieAnalysis(KieModel.of(agreement), false);
    }

    private static String name(DecisionRule rule) {
        return rule.getOutputEntry().get(2).getText().replace("\"", "");
    }

    /** The place of the first rule that holds for anything. */
    private int rest() {
        for (int i = 0; i < table.getRule().size(); i++) {
            if (table.getRule().get(i).getInputEntry().stream()
                    .allMatch(entry -> entry.getText().equals(ANY))) {
                return i;
            }
        }
        return table.getRule().size();
    }

    /** The clause of the first rule that holds for anything. */
    String nameOfRest() {
        return names.get(rest);
    }

    /** The clause of a rule, which KIE counts from 1. */
    String name(int rule) {
        return names.get(rule - 1);
    }

    Collection<Hyperrectangle> gaps() {
        return analysis.getGaps();
    }

    List<Overlap> overlaps() {
        return analysis.getOverlaps();
    }

    /** Whether what a column sees is in a box; one that ends before that column says nothing of it. */
    static boolean isIn(Hyperrectangle box, Spot spot, int column) {
        return column >= box.getEdges().size() || spot.isIn(box.getEdges().get(column), column);
    }

    static boolean isIn(Hyperrectangle box, Spot spot) {
        for (int column = 0; column < spot.values().size(); column++) {
            if (!isIn(box, spot, column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a rule asks for what a column sees. */
    boolean asksFor(int rule, Spot spot, int column) {
        DDTARule asked = analysis.getDdtaTable().getRule().get(rule - 1);
        return asked.getInputEntry().get(column).getIntervals().stream()
                .anyMatch(interval -> spot.isIn(interval, column));
    }

    /** What the columns see of a question. */
    Spot spot(RoutingQuestion question) {
        Map<String, Object> facts = new HashMap<>(Facts.of(question));
        for (DMNDecisionResult step : model.result(facts).getDecisionResults()) {
            if (step.getResult() instanceof String text) {
                facts.put(step.getDecisionName(), text);
            }
        }
        return new Spot(table.getInput().stream()
                .map(input -> input.getInputExpression().getText())
                .map(expression -> String.valueOf(EXPRESSIONS.evaluate(expression, facts)))
                .toList());
    }
}
