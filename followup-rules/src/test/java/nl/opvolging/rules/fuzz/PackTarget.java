package nl.opvolging.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.PackText;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.internal.pack.Law15;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.Pack;

/**
 * An agreement on top of a base pack, of which an input gives the files: lower case those of the agreement, upper case those of its
 * base pack. A section that begins with a plus makes a file of a sound pack longer; if all of a pack do, its other files are there
 * too. Law 15 holds for what is read; what is right makes plans, and its normal form is right too.
 */
public final class PackTarget {
    private static final PackText BASIS = PackText.basis();
    private static final PackText AGREEMENT = PackText.gorinchem();
    private static final List<Pack> READ_BASIS = PackText.read(BASIS).packs();
    private static final RulePacks PACKS = PackText.packs(BASIS, AGREEMENT);

    private PackTarget() {}

    /**
     * One input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Map<Boolean, List<Sections.Section>> sections =
                Sections.of(input).stream().collect(Collectors.partitioningBy(Sections.Section::lowerCase));
        PackText basis = changed(BASIS, sections.get(false));
        PackText agreement = changed(AGREEMENT, sections.get(true));
        Library.Result result = basis == BASIS
                ? Library.read(List.of(List.of(agreement.takenIn())), READ_BASIS)
                : PackText.read(basis, agreement);
        Law15.holdsFor(result, 2);
        if (result.problems().isEmpty()) {
            rewrite(agreement);
            plan(
                    basis == BASIS
                            ? PACKS.with("GM0512-gorinchem", agreement.texts()).orThrow()
                            : PackText.packs(basis, agreement));
        }
    }

    private static PackText changed(PackText sound, List<Sections.Section> sections) {
        PackText changed = sections.stream().allMatch(PackTarget::isMore) ? sound : sound.headOnly();
        for (Sections.Section section : sections) {
            String file = section.of(PackText.FILES);
            String before = isMore(section) && sound.files().contains(file) ? sound.text(file) : "";
            changed = changed.with(
                    file, joined(before.getBytes(StandardCharsets.UTF_8), section.content(), isMore(section) ? 1 : 0));
        }
        return changed;
    }

    private static boolean isMore(Sections.Section section) {
        return section.content().length > 0 && section.content()[0] == '+';
    }

    private static byte[] joined(byte[] before, byte[] content, int from) {
        byte[] joined = Arrays.copyOf(before, before.length + content.length - from);
        System.arraycopy(content, from, joined, before.length, content.length - from);
        return joined;
    }

    private static void plan(RulePacks packs) {
        packs.agreements()
                .forEach(agreement -> Planning.holds(FollowUps.under(agreement), Planning.CASE, Planning.MOMENTS));
    }

    private static void rewrite(PackText agreement) {
        Map<String, String> normal = PackSheets.of("normaal", agreement.texts())
                .sheets()
                .orElseThrow()
                .files();
        PackText rewritten = agreement;
        for (Map.Entry<String, String> file : normal.entrySet()) {
            rewritten = rewritten.with(file.getKey(), file.getValue());
        }
        assertThat(rewritten.problems()).isEmpty();
        assertThat(PackSheets.of("normaal", normal).sheets().orElseThrow().files())
                .isEqualTo(normal);
    }
}
