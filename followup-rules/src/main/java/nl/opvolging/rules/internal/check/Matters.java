package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.Matter;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * What signals can be about under an agreement, found by asking the table {@code duiding} about every sign under all
 * circumstances, and about every two signs together as far as that gives something new.
 */
final class Matters {
    /** Nothing at all, for who does not ask. */
    static final Matters NONE = new Matters();

    private static final Sign UNKNOWN_SIGN = Sign.of("een-ander-teken");

    private final Map<Matter, Recipe> recipes = new LinkedHashMap<>();
    private final Map<Matter, Recipe> dangers = new LinkedHashMap<>();
    private final Map<Matter, Recipe> ordinary = new LinkedHashMap<>();

    private Matters() {}

    /**
     * How a signal comes to be about something.
     *
     * @param asked its observations, as they are asked about
     * @param leads whether it is the leading theme of that signal, not a side theme
     * @param danger whether that signal is immediate danger
     */
    record Recipe(List<InterpretationQuestion> asked, boolean leads, boolean danger) {
        Recipe {
            asked = List.copyOf(asked);
        }
    }

    static Matters of(Chain agreement) {
        Matters matters = new Matters();
        Map<Sign, List<Ranked>> aboutSigns = aboutSigns(agreement);
        for (About about : about()) {
            Set<List<List<Integer>>> seen = new HashSet<>();
            for (Answer danger : List.of(Answer.UNKNOWN, Answer.YES, Answer.NO)) {
                for (Optional<Line> line : lines()) {
                    List<Reading> readings = readings(aboutSigns, about, danger, line);
                    boolean isNew =
                            seen.add(readings.stream().map(Reading::ranks).toList());
                    matters.addAll(isNew ? readings : withoutAnswer(readings), agreement.vocabulary());
                }
            }
        }
        return matters;
    }

    private static List<About> about() {
        Set<About> unknownFirst = new LinkedHashSet<>(List.of(About.UNKNOWN));
        unknownFirst.addAll(List.of(About.values()));
        return List.copyOf(unknownFirst);
    }

    /** For each sign, and one that no clause knows, the clauses that may say something of it. */
    private static Map<Sign, List<Ranked>> aboutSigns(Chain agreement) {
        List<Clause<InterpretationQuestion, Interpretation>> clauses = agreement.clauses(InterpretationTable.TABLE);
        Map<Sign, List<Ranked>> aboutSigns = new LinkedHashMap<>();
        Stream.concat(
                        agreement.vocabulary().signs().all().stream().map(Vocabulary.SignWord::sign),
                        Stream.of(UNKNOWN_SIGN))
                .forEach(sign -> {
                    InterpretationQuestion nothingElseKnown = new InterpretationQuestion(
                            sign, About.UNKNOWN, Answer.UNKNOWN, Optional.empty(), Answer.UNKNOWN);
                    aboutSigns.put(
                            sign,
                            IntStream.range(0, clauses.size())
                                    .mapToObj(rank -> new Ranked(rank, clauses.get(rank)))
                                    .filter(ranked -> ranked.clause().holds(nothingElseKnown) != Answer.NO)
                                    .toList());
                });
        return aboutSigns;
    }

    /** What is said of each observation; of those of which the same is said, of the most ordinary one. */
    private static List<Reading> readings(
            Map<Sign, List<Ranked>> aboutSigns, About about, Answer danger, Optional<Line> line) {
        Map<List<Integer>, Reading> different = new LinkedHashMap<>();
        for (Answer recurring : List.of(Answer.UNKNOWN, Answer.YES, Answer.NO)) {
            aboutSigns.forEach((sign, clauses) -> {
                Reading reading = Reading.of(new InterpretationQuestion(sign, about, recurring, line, danger), clauses);
                different.putIfAbsent(reading.ranks, reading);
            });
        }
        return List.copyOf(different.values());
    }

    private static List<Reading> withoutAnswer(List<Reading> readings) {
        return readings.stream().filter(reading -> reading.answers.isEmpty()).toList();
    }

    private void addAll(List<Reading> readings, Vocabulary vocabulary) {
        for (Reading reading : readings) {
            add(reading, Optional.empty(), vocabulary);
        }
        for (Reading reading : readings) {
            readings.stream()
                    .filter(other -> !other.answers.isEmpty())
                    .forEach(other -> add(reading, Optional.of(other), vocabulary));
        }
    }

    private static List<Optional<Line>> lines() {
        List<Optional<Line>> lines = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Line.values()).map(Optional::of).forEach(lines::add);
        return lines;
    }

    private void add(Reading first, Optional<Reading> second, Vocabulary vocabulary) {
        List<Reading> together =
                Stream.concat(Stream.of(first), second.stream()).toList();
        Urgency urgency = together.stream()
                .flatMap(reading -> reading.answers.stream())
                .map(Interpretation::urgency)
                .min(Urgency::compareTo)
                .orElse(Urgency.ORDINARY);
        List<InterpretationQuestion> asked =
                together.stream().map(reading -> reading.question).toList();
        if (first.answers.isEmpty() && second.isEmpty()) {
            keep(
                    new Matter(Optional.empty(), first.question.line(), urgency, first.question.about()),
                    new Recipe(asked, true, false));
        }
        for (int i = 0; i < first.answers.size(); i++) {
            Theme theme = first.answers.get(i).theme();
            boolean leads =
                    i == 0 && second.filter(other -> other.goesBefore(first)).isEmpty();
            Optional<Line> line = vocabulary.themes().find(theme.value()).map(Vocabulary.ThemeWord::line);
            keep(
                    new Matter(Optional.of(theme), line, urgency, first.question.about()),
                    new Recipe(asked, leads, leads && first.danger));
        }
    }

    private void keep(Matter matter, Recipe recipe) {
        recipes.merge(matter, recipe, (known, other) -> known.leads() || !other.leads() ? known : other);
        if (recipe.leads()) {
            (recipe.danger() ? dangers : ordinary).putIfAbsent(matter, recipe);
        }
    }

    /** All of them, each with how a signal comes to be about it. */
    Map<Matter, Recipe> recipes() {
        return recipes;
    }

    /** How a signal comes to be about something first of all, while it is immediate danger or while it is not. */
    Optional<Recipe> leading(Matter matter, boolean danger) {
        return Optional.ofNullable((danger ? dangers : ordinary).get(matter));
    }

    /** What signals are about first of all. */
    List<Matter> leading() {
        return recipes.entrySet().stream()
                .filter(entry -> entry.getValue().leads())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A clause with its place among all. */
    private record Ranked(int rank, Clause<InterpretationQuestion, Interpretation> clause) {}

    /** What the clauses say of an observation. */
    private record Reading(
            InterpretationQuestion question, List<Integer> ranks, List<Interpretation> answers, boolean danger) {
        static Reading of(InterpretationQuestion question, List<Ranked> clauses) {
            List<Ranked> held = clauses.stream()
                    .filter(ranked -> ranked.clause().holds(question) == Answer.YES)
                    .toList();
            boolean danger = held.stream()
                    .limit(1)
                    .map(Ranked::clause)
                    .anyMatch(first -> first.mandatory() && first.answer().urgency() == Urgency.IMMEDIATE);
            return new Reading(
                    question,
                    held.stream().map(Ranked::rank).toList(),
                    held.stream().map(ranked -> ranked.clause().answer()).toList(),
                    danger);
        }

        /** Whether the topmost clause of this one is above that of another. */
        boolean goesBefore(Reading other) {
            return !ranks.isEmpty() && (other.ranks.isEmpty() || ranks.get(0) < other.ranks.get(0));
        }
    }
}
