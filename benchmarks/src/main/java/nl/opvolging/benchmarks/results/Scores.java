package nl.opvolging.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was measured. */
final class Scores {
    private final List<Score> all;

    private Scores(List<Score> all) {
        this.all = List.copyOf(all);
    }

    /** The scores in the JSON files of a folder. */
    static Scores in(Path folder) throws IOException {
        List<Score> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                new ObjectMapper().readTree(Files.readAllBytes(file)).forEach(node -> all.add(score(node)));
            }
        }
        return new Scores(all);
    }

    private static Score score(JsonNode node) {
        String name = node.path("benchmark").asText();
        Map<String, String> parameters = new HashMap<>();
        node.path("params")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        Map<String, Double> secondary = new HashMap<>();
        node.path("secondaryMetrics")
                .properties()
                .forEach(entry -> secondary.put(
                        entry.getKey(), entry.getValue().path("score").asDouble()));
        JsonNode metric = node.path("primaryMetric");
        JsonNode error = metric.path("scoreError");
        return new Score(
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                parameters,
                metric.path("score").asDouble(),
                // JMH writes the text "NaN" where there is none.
                error.isNumber() ? Optional.of(error.asDouble()) : Optional.empty(),
                secondary);
    }

    /** The score of a benchmark with these parameters, if it was measured. */
    Optional<Score> find(String benchmark, Map<String, String> parameters) {
        return all.stream()
                .filter(score -> score.benchmark().equals(benchmark)
                        && score.parameters().entrySet().containsAll(parameters.entrySet()))
                .findFirst();
    }
}
