package nl.opvolging.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTableTest {
    private static final String MEASURED = """
            [
              {"benchmark": "nl.opvolging.benchmarks.TableBenchmark.answer",
               "params": {"engine": "OPVOLGING", "lines": "30", "questions": "1000"},
               "primaryMetric": {"score": 200.0, "scoreError": 10.0, "scoreUnit": "ns/op"},
               "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 48.0}}},
              {"benchmark": "nl.opvolging.benchmarks.TableBenchmark.answer",
               "params": {"engine": "KIE_DMN", "lines": "30", "questions": "1000"},
               "primaryMetric": {"score": 25000.0, "scoreError": "NaN", "scoreUnit": "ns/op"},
               "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 20480.0}}},
              {"benchmark": "nl.opvolging.benchmarks.TableBenchmark.answer",
               "params": {"engine": "JAVA", "lines": "30", "questions": "1000"},
               "primaryMetric": {"score": 5.0, "scoreError": 1.0, "scoreUnit": "ns/op"}},
              {"benchmark": "nl.opvolging.benchmarks.PlanBenchmark.plan", "params": {"events": "20"},
               "primaryMetric": {"score": 20345.6, "scoreError": 1234.5, "scoreUnit": "ops/s"},
               "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 51200.0}}},
              {"benchmark": "nl.opvolging.benchmarks.ManyPacksBenchmark.readAndCompileAll", "params": {"readers": "2"},
               "primaryMetric": {"score": 1500.4, "scoreError": 30.0, "scoreUnit": "ms/op"},
               "secondaryMetrics": {"heap.after": {"score": 150.2}}},
              {"benchmark": "nl.opvolging.benchmarks.FirstPlanBenchmark.plan", "params": {"start": "PLAIN"},
               "primaryMetric": {"score": 650.0, "scoreError": 20.0, "scoreUnit": "ms/op"}}
            ]
            """;

    @TempDir
    Path folder;

    private String written() throws IOException {
        Files.writeString(folder.resolve("all.json"), MEASURED);
        Files.writeString(folder.resolve("machine.txt"), "Measured somewhere.\n");
        Path page = folder.resolve("README.md");
        Files.writeString(page, "# Before\n\n" + ResultTable.BEGIN + "\nold\n" + ResultTable.END + "\n\nAfter.\n");
        ResultTable.main(new String[] {folder.toString(), page.toString()});
        return Files.readString(page);
    }

    @Test
    void the_tables_stand_between_the_markers_with_the_machine_on_top() throws IOException {
        assertThat(written())
                .startsWith("# Before\n\n" + ResultTable.BEGIN + "\nMeasured somewhere.\n\n###")
                .endsWith("|\n" + ResultTable.END + "\n\nAfter.\n")
                .doesNotContain("old");
    }

    @Test
    void ratios_come_first_and_say_how_many_times_as_long_as_this_library_an_engine_takes() throws IOException {
        assertThat(written())
                .containsSubsequence(
                        "how many times as long as Opvolging takes",
                        "| Opvolging | 1.0 | – | – | – |",
                        "| Java by hand | 0.025 | – | – | – |",
                        "| KIE DMN | 125 | – | – | – |",
                        "in microseconds",
                        "| Opvolging | 0.20 ± 0.01 | – | – | – |",
                        "| KIE DMN | 25.00 | – | – | – |",
                        "in bytes",
                        "| Opvolging | 48 | – | – | – |",
                        "| Java by hand | – | – | – | – |",
                        "| KIE DMN | 20,480 | – | – | – |");
    }

    @Test
    void plans_packs_and_starts_follow() throws IOException {
        assertThat(written())
                .containsSubsequence(
                        "| 400 different cases of 20 events, one thread | 20,346 ± 1,235 | 50.0 |",
                        "| a pack of 30 clauses: read | – |",
                        "| … two threads | 1,500 ± 30 | 150 |",
                        "| a program that reads all packs that are shipped and makes one plan, from its start to its end | 650 ± 20 |",
                        "| … that reads the packs of Gorinchem and the national one | – |",
                        "| … that reads all, with the archive of classes and the options of `./opvolging` | – |");
    }

    @Test
    void a_file_without_markers_is_refused() {
        assertThatThrownBy(() -> ResultTable.between("# No markers\n", "tables"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ResultTable.BEGIN);
    }

    @Test
    void the_page_of_this_module_has_the_markers() throws IOException {
        String page = Files.readString(Path.of("README.md"));

        assertThat(ResultTable.between(page, "tables")).contains(ResultTable.BEGIN + "\ntables\n" + ResultTable.END);
    }
}
