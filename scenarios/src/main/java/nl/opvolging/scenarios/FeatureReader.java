package nl.opvolging.scenarios;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.IdGenerator;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file with scenarios. What cannot be read is told at its place; it never throws for what a file holds. */
final class FeatureReader {
    private static final Pattern LANGUAGE_LINE = Pattern.compile("(?m)\\A\\s*#\\s*language\\s*:\\s*\\S+");
    private static final Pattern PLACE = Pattern.compile("^\\((\\d+):(\\d+)\\): ?", Pattern.DOTALL);
    private static final Pattern EXPECTED = Pattern.compile("expected: (.*), got '(.*)'", Pattern.DOTALL);
    /** The most problems that are listed; after that one line says that there are more. */
    private static final int MOST_PROBLEMS = 100;

    private static final String NOTHING =
            "In dit bestand staat geen scenario. Schrijf er een, of haal het bestand weg.";
    private static final int MOST_STEPS = 200;
    /** Longer than the longest advice: beyond it, a text could exhaust what recognizes steps. */
    private static final int LONGEST_STEP = 2_500;

    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_NAME = 260;

    private final String pack;
    private final String file;
    private final Vocabulary vocabulary;
    private final List<ScenarioProblem> problems = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Map<String, Location> places = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private String feature = "";

    FeatureReader(String pack, String file, Vocabulary vocabulary) {
        this.pack = pack;
        this.file = file;
        this.vocabulary = vocabulary;
    }

    List<ScenarioProblem> problems() {
        return List.copyOf(problems);
    }

    List<Scenario> scenarios() {
        return List.copyOf(scenarios);
    }

    void read(String text) {
        if (text.isBlank()) {
            problem(1, 1, NOTHING);
            return;
        }
        boolean stated = LANGUAGE_LINE.matcher(text).find();
        String dutch = stated ? text : ScenarioText.LANGUAGE + "\n" + text;
        int shift = stated ? 0 : 1;
        List<Envelope> document = parse(dutch, false);
        document.forEach(envelope -> {
            envelope.getParseError().ifPresent(error -> refuse(error, shift));
            envelope.getGherkinDocument().ifPresent(this::note);
        });
        Optional<String> tooMuch = document.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(read -> read.getFeature().stream())
                .flatMap(read -> Expansion.refusal(read).stream())
                .findFirst();
        if (tooMuch.isPresent()) {
            problem(1, 1, tooMuch.get());
            return;
        }
        List<Pickle> pickles = parse(dutch, true).stream()
                .flatMap(envelope -> envelope.getPickle().stream())
                .toList();
        pickles.stream().takeWhile(pickle -> problems.size() <= MOST_PROBLEMS).forEach(pickle -> read(pickle, shift));
        if (problems.isEmpty() && scenarios.isEmpty()) {
            problem(1, 1, NOTHING);
        }
    }

    /** What stands in the file; the rows of its tables filled in, if that is asked for. */
    private List<Envelope> parse(String text, boolean filledIn) {
        try {
            return GherkinParser.builder()
                    .includeSource(false)
                    .includeGherkinDocument(!filledIn)
                    .includePickles(filledIn)
                    .idGenerator(numbered())
                    .build()
                    .parse(file, text.getBytes(StandardCharsets.UTF_8))
                    .toList();
        } catch (StackOverflowError | RuntimeException e) {
            problem(1, 1, "Dit bestand kan niet worden gelezen als voorbeelden. Begin opnieuw met een kort bestand.");
            return List.of();
        }
    }

    /** Numbers instead of random references: the same file gives the same result. */
    private static IdGenerator numbered() {
        AtomicInteger last = new AtomicInteger();
        return () -> String.valueOf(last.incrementAndGet());
    }

    private void refuse(ParseError error, int shift) {
        String message = PLACE.matcher(error.getMessage()).replaceFirst("");
        int column =
                error.getSource().getLocation().flatMap(Location::getColumn).orElse(1);
        problem(lineOf(error, shift), Math.max(1, column), dutch(message));
    }

    private static int lineOf(ParseError error, int shift) {
        return error.getSource()
                .getLocation()
                .map(location -> Math.max(1, location.getLine() - shift))
                .orElse(1);
    }

    private static String dutch(String message) {
        Matcher expected = EXPECTED.matcher(message);
        if (expected.find()) {
            return "\"" + shown(expected.group(2))
                    + "\" staat hier niet goed. Verwacht is Functionaliteit, Achtergrond, Scenario,"
                    + " Abstract Scenario, Voorbeelden of een stap met Gegeven, Als, Dan, En of Maar.";
        }
        if (message.startsWith("inconsistent cell count")) {
            return "Deze rij van de tabel heeft een ander aantal cellen dan de eerste rij. Geef elke rij evenveel cellen.";
        }
        if (message.startsWith("Language not supported")) {
            return "Deze taal is niet bekend. Zet bovenaan: " + ScenarioText.LANGUAGE;
        }
        if (message.startsWith("unexpected end of file")) {
            return "Het bestand houdt hier te vroeg op. Schrijf af wat hier begint, of haal het weg.";
        }
        if (message.startsWith("A tag may not contain whitespace")) {
            return "In een label met @ staat geen spatie. Schrijf een streepje, of zet er een tweede @ voor.";
        }
        return "Deze regel kan niet worden gelezen. Schrijf hem opnieuw, of haal hem weg.";
    }

