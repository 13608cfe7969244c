package nl.opvolging.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ModelJson;

/** The case files in the folder {@code examples} beside the modules. */
final class Examples {
    static final String EXPECTED = ".verwacht.json";
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "..", "examples");

    private static final List<String> MOMENTS =
            List.of("happenedAt", "recordedAt", "reportedAt", "observedAt", "until");
    private static final ObjectMapper JSON = ModelJson.newMapper();

    private Examples() {}

    /**
     * One example.
     *
     * @param name the name of its file without the extension
     * @param file the case
     */
    record Example(String name, CaseFile file) {
        byte[] expected() {
            return read(FOLDER.resolve(name + EXPECTED));
        }
    }

    static List<Example> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(EXPECTED))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .map(name -> new Example(name, ModelJson.readCaseFile(read(FOLDER.resolve(name + ".json")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the last thing in a case happened. */
    static Instant end(CaseFile file) {
        return file.history().get(file.history().size() - 1).happenedAt();
    }

    /** The same case in another municipality, in a year in which that has this agreement. */
    static CaseFile moved(CaseFile file, Agreement agreement) {
        Instant first = file.history().get(0).happenedAt();
        Duration shift =
                Duration.between(first, movedInto(agreement.packs().get(0).validity(), first));
        JsonNode json = JSON.valueToTree(file);
        move(json, shift, agreement.municipality().code());
        return ModelJson.readCaseFile(ModelJson.write(json));
    }

    private static Instant movedInto(DateRange days, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, AMSTERDAM);
        LocalDate day = local.toLocalDate();
        return days.contains(day)
                ? moment
                : local.withYear(days.first().getYear()).atZone(AMSTERDAM).toInstant();
    }

    /** Every kind of event has the same names for its moments and areas. */
    private static void move(JsonNode json, Duration shift, String area) {
        json.forEach(child -> move(child, shift, area));
        if (json instanceof ObjectNode object) {
            MOMENTS.stream()
                    .filter(object::has)
                    .forEach(name -> object.put(
                            name,
                            Instant.parse(object.get(name).textValue())
                                    .plus(shift)
                                    .toString()));
            if (object.has("area")) {
                object.put("area", area);
            }
        }
    }
}
