package nl.opvolging.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.opvolging.rules.ProblemCode;

/**
 * Generated packs in which exactly one thing is wrong, with the problem that reading them must give and its place. Every
 * {@link ProblemCode} that one change can cause is among them: all but {@link ProblemCode#MORE}.
 */
public final class DefectPacks {
    private DefectPacks() {}

    /**
     * Drawn packs with one defect; each kind of defect as often.
     *
     * @return an arbitrary
     */
    public static Arbitrary<DefectPack> generated() {
        return GeneratedPacks.arbitrary().flatMap(DefectPacks::in);
    }

    /**
     * Some packs with one defect; each kind of defect for which there is a place in them as often.
     *
     * @param packs packs in which nothing is wrong
     * @return an arbitrary
     * @throws IllegalArgumentException if there is no agreement of a municipality among the packs
     */
    public static Arbitrary<DefectPack> in(WrittenPacks packs) {
        List<List<DefectPack>> kinds = Defects.in(packs);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("There is no agreement of a municipality among " + packs.folders());
        }
        return Arbitraries.of(kinds).flatMap(Arbitraries::of);
    }
}
