package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** Axes that stand in several tables, each over the field that it sets in the questions of that table. */
final class SharedAxes {
    private SharedAxes() {}

    /** All themes, and that there is none. */
    static <Q> Axis<Q> theme(BiFunction<Q, Optional<Theme>, Q> with) {
        Axis<Q> known = Axis.words(
                "thema",
                "thema {}",
                (agreement, theme) -> agreement.vocabulary().labelOf(theme),
                agreement -> agreement.vocabulary().themes().all().stream().map(Vocabulary.ThemeWord::theme),
                (question, theme) -> with.apply(question, Optional.of(theme)));
        AxisValue<Q> none = new AxisValue<>(
                List.of(Trait.of("thema", "zonder bekend thema")),
                (agreement, question) -> with.apply(question, Optional.empty()));
        return Axis.essential(
                "thema",
                (agreements, conditions) -> Stream.concat(
                                known.values(agreements, conditions).stream(), Stream.of(none))
                        .toList());
    }

    static <Q> Axis<Q> urgency(BiFunction<Q, Urgency, Q> with) {
        return Axis.closed("spoed", "spoed {}", List.of(Urgency.ORDINARY, Urgency.SOON, Urgency.IMMEDIATE), with);
    }

    static <Q> Axis<Q> observer(BiFunction<Q, ObserverKind, Q> with) {
        return Axis.closed(
                "melder",
                "gemeld door {}",
                Stream.concat(
                                Stream.of(ObserverKind.RESIDENT),
                                Stream.of(ObserverKind.values()).filter(kind -> kind != ObserverKind.RESIDENT))
                        .toList(),
                with);
    }

    static <Q> Axis<Q> about(BiFunction<Q, About, Q> with) {
        return Axis.listed(
                "over",
                Stream.concat(
                                Stream.of(
                                        new Axis.Listed<>(Trait.of("over", "onbekend over wie of wat"), About.UNKNOWN)),
                                Stream.of(About.values())
                                        .filter(about -> about != About.UNKNOWN)
                                        .map(about -> new Axis.Listed<>(
                                                new Trait("over", "over een {}", about.word()), about)))
                        .toList(),
                with);
    }

    static <Q> Axis<Q> line(BiFunction<Q, Optional<Line>, Q> with) {
        return Axis.listed(
                "lijn",
                Stream.concat(
                                Stream.of(new Axis.Listed<>(
                                        Trait.of("lijn", "niet gezegd langs welke lijn"), Optional.<Line>empty())),
                                Stream.of(Line.values())
                                        .map(line -> new Axis.Listed<>(
                                                new Trait("lijn", "gemeld als {}", line.word()), Optional.of(line))))
                        .toList(),
                with);
    }

    static <Q> Axis<Q> anonymous(BiFunction<Q, Boolean, Q> with) {
        return Axis.listed(
                "anoniem",
                List.of(
                        new Axis.Listed<>(Trait.of("anoniem", "niet anoniem"), false),
                        new Axis.Listed<>(Trait.of("anoniem", "anoniem"), true)),
                with);
    }

    static <Q> Axis<Q> consent(BiFunction<Q, Answer, Q> with) {
        return yesOrNo(
                "toestemming",
                "onbekend of de bewoner het goed vindt",
                "de bewoner vindt het goed",
                "de bewoner vindt het niet goed",
                with);
    }

    /** A fact that is yes, no or unknown. */
    static <Q> Axis<Q> yesOrNo(String name, String unknown, String yes, String no, BiFunction<Q, Answer, Q> with) {
        return Axis.listed(
                name,
                List.of(
                        new Axis.Listed<>(Trait.of(name, unknown), Answer.UNKNOWN),
                        new Axis.Listed<>(Trait.of(name, yes), Answer.YES),
                        new Axis.Listed<>(Trait.of(name, no), Answer.NO)),
                with);
    }
}
