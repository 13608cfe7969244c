package nl.opvolging.rules.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Term;

/** What clauses answer, in Dutch words that are the same if and only if the answers of an agreement are. */
final class AnswerWords {
    private final Chain agreement;

    AnswerWords(Chain agreement) {
        this.agreement = agreement;
    }

    /** What some clauses answer together, in this order; the steps of a ladder by their numbers. */
    String of(List<? extends Clause<?, ?>> clauses) {
        String words = clauses.stream()
                .map(Clause::answer)
                .sorted(Comparator.comparingInt(AnswerWords::step))
                .map(this::of)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "niets" : words;
    }

    private static int step(Object answer) {
        return answer instanceof Rung rung ? rung.number() : 0;
    }

    /** What one clause answers. */
    String of(Object answer) {
        if (answer instanceof Route route) {
            return of(route);
        } else if (answer instanceof TermGiven given) {
            return of(given.term());
        } else if (answer instanceof Interpretation given) {
            return "thema " + agreement.vocabulary().labelOf(given.theme()) + ", spoed "
                    + given.urgency().word();
        } else if (answer instanceof Rung rung) {
            return of(rung);
        } else if (answer instanceof FeedbackPromise promise) {
            return of(promise);
        } else if (answer instanceof DisclosureGiven given) {
            return (given.allowed() ? "mag wel" : "mag niet") + " (" + given.ground() + ")";
        } else if (answer instanceof AdviceGiven given) {
            return "\"" + given.text() + "\"";
        }
        throw new IllegalArgumentException("No clause answers " + answer);
    }

    private String of(Route route) {
        return name(route.owner())
                + (route.informed().isEmpty()
                        ? ""
                        : ", met bericht aan "
                                + DutchList.and(route.informed().stream()
                                        .map(this::name)
                                        .toList()));
    }

    private static String of(Term term) {
        return term.target().equals(term.limit())
                ? "uiterlijk " + term.limit()
                : "streef " + term.target() + ", uiterlijk " + term.limit();
    }

    private String of(Rung rung) {
        String when = rung.after().count() == 0 ? "meteen" : "na " + rung.after();
        String windows = rung.windows().isEmpty()
                ? ""
                : " ("
                        + DutchList.or(
                                rung.windows().stream().map(TimeWindow::when).toList()) + ")";
        String times = rung.repetition().map(repetition -> " bij " + repetition).orElse("");
        return "stap " + rung.number() + ": " + when + times + windows + " "
                + rung.action().word() + " " + name(rung.recipient());
    }

    private String of(FeedbackPromise promise) {
        return promise.to().word() + " hoort \"" + promise.level().word() + "\" van " + name(promise.by())
                + promise.limit().map(limit -> " binnen " + limit).orElse("") + ": \"" + promise.text() + "\"";
    }

    private String name(Recipient recipient) {
        return recipient
                .partner()
                .map(this::name)
                .orElseGet(() -> recipient.kind().word());
    }

    /** The name of a partner, with its code where another one has the same name. */
    private String name(PartnerRef partner) {
        return agreement
                .partner(partner)
                .map(known -> isAlone(known) ? known.name() : known.name() + " (" + known.ref() + ")")
                .orElse(partner.value());
    }

    private boolean isAlone(FollowUpPartner partner) {
        return agreement.vocabulary().partners().all().stream()
                .noneMatch(other ->
                        other.name().equals(partner.name()) && !other.ref().equals(partner.ref()));
    }
}
