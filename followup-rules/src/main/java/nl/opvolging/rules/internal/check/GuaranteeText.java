package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.GuaranteeKind;
import nl.opvolging.rules.GuaranteeScope;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** Says a guarantee in Dutch. */
final class GuaranteeText {
    private static final int MOST_THEMES = 3;
    private static final int MOST_NAMES = 3;

    private final Chain chain;

    GuaranteeText(Chain chain) {
        this.chain = chain;
    }

    /**
     * What is guaranteed.
     *
     * @param who who does it, with one theme or another; empty for whom the host knows
     */
    String sentence(
            GuaranteeKind kind,
            Optional<EscalationCause> cause,
            Urgency urgency,
            GuaranteeScope scope,
            Duration duration,
            List<Optional<PartnerRef>> who) {
        return (isOfDecision(cause) ? "Besloten om te gaan " : "Gemeld ") + scope.word() + ", spoed " + urgency.word()
                + ": binnen " + length(duration) + " " + what(kind, cause, names(who)) + ".";
    }

    /** With what it takes that long. */
    String worst(Optional<EscalationCause> cause, Longest.Found found, List<Theme> themes) {
        return "Het langst duurt het bij " + themes(themes) + ", bijvoorbeeld: "
                + (isOfDecision(cause) ? "besloten" : "gemeld")
                + " op " + DutchDates.moment(found.report()) + ", uiterlijk op "
                + DutchDates.moment(found.end().at()) + ".";
    }

    /** Whether the time begins at the decision: only what was decided can be settled. */
    private static boolean isOfDecision(Optional<EscalationCause> cause) {
        return cause.equals(Optional.of(EscalationCause.NOT_SETTLED));
    }

    private static String what(GuaranteeKind kind, Optional<EscalationCause> cause, String who) {
        String undone = cause.map(EscalationCause::word).orElse("");
        return switch (kind) {
            case CONFIRMED -> "weet de melder dat de melding er is";
            case TAKEN_UP -> "is de melding opgepakt door " + who;
            case FIRST_STEP -> "volgt bij \"" + undone + "\" de eerste stap, bij " + who;
            case TAKEN_OVER -> "neemt bij \"" + undone + "\" een ander het over: " + who;
            case ANSWERED -> "krijgt de melder antwoord, zelf of via het team";
        };
    }

    private String names(List<Optional<PartnerRef>> who) {
        List<String> names = who.stream().map(this::name).distinct().sorted().toList();
        return names.size() > MOST_NAMES ? "een van " + names.size() + " opvolgers" : DutchList.or(names);
    }

    private String name(Optional<PartnerRef> who) {
        return who.flatMap(chain::partner).map(FollowUpPartner::name).orElse("de coördinator van het team");
    }

    private String themes(List<Theme> themes) {
        if (themes.isEmpty()) {
            return "een melding zonder thema";
        }
        if (themes.size() == chain.vocabulary().themes().all().size()) {
            return "elk thema";
        }
        List<String> names = new ArrayList<>();
        themes.stream().limit(MOST_THEMES).map(chain.vocabulary()::labelOf).forEach(names::add);
        int more = themes.size() - MOST_THEMES;
        if (more > 0) {
            names.add(more == 1 ? "nog 1 thema" : "nog " + more + " thema's");
        }
        return DutchList.and(names);
    }

    /** A length of time, such as {@code 4 dagen en 17 uur}; seconds are left out, and what lasts part of a minute counts as one. */
    static String length(Duration length) {
        long minutes = (length.toSeconds() + 59) / 60;
        List<String> parts = new ArrayList<>();
        long ofDay = Duration.ofDays(1).toMinutes();
        long ofHour = Duration.ofHours(1).toMinutes();
        if (minutes >= ofDay) {
            parts.add(minutes / ofDay + (minutes / ofDay == 1 ? " dag" : " dagen"));
        }
        if (minutes % ofDay / ofHour > 0) {
            parts.add(minutes % ofDay / ofHour + " uur");
        }
        if (minutes % ofHour > 0 || parts.isEmpty()) {
            parts.add(minutes % ofHour + (minutes % ofHour == 1 ? " minuut" : " minuten"));
        }
        return DutchList.and(parts);
    }
}
