package nl.opvolging.testkit;

import static nl.opvolging.rules.ProblemCode.MISSING_COLUMN;
import static nl.opvolging.rules.ProblemCode.MISSING_FILE;
import static nl.opvolging.rules.ProblemCode.NOT_VALID;
import static nl.opvolging.rules.ProblemCode.OVERLAP;
import static nl.opvolging.rules.ProblemCode.TOO_LARGE;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_COLUMN;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_FILE;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_WORD;
import static nl.opvolging.rules.ProblemCode.WRONG_FORM;
import static nl.opvolging.rules.ProblemCode.WRONG_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.ProblemCode;

/** Makes one thing wrong in the head of an agreement, or in which files it has. */
final class HeadDefects {
    private static final String HEAD = PackForm.head().file();
    private static final int MORE_THAN_A_HEAD_MAY_HAVE = 70_000;
    private static final Pattern VALIDITY = Pattern.compile(
            "(?m)^geldig:\\s*\\{\\s*van:\\s*(\\d{4}-\\d{2}-\\d{2})(?:,\\s*tot:\\s*(\\d{4}-\\d{2}-\\d{2}))?\\s*\\}");
    private static final Pattern STATUS = Pattern.compile("(?m)^status:\\s*(\\w+)");
    private static final Pattern NAME = Pattern.compile("(?m)^naam:\\s*(\\S.*)$");

    private final WrittenPacks packs;
    private final List<String> agreements;

    private HeadDefects(WrittenPacks packs, List<String> agreements) {
        this.packs = packs;
        this.agreements = agreements;
    }

    /** Of each kind all places. */
    static List<List<DefectPack>> of(WrittenPacks packs, List<String> agreements) {
        HeadDefects heads = new HeadDefects(packs, agreements);
        return List.of(
                heads.each(folder -> heads.replaced(folder, "status", UNKNOWN_WORD, STATUS, 1, "vastgestelt")),
                heads.each(folder -> heads.replaced(folder, "naam", WRONG_FORM, NAME, 1, "\"\"")),
                heads.each(folder -> heads.replaced(folder, "geldig", WRONG_ORDER, VALIDITY, 2, "1990-01-01")),
                heads.each(heads::withoutName),
                heads.each(heads::withColour),
                heads.each(heads::tooLarge),
                heads.each(heads::withNotes),
                heads.each(heads::headless),
                heads.each(heads::beforeItsBase),
                heads.each(heads::beforeTheOtherEnds));
    }

    private List<DefectPack> each(Function<String, Optional<DefectPack>> ofFolder) {
        return agreements.stream()
                .flatMap(folder -> ofFolder.apply(folder).stream())
                .toList();
    }

    private String head(String folder) {
        return packs.files(folder).getOrDefault(HEAD, "");
    }

    private DefectPack defect(String kind, ProblemCode code, String folder, String head, int line, int column) {
        return new DefectPack(kind, packs.with(folder, HEAD, head), code, folder, HEAD, line, column);
    }

    /** Puts a text in the place of what a pattern finds, where it is found. */
    private Optional<DefectPack> replaced(
            String folder, String kind, ProblemCode code, Pattern pattern, int group, String text) {
        String head = head(folder);
        Matcher found = pattern.matcher(head);
        if (!found.find() || found.group(group) == null) {
            return Optional.empty();
        }
        int at = found.start(group);
        int line = (int) head.substring(0, at).lines().count();
        return Optional.of(defect(
                kind,
                code,
                folder,
                head.substring(0, at) + text + head.substring(found.end(group)),
                line,
                at - head.lastIndexOf('\n', at)));
    }

    private Optional<DefectPack> withoutName(String folder) {
        return Optional.of(NAME.matcher(head(folder)))
                .filter(Matcher::find)
                .map(found -> defect("geen naam", MISSING_COLUMN, folder, found.replaceFirst("# zonder naam"), 1, 1));
    }

    private Optional<DefectPack> withColour(String folder) {
        List<String> lines = new ArrayList<>(head(folder).lines().toList());
        lines.add("kleur: rood");
        return Optional.of(defect(
                "een sleutel te veel", UNKNOWN_COLUMN, folder, String.join("\n", lines) + "\n", lines.size(), 1));
    }

    private Optional<DefectPack> tooLarge(String folder) {
        String comment = "# " + "lang ".repeat(MORE_THAN_A_HEAD_MAY_HAVE / 5) + "\n";
        return Optional.of(defect("een lang hoofd", TOO_LARGE, folder, comment + head(folder), 1, 1));
    }

    private Optional<DefectPack> withNotes(String folder) {
        String notes = "aantekeningen.csv";
        return Optional.of(new DefectPack(
                "een bestand te veel", packs.with(folder, notes, "van;mij\n"), UNKNOWN_FILE, folder, notes, 1, 1));
    }

    private Optional<DefectPack> headless(String folder) {
        return Optional.of(new DefectPack("geen hoofd", packs.without(folder, HEAD), MISSING_FILE, folder, HEAD, 1, 1));
    }

    /** The first version begins before there was a base pack. */
    private Optional<DefectPack> beforeItsBase(String folder) {
        boolean first = agreements.stream()
                .noneMatch(other -> isOfSame(other, folder) && begin(other).compareTo(begin(folder)) < 0);
        return first
                ? replaced(folder, "voor het basispakket", NOT_VALID, VALIDITY, 1, "1900-01-01")
                        .map(HeadDefects::atBothDays)
                : Optional.empty();
    }

    /** A later version begins on the last day of the one before it. */
    private Optional<DefectPack> beforeTheOtherEnds(String folder) {
        return agreements.stream()
                .filter(other -> isOfSame(other, folder) && begin(other).compareTo(begin(folder)) < 0)
                .flatMap(other -> VALIDITY.matcher(head(other)).results())
                .flatMap(validity -> Optional.ofNullable(validity.group(2)).stream())
                .max(String::compareTo)
                .flatMap(last -> replaced(folder, "twee versies tegelijk", OVERLAP, VALIDITY, 1, last))
                .map(HeadDefects::atBothDays);
    }

    /** What is wrong with the days together, is told where they are said, not at one of both. */
    private static DefectPack atBothDays(DefectPack defect) {
        String line = defect.packs()
                .files(defect.folder())
                .getOrDefault(HEAD, "")
                .lines()
                .toList()
                .get(defect.line() - 1);
        return new DefectPack(
                defect.kind(),
                defect.packs(),
                defect.code(),
                defect.folder(),
                HEAD,
                defect.line(),
                line.indexOf('{') + 1);
    }

    private boolean isOfSame(String one, String another) {
        return municipality(one).equals(municipality(another));
    }

    private String municipality(String folder) {
        return head(folder)
                .lines()
                .filter(line -> line.startsWith("gemeente:"))
                .findFirst()
                .orElse("");
    }

    private String begin(String folder) {
        Matcher validity = VALIDITY.matcher(head(folder));
        return validity.find() ? validity.group(1) : "";
    }
}
