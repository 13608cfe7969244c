package nl.opvolging.testkit;

import static nl.opvolging.rules.ProblemCode.DANGER_NOT_FIRST;
import static nl.opvolging.rules.ProblemCode.DOUBLED;
import static nl.opvolging.rules.ProblemCode.EMPTY;
import static nl.opvolging.rules.ProblemCode.FORMULA;
import static nl.opvolging.rules.ProblemCode.MISSING_COLUMN;
import static nl.opvolging.rules.ProblemCode.NOT_ALLOWED;
import static nl.opvolging.rules.ProblemCode.NO_SAFETY_NET;
import static nl.opvolging.rules.ProblemCode.OUTSIDE_MUNICIPALITY;
import static nl.opvolging.rules.ProblemCode.TOO_MANY_CELLS;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_COLUMN;
import static nl.opvolging.rules.ProblemCode.UNKNOWN_WORD;
import static nl.opvolging.rules.ProblemCode.UNREADABLE;
import static nl.opvolging.rules.ProblemCode.WRONG_FORM;
import static nl.opvolging.rules.ProblemCode.WRONG_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.ColumnForm;
import nl.opvolging.rules.ColumnRole;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.ProblemCode;

/** Makes one thing wrong in packs in which nothing is wrong, in every way and at every place where one change does it. */
final class Defects {
    private static final String STRANGE = "dit-woord-kent-niemand";

