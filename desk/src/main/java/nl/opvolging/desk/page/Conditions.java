package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.Urgency;

/** When a clause holds, in words: all but the theme, the line and the area, which stand where the words are used. */
final class Conditions {
    private static final Map<String, String> ABOUT = Map.of(
            "oudere", "bij een oudere",
            "volwassene", "bij een volwassene",
            "jongere", "bij een jongere",
            "kind", "bij een kind",
            "woning", "als het om een woning gaat",
            "openbare ruimte", "als het om de openbare ruimte gaat");
    private static final Map<String, String> URGENCY =
            Arrays.stream(Urgency.values()).collect(Collectors.toMap(DutchWord::word, Spoken::urgency));
    private static final Map<String, String> WINDOW =
            Arrays.stream(TimeWindow.values()).collect(Collectors.toMap(DutchWord::word, TimeWindow::when));
    private static final Map<String, String> ANONYMOUS = Map.of(
            Answer.YES.word(),
            "als de melder onbekend wil blijven",
            Answer.NO.word(),
            "als de melder zich bekend maakt");
    private static final Map<String, String> CONSENT =
            Map.of(Answer.YES.word(), "als de bewoner het goed vindt", Answer.NO.word(), "als de bewoner het niet wil");

    private Conditions() {}

    /** The words of a row of {@code routering}; empty if it always holds. */
    static String of(WrittenClause clause) {
        List<String> parts = new ArrayList<>();
        parts.add(translated(clause, "over", ABOUT));
        parts.add(translated(clause, "spoed", URGENCY));
        parts.add(translated(clause, "wanneer", WINDOW));
        parts.add(named(clause, "melder", "gemeld door: ", "gemeld door: iedereen behalve "));
        parts.add(translated(clause, "anoniem", ANONYMOUS));
        parts.add(translated(clause, "toestemming", CONSENT));
        parts.add(named(
                clause, "bekend bij", "als de bewoner al bekend is bij: ", "als de bewoner niet bekend is bij: "));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String translated(WrittenClause clause, String column, Map<String, String> phrases) {
        List<String> words = clause.words(column).stream()
                .map(word -> phrases.getOrDefault(word, word))
                .toList();
        return (clause.excludes(column) ? "behalve " : "") + Phrase.list(words, "of");
    }

    private static String named(WrittenClause clause, String column, String before, String beforeExcluded) {
        List<String> words = clause.words(column);
        return words.isEmpty() ? "" : (clause.excludes(column) ? beforeExcluded : before) + Phrase.list(words, "of");
    }
}
