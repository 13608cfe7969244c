package nl.opvolging.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.PackText;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.internal.text.Problems;

/** Whatever is given as a pack gives a pack or at least one problem with a place: never half a pack, never an exception. */
public final class Law15 {
    private static final List<String> FILES =
            Stream.concat(PackFiles.ALL.stream(), Stream.of(PackWorkbook.FILE)).toList();

    private Law15() {}

    /** Reads the sound agreement and its base pack with another file in one of both. */
    static void holdsFor(String file, byte[] content, boolean inBase) {
        PackText basis = PackText.basis();
        PackText gorinchem = PackText.gorinchem();
        holdsFor(inBase ? basis.with(file, content) : basis, inBase ? gorinchem : gorinchem.with(file, content));
    }

    static void holdsFor(PackText basis, PackText gorinchem) {
        holdsFor(PackText.read(basis, gorinchem), 2);
    }

    /** Takes bytes in as the workbook of a pack, and reads it beside base packs. */
    public static void holdsForWorkbook(List<Pack> bases, byte[] workbook) {
        PackFolder taken = PackWorkbook.read("werkblad", PackWorkbook.FILE, workbook);
        holdsFor(Library.read(List.of(List.of(taken)), bases), bases.size() + 1);
    }

    /** What came of reading packs. */
    public static void holdsFor(Library.Result result, int packs) {
        List<String> read =
                result.packs().stream().map(pack -> pack.head().code()).toList();
        Map<String, Long> problems =
                result.problems().stream().collect(Collectors.groupingBy(Problem::pack, Collectors.counting()));

        assertThat(read).hasSize(packs - problems.size());
        assertThat(result.problems()).allSatisfy(Law15::hasAPlace);
        assertThat(result.problems().stream()
                        .collect(Collectors.groupingBy(
                                problem -> problem.pack() + "/" + problem.file() + problem.sheet(),
                                Collectors.counting()))
                        .values())
                .allMatch(count -> count <= Problems.MOST + 2);
        assertThat(result.packs()).allSatisfy(Law15::isWhole);
    }

    private static void hasAPlace(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(FILES).contains(problem.file());
        assertThat(problem.message()).endsWith(".").hasSizeLessThan(400);
        assertThat(problem.toString().codePoints()).noneMatch(Character::isISOControl);
    }

    private static void isWhole(Pack pack) {
        for (ClauseTable<?, ?> table : PackFiles.CLAUSE_TABLES) {
            int rows = pack.tables()
                            .getOrDefault(table.name() + ".csv", List.of(List.of()))
                            .size()
                    - 1;
            assertThat(pack.clauses(table)).hasSize(rows);
        }
    }
}
