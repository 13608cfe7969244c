package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TableForm;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Receipt;

/** Laws 13 and 15: how packs are written. */
final class PackLaws {
    private static final Set<String> FILES =
            PackForm.all().stream().map(TableForm::file).collect(Collectors.toSet());

    private PackLaws() {}

    /** Law 13. Swapping two lines that cannot both match changes nothing. */
    static void swappingChangesNothing(Case one, int swap) {
        FollowUpPlan swapped = one.planBy(one.world().swapped(swap));
        FollowUpPlan plan = one.plan();

        assertThat(withStampsOf(plan, swapped)).isEqualTo(plan);
    }

    /** The bytes of a pack differ when its lines stand elsewhere, and the receipt is of those bytes. */
    private static FollowUpPlan withStampsOf(FollowUpPlan plan, FollowUpPlan other) {
        Receipt receipt = other.receipt();
        return FollowUpPlan.builder()
                .from(other)
                .receipt(Receipt.of(
                        plan.receipt().packs(), receipt.libraryVersion(), receipt.factsSha256(), receipt.at()))
                .build();
    }

    /** Law 13. Renaming the pack's folder changes nothing. */
    static void folderChangesNothing(Case one) {
        assertThat(one.planBy(one.world().inOtherFolders())).isEqualTo(one.plan());
    }

    /** Law 15. Any bytes given as a pack give a pack or at least one problem with a position; never half a pack, never an exception. */
    static void packOrProblem(HurtPack hurt) {
        RulePacks.Result result = hurt.read();
        List<String> right =
                result.packs().packs().stream().map(RulePack::folder).toList();
        Set<String> wrong = result.problems().stream().map(Problem::pack).collect(Collectors.toSet());

        assertThat(Stream.concat(right.stream(), wrong.stream()))
                .as("each pack is whole or has a problem")
                .containsExactlyInAnyOrderElementsOf(hurt.world().chain().folders());
        assertThat(result.problems()).allSatisfy(PackLaws::assertHasAPlace);
        assertThat(result.packs().packs()).allSatisfy(pack -> assertIsWhole(pack, hurt));
    }

    private static void assertHasAPlace(Problem problem) {
        assertThat(problem.line()).as("line of %s", problem).isPositive();
        assertThat(problem.column()).as("column of %s", problem).isPositive();
        assertThat(problem.file()).isIn(FILES);
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.toString().codePoints())
                .as("%s is one line", problem)
                .noneMatch(Character::isISOControl);
    }

    private static void assertIsWhole(RulePack pack, HurtPack hurt) {
        Map<String, String> written = hurt.world().chain().files(pack.folder());
        if (pack.folder().equals(hurt.folder())) {
            written.remove(hurt.file());
            assertThat(pack.files()).containsAllEntriesOf(written).containsKey(hurt.file());
        } else {
            assertThat(pack.files()).containsExactlyInAnyOrderEntriesOf(written);
        }
    }
}
