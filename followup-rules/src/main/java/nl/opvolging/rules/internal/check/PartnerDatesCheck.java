package nl.opvolging.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Finds partners that come after the agreement begins or go before it ends. In an agreement that holds until the end of 2027:
 *
 * <pre>
 * opvolger;naam;soort;geldig tot
 * wijkagent;Wijkagent;wijkagent;2027-06-30
 * </pre>
 */
final class PartnerDatesCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.REFERENCE;
    }

    @Override
    public void check(Subject subject, Report report) {
        OwnRows rows = new OwnRows(subject, OwnRows.PARTNERS);
        rows.partners().forEach(partner -> check(partner, rows, subject.agreement(), report));
    }

    private static void check(FollowUpPartner partner, OwnRows rows, Chain agreement, Report report) {
        DateRange validity = agreement.packs().get(0).validity();
        Optional<LocalDate> late = partner.validFrom().filter(validity.first()::isBefore);
        Optional<LocalDate> early = partner.validUntil().filter(last -> last.isBefore(validity.last()));
        if (late.isEmpty() && early.isEmpty()) {
            return;
        }
        LocalDate without = early.map(last -> last.plusDays(1))
                .filter(day -> !day.isBefore(validity.first()))
                .orElse(validity.first());
        List<String> when = new ArrayList<>();
        late.ifPresent(day -> when.add("voor " + DutchDates.longDay(day)));
        early.ifPresent(day -> when.add("na " + DutchDates.longDay(day)));
        report.place(
                Weight.ATTENTION,
                OwnRows.PARTNERS,
                rows.place(partner),
                new Finding(
                        partner.name() + " doet " + DutchList.and(when)
                                + " niet mee, terwijl de afspraak dan geldt. Dan doet "
                                + agreement.available(partner.ref(), without).name()
                                + " het.",
                        "Noem een opvolger die er wel is, of maak een nieuwe versie van de afspraak."),
                Optional.empty());
    }
}
