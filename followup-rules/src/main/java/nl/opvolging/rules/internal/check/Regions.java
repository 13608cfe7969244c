package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.internal.pack.AxisValue;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.Trait;

/** Says in Dutch which values are meant, as short as it can: by what they have in common and other values have not. */
final class Regions {
    private Regions() {}

    /**
     * The questions of a box in one text.
     *
     * @param box the box
     * @param space the space in which it lies
     * @return such as {@code thema eenzaamheid, in Gorinchem-Oost}; empty if it holds all questions
     */
    static <Q> String words(Diagram.Box<?> box, Space<Q, ?> space) {
        return String.join("; of ", parts(box, space));
    }

    /**
     * The questions of a box, part by part where no single phrase says them.
     *
     * @param box the box
     * @param space the space in which it lies
     * @return such as {@code thema schulden, spoed snel} and {@code thema schulden, spoed gewoon, over een oudere}; an empty text
     *     if it holds all questions
     */
    static <Q> List<String> parts(Diagram.Box<?> box, Space<Q, ?> space) {
        List<String> parts = List.of("");
        for (int axis = 0; axis < space.sides().size(); axis++) {
            List<Integer> cells = box.cells().get(axis);
            if (cells != null) {
                List<Space.Cell<Q>> all = space.sides().get(axis).cells();
                parts = each(parts, parts(traits(cells.stream().map(all::get).toList()), traits(all)));
            }
        }
        return parts;
    }

    /** Each of some texts with each of others after it. */
    private static List<String> each(List<String> texts, List<String> others) {
        return texts.stream()
                .flatMap(text -> others.stream()
                        .map(other -> text.isEmpty() || other.isEmpty() ? text + other : text + ", " + other))
                .toList();
    }

