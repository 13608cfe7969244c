package nl.opvolging.packs;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import nl.opvolging.testkit.Laws;
import nl.opvolging.testkit.TriedAgreements;

/** All laws, on every agreement of this module. */
@PropertyDefaults(tries = 1_100, edgeCases = EdgeCasesMode.NONE)
class ShippedLaws extends Laws {
    @Override
    protected TriedAgreements agreements() {
        return TriedAgreements.of(Packs.ALL);
    }
}
