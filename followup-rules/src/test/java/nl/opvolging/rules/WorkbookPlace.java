package nl.opvolging.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs of {@link TestPacks}, of which that of the municipality becomes a workbook. */
final class WorkbookPlace {
    private final Path folder;
    private final Path pack;
    private final PackSheets sheets;

    WorkbookPlace(Path folder) {
        this.folder = folder;
        TestPacks.in(folder);
        this.pack = folder.resolve("gorinchem");
        this.sheets = PackSheets.of(pack).sheets().orElseThrow();
    }

    /** The workbook of the pack, to be changed. */
    RawWorkbook workbook() {
        return RawWorkbook.of(sheets);
    }

    /** Replaces the files of the pack by a workbook. */
    Path put(byte[] workbook) {
        try {
            try (Stream<Path> files = Files.list(pack)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            return Files.write(pack.resolve(PackSheets.FILE), workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RulePacks.Result read(RawWorkbook workbook) {
        put(workbook.bytes());
        return read();
    }

    RulePacks.Result read() {
        return RulePacks.reader().folder(folder).read();
    }

    /** What is wrong, each on one line. */
    List<String> told(byte[] workbook) {
        put(workbook);
        return read().problems().stream().map(Problem::toString).toList();
    }

    Path folder() {
        return folder;
    }

    Path pack() {
        return pack;
    }

    PackSheets sheets() {
        return sheets;
    }
}
