package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.ProblemCode;

/** In packs with one defect exactly one thing is wrong, where they say; and everything that one change can make wrong is. */
class DefectPackProperties {
    private static final WrittenPacks PROEFSTAD =
            WrittenPacks.in(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "packs"));

    @Provide
    Arbitrary<DefectPack> generated() {
        return DefectPacks.generated();
    }

    @Provide
    Arbitrary<DefectPack> given() {
        return DefectPacks.in(PROEFSTAD);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_drawn_pack_with_a_defect_has_that_problem_there_and_no_other(@ForAll("generated") DefectPack defect) {
        assertOneProblem(defect);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_given_pack_with_a_defect_has_that_problem_there_and_no_other(@ForAll("given") DefectPack defect) {
        assertOneProblem(defect);
    }

    private static void assertOneProblem(DefectPack defect) {
        assertThat(defect.read().problems()).singleElement().matches(defect::is, "is told where it was made");
    }

    @Example
    void a_defect_of_every_kind_at_every_place_has_one_problem() {
        Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
        Set<String> kinds = new TreeSet<>();
        for (List<DefectPack> kind : Defects.in(GeneratedPacks.of(2))) {
            for (DefectPack defect : kind) {
                assertOneProblem(defect);
                codes.add(defect.code());
                kinds.add(defect.code() + " " + defect.kind());
            }
        }

        assertThat(codes).isEqualTo(EnumSet.complementOf(EnumSet.of(ProblemCode.MORE)));
        assertThat(kinds).hasSizeGreaterThan(30);
    }

    @Example
    void every_kind_is_drawn() {
        Set<String> drawn = new TreeSet<>();
        GeneratorProperties.sample(DefectPacks.in(GeneratedPacks.of(2))).forEach(defect -> drawn.add(defect.kind()));
        Set<String> all = new TreeSet<>();
        Defects.in(GeneratedPacks.of(2)).forEach(kind -> all.add(kind.get(0).kind()));

        assertThat(drawn).isEqualTo(all);
    }

    @Example
    void without_its_defect_the_pack_is_right() {
        assertThat(GeneratedPacks.of(2).read().packs()).hasSize(3);
    }

    @Example
    void a_failure_shows_what_is_wrong_where_and_the_packs() {
        DefectPack defect = Seeded.of(DefectPacks.in(PROEFSTAD), 5).next();

        assertThat(defect.toString())
                .startsWith(defect.folder() + "/" + defect.file() + ":" + defect.line() + ":" + defect.column())
                .contains(defect.code().word(), defect.kind(), "== ");
    }

    @Example
    void a_base_pack_alone_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefectPacks.in(PROEFSTAD.only("proef")))
                .withMessage("There is no agreement of a municipality among [proef]");
    }
}
