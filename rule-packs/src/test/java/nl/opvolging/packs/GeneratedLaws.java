package nl.opvolging.packs;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import nl.opvolging.testkit.Laws;
import nl.opvolging.testkit.TriedAgreements;

/** All laws, on packs that are drawn; beside {@link ShippedLaws}, so that both can run at once. */
@PropertyDefaults(tries = 1_100, edgeCases = EdgeCasesMode.NONE)
class GeneratedLaws extends Laws {
    private static final int PACKS = 40;

    @Override
    protected TriedAgreements agreements() {
        return TriedAgreements.generated(0, PACKS);
    }
}
