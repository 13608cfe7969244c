package nl.opvolging.desk.dmn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolging.rules.ClauseCondition;

/**
 * All that a fact can be, in parts: what meets the same conditions is in one part. Each part is named by the conditions that
 * hold for it.
 */
final class Parts {
    private static final String NONE = "anders";
    private static final String AND = " + ";

    private final List<ClauseCondition> conditions;
    private final Map<BitSet, String> names = new LinkedHashMap<>();

    private Parts(List<ClauseCondition> conditions) {
        this.conditions = conditions;
    }

    /**
     * The parts.
     *
     * @param conditions the conditions, each once
     * @param samples at least one value of each part
     * @param holds whether a condition holds for a value
     */
    static <S> Parts of(List<ClauseCondition> conditions, List<S> samples, BiPredicate<ClauseCondition, S> holds) {
        List<BitSet> held = new ArrayList<>();
        for (S sample : samples) {
            BitSet met = new BitSet();
            for (int i = 0; i < conditions.size(); i++) {
                met.set(i, holds.test(conditions.get(i), sample));
            }
            held.add(met);
        }
        Parts parts = new Parts(conditions);
        Set<String> taken = new HashSet<>();
        held.stream()
                .distinct()
                .sorted(Comparator.comparing(BitSet::cardinality).reversed().thenComparing(BitSet::toString))
                .forEach(met -> parts.names.put(met, unused(parts.name(met), taken)));
        return parts;
    }

    private static String unused(String name, Set<String> taken) {
        String unused = name;
        for (int number = 2; !taken.add(unused); number++) {
            unused = name + " (" + number + ")";
        }
        return unused;
    }

    private String name(BitSet met) {
        return met.isEmpty()
                ? NONE
                : met.stream().mapToObj(i -> words(conditions.get(i))).collect(Collectors.joining(AND));
    }

    /** A condition as a person reads it. */
    static String words(ClauseCondition condition) {
        return (condition.except() ? "behalve " : "") + String.join(" of ", condition.words());
    }

    List<String> names() {
        return List.copyOf(names.values());
    }

    /** The parts for which a condition holds; empty if it is none of the conditions. */
    Optional<List<String>> meeting(ClauseCondition condition) {
        for (int i = 0; i < conditions.size(); i++) {
            if (asksTheSame(conditions.get(i), condition)) {
                int asked = i;
                return Optional.of(names.entrySet().stream()
                        .filter(part -> part.getKey().get(asked))
                        .map(Map.Entry::getValue)
                        .toList());
            }
        }
        return Optional.empty();
    }

    /** Whether two conditions are one, in whatever words. */
    static boolean asksTheSame(ClauseCondition one, ClauseCondition other) {
        return one.header().equals(other.header())
                && one.values().equals(other.values())
                && one.except() == other.except();
    }

    /**
     * The name of the part of a value. Those that meet most conditions are tried first, so that it is enough to look for what
     * must hold, and the last is what is left.
     *
     * @param feel how a condition is written
     * @return an expression
     */
    String expression(Function<ClauseCondition, String> feel) {
        String rest = "";
        for (BitSet met : inTurn()) {
            String name = Feel.text(names.getOrDefault(met, ""));
            String all =
                    met.stream().mapToObj(i -> feel.apply(conditions.get(i))).collect(Collectors.joining(" and "));
            rest = rest.isEmpty() ? name : Feel.ifThenElse(all, name + "\n", rest);
        }
        return rest;
    }

    /** The last part first. */
    private List<BitSet> inTurn() {
        List<BitSet> inTurn = new ArrayList<>(names.keySet());
        Collections.reverse(inTurn);
        return inTurn;
    }
}
