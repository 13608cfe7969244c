package nl.opvolging.rules.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/**
 * Finds partners and names of areas that no clause uses. Here a team that nobody calls in:
 *
 * <pre>
 * opvolger;naam;soort;vervanger
 * jeugdteam;Jeugdteam;jongerenwerk;wijkagent
 * </pre>
 */
final class UnusedNameCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.REFERENCE;
    }

    @Override
    public void check(Subject subject, Report report) {
        checkPartners(subject, report);
        checkAreas(subject, report);
    }

    private static void checkPartners(Subject subject, Report report) {
        OwnRows rows = new OwnRows(subject, OwnRows.PARTNERS);
        Set<PartnerRef> used = used(subject.agreement());
        List<FollowUpPartner> unused = rows.partners().stream()
                .filter(partner -> !used.contains(partner.ref()))
                .toList();
        if (!unused.isEmpty()) {
            report.place(
                    Weight.NOTE,
                    OwnRows.PARTNERS,
                    rows.place(unused.get(0)),
                    Finding.of(
                            "Geen regel noemt",
                            unused.stream().map(FollowUpPartner::name).toList(),
                            "Haal deze opvolgers weg, of maak er een regel voor."),
                    Optional.empty());
        }
    }

    private static Set<PartnerRef> used(Chain agreement) {
        Set<PartnerRef> used = new HashSet<>(Set.of(agreement.safetyNet().ref()));
        agreement
                .vocabulary()
                .partners()
                .all()
                .forEach(partner -> partner.substitute().ifPresent(used::add));
        agreement.clauses(RoutingTable.TABLE).forEach(clause -> {
            used.add(clause.answer().owner());
            used.addAll(clause.answer().informed());
        });
        agreement
                .clauses(EscalationTable.TABLE)
                .forEach(clause -> clause.answer().recipient().partner().ifPresent(used::add));
        agreement
                .clauses(FeedbackTable.TABLE)
                .forEach(clause -> clause.answer().by().partner().ifPresent(used::add));
        return used;
    }

    private static void checkAreas(Subject subject, Report report) {
        Set<String> used = new HashSet<>();
        subject.agreement().clauses(RoutingTable.TABLE).stream()
                .flatMap(clause -> clause.conditions().stream())
                .filter(condition -> condition.column().header().equals("gebied"))
                .forEach(condition -> used.addAll(condition.words()));
        List<Cell> unused = new OwnRows(subject, OwnRows.AREAS)
                .cells().stream().filter(cell -> !used.contains(cell.text())).toList();
        if (!unused.isEmpty()) {
            report.place(
                    Weight.NOTE,
                    OwnRows.AREAS,
                    unused.get(0),
                    Finding.of(
                            "Geen regel van routering noemt",
                            unused.stream().map(Cell::text).toList(),
                            "Maak er een regel voor, of haal deze namen weg."),
                    Optional.empty());
        }
    }
}
