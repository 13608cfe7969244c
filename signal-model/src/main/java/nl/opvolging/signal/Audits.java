package nl.opvolging.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was not done, or not in time. */
final class Audits {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Comparator<AuditLine> ORDER = Comparator.comparing(AuditLine::since)
            .thenComparing(AuditLine::party)
            .thenComparing(AuditLine::text);

    private Audits() {}

    static List<AuditLine> of(FollowUpPlan plan) {
        return Stream.concat(
                        plan.duties().stream().flatMap(duty -> line(duty).stream()),
                        plan.steps().stream().flatMap(step -> line(step).stream()))
                .sorted(ORDER)
                .toList();
    }

    private static Optional<AuditLine> line(Duty duty) {
        Instant limit = duty.limit().at();
        Optional<String> fault = duty.state() == DutyState.MISSED
                ? Optional.of("niet op tijd gedaan")
                : duty.metAt().filter(met -> !met.isBefore(limit)).map(met -> "te laat gedaan");
        return fault.map(what ->
                new AuditLine(limit, Party.partner(duty.missedBy().orElse(duty.debtor())), name(duty) + " is " + what));
    }

    private static String name(Duty duty) {
        String word = duty.kind().word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1)
                + duty.signal().map(signal -> " (melding " + signal + ")").orElse("");
    }

    /** A step may be taken on the whole day on which it falls due. */
    private static Optional<AuditLine> line(Step step) {
        Optional<String> fault = step.takenAt().isEmpty()
                ? Optional.of("niet gezet")
                : step.takenAt()
                        .filter(taken -> day(taken).isAfter(day(step.dueAt())))
                        .map(taken -> "te laat gezet");
        return fault.map(what -> new AuditLine(
                step.dueAt(),
                step.recipient(),
                "Stap " + step.rung() + " bij " + step.cause().word() + " ("
                        + step.action().word() + ") is " + what));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
