package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.Urgency;

/** By when what has to be done, for each theme with the partner that usually follows it up. */
final class Terms {
    private final Agreement agreement;
    private final FollowUpMap map;

    Terms(Agreement agreement, FollowUpMap map) {
        this.agreement = agreement;
        this.map = map;
    }

    /** The themes that signals with an urgency can be about. */
    List<NamedTheme> themes(Urgency urgency) {
        return map.themes().stream()
                .filter(theme -> urgencies(theme).contains(urgency))
                .toList();
    }

    /** The urgencies that signals about a theme can have. */
    Set<Urgency> urgencies(NamedTheme theme) {
        return map.usualOwners(theme).keySet();
    }

    TermGiven of(DutyKind step, NamedTheme theme, Urgency urgency) {
        return agreement.term(new TermQuestion(
                step,
                Optional.of(theme.theme()),
                urgency,
                Optional.ofNullable(map.usualOwners(theme).get(urgency)).orElseThrow()));
    }

    /** The terms that are given, with the themes for which they are. */
    private Map<Term, List<NamedTheme>> given(DutyKind step, Urgency urgency, List<NamedTheme> themes) {
        Map<Term, List<NamedTheme>> given = new LinkedHashMap<>();
        themes.forEach(theme -> given.computeIfAbsent(of(step, theme, urgency).term(), key -> new ArrayList<>())
                .add(theme));
        return given;
    }

    /** The term that most themes have, of several the one of the first theme; none if no signal has the urgency. */
    Optional<TermGiven> usual(DutyKind step, Urgency urgency) {
        return given(step, urgency, themes(urgency)).values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(most -> of(step, most.get(0), urgency));
    }

    /** What holds for all signals with some urgencies about some themes: one term, or only its limit; none if limits differ. */
    Optional<Term> shared(DutyKind step, List<Urgency> urgencies, List<NamedTheme> themes) {
        Set<Term> all = new LinkedHashSet<>();
        for (Urgency urgency : urgencies) {
            List<NamedTheme> possible =
                    themes.stream().filter(themes(urgency)::contains).toList();
            all.addAll(given(step, urgency, possible).keySet());
        }
        Set<Amount> limits = all.stream().map(Term::limit).collect(Collectors.toSet());
        return all.stream()
                .findFirst()
                .filter(first -> limits.size() == 1)
                .map(first -> all.size() == 1 ? first : new Term(first.limit(), first.limit()));
    }

    /** The limit of more than half of some themes; none if no limit has as many, or if there is more than one urgency. */
    Optional<Amount> common(DutyKind step, List<Urgency> urgencies, List<NamedTheme> themes) {
        Map<Amount, Integer> counts = new LinkedHashMap<>();
        urgencies.stream()
                .filter(urgency -> urgencies.size() == 1)
                .forEach(urgency -> given(step, urgency, themes)
                        .forEach((term, same) -> counts.merge(term.limit(), same.size(), Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > themes.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String limit(Term term) {
        return term.limit().equals(new Amount(0, term.limit().unit())) ? "meteen" : "binnen " + term.limit();
    }

    static String target(Term term) {
        return term.target().equals(term.limit()) ? "" : "liefst binnen " + term.target();
    }
}
