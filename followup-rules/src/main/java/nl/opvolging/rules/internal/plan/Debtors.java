package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;

/** Who owes a duty as a case stands: the owner, or who answers observers in his place. */
final class Debtors {
    private final CaseState state;

    Debtors(CaseState state) {
        this.state = state;
    }

    FollowUpPartner of(Obligation duty) {
        return duty.promise()
                .map(promise -> of(promise, duty.anchor()))
                .orElseGet(() -> state.owner().partner());
    }

    FollowUpPartner of(Obligation.Promise promise, Instant at) {
        LocalDate day = DutchDates.dayOf(at);
        if (promise.by().partner().isPresent()) {
            return state.chain().available(promise.by().partner().get(), day);
        }
        FollowUpPartner owner = state.owner().partner();
        return isOfOwner(promise) && owner.reportsBack()
                ? owner
                : state.chain().available(PartnerTable.SAFETY_NET, day);
    }

    /** From when on a duty has been owed by who owes it, by the limit that it has. */
    Instant since(Obligation duty) {
        Instant debtorSince = duty.promise()
                .map(promise -> isOfOwner(promise) ? state.reportedSince() : Instant.MIN)
                .orElseGet(() -> state.owner().since());
        return debtorSince.isAfter(duty.limitSince()) ? debtorSince : duty.limitSince();
    }

    private static boolean isOfOwner(Obligation.Promise promise) {
        return promise.by().kind() == RecipientKind.OWNER;
    }
}
