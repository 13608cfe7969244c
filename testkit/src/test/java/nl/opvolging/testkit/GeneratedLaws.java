package nl.opvolging.testkit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** All laws, on packs that are drawn. */
@PropertyDefaults(tries = 1_100, edgeCases = EdgeCasesMode.NONE)
class GeneratedLaws extends Laws {
    private static final int PACKS = 40;

    @Override
    protected TriedAgreements agreements() {
        return TriedAgreements.generated(0, PACKS);
    }
}
