package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Theme;

/**
 * Observers who can be reached and hear nothing, or only that their signal has arrived; and answers by somebody who does not
 * report back.
 *
 * <pre>
 * regel;bij;thema;door;aan;inhoud
 * 1;melding;eenzaamheid;;melder;ontvangen        who reports loneliness never hears what became of it
 * 2;melding;afval;hulpdiensten;melder;opgevolgd  112 does not report back
 * </pre>
 */
final class FeedbackCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.FEEDBACK;
    }

    private static final class Unheard {
        private final Situation first;
        private final Set<Theme> themes = new LinkedHashSet<>();
        private final Set<ObserverKind> observers = new LinkedHashSet<>();

        private Unheard(Situation first) {
            this.first = first;
        }
    }

    @Override
    public void check(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        checkUnheard(subject, report);
        for (Clause<FeedbackQuestion, FeedbackPromise> clause : Survey.own(agreement, FeedbackTable.TABLE)) {
            clause.answer()
                    .by()
                    .partner()
                    .flatMap(agreement::partner)
                    .filter(partner -> !partner.reportsBack())
                    .ifPresent(partner -> tellSilent(clause.ref(), partner, report));
        }
    }

    private static void tellSilent(ClauseRef clause, FollowUpPartner partner, Report report) {
        report.clause(
                Weight.SERIOUS,
                clause,
                "door",
                List.of(),
                partner.name()
                        + " moet hier antwoord geven, maar koppelt volgens opvolgers.csv niet terug. Noem een ander,"
                        + " zoals het vangnet.",
                Optional.empty());
    }

    /** Answers at a later moment of the case count too: who hears it at the end, hears it. */
    private static void checkUnheard(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        Survey survey = subject.survey();
        Map<List<ClauseRef>, Unheard> unheard = new LinkedHashMap<>();
        for (Situation situation : survey.situations()) {
            if (situation.anonymous() || situation.theme().isEmpty()) {
                continue;
            }
            List<Clause<FeedbackQuestion, FeedbackPromise>> heard = new ArrayList<>();
            for (FeedbackMoment moment : List.of(FeedbackMoment.REPORTED, FeedbackMoment.SETTLED)) {
                heard.addAll(agreement.ask(
                        FeedbackTable.TABLE,
                        new FeedbackQuestion(moment, situation.theme(), situation.observer(), false)));
            }
            if (heard.stream().noneMatch(clause -> clause.answer().level().meets(FeedbackLevel.FOLLOWED_UP))) {
                Unheard found = unheard.computeIfAbsent(
                        heard.stream().map(Clause::ref).toList(), unseen -> new Unheard(situation));
                found.themes.add(situation.theme().get());
                found.observers.add(situation.observer());
            }
        }
        unheard.forEach((clauses, found) -> {
            String what = "over "
                    + DutchList.and(found.themes.stream().map(Theme::value).toList())
                    + " hoort een melder die bekend is";
            String remedy = " Zet in terugkoppeling een regel bij melding of afgehandeld met inhoud opgevolgd.";
            if (clauses.isEmpty()) {
                report.place(
                        Weight.SERIOUS,
                        "afspraak.yaml",
                        agreement.head().validityPlace(),
                        "Na een melding " + what + " helemaal niets (" + observers(found) + ")." + remedy,
                        survey.witness(found.first));
            } else {
                report.clause(
                        Weight.ATTENTION,
                        clauses.get(0),
                        "inhoud",
                        clauses.subList(1, clauses.size()),
                        "Na een melding " + what + " niet wat ermee is gedaan (" + observers(found)
                                + "). Is dat zo bedoeld?" + remedy,
                        survey.witness(found.first));
            }
        });
    }

    private static String observers(Unheard found) {
        return "zoals een " + found.observers.iterator().next().word();
    }
}
