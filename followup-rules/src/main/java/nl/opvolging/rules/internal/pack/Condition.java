package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Set;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.DutchWord;

/**
 * What one cell asks of a question: one of these words, or all but these.
 *
 * @param column the column of the cell
 * @param words the words as they are best written
 * @param values what the words mean
 * @param except whether the words are excluded
 * @param <Q> the type of question
 * @param <V> the type of the values
 */
public record Condition<Q, V>(ConditionColumn<Q, V> column, List<String> words, Set<V> values, boolean except) {
    /**
     * Keeps its own copies.
     *
     * @param column the column of the cell
     * @param words the words as they are best written
     * @param values what the words mean
     * @param except whether the words are excluded
     */
    public Condition {
        words = List.copyOf(words);
        values = Set.copyOf(values);
    }

    /**
     * Whether the condition holds for a question.
     *
     * @param question a question
     * @return yes, no, or unknown if a fact that it needs is not known
     */
    public Answer holds(Q question) {
        Answer found = column.isOneOf(question, values);
        return except ? opposite(found) : found;
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /**
     * The condition as a part of a Dutch sentence.
     *
     * @return such as {@code thema eenzaamheid of verwardheid}
     */
    public String phrase() {
        return (except ? "niet " : "") + column.phrase().replace("{}", DutchList.or(words));
    }

    /**
     * The condition as a question to the observer.
     *
     * @return such as {@code Gaat het om een oudere?}; empty if its fact is always known
     */
    public String question() {
        return column.question().replace("{}", DutchList.or(words));
    }

    /**
     * The answer to {@link #question()} with which the condition holds.
     *
     * @return ja or nee
     */
    public String answer() {
        boolean asksForWords = column.question().contains("{}");
        boolean positive = asksForWords || words.contains(Answer.YES.word());
        return (positive ^ except ? Answer.YES : Answer.NO).word();
    }

    /**
     * What the words mean, as text.
     *
     * @return the codes of themes or areas, or the words of a closed list, in alphabetical order
     */
    public List<String> codes() {
        return values.stream()
                .map(value -> value instanceof DutchWord word ? word.word() : String.valueOf(value))
                .sorted()
                .toList();
    }

    /**
     * A name that two conditions share if and only if they ask the same.
     *
     * @return header, manner and values
     */
    public String key() {
        return column.header()
                + (except ? " behalve " : " ")
                + values.stream().map(String::valueOf).sorted().toList();
    }
}