    private static <Q> Set<List<Trait>> traits(Collection<Space.Cell<Q>> cells) {
        return cells.stream()
                .flatMap(cell -> cell.values().stream())
                .map(AxisValue::traits)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Some of the values of an axis.
     *
     * @param inside the traits of those that are meant
     * @param all the traits of all values
     * @return the words, part by part where no single phrase says them; an empty text if all are meant
     */
    static List<String> parts(Set<List<Trait>> inside, Set<List<Trait>> all) {
        if (inside.equals(all)) {
            return List.of("");
        }
        return byOneAspect(inside, all)
                .or(() -> byAllAspects(inside, all))
                .map(List::of)
                .orElseGet(() -> aspects(all).size() == 1 ? List.of(oneByOne(inside)) : byFirstAspect(inside, all));
    }

    private static Set<String> aspects(Set<List<Trait>> values) {
        return values.stream()
                .flatMap(List::stream)
                .map(Trait::aspect)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Values that have one of some traits of one aspect, while all others have none of these, or the other way round. */
    private static Optional<String> byOneAspect(Set<List<Trait>> inside, Set<List<Trait>> all) {
        Set<List<Trait>> outside = new LinkedHashSet<>(all);
        outside.removeAll(inside);
        for (String aspect : aspects(all)) {
            Optional<List<Trait>> telling = telling(aspect, inside, outside);
            Optional<List<Trait>> excluding = telling(aspect, outside, inside);
            if (telling.isPresent()
                    && excluding
                            .filter(Regions::canBeExcluded)
                            .filter(traits -> traits.size() < telling.get().size())
                            .isEmpty()) {
                return telling.map(Regions::joined);
            }
            if (excluding.filter(Regions::canBeExcluded).isPresent()) {
                return excluding.map(traits -> "behalve " + joined(traits));
            }
        }
        return Optional.empty();
    }

    /** Whether the traits are words in a phrase: of what is a sentence by itself, the other sentences are clearer. */
    private static boolean canBeExcluded(List<Trait> traits) {
        return traits.stream().noneMatch(trait -> trait.phrase().equals("{}"));
    }

    /** Traits of one aspect of which each of some values has one, and none of the others. */
    private static Optional<List<Trait>> telling(String aspect, Set<List<Trait>> some, Set<List<Trait>> others) {
        List<Trait> telling = new ArrayList<>();
        some.stream()
                .flatMap(List::stream)
                .filter(trait -> trait.aspect().equals(aspect))
                .distinct()
                .filter(trait -> others.stream().noneMatch(value -> value.contains(trait)))
                .forEach(telling::add);
        for (Trait trait : List.copyOf(telling)) {
            List<Trait> fewer =
                    telling.stream().filter(other -> !other.equals(trait)).toList();
            if (covers(fewer, some)) {
                telling = new ArrayList<>(fewer);
            }
        }
        return covers(telling, some) ? Optional.of(telling) : Optional.empty();
    }

    private static boolean covers(List<Trait> traits, Set<List<Trait>> values) {
        return values.stream().allMatch(value -> value.stream().anyMatch(traits::contains));
    }

    /** Values that are all combinations, among the possible ones, of some traits of each aspect. */
    private static Optional<String> byAllAspects(Set<List<Trait>> inside, Set<List<Trait>> all) {
        Map<String, Set<Trait>> allowed = new LinkedHashMap<>();
        aspects(all).forEach(aspect -> allowed.put(aspect, of(aspect, inside)));
        if (!combined(allowed, all).equals(inside)) {
            return Optional.empty();
        }
        for (String aspect : List.copyOf(allowed.keySet())) {
            Map<String, Set<Trait>> fewer = new LinkedHashMap<>(allowed);
            fewer.remove(aspect);
            if (combined(fewer, all).equals(inside)) {
                allowed.remove(aspect);
            }
        }
        return Optional.of(allowed.values().stream()
                .map(traits -> joined(List.copyOf(traits)))
                .collect(Collectors.joining(", ")));
    }

    private static Set<Trait> of(String aspect, Set<List<Trait>> values) {
        return values.stream()
                .flatMap(List::stream)
                .filter(trait -> trait.aspect().equals(aspect))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<List<Trait>> combined(Map<String, Set<Trait>> allowed, Set<List<Trait>> all) {
        return all.stream()
                .filter(value -> value.stream()
                        .allMatch(trait -> !allowed.containsKey(trait.aspect())
                                || allowed.get(trait.aspect()).contains(trait)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Value by value, each with all that is said of it. */
    private static String oneByOne(Set<List<Trait>> inside) {
        return DutchList.or(inside.stream()
                .map(value -> DutchList.and(value.stream().map(Trait::words).toList()))
                .toList());
    }

    /** Value by value of the first aspect, those together of which the same must be said besides. */
    private static List<String> byFirstAspect(Set<List<Trait>> inside, Set<List<Trait>> all) {
        Map<List<String>, Set<Trait>> byRest = new LinkedHashMap<>();
        for (List<Trait> value : inside) {
            Trait first = value.get(0);
            byRest.computeIfAbsent(parts(withFirst(first, inside), withFirst(first, all)), key -> new LinkedHashSet<>())
                    .add(first);
        }
        return byRest.entrySet().stream()
                .flatMap(entry -> each(List.of(joined(List.copyOf(entry.getValue()))), entry.getKey()).stream())
                .toList();
    }

    /** The values with this trait in front, without it. */
    private static Set<List<Trait>> withFirst(Trait first, Set<List<Trait>> values) {
        return values.stream()
                .filter(value -> value.get(0).equals(first))
                .map(value -> value.subList(1, value.size()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Traits in one phrase where they have the same. */
    private static String joined(List<Trait> traits) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        traits.forEach(trait ->
                words.computeIfAbsent(trait.phrase(), key -> new ArrayList<>()).add(trait.word()));
        return DutchList.or(words.entrySet().stream()
                .map(entry -> entry.getKey().replace("{}", DutchList.or(entry.getValue())))
                .toList());
    }
}
