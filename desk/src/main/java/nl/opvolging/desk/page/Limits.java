package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** By when a step has to be done, in words that hold for all themes that they are said of. */
final class Limits {
    private final Terms terms;
    private final Spoken spoken;

    Limits(Terms terms, Spoken spoken) {
        this.terms = terms;
        this.spoken = spoken;
    }

    /** A phrase for each group of urgencies with the same limits; without their names where that is all of them. */
    List<String> of(DutyKind step, List<Theme> themes) {
        Map<String, List<String>> urgencies = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            List<NamedTheme> asked = terms.themes(urgency).stream()
                    .filter(theme -> themes.contains(theme.theme()))
                    .toList();
            if (!asked.isEmpty()) {
                urgencies
                        .computeIfAbsent(words(step, urgency, asked), key -> new ArrayList<>())
                        .add(urgency.word());
            }
        }
        List<String> told = new ArrayList<>();
        urgencies.forEach((words, same) -> told.add(urgencies.size() == 1 ? words : Phrase.and(same) + ": " + words));
        return told;
    }

    /** The limit of most themes, and after it each other one with its themes. */
    private String words(DutyKind step, Urgency urgency, List<NamedTheme> asked) {
        Map<Amount, List<NamedTheme>> byLimit = new LinkedHashMap<>();
        asked.forEach(theme -> byLimit.computeIfAbsent(
                        terms.of(step, theme, urgency).term().limit(), key -> new ArrayList<>())
                .add(theme));
        List<String> told = new ArrayList<>();
        byLimit.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> told.add(
                        (told.isEmpty() ? "" : spoken.themes(entry.getValue(), asked) + ": ") + entry.getKey()));
        return String.join("; ", told);
    }
}