    private static String shown(String text) {
        return shown(text, LONGEST_SHOWN);
    }

    private static String shown(String text, int longest) {
        String clean = text.replaceAll("\\p{Cc}+", " ").strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest) + "…";
    }

    private void note(GherkinDocument document) {
        document.getFeature().ifPresent(this::note);
    }

    private void note(Feature named) {
        feature = shown(named.getName(), LONGEST_NAME);
        named.getChildren().forEach(child -> {
            child.getBackground().ifPresent(this::note);
            child.getScenario().ifPresent(this::note);
            child.getRule()
                    .ifPresent(rule -> rule.getChildren().forEach(inner -> {
                        inner.getBackground().ifPresent(this::note);
                        inner.getScenario().ifPresent(this::note);
                    }));
        });
    }

    private void note(Background background) {
        background.getSteps().forEach(this::note);
    }

    private void note(io.cucumber.messages.types.Scenario scenario) {
        places.put(scenario.getId(), scenario.getLocation());
        scenario.getSteps().forEach(this::note);
        scenario.getExamples().stream()
                .map(Examples::getTableBody)
                .flatMap(List::stream)
                .forEach(row -> places.put(row.getId(), row.getLocation()));
    }

    private void note(Step step) {
        places.put(step.getId(), step.getLocation());
        keywords.put(step.getId(), step.getKeyword());
    }

    private void read(Pickle pickle, int shift) {
        int line = line(pickle.getAstNodeIds().get(pickle.getAstNodeIds().size() - 1), shift);
        if (pickle.getSteps().isEmpty()) {
            problem(line, 1, "Dit scenario heeft geen stappen. Schrijf ze eronder, met Gegeven, Als en Dan.");
            return;
        }
        if (pickle.getSteps().size() > MOST_STEPS) {
            problem(line, 1, "Dit scenario heeft meer dan " + MOST_STEPS + " stappen. Maak er meer scenario's van.");
            return;
        }
        List<Scenario.Step> steps = new ArrayList<>();
        for (PickleStep step : pickle.getSteps()) {
            if (problems.size() > MOST_PROBLEMS) {
                return;
            }
            bind(step, shift).ifPresent(steps::add);
        }
        if (steps.size() < pickle.getSteps().size()) {
            return;
        }
        if (steps.stream().noneMatch(step -> step.bound().sentence().keyword() == Keyword.THEN)) {
            problem(line, 1, "Dit scenario heeft geen stap met Dan, dus het kan niet mislukken. Schrijf er een bij.");
            return;
        }
        scenarios.add(new Scenario(pack, file, line, feature, shown(pickle.getName(), LONGEST_NAME), steps));
    }

    private Optional<Scenario.Step> bind(PickleStep step, int shift) {
        String id = step.getAstNodeIds().get(0);
        int line = line(id, shift);
        String text = keywords.getOrDefault(id, "") + step.getText();
        Keyword keyword = step.getType()
                .map(type -> type == PickleStepType.OUTCOME
                        ? Keyword.THEN
                        : type == PickleStepType.ACTION ? Keyword.WHEN : Keyword.GIVEN)
                .orElse(Keyword.GIVEN);
        if (step.getArgument().isPresent()) {
            problem(line, 1, "Bij deze stap hoort geen tabel of tekstblok. Haal weg wat eronder staat.");
            return Optional.empty();
        }
        if (step.getText().length() > LONGEST_STEP) {
            problem(line, 1, "Deze stap heeft meer dan " + LONGEST_STEP + " tekens. Maak hem korter.");
            return Optional.empty();
        }
        if (step.getText().chars().anyMatch(Character::isISOControl)) {
            problem(line, 1, "In deze stap staat een onzichtbaar teken. Typ de stap opnieuw.");
            return Optional.empty();
        }
        Optional<Vocabulary.Bound> bound = vocabulary.find(keyword, step.getText());
        if (bound.isEmpty() && unknown.add(line + " " + text)) {
            int column = Optional.ofNullable(places.get(id))
                    .flatMap(Location::getColumn)
                    .orElse(1);
            problem(line, column, "\"" + shown(text) + "\": " + vocabulary.unknown(keyword, step.getText()));
        }
        return bound.map(known -> new Scenario.Step(line, text, known));
    }

    private int line(String id, int shift) {
        return Optional.ofNullable(places.get(id))
                .map(place -> Math.max(1, place.getLine() - shift))
                .orElse(1);
    }

    private void problem(int line, int column, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new ScenarioProblem(pack, file, line, column, message));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new ScenarioProblem(
                    pack,
                    file,
                    line,
                    column,
                    "Vanaf hier zijn er nog meer problemen. Los eerst de eerste " + MOST_PROBLEMS + " op."));
        }
    }
}
