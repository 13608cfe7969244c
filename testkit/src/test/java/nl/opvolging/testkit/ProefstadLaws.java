package nl.opvolging.testkit;

/** All laws, on the small agreement of these tests. */
class ProefstadLaws extends Laws {
    @Override
    protected TriedAgreements agreements() {
        return TriedAgreements.of(Proefstad.PACKS);
    }
}
