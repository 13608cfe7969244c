package nl.opvolging.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.scenarios.Nearest;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.TermUnit;

/** The agreement that an annotation names, and the moment at which its clock starts. */
record AgreementInForce(Agreement agreement, Instant moment) {
    private static final Amount AN_OPEN_HOUR = new Amount(1, TermUnit.OFFICE_HOURS);
    private static final double NEAR = 0.5;

    static AgreementInForce of(Afspraak afspraak, RulePacks packs) {
        List<Agreement> versions = packs.agreements().stream()
                .filter(agreement -> agreement.municipality().code().equals(afspraak.value()))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(unknown(afspraak.value(), packs));
        }
        String at = afspraak.at().isEmpty() ? firstDayOfLast(versions).toString() : afspraak.at();
        return at.contains("T") ? atMoment(versions, packs, at) : onDay(versions, packs, at);
    }

    /** A version holds once for each version of its base. */
    private static LocalDate firstDayOfLast(List<Agreement> versions) {
        String last = own(versions.get(versions.size() - 1)).version();
        return versions.stream()
                .map(AgreementInForce::own)
                .filter(pack -> pack.version().equals(last))
                .map(pack -> pack.validity().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static RulePack own(Agreement agreement) {
        return agreement.packs().get(0);
    }

    private static AgreementInForce atMoment(List<Agreement> versions, RulePacks packs, String at) {
        LocalDateTime local = parsed(at, LocalDateTime::parse);
        return new AgreementInForce(on(versions, packs, local.toLocalDate()), DutchTime.instant(local));
    }

    private static AgreementInForce onDay(List<Agreement> versions, RulePacks packs, String at) {
        LocalDate day = parsed(at, LocalDate::parse);
        Agreement agreement = on(versions, packs, day);
        Instant midnight = day.atStartOfDay(DutchMoments.ZONE).toInstant();
        return new AgreementInForce(agreement, agreement.after(midnight, AN_OPEN_HOUR));
    }

    private static Agreement on(List<Agreement> versions, RulePacks packs, LocalDate day) {
        return packs.agreement(versions.get(0).municipality(), day);
    }

    private static <T> T parsed(String at, Function<String, T> parser) {
        try {
            return parser.apply(at);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "An agreement holds at a moment such as 2027-01-12T10:00 or on a day such as 2027-01-12, but this is \""
                            + at + "\"",
                    e);
        }
    }

    /** The municipality's own pack. */
    RulePack pack() {
        return own(agreement);
    }

    /** Whoever writes the name of a municipality, or nearly its code, is told the code. */
    private static String unknown(String code, RulePacks packs) {
        List<RulePack> known =
                packs.agreements().stream().map(AgreementInForce::own).toList();
        Map<String, String> codes = new TreeMap<>();
        known.forEach(pack -> codes.put(pack.code(), pack.code()));
        known.forEach(pack -> codes.put(pack.name(), pack.code()));
        String nearest = Nearest.of(code, codes.keySet(), NEAR)
                .map(near -> " Did you mean " + codes.get(near) + "?")
                .orElse("");
        return "No pack that was read is the agreement of \"" + code + "\"." + nearest + " Known are: "
                + known.stream()
                        .map(pack -> pack.code() + " " + pack.name())
                        .distinct()
                        .toList();
    }
}
