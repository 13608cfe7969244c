package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** Finds who gets a step at the moment at which it falls due: who is gone or closed is passed over, and that is told. */
public final class Recipients {
    private final Chain chain;

    /**
     * Finds by an agreement.
     *
     * @param chain the agreement
     */
    public Recipients(Chain chain) {
        this.chain = chain;
    }

    /**
     * Who gets a step: the recipient of its rung, else that of the first rung above it that can be reached, else the safety
     * net.
     *
     * @param rung the rung
     * @param above the rungs after it, from early to late
     * @param standing who stands where
     * @return who gets it, and why if it is somebody else than its clause names
     */
    public Delivery find(DueRung rung, List<DueRung> above, Standing standing) {
        Instant at = rung.dueAt();
        Rung answer = rung.clause().answer();
        Delivery meant = resolve(answer.recipient(), standing, at);
        if (isReached(meant, answer.action(), at)) {
            return meant;
        }
        String why = meant.note() + unreached(meant, answer.recipient());
        for (DueRung next : above) {
            Delivery other = resolve(next.clause().answer().recipient(), standing, at);
            if (isUseful(other, answer.action(), standing) && isReached(other, answer.action(), at)) {
                return Delivery.to(
                        other.partner().get(), why + insteadOf(other.partner().get()) + other.note());
            }
        }
        FollowUpPartner last = chain.available(PartnerTable.SAFETY_NET, DutchDates.dayOf(at));
        return isReached(Delivery.to(last, ""), answer.action(), at)
                ? Delivery.to(last, why + insteadOf(last))
                : Delivery.to(
                        last, why + " Niemand is dan te bereiken. Daarom krijgt " + last.name() + " deze stap toch.");
    }

    private static String unreached(Delivery meant, Recipient recipient) {
        return meant.partner()
                .map(partner -> " " + partner.name() + " is op dat moment gesloten.")
                .orElse(" Er is geen " + recipient.kind().word() + " bekend.");
    }

    private static String insteadOf(FollowUpPartner partner) {
        return " Daarom gaat deze stap naar " + partner.name() + ".";
    }

    /** Whether a step makes sense for somebody else than its clause names: an owner need not be told of his own case. */
    private static boolean isUseful(Delivery delivery, EscalationAction action, Standing standing) {
        return delivery.partner()
                .filter(partner -> action != EscalationAction.INFORM || !partner.equals(standing.owner()))
                .isPresent();
    }

    /** Somebody who is to speak or to act has to be there; a message may wait until somebody is. */
    private boolean isReached(Delivery delivery, EscalationAction action, Instant at) {
        if (delivery.parties().isEmpty()) {
            return false;
        }
        boolean mustBeThere = action == EscalationAction.CALL || action == EscalationAction.TAKE_OVER;
        return !mustBeThere
                || delivery.partner()
                        .map(partner -> chain.calendar().isOpen(partner.openingHours(), at))
                        .orElse(true);
    }

    private Delivery resolve(Recipient recipient, Standing standing, Instant at) {
        return switch (recipient.kind()) {
            case OWNER -> Delivery.to(standing.debtor(), "");
            case SUBSTITUTE -> available(standing.owner().substitute().orElse(PartnerTable.SAFETY_NET), at);
            case SAFETY_NET -> available(PartnerTable.SAFETY_NET, at);
            case PARTNER -> available(recipient.partner().orElseThrow(), at);
            case COORDINATOR -> new Delivery(standing.coordinators(), Optional.empty(), "");
            case TEAMS -> new Delivery(List.of(), Optional.empty(), "");
        };
    }

    private Delivery available(PartnerRef named, Instant at) {
        LocalDate day = DutchDates.dayOf(at);
        Optional<FollowUpPartner> meant = chain.partner(named);
        if (meant.filter(partner -> partner.isValidOn(day)).isPresent()) {
            return Delivery.to(meant.get(), "");
        }
        FollowUpPartner partner = chain.available(named, day);
        String note = meant.filter(gone -> !gone.ref().equals(partner.ref()))
                .map(gone -> " " + gone.name() + " doet niet mee op " + DutchDates.day(day)
                        + ". Daarom gaat deze stap naar " + partner.name() + ".")
                .orElse("");
        return Delivery.to(partner, note);
    }
}
