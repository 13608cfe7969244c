package nl.opvolging.benchmarks.dmn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * What a signal of one observation is about first of all. With more observations there can be more urgencies for a theme, so
 * this is a part of what signals are about first of all.
 */
final class LeadingThemes implements Predicate<RoutingQuestion> {
    private static final List<Optional<Line>> LINES = Stream.concat(
                    Stream.of(Optional.<Line>empty()), Stream.of(Line.values()).map(Optional::of))
            .toList();

    private final Set<Matter> leading = new HashSet<>();

    private record Matter(Theme theme, Urgency urgency, About about) {}

    private LeadingThemes() {}

    static LeadingThemes ofOneSign(Agreement agreement) {
        LeadingThemes themes = new LeadingThemes();
        PackForm.tables().stream()
                .filter(table -> table.name().equals("duiding"))
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.header().equals("teken"))
                .flatMap(column -> column.words(agreement).stream())
                .map(Sign::of)
                .forEach(sign -> themes.add(agreement, sign));
        return themes;
    }

    private void add(Agreement agreement, Sign sign) {
        for (About about : About.values()) {
            for (Answer recurring : Answer.values()) {
                for (Answer danger : Answer.values()) {
                    for (Optional<Line> line : LINES) {
                        List<Interpretation> all =
                                agreement.interpret(new InterpretationQuestion(sign, about, recurring, line, danger));
                        all.stream()
                                .map(Interpretation::urgency)
                                .min(Urgency::compareTo)
                                .ifPresent(urgency ->
                                        leading.add(new Matter(all.get(0).theme(), urgency, about)));
                    }
                }
            }
        }
    }

    @Override
    public boolean test(RoutingQuestion question) {
        return question.theme()
                .map(theme -> new Matter(theme, question.urgency(), question.about()))
                .filter(leading::contains)
                .isPresent();
    }
}
