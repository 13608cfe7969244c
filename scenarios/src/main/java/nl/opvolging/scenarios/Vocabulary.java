package nl.opvolging.scenarios;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.cucumberexpressions.Transformer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.Urgency;
import nl.opvolging.signal.WaiverReason;

/** All steps that a scenario can be made of, for all packs the same. */
final class Vocabulary {
    /** All steps, those that are written down first before the others. */
    static final List<Sentence> SENTENCES = Stream.of(
                    ReportSentences.ALL, EventSentences.ALL, PlanSentences.ALL, OtherSentences.ALL)
            .flatMap(List::stream)
            .toList();

    /** What can stand in the places that a step leaves open, besides text between quotes, moments and amounts. */
    static final List<Phrases<?>> PHRASES = List.of(
            words("zintuig", Sense.class),
            Phrases.RECURRING,
            Phrases.ABOUT,
            Phrases.OBSERVER,
            words("team", TeamKind.class),
            words("lijn", Line.class),
            words("soort", PartnerKind.class),
            words("spoed", Urgency.class),
            words("status", CaseStatus.class),
            words("besluit", Decision.class),
            words("reactie", ContactResponse.class),
            words("uitkomst", Outcome.class),
            words("overdracht", HandOverReason.class),
            words("pauze", PauseReason.class),
            words("vervallen", WaiverReason.class),
            words("plichtwoord", DutyKind.class),
            words("toestand", DutyState.class),
            words("feit", Fact.class),
            words("opmerking", RemarkKind.class),
            Phrases.DUTY,
            Phrases.LEVEL,
            Phrases.LISTENER,
            Phrases.ROLE,
            Phrases.TOPIC,
            Phrases.ACTION);

    /** Texts that are written as they are, with an example of each. */
    static final Map<String, String> FORMS = Map.of(
            "moment", "dinsdag 12 januari 2027 om 10:00",
            "dag", "22 januari 2027",
            "duur", "3 werkdagen");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final double NEAR = 0.6;

    private final List<Form> known;
    private final Map<String, Optional<Bound>> bound = new HashMap<>();

    Vocabulary() {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ROOT);
        define(types, "moment", DutchTimes.MOMENT);
        define(types, "dag", DutchTimes.DAY);
        define(types, "duur", DutchTimes.AMOUNT);
        PHRASES.forEach(phrases -> define(types, phrases));
        ExpressionFactory expressions = new ExpressionFactory(types);
        known = SENTENCES.stream()
                .map(sentence -> new Form(sentence, expressions.createExpression(sentence.expression())))
                .toList();
    }

    private static <E extends Enum<E> & DutchWord> Phrases<E> words(String name, Class<E> type) {
        return Phrases.of(name, type, DutchWord::word);
    }

    private static void define(ParameterTypeRegistry types, String name, String pattern) {
        types.defineParameterType(new ParameterType<>(
                name, pattern, String.class, (Transformer<String>) text -> String.valueOf(text), false, false));
    }

    private static <E extends Enum<E>> void define(ParameterTypeRegistry types, Phrases<E> phrases) {
        types.defineParameterType(new ParameterType<>(
                phrases.name(),
                phrases.pattern(),
                phrases.type(),
                (Transformer<E>) text -> phrases.value(String.valueOf(text)),
                false,
                false));
    }

    private record Form(Sentence sentence, Expression expression) {}

    /**
     * A text of which it is known which step it is.
     *
     * @param sentence the step
     * @param values what stands in its open places
     */
    record Bound(Sentence sentence, List<Object> values) {}

    /** The step that a text is; empty if it is none. */
    Optional<Bound> find(Keyword keyword, String text) {
        return bound.computeIfAbsent(keyword == Keyword.THEN ? "D " + text : "G " + text, key -> search(keyword, text));
    }

    private Optional<Bound> search(Keyword keyword, String text) {
        return known.stream()
                .filter(form -> (form.sentence().keyword() == Keyword.THEN) == (keyword == Keyword.THEN))
                .flatMap(form -> form.expression().match(text).stream()
                        .map(arguments -> new Bound(
                                form.sentence(),
                                arguments.stream().map(Vocabulary::value).toList())))
                .findFirst();
    }

    private static Object value(Argument<?> argument) {
        return Optional.<Object>ofNullable(argument.getValue()).orElse("");
    }

    /** What to say about a text that is no step. */
    String unknown(Keyword keyword, String text) {
        Keyword other = keyword == Keyword.THEN ? Keyword.WHEN : Keyword.THEN;
        Optional<Bound> elsewhere = find(other, text);
        if (elsewhere.isPresent()) {
            return "Deze stap hoort bij " + elsewhere.get().sentence().keyword().word() + ", niet bij " + keyword.word()
                    + ".";
        }
        Map<String, String> shapes = new HashMap<>();
        known.stream()
                .map(Form::sentence)
                .filter(sentence -> (sentence.keyword() == Keyword.THEN) == (keyword == Keyword.THEN))
                .forEach(sentence ->
                        shapes.put(PLACE.matcher(sentence.expression()).replaceAll("…"), sentence.expression()));
        return "Deze stap is niet bekend."
                + Nearest.of(shape(text), shapes.keySet(), NEAR)
                        .map(nearest -> " De stap die er het meest op lijkt: "
                                + Steps.readable(shapes.getOrDefault(nearest, nearest)))
                        .orElse(" Kies een stap die in docs/stappen.md staat.");
    }

    /** A text without what usually stands in open places, to be compared with steps. */
    private static String shape(String text) {
        return text.replaceAll("\"[^\"]*\"", "…")
                .replaceAll(DutchTimes.MOMENT, "…")
                .replaceAll(DutchTimes.AMOUNT, "…");
    }
}
