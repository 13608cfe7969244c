package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** By when what has to be done, for each theme with the partner that usually follows it up. */
final class Terms {
    /** Always immediate, and with terms of its own. */
    static final Theme DANGER = Theme.of("acuut-gevaar");

    private final Agreement agreement;
    private final FollowUpMap map;

    Terms(Agreement agreement, FollowUpMap map) {
        this.agreement = agreement;
        this.map = map;
    }

    /** The themes that can have an urgency. */
    List<NamedTheme> themes(Urgency urgency) {
        return map.themes().stream()
                .filter(theme -> urgency == Urgency.IMMEDIATE || !theme.theme().equals(DANGER))
                .toList();
    }

    TermGiven of(DutyKind step, NamedTheme theme, Urgency urgency) {
        return agreement.term(
                new TermQuestion(step, Optional.of(theme.theme()), urgency, map.usualOwner(theme, urgency)));
    }

    /** The terms that are given, with the themes for which they are. */
    Map<Term, List<NamedTheme>> given(DutyKind step, Urgency urgency, List<NamedTheme> themes) {
        Map<Term, List<NamedTheme>> given = new LinkedHashMap<>();
        themes.forEach(theme -> given.computeIfAbsent(of(step, theme, urgency).term(), key -> new ArrayList<>())
                .add(theme));
        return given;
    }

    /** The term that most themes have; of several the one of the first theme. */
    TermGiven usual(DutyKind step, Urgency urgency, List<NamedTheme> themes) {
        List<NamedTheme> most = given(step, urgency, themes).values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(themes);
        return of(step, most.get(0), urgency);
    }

    static String limit(Term term) {
        return term.limit().equals(new Amount(0, term.limit().unit())) ? "meteen" : "binnen " + term.limit();
    }

    static String target(Term term) {
        return term.target().equals(term.limit()) ? "" : "liefst binnen " + term.target();
    }
}
