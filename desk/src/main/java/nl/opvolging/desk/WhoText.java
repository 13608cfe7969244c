package nl.opvolging.desk;

import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Assignment;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.PartyRole;

/** Tells who is accountable, who else takes part, and who reported. */
final class WhoText {
    private final Names names;
    private final Page page;

    WhoText(Names names, Page page) {
        this.names = names;
        this.page = page;
    }

    void owner(Assignment owner, CaseStatus status) {
        page.heading("Wie");
        if (status == CaseStatus.CLOSED) {
            page.line("Het laatst verantwoordelijk: " + Names.reachable(owner.partner()) + ".");
            return;
        }
        owner(owner.partner());
        if (owner.basis() != AssignmentBasis.ROUTED) {
            page.detail(Phrase.capital(owner.basis().word()) + ", sinds " + DutchMoments.inFull(owner.since())
                    + ". Bij Waarom staat hoe dat kwam.");
        }
    }

    void owner(FollowUpPartner owner) {
        if (owner.kind() == PartnerKind.EMERGENCY_SERVICES) {
            owner.serviceNumber().ifPresent(number -> page.alarm("Bel nu " + number + "."));
        }
        page.line("Verantwoordelijk: " + Names.reachable(owner) + ".");
    }

    void others(List<Participation> participants, List<Involvement> involvements) {
        page.heading("Wie nog meer");
        participants.forEach(other -> participant(other.partner(), other.role()));
        for (PartyRole role : List.of(PartyRole.OBSERVER, PartyRole.COORDINATOR, PartyRole.TEAM)) {
            List<String> parties = involvements.stream()
                    .filter(involvement -> involvement.role() == role)
                    .map(this::reporter)
                    .toList();
            if (!parties.isEmpty()) {
                page.line(Phrase.capital(role.word()) + ": " + Phrase.and(parties) + ".");
            }
        }
    }

    void participant(FollowUpPartner partner, ParticipantRole role) {
        page.line((role == ParticipantRole.TAKES_PART ? "Doet mee: " : "Moet het weten: ") + Names.reachable(partner)
                + ".");
    }

    /** The role says what it is, so only who it is follows. */
    private String reporter(Involvement involvement) {
        boolean anonymous = involvement.party().kind() == PartyKind.ANONYMOUS_OBSERVER;
        boolean warned =
                involvement.role() == PartyRole.TEAM && involvement.signals().isEmpty();
        return (anonymous
                        ? names.party(involvement.party())
                        : involvement.party().ref())
                + (warned ? " (gewaarschuwd)" : "");
    }
}