    private static final List<String> CONDITIONS = PackForm.tables().stream()
            .filter(table -> table.name().equals("routering"))
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.role() == ColumnRole.CONDITION)
            .map(ColumnForm::header)
            .toList();

    private final WrittenPacks packs;
    private final List<List<DefectPack>> kinds = new ArrayList<>();

    private Defects(WrittenPacks packs) {
        this.packs = packs;
    }

    /** Of each kind all places; none if there is no agreement of a municipality among the packs. */
    static List<List<DefectPack>> in(WrittenPacks packs) {
        Defects defects = new Defects(packs);
        List<String> agreements =
                packs.folders().stream().filter(defects::isAgreement).toList();
        if (!agreements.isEmpty()) {
            defects.addCells(agreements);
            defects.addColumns(agreements);
            HeadDefects.of(packs, agreements).forEach(defects::add);
            packs.folders().stream().filter(defects::isLastBase).forEach(defects::addBase);
        }
        return List.copyOf(defects.kinds);
    }

    private void add(List<DefectPack> places) {
        if (!places.isEmpty()) {
            kinds.add(places);
        }
    }

    private boolean isAgreement(String folder) {
        return head(folder).lines().anyMatch(line -> line.startsWith("gemeente:"));
    }

    private boolean isLastBase(String folder) {
        return !isAgreement(folder) && head(folder).lines().noneMatch(line -> line.startsWith("basis:"));
    }

    private String head(String folder) {
        return packs.files(folder).getOrDefault(PackForm.head().file(), "");
    }

    private void addCells(List<String> agreements) {
        for (String cell : List.of(
                "routering thema",
                "routering opvolger",
                "routering spoed",
                "termijnen stap",
                "opschaling doe",
                "terugkoppeling inhoud",
                "delen aan",
                "opvolgers soort",
                "opvolgers vervanger")) {
            filled(UNKNOWN_WORD, cell, STRANGE, agreements);
        }
        filled(WRONG_FORM, "termijnen uiterlijk", "twee werkdagen", agreements);
        filled(WRONG_FORM, "opvolgers open", "van negen tot vijf", agreements);
        filled(WRONG_FORM, "routering regel", "4a", agreements);
        filled(WRONG_FORM, "opschaling stap", "de eerste", agreements);
        for (String cell : List.of(
                "routering opvolger",
                "termijnen uiterlijk",
                "opschaling doe",
                "terugkoppeling aan",
                "delen grondslag")) {
            filled(EMPTY, cell, "", agreements);
        }
        filled(FORMULA, "opvolgers naam", "=A1&A2", agreements);
        filled(OUTSIDE_MUNICIPALITY, "gebieden codes", "WK999901", agreements);
        cells(NOT_ALLOWED, "routering voorrang", agreements, cell -> Optional.of("onoverschrijdbaar"));
        cells(DOUBLED, "routering regel", agreements, cell -> cell.above().map(PackCell::text));
        cells(
                WRONG_ORDER,
                "termijnen streef",
                agreements,
                cell -> cell.beside("uiterlijk")
                        .map(limit -> limit.text().strip().split(" ", 2))
                        .filter(limit -> limit.length == 2 && !limit[0].equals("999"))
                        .map(limit -> "999 " + limit[1]));
        cells(
                UNREADABLE,
                "routering voorrang",
                agreements,
                cell -> Optional.of("\"").filter(any -> cell.isLastOfFile()));
    }

    /** Puts the same text in the place of any other. */
    private void filled(ProblemCode code, String where, String text, List<String> agreements) {
        cells(
                code,
                where,
                agreements,
                cell -> Optional.of(text).filter(any -> !cell.text().isBlank()));
    }

    /** Puts a text in each cell of a column for which there is one, one at a time. */
    private void cells(
            ProblemCode code, String where, List<String> agreements, Function<PackCell, Optional<String>> text) {
        String[] column = where.split(" ", 2);
        add(agreements.stream()
                .flatMap(folder -> PackCell.of(packs, folder, column[0], column[1]))
                .flatMap(cell -> text.apply(cell).map(wrong -> defect(where, code, cell, wrong)).stream())
                .toList());
    }

    private DefectPack defect(String kind, ProblemCode code, PackCell cell, String text) {
        return new DefectPack(
                kind,
                packs.with(cell.folder(), cell.file(), cell.with(text)),
                code,
                cell.folder(),
                cell.file(),
                cell.line(),
                cell.character());
    }

    private void addColumns(List<String> agreements) {
        files(
                agreements,
                (folder, file) -> PackCell.of(packs, folder, file, "regel")
                        .filter(Defects::isFull)
                        .map(cell -> atEndOfLine(TOO_MANY_CELLS, "een cel te veel", cell, cell.row()))
                        .toList());
        files(
                agreements,
                (folder, file) -> PackCell.of(packs, folder, file, "regel")
                        .limit(1)
                        .map(cell -> atEndOfLine(UNKNOWN_COLUMN, "een kolom te veel", cell, 0))
                        .toList());
        files(
                agreements,
                (folder, file) -> PackCell.of(packs, folder, file, "regel")
                        .limit(1)
                        .filter(cell ->
                                cell.column() == 0 && cell.lines().stream().noneMatch(line -> line.contains("\"")))
                        .map(this::withoutNumbers)
                        .toList());
    }

    private void files(List<String> agreements, BiFunction<String, String, List<DefectPack>> ofTable) {
        add(agreements.stream()
                .flatMap(folder -> Stream.of("routering", "termijnen", "opschaling", "terugkoppeling", "delen")
                        .flatMap(table -> ofTable.apply(folder, table).stream()))
                .toList());
    }

    private static boolean isFull(PackCell cell) {
        return PackCell.cells(cell.lines().get(cell.row())).size()
                == PackCell.cells(cell.lines().get(0)).size();
    }

    private DefectPack atEndOfLine(ProblemCode code, String kind, PackCell cell, int row) {
        List<String> lines = new ArrayList<>(cell.lines());
        String line = lines.get(row);
        lines.set(row, line + ";kleur");
        return new DefectPack(
                kind,
                packs.with(cell.folder(), cell.file(), String.join("\n", lines) + "\n"),
                code,
                cell.folder(),
                cell.file(),
                row + 1,
                line.codePointCount(0, line.length()) + 2);
    }

    private DefectPack withoutNumbers(PackCell cell) {
        String text = cell.lines().stream()
                .map(line -> line.startsWith("#") ? line : line.substring(line.indexOf(';') + 1))
                .collect(Collectors.joining("\n", "", "\n"));
        return new DefectPack(
                "een kolom te weinig",
                packs.with(cell.folder(), cell.file(), text),
                MISSING_COLUMN,
                cell.folder(),
                cell.file(),
                1,
                1);
    }

    /** Whether its line is the last one, and no line above it holds for everything as well. */
    private static boolean answersAllThatIsLeft(PackCell number) {
        return number.line() == number.lines().size()
                && PackCell.inColumnOf(number)
                                .filter(other -> CONDITIONS.stream()
                                        .allMatch(header -> other.beside(header)
                                                .filter(cell -> !cell.text().isBlank())
                                                .isEmpty()))
                                .count()
                        == 1;
    }

    /** What a base pack cannot do without. Alone, since nothing that rests on it is right without it. */
    private void addBase(String folder) {
        WrittenPacks alone = packs.only(folder);
        add(PackCell.of(alone, folder, "routering", "regel")
                .filter(Defects::answersAllThatIsLeft)
                .map(cell -> new DefectPack(
                        "geen laatste regel",
                        alone.with(folder, cell.file(), cell.with("# " + cell.text())),
                        NO_SAFETY_NET,
                        folder,
                        cell.file(),
                        1,
                        1))
                .toList());
        add(PackCell.of(alone, folder, "duiding", "over")
                .filter(cell -> cell.beside("gevaar")
                        .filter(yes -> yes.text().equals("ja"))
                        .isPresent())
                .limit(1)
                .map(cell -> new DefectPack(
                        "gevaar alleen bij een oudere",
                        alone.with(folder, cell.file(), cell.with("oudere")),
                        DANGER_NOT_FIRST,
                        folder,
                        cell.file(),
                        1,
                        1))
                .toList());
    }
}
