package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.PartnerKind;

/**
 * Which kinds of partners know the resident. Each kind may know him, or not, or that is unknown; of all ways to combine
 * these, one stands for those that meet the same conditions.
 */
final class KnownToAxis {
    static final Axis<RoutingQuestion> AXIS = Axis.of("bekend bij", KnownToAxis::values);

    private KnownToAxis() {}

    private static List<AxisValue<RoutingQuestion>> values(
            List<Surroundings> agreements, List<Condition<RoutingQuestion, ?>> conditions) {
        List<Condition<RoutingQuestion, ?>> asked =
                conditions.stream().distinct().toList();
        Set<PartnerKind> kinds = EnumSet.noneOf(PartnerKind.class);
        asked.forEach(condition -> condition.values().forEach(value -> kinds.add((PartnerKind) value)));
        List<Known> ways = List.of(new Known(Map.of()));
        Set<PartnerKind> seen = EnumSet.noneOf(PartnerKind.class);
        for (PartnerKind kind : kinds) {
            seen.add(kind);
            Map<List<Answer>, Known> different = new LinkedHashMap<>();
            for (Known way : ways) {
                for (Answer answer : List.of(Answer.UNKNOWN, Answer.YES, Answer.NO)) {
                    Known longer = way.with(kind, answer);
                    different.putIfAbsent(longer.meets(asked, seen), longer);
                }
            }
            ways = List.copyOf(different.values());
        }
        return ways.stream()
                .map(way -> new AxisValue<RoutingQuestion>(way.traits(), (agreement, question) -> way.place(question)))
                .toList();
    }

    /** What is known of some kinds; of the others nothing is. */
    private record Known(Map<PartnerKind, Answer> answers) {
        Known with(PartnerKind kind, Answer answer) {
            Map<PartnerKind, Answer> more = new LinkedHashMap<>(answers);
            more.put(kind, answer);
            return new Known(more);
        }

        /** What each condition says, as far as these kinds go: the kinds that come later add the same to equal answers. */
        List<Answer> meets(List<Condition<RoutingQuestion, ?>> conditions, Set<PartnerKind> seen) {
            return conditions.stream()
                    .map(condition -> seen.stream()
                            .filter(condition.values()::contains)
                            .map(kind -> answers.getOrDefault(kind, Answer.UNKNOWN))
                            .reduce(Answer.NO, Known::either))
                    .toList();
        }

        private static Answer either(Answer one, Answer other) {
            if (one == Answer.YES || other == Answer.YES) {
                return Answer.YES;
            }
            return one == Answer.UNKNOWN || other == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
        }

        List<Trait> traits() {
            List<Trait> traits = new ArrayList<>();
            answers.forEach((kind, answer) -> {
                if (answer != Answer.UNKNOWN) {
                    String phrase = answer == Answer.YES ? "bekend bij {}" : "niet bekend bij {}";
                    traits.add(new Trait("bekend bij", phrase, kind.word()));
                }
            });
            return traits.isEmpty() ? List.of(Trait.of("bekend bij", "onbekend of iemand de bewoner kent")) : traits;
        }

        RoutingQuestion place(RoutingQuestion question) {
            return RoutingQuestion.builder()
                    .from(question)
                    .knownTo(kinds(Answer.YES))
                    .notKnownTo(kinds(Answer.NO))
                    .build();
        }

        private Set<PartnerKind> kinds(Answer wanted) {
            return answers.entrySet().stream()
                    .filter(entry -> entry.getValue() == wanted)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }
}
