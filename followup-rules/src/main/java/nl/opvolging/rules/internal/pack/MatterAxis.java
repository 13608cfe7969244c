package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Theme;

/** What it is about: theme, line, urgency, and who or what. Only what a signal can be about, since one follows from the other. */
final class MatterAxis {
    static final Axis<RoutingQuestion> AXIS = Axis.essential("waar het over gaat", MatterAxis::values);

    private MatterAxis() {}

    private static List<AxisValue<RoutingQuestion>> values(
            List<Surroundings> agreements, List<Condition<RoutingQuestion, ?>> conditions) {
        return agreements.stream()
                .flatMap(agreement -> agreement.matters().stream())
                .distinct()
                .map(matter -> new AxisValue<RoutingQuestion>(
                        traits(matter, agreements), (agreement, question) -> place(matter, agreement, question)))
                .toList();
    }

    private static List<Trait> traits(Matter matter, List<Surroundings> agreements) {
        List<Trait> traits = new ArrayList<>();
        traits.add(matter.theme()
                .map(theme -> new Trait("thema", "thema {}", label(theme, agreements)))
                .orElse(Trait.of("thema", "zonder bekend thema")));
        if (matter.theme().isEmpty()) {
            traits.add(matter.line()
                    .map(line -> new Trait("lijn", "gemeld als {}", line.word()))
                    .orElse(Trait.of("lijn", "zonder lijn")));
        }
        traits.add(new Trait("spoed", "spoed {}", matter.urgency().word()));
        traits.add(
                matter.about() == About.UNKNOWN
                        ? Trait.of("over", "onbekend over wie of wat")
                        : new Trait("over", "over een {}", matter.about().word()));
        return traits;
    }

    private static String label(Theme theme, List<Surroundings> agreements) {
        return agreements.stream()
                .flatMap(agreement -> agreement.vocabulary().themes().find(theme.value()).stream())
                .map(Vocabulary.ThemeWord::label)
                .findFirst()
                .orElse(theme.value());
    }

    private static RoutingQuestion place(Matter matter, Surroundings agreement, RoutingQuestion question) {
        return RoutingQuestion.builder()
                .from(question)
                .theme(matter.theme())
                .line(matter.theme()
                        .flatMap(theme -> agreement.vocabulary().themes().find(theme.value()))
                        .map(Vocabulary.ThemeWord::line)
                        .or(() -> matter.theme().isPresent() ? Optional.empty() : matter.line()))
                .urgency(matter.urgency())
                .about(matter.about())
                .build();
    }
}
