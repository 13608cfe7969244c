package nl.opvolging.rules.internal.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;

/**
 * Finds partners that nobody stands in for, and rings of partners that stand in for each other, in which nobody is the last:
 *
 * <pre>
 * opvolger;naam;soort;vervanger
 * wijkagent;Wijkagent;wijkagent;
 * regie;Regie;gemeente;sociaal-team
 * sociaal-team;Sociaal team;sociaal wijkteam;welzijn
 * welzijn;Welzijnswerk;welzijn;regie
 * </pre>
 *
 * <p>Who is always open needs no substitute, and two who stand in for each other are a pair.
 */
final class SubstituteCheck implements Check {
    private static final int SHORTEST_RING = 3;

    @Override
    public CheckKind kind() {
        return CheckKind.REFERENCE;
    }

    @Override
    public void check(Subject subject, Report report) {
        OwnRows rows = new OwnRows(subject, OwnRows.PARTNERS);
        List<FollowUpPartner> alone = rows.partners().stream()
                .filter(partner -> partner.substitute().isEmpty()
                        && !partner.openingHours().equals(Optional.of(OpeningHours.ALWAYS)))
                .toList();
        if (!alone.isEmpty()) {
            report.place(
                    Weight.ATTENTION,
                    OwnRows.PARTNERS,
                    rows.place(alone.get(0)),
                    Finding.of(
                            "Niemand vervangt",
                            alone.stream().map(FollowUpPartner::name).toList(),
                            "Noem in de kolom vervanger wie het overneemt bij ziekte of vakantie."),
                    Optional.empty());
        }
        checkRings(rows, subject.agreement(), report);
    }

    private static void checkRings(OwnRows rows, Chain agreement, Report report) {
        Set<Set<PartnerRef>> told = new HashSet<>();
        for (FollowUpPartner start : rows.partners()) {
            Set<PartnerRef> ring = new LinkedHashSet<>();
            Optional<FollowUpPartner> next = Optional.of(start);
            while (next.isPresent() && ring.add(next.get().ref())) {
                next = next.get().substitute().flatMap(agreement::partner);
            }
            boolean closed = next.isPresent() && next.get().ref().equals(start.ref());
            if (closed && ring.size() >= SHORTEST_RING && told.add(Set.copyOf(ring))) {
                report.place(
                        Weight.NOTE,
                        OwnRows.PARTNERS,
                        rows.place(start),
                        Finding.of(
                                "Deze opvolgers vervangen elkaar in een kring",
                                ring.stream().map(PartnerRef::value).toList(),
                                "Laat een van hen vervangen door het vangnet."),
                        Optional.empty());
            }
        }
    }
}
