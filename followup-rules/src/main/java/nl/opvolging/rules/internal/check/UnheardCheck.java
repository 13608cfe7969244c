package nl.opvolging.rules.internal.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.Theme;

/**
 * Finds observers who can be reached and only hear that their signal has arrived. Here who reports loneliness never
 * hears what became of it:
 *
 * <pre>
 * regel;bij;thema;aan;inhoud
 * 1;melding;;melder;ontvangen
 * 2;afgehandeld;behalve eenzaamheid;melder;opgevolgd
 * </pre>
 *
 * <p>Answers at a later moment of the case count too: who hears it at the end, hears it.
 */
final class UnheardCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.FEEDBACK;
    }

    /** The clauses by which who reports about some themes hears too little, with a situation that shows it. */
    private record Unheard(Situation shown, Set<Theme> themes) {}

    @Override
    public void check(Subject subject, Report report) {
        Map<List<ClauseRef>, Unheard> unheard = new LinkedHashMap<>();
        for (Situation situation : subject.survey().situations()) {
            if (!situation.anonymous()) {
                situation.theme().ifPresent(theme -> {
                    List<Clause<FeedbackQuestion, FeedbackPromise>> heard = heard(situation, subject);
                    if (heard.stream()
                            .noneMatch(clause -> clause.answer().level().meets(FeedbackLevel.FOLLOWED_UP))) {
                        unheard.computeIfAbsent(
                                        heard.stream().map(Clause::ref).toList(),
                                        unseen -> new Unheard(situation, new LinkedHashSet<>()))
                                .themes()
                                .add(theme);
                    }
                });
            }
        }
        unheard.forEach((clauses, found) -> tell(clauses, found, subject, report));
    }

    /** Never nothing: a base pack that promises no answer to some report, cannot be read. */
    private static List<Clause<FeedbackQuestion, FeedbackPromise>> heard(Situation situation, Subject subject) {
        return Stream.of(FeedbackMoment.REPORTED, FeedbackMoment.SETTLED)
                .flatMap(moment -> subject
                        .agreement()
                        .ask(
                                FeedbackTable.TABLE,
                                new FeedbackQuestion(moment, situation.theme(), situation.observer(), false))
                        .stream())
                .toList();
    }

    private static void tell(List<ClauseRef> clauses, Unheard found, Subject subject, Report report) {
        report.clause(
                Weight.ATTENTION,
                clauses.get(0),
                "inhoud",
                clauses.subList(1, clauses.size()),
                new Finding(
                        "Na een melding over "
                                + DutchList.and(found.themes().stream()
                                        .map(subject.agreement().vocabulary()::labelOf)
                                        .toList())
                                + " hoort een melder die bekend is niet of de melding is opgevolgd (zoals een "
                                + found.shown().observer().word()
                                + ").",
                        "Is dat zo bedoeld? Zet anders in terugkoppeling een regel bij melding of afgehandeld met inhoud opgevolgd."),
                subject.survey().witness(found.shown()));
    }
}
