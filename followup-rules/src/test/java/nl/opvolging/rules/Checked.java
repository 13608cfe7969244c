package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;

/** The small agreement of GM0512 with other clauses about who follows up, and what one check says of it. */
final class Checked {
    private static final String HEADER =
            "regel;thema;lijn;gebied;melder;over;spoed;wanneer;anoniem;toestemming;bekend bij;opvolger\n";

    private final Agreement agreement;
    private final CheckKind check;

    private Checked(Agreement agreement, CheckKind check) {
        this.agreement = agreement;
        this.check = check;
    }

    static Checked routing(CheckKind check, String clauses) {
        return of(check, PackText.gorinchem().with("routering.csv", HEADER + clauses));
    }

    static Checked of(CheckKind check, PackText pack) {
        return new Checked(pack.agreement(), check);
    }

    List<WeakSpot> found() {
        return WeakSpots.of(agreement).stream()
                .filter(spot -> spot.check() == check)
                .toList();
    }

    /** The only weak spot that there is. */
    WeakSpot only() {
        assertThat(found()).hasSize(1);
        return found().get(0);
    }

    /** What follows on the signal that shows a weak spot. */
    FollowUpPlan shown(WeakSpot spot) {
        Witness witness = spot.witness().orElseThrow();
        return FollowUps.under(agreement).plan(CaseFile.of(witness.signal()), witness.asked());
    }
}
