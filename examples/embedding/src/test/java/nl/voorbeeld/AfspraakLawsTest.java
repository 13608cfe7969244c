package nl.voorbeeld;

import net.jqwik.api.PropertyDefaults;
import nl.opvolging.testkit.Laws;
import nl.opvolging.testkit.TriedAgreements;

/** All eighteen laws, on the agreement of this project. */
@PropertyDefaults(tries = 100)
class AfspraakLawsTest extends Laws {
    @Override
    protected TriedAgreements agreements() {
        return TriedAgreements.of("GM0489");
    }
}
