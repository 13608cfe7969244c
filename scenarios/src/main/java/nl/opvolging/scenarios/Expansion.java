package nl.opvolging.scenarios;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a file becomes when the rows of its tables are filled in, which a small file can make more than fits in memory. It is
 * counted before it is done, and not exactly: each place to fill in counts as the longest cell of the row.
 */
final class Expansion {
    private static final int MOST_SCENARIOS = 2_000;
    private static final long MOST_CHARACTERS = 16_000_000;

    /** What a step or label takes beside its text. */
    private static final int EACH = 100;

    private final int labels;
    private long scenarios;
    private long characters;

    private Expansion(int labels) {
        this.labels = labels;
    }

    /**
     * What is too much about a file.
     *
     * @param feature what stands in it
     * @return a Dutch sentence; empty if it can be filled in
     */
    static Optional<String> refusal(Feature feature) {
        Expansion expansion = new Expansion(feature.getTags().size());
        expansion.addFeature(feature);
        if (expansion.scenarios > MOST_SCENARIOS) {
            return Optional.of(
                    "Dit bestand heeft meer dan " + MOST_SCENARIOS + " voorbeelden. Verdeel ze over meer bestanden.");
        }
        return expansion.characters > MOST_CHARACTERS
                ? Optional.of(
                        "De tabellen van dit bestand maken samen te veel tekst. Verdeel ze over meer bestanden, of"
                                + " maak de cellen korter.")
                : Optional.empty();
    }

    private void addFeature(Feature feature) {
        long before = 0;
        for (FeatureChild child : feature.getChildren()) {
            before += child.getBackground().map(Expansion::length).orElse(0L);
            long ofFeature = before;
            child.getScenario().ifPresent(scenario -> add(scenario, ofFeature, 0));
            child.getRule().ifPresent(rule -> {
                long ofRule = ofFeature;
                for (RuleChild inner : rule.getChildren()) {
                    ofRule += inner.getBackground().map(Expansion::length).orElse(0L);
                    long all = ofRule;
                    inner.getScenario()
                            .ifPresent(scenario ->
                                    add(scenario, all, rule.getTags().size()));
                }
            });
        }
    }

    private void add(Scenario scenario, long before, int moreLabels) {
        long length = before
                + EACH * (long) (labels + moreLabels + scenario.getTags().size())
                + scenario.getName().length()
                + length(scenario.getSteps());
        if (scenario.getExamples().isEmpty()) {
            scenarios++;
            characters += length;
        }
        long open = texts(scenario).mapToLong(Expansion::open).sum();
        for (Examples examples : scenario.getExamples()) {
            for (TableRow row : examples.getTableBody()) {
                scenarios++;
                characters += length + EACH * (long) examples.getTags().size() + open * longest(row);
            }
        }
    }

    private static long length(Background background) {
        return length(background.getSteps());
    }

    private static long length(List<Step> steps) {
        return steps.stream()
                .mapToLong(step -> EACH + texts(step).mapToLong(String::length).sum())
                .sum();
    }

    private static Stream<String> texts(Scenario scenario) {
        return Stream.concat(
                Stream.of(scenario.getName()), scenario.getSteps().stream().flatMap(Expansion::texts));
    }

    private static Stream<String> texts(Step step) {
        Stream<String> below = Stream.concat(
                step.getDocString().stream().map(text -> text.getContent()),
                step.getDataTable().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getCells().stream())
                        .map(TableCell::getValue));
        return Stream.concat(Stream.of(step.getText()), below);
    }

    private static long open(String text) {
        return text.chars().filter(c -> c == '<').count();
    }

    private static int longest(TableRow row) {
        return row.getCells().stream()
                .mapToInt(cell -> cell.getValue().length())
                .max()
                .orElse(0);
    }
}
