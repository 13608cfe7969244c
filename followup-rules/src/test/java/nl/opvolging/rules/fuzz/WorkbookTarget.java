package nl.opvolging.rules.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.PackText;
import nl.opvolging.rules.RawWorkbook;
import nl.opvolging.rules.internal.pack.Law15;
import nl.opvolging.rules.internal.pack.Pack;

/**
 * A workbook beside a sound base pack: the input itself, or, if it begins with a mark, a sound workbook in which its sections replace
 * parts. These are packed here, so that a change of a part is no damage to the archive. Law 15 holds for what is read.
 */
public final class WorkbookTarget {
    private static final List<Pack> BASIS = PackText.read(PackText.basis()).packs();
    private static final Map<String, byte[]> PARTS = RawWorkbook.of(
                    PackSheets.of("gaaf", PackText.sound().texts()).sheets().orElseThrow())
            .parts();

    /** The parts that an input can replace. */
    static final List<String> NAMES = List.copyOf(PARTS.keySet());

    private WorkbookTarget() {}

    /**
     * One input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Law15.holdsForWorkbook(BASIS, input.length > 0 && input[0] == Sections.MARK ? packed(input) : input);
    }

    /** An input as an archive. */
    static byte[] packed(byte[] input) {
        Map<String, byte[]> parts = new LinkedHashMap<>(PARTS);
        Sections.of(input).forEach(section -> parts.put(section.of(NAMES), section.content()));
        return RawWorkbook.zip(parts);
    }
}
