package nl.opvolging.benchmarks.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.benchmarks.table.Engine;

/** The tables in Markdown: ratios first, then what was measured. A cell of what was not measured is a dash. */
final class Report {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final double MICROSECOND = 1_000;
    private static final double KILOBYTE = 1_024;
    private static final List<Map<String, String>> TABLES = List.of(
            Map.of("lines", "30", "questions", "1000"),
            Map.of("lines", "30", "questions", "50000"),
            Map.of("lines", "300", "questions", "1000"),
            Map.of("lines", "300", "questions", "50000"));
    private static final String TABLES_HEAD = """
            | | 30 lines, 1,000 questions | 30 lines, 50,000 questions | 300 lines, 1,000 questions | 300 lines, 50,000 questions |
            |---|---:|---:|---:|---:|
            """;

    private final Scores scores;

    Report(Scores scores) {
        this.scores = scores;
    }

    /** All tables, below what the machine is. */
    String text(String machine) {
        return machine.strip()
                + "\n\n### The same table and questions: how many times as long as Opvolging takes\n\n"
                + engines(this::ratio)
                + "\n### The same, in microseconds for a question\n\n"
                + engines(score -> score.text("%,.2f", MICROSECOND))
                + "\n### The same, in bytes allocated for a question\n\n"
                + engines(score -> allocation(score, "%,.0f", 1))
                + "\n### Plans for Gorinchem\n\n"
                + plans()
                + "\n### Packs\n\n"
                + packs()
                + "\n### From the start of Java\n\n"
                + starts();
    }

    private String engines(Function<Score, String> cell) {
        StringBuilder table = new StringBuilder(TABLES_HEAD);
        for (Engine engine : Engine.values()) {
            table.append("| ").append(engine.title()).append(" |");
            for (Map<String, String> parameters : TABLES) {
                table.append(' ')
                        .append(answer(engine, parameters).map(cell).orElse("–"))
                        .append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private Optional<Score> answer(Engine engine, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("engine", engine.name());
        return scores.find("TableBenchmark.answer", all);
    }

    private String ratio(Score score) {
        return answer(
                        Engine.OPVOLGING,
                        Map.of("lines", parameter(score, "lines"), "questions", parameter(score, "questions")))
                .map(ours -> Figures.ratio(score.score() / ours.score()))
                .orElse("–");
    }

    private static String parameter(Score score, String name) {
        return score.parameters().getOrDefault(name, "");
    }

    private static String allocation(Score score, String format, double unit) {
        return Optional.ofNullable(score.secondary().get(ALLOCATION))
                .map(bytes -> Figures.text(format, bytes / unit))
                .orElse("–");
    }

    private String plans() {
        StringBuilder table = new StringBuilder("| | plans a second | kB allocated for a plan |\n|---|---:|---:|\n");
        for (String events : List.of("1", "20", "200")) {
            plan(table, "400 different cases of " + events(events) + ", one thread", "PlanBenchmark.plan", events);
            plan(table, "… two threads together", "PlanBenchmark.planOnTwoThreads", events);
        }
        for (String events : List.of("1", "20")) {
            plan(table, "the case of the README, " + events(events), "SameCaseBenchmark.plan", events);
        }
        return table.toString();
    }

    private static String events(String number) {
        return number.equals("1") ? "1 event" : number + " events";
    }

    private void plan(StringBuilder table, String title, String benchmark, String events) {
        Optional<Score> score = scores.find(benchmark, Map.of("events", events));
        line(
                table,
                title,
                score.map(found -> found.text("%,.0f", 1)),
                score.map(found -> allocation(found, "%,.1f", KILOBYTE)));
    }

    private String packs() {
        StringBuilder table = new StringBuilder("| | milliseconds | MB of heap kept |\n|---|---:|---:|\n");
        for (String clauses : List.of("30", "150", "500")) {
            Map<String, String> parameters = Map.of("clauses", clauses);
            line(
                    table,
                    "a pack of " + clauses + " clauses: read",
                    scores.find("PackBenchmark.read", parameters).map(found -> found.text("%,.2f", 1)),
                    Optional.empty());
            line(
                    table,
                    "… read and compiled",
                    scores.find("PackBenchmark.readAndCompile", parameters).map(found -> found.text("%,.2f", 1)),
                    Optional.empty());
        }
        many(table, "342 packs of 60 clauses read and compiled, one thread", "1");
        many(table, "… two threads", "2");
        return table.toString();
    }

    private void many(StringBuilder table, String title, String readers) {
        Optional<Score> score = scores.find("ManyPacksBenchmark.readAndCompileAll", Map.of("readers", readers));
        line(
                table,
                title,
                score.map(found -> found.text("%,.0f", 1)),
                score.flatMap(found -> Optional.ofNullable(found.secondary().get("heap.after")))
                        .map(kept -> Figures.text("%,.0f", kept)));
    }

    private String starts() {
        StringBuilder table = new StringBuilder("| | milliseconds |\n|---|---:|\n");
        start(
                table,
                "PLAIN",
                "a program that reads all packs that are shipped and makes one plan, from its start to its end");
        start(table, "GORINCHEM", "… that reads the packs of Gorinchem and the national one");
        start(table, "ARCHIVE", "… that reads all, with the archive of classes and the options of `./opvolging`");
        return table.toString();
    }

    private void start(StringBuilder table, String start, String title) {
        line(
                table,
                title,
                scores.find("FirstPlanBenchmark.plan", Map.of("start", start)).map(found -> found.text("%,.0f", 1)));
    }

    @SafeVarargs
    private static void line(StringBuilder table, String title, Optional<String>... cells) {
        table.append("| ").append(title).append(" |");
        for (Optional<String> cell : cells) {
            table.append(' ').append(cell.orElse("–")).append(" |");
        }
        table.append('\n');
    }
}
