package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Rung;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Urgency;

/**
 * What follows if something does not happen, or happens.
 *
 * @param cause what went wrong
 * @param urgencies with which urgencies it is so
 * @param themes about which themes it is so
 * @param rungs the steps, from early to late
 */
record Ladder(EscalationCause cause, List<Urgency> urgencies, List<NamedTheme> themes, List<Rung> rungs) {
    Ladder {
        urgencies = List.copyOf(urgencies);
        themes = List.copyOf(themes);
        rungs = List.copyOf(rungs);
    }

    /** All ladders of a cause: by urgency, and of each urgency those of the most themes first. */
    static List<Ladder> of(Agreement agreement, EscalationCause cause, Terms terms) {
        List<Ladder> ladders = new ArrayList<>();
        for (Urgency urgency :
                cause == EscalationCause.DANGER ? List.of(Urgency.IMMEDIATE) : List.of(Urgency.values())) {
            Map<List<Rung>, List<NamedTheme>> byRungs = new LinkedHashMap<>();
            terms.themes(urgency)
                    .forEach(theme -> byRungs.computeIfAbsent(
                                    agreement.escalate(
                                            new EscalationQuestion(cause, Optional.of(theme.theme()), urgency)),
                                    key -> new ArrayList<>())
                            .add(theme));
            byRungs.entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty())
                    .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                    .forEach(entry -> add(
                            new Ladder(cause, List.of(urgency), entry.getValue(), due(entry.getKey())),
                            terms,
                            ladders));
        }
        return ladders;
    }

    /** A ladder that is the same with another urgency is told once. */
    private static void add(Ladder ladder, Terms terms, List<Ladder> ladders) {
        for (int i = 0; i < ladders.size(); i++) {
            Ladder other = ladders.get(i);
            if (other.rungs().equals(ladder.rungs()) && sameThemes(other, ladder, terms)) {
                List<Urgency> both = new ArrayList<>(other.urgencies());
                both.addAll(ladder.urgencies());
                ladders.set(i, new Ladder(other.cause(), both, other.themes(), ladder.rungs()));
                return;
            }
        }
        ladders.add(ladder);
    }

    /** A theme that signals with one urgency can't be about, does not make two ladders of one. */
    private static boolean sameThemes(Ladder wide, Ladder other, Terms terms) {
        return wide.themes().containsAll(other.themes())
                && wide.themes().stream()
                        .filter(terms.themes(other.urgencies().get(0))::contains)
                        .allMatch(other.themes()::contains);
    }

    private static List<Rung> due(List<Rung> rungs) {
        return rungs.stream()
                .sorted(Comparator.comparingLong((Rung rung) -> minutes(rung.after()))
                        .thenComparingInt(Rung::number))
                .toList();
    }

    /** About how long an amount lasts, to put steps in order and to draw them; only a case has exact moments. */
    static long minutes(Amount amount) {
        return (long) amount.count() * minutes(amount.unit());
    }

    private static int minutes(TermUnit unit) {
        return switch (unit) {
            case MINUTES -> 1;
            case HOURS -> 60;
            case OFFICE_HOURS -> 180;
            case DAYS, CALENDAR_DAYS, WORKING_DAYS -> 1440;
            case WEEKS -> 7 * 1440;
        };
    }
}
