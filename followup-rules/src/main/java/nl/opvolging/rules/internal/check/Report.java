package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackOrigin;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.ClauseRef;

/** What one check found. */
final class Report {
    private final CheckKind kind;
    private final Chain agreement;
    private final List<WeakSpot> found = new ArrayList<>();

    Report(CheckKind kind, Chain agreement) {
        this.kind = kind;
        this.agreement = agreement;
    }

    List<WeakSpot> found() {
        return List.copyOf(found);
    }

    /**
     * Tells of a clause.
     *
     * @param weight how much it matters
     * @param clause the clause
     * @param header the header of the column that is to blame
     * @param others other clauses that it is about
     * @param finding what is the matter, and what to do about it
     * @param witness a signal that shows it
     */
    void clause(
            Weight weight,
            ClauseRef clause,
            String header,
            List<ClauseRef> others,
            Finding finding,
            Optional<Witness> witness) {
        Pack pack = agreement.packs().stream()
                .filter(candidate -> candidate.head().code().equals(clause.pack()))
                .findFirst()
                .orElseThrow();
        List<ClauseRef> clauses = new ArrayList<>(List.of(clause));
        clauses.addAll(others);
        String file = clause.table() + ".csv";
        add(weight, pack, file, pack.place(clause, header), clauses, finding, witness);
    }

    /**
     * Tells of what stands, or does not stand, at a place of the municipality's own pack.
     *
     * @param weight how much it matters
     * @param file the file
     * @param place the cell
     * @param finding what is the matter, and what to do about it
     * @param witness a signal that shows it
     */
    void place(Weight weight, String file, Cell place, Finding finding, Optional<Witness> witness) {
        add(weight, agreement.packs().get(0), file, place, List.of(), finding, witness);
    }

    private void add(
            Weight weight,
            Pack pack,
            String file,
            Cell place,
            List<ClauseRef> clauses,
            Finding finding,
            Optional<Witness> witness) {
        PackOrigin.Spot spot = pack.origin().spot(file, place.line(), place.column());
        found.add(new WeakSpot(
                kind,
                weight,
                pack.folder(),
                spot.file(),
                spot.sheet(),
                spot.line(),
                spot.column(),
                clauses,
                finding.matter(),
                finding.remedy(),
                witness));
    }
}
