package nl.opvolging.rules.internal.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.opvolging.rules.RoutingQuestion;

/** When it was reported: one moment for each way in which the windows come together. */
final class MomentAxis {
    static final Axis<RoutingQuestion> AXIS = Axis.of("wanneer", MomentAxis::values);

    private MomentAxis() {}

    private static List<AxisValue<RoutingQuestion>> values(
            List<Surroundings> agreements, List<Condition<RoutingQuestion, ?>> conditions) {
        return agreements.stream()
                .flatMap(agreement -> agreement.moments().stream())
                .distinct()
                .map(moment -> new AxisValue<RoutingQuestion>(
                        traits(moment, agreements), (agreement, question) -> place(moment, agreement, question)))
                .toList();
    }

    private static List<Trait> traits(Instant moment, List<Surroundings> agreements) {
        Set<Trait> traits = new LinkedHashSet<>();
        agreements.forEach(agreement -> agreement
                .windowsAt(moment)
                .forEach(window ->
                        traits.add(new Trait("wanneer", window.when().replace(window.word(), "{}"), window.word()))));
        return new ArrayList<>(traits);
    }

    private static RoutingQuestion place(Instant moment, Surroundings agreement, RoutingQuestion question) {
        return RoutingQuestion.builder()
                .from(question)
                .when(agreement.windowsAt(moment))
                .build();
    }
}
