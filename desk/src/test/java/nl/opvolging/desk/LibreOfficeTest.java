package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes through LibreOffice and comes back as it was. On a build server LibreOffice must be there. */
@Tag("programs")
class LibreOfficeTest {
    @TempDir
    private Path folder;

    private Path office;

    @BeforeEach
    void findOffice() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        boolean server = "true".equals(System.getenv("CI"));
        assumeTrue(
                found.isPresent() || server, "LibreOffice is not installed: install libreoffice-calc to run this test");
        office = found.orElseThrow(() -> new AssertionError("CI is true, and libreoffice-calc is not installed"));
    }

    private Path convert(Path file, String format) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve(format.substring(0, 3)));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return out;
    }

    private Path workbook(String pack) throws IOException {
        Path file = folder.resolve("afspraken.xlsx");
        assertThat(Desk.run("werkblad", pack, "-o", file.toString(), "--problemen")
                        .exitCode())
                .isZero();
        return file;
    }

    @Test
    void a_workbook_that_libreoffice_saves_is_the_same_pack() throws IOException, InterruptedException {
        Path file = workbook("GM0512 2027.1");
        Path saved = convert(file, "xlsx:Calc MS Excel 2007 XML").resolve("afspraken.xlsx");

        assertThat(PackSheets.of(saved).problems()).isEmpty();
        assertThat(PackSheets.of(saved).sheets().orElseThrow().files())
                .isEqualTo(PackSheets.of(file).sheets().orElseThrow().files());
        assertThat(RulePacks.reader().classPath().folder(saved).read().problems())
                .isEmpty();
    }

    @Test
    void libreoffice_sees_the_cells_as_they_are_written() throws IOException, InterruptedException {
        // Filter options: semicolons, quotes where needed, UTF-8, cells as shown, each sheet in a file of its own.
        Path out = convert(
                workbook("GM0512 2027.1"),
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1");

        assertThat(Files.readString(out.resolve("afspraken-opvolgers.csv")))
                .contains("wijkagent;Wijkagent;wijkagent;politie;ma-za 09:00-21:00;0900-8844;ja")
                .contains("14 0183");
        assertThat(Files.readString(out.resolve("afspraken-afspraak.csv")))
                .contains("versie;2027.1", "geldig van;2027-01-01");
    }
}
