package nl.opvolging.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.SignalRef;

/** Puts a duty into words. */
final class DutyText {
    private final List<Pause> pauses;
    private final Instant at;
    private final boolean severalSignals;
    private final Function<Duty, Optional<String>> debtor;

    DutyText(List<Duty> duties, List<Pause> pauses, Instant at) {
        this(pauses, at, areAboutSeveral(duties), duty -> Optional.empty());
    }

    private DutyText(List<Pause> pauses, Instant at, boolean severalSignals, Function<Duty, Optional<String>> debtor) {
        this.pauses = pauses;
        this.at = at;
        this.severalSignals = severalSignals;
        this.debtor = debtor;
    }

    private static boolean areAboutSeveral(List<Duty> duties) {
        List<SignalRef> signals = duties.stream()
                .flatMap(duty -> duty.signal().stream())
                .distinct()
                .toList();
        return signals.size() > 1;
    }

    /** The same, but it also says who owes a duty that stands, if that is not the owner. */
    DutyText owedBy(PartnerRef owner, Names names) {
        return new DutyText(
                pauses,
                at,
                severalSignals,
                duty -> duty.debtor().equals(owner) || !duty.stands()
                        ? Optional.empty()
                        : Optional.of(names.partner(duty.debtor())));
    }

    /** What there is to do, by when, and how that stands. */
    String sentence(Duty duty) {
        String limit = DutchMoments.inFull(duty.limit().at());
        return switch (duty.state()) {
            case OPEN -> what(duty) + ": uiterlijk " + limit + ".";
            case MISSED -> "TE LAAT. " + what(duty) + ": dat moest uiterlijk " + limit + ".";
            case MET -> what(duty) + ": " + done(duty, limit);
            case PAUSED ->
                what(duty) + ": de klok staat stil" + until(duty) + ". Loopt zij daarna weer, dan uiterlijk " + limit
                        + ".";
            case WAIVED ->
                what(duty) + ": hoeft niet meer"
                        + duty.waived()
                                .map(reason -> " (" + reason.word() + ")")
                                .orElse("") + ".";
        };
    }

    private static String done(Duty duty, String limit) {
        return duty.metAt()
                .map(met -> "gedaan op " + DutchMoments.inFull(met)
                        + (met.isBefore(duty.limit().at())
                                ? "."
                                : ". Dat was te laat: het moest uiterlijk " + limit + "."))
                .orElse("gedaan.");
    }

    private String until(Duty duty) {
        return pauses.stream()
                .filter(pause -> pause.duties().contains(duty.kind()) && pause.lastsAt(at))
                .max(Comparator.comparing(Pause::until))
                .map(pause -> " tot uiterlijk " + DutchMoments.inFull(pause.until()) + " ("
                        + pause.reason().word() + ")")
                .orElse("");
    }

    private String what(Duty duty) {
        return duty.task()
                + (severalSignals
                        ? duty.signal()
                                .map(signal -> " (melding " + signal + ")")
                                .orElse("")
                        : "")
                + debtor.apply(duty).map(name -> ", door " + name).orElse("");
    }

    /** The words of an answer, as they have to be said. */
    static String quoted(String text) {
        return "In deze woorden: \"" + text + "\"";
    }

    /** By when it should be done, how the moment was counted, and by which clause. */
    static String countedWithTarget(Duty duty) {
        return (duty.target().at().equals(duty.limit().at())
                        ? ""
                        : "Liefst " + DutchMoments.inFull(duty.target().at()) + ". ")
                + counted(duty);
    }

    /** How the moment was counted, and by which clause. */
    static String counted(Duty duty) {
        return "Zo geteld: " + duty.limit().explanation() + ". Regel " + duty.clause() + ".";
    }
}
