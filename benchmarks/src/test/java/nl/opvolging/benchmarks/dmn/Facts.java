package nl.opvolging.benchmarks.dmn;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.Theme;
import org.jspecify.annotations.Nullable;

/** A question as it is told to an engine that runs a model. */
final class Facts {
    private static final String UNKNOWN = "onbekend";

    private Facts() {}

    /** A question of which what is not known is told as the word for that. */
    static Map<String, Object> of(RoutingQuestion question) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("thema", question.theme().map(Theme::value).orElse(UNKNOWN));
        facts.put("lijn", question.line().map(DutchWord::word).orElse(UNKNOWN));
        facts.put("gebied", question.area().code());
        facts.put("melder", question.observer().word());
        facts.put("over", question.about().word());
        facts.put("spoed", question.urgency().word());
        facts.put("wanneer", words(question.when()));
        facts.put("anoniem", question.anonymous() ? "ja" : "nee");
        facts.put("toestemming", question.consent().word());
        facts.put("bekendBij", words(question.knownTo()));
        facts.put("nietBekendBij", words(question.notKnownTo()));
        return facts;
    }

    /** A question of which what is not known is told as null. */
    static Map<String, @Nullable Object> withNulls(RoutingQuestion question) {
        Map<String, @Nullable Object> facts = new HashMap<>(of(question));
        facts.replaceAll((name, fact) ->
                Optional.ofNullable(fact).filter(told -> !told.equals(UNKNOWN)).orElse(null));
        return facts;
    }

    private static List<String> words(Collection<? extends DutchWord> values) {
        return values.stream().map(DutchWord::word).toList();
    }
}
