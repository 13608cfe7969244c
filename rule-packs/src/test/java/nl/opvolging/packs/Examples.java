package nl.opvolging.packs;

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
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.TakenUp;

/** The case files in the folder {@code examples} beside the modules. */
final class Examples {
    static final String EXPECTED = ".verwacht.json";
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "..", "examples");

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
        return CaseFile.builder()
                .id(file.id())
                .events(file.events().stream()
                        .map(event -> moved(event, shift, agreement.municipality()))
                        .toList())
                .build();
    }

    private static Instant movedInto(DateRange days, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, AMSTERDAM);
        LocalDate day = local.toLocalDate();
        return days.contains(day)
                ? moment
                : local.withYear(days.first().getYear()).atZone(AMSTERDAM).toInstant();
    }

    private static CaseEvent moved(CaseEvent event, Duration shift, Area area) {
        Instant happened = event.happenedAt().plus(shift);
        Instant recorded = event.recordedAt().plus(shift);
        if (event instanceof SignalReceived received) {
            Signal signal = received.signal();
            Signal moved = Signal.builder()
                    .from(signal)
                    .area(area)
                    .reportedAt(happened)
                    .observedAt(signal.observedAt().map(observed -> observed.plus(shift)))
                    .build();
            return SignalReceived.builder()
                    .from(received)
                    .happenedAt(happened)
                    .recordedAt(recorded)
                    .signal(moved)
                    .build();
        }
        if (event instanceof Acknowledged acknowledged) {
            return Acknowledged.builder()
                    .from(acknowledged)
                    .happenedAt(happened)
                    .recordedAt(recorded)
                    .build();
        }
        if (event instanceof TakenUp takenUp) {
            return TakenUp.builder()
                    .from(takenUp)
                    .happenedAt(happened)
                    .recordedAt(recorded)
                    .build();
        }
        if (event instanceof Decided decided) {
            return Decided.builder()
                    .from(decided)
                    .happenedAt(happened)
                    .recordedAt(recorded)
                    .build();
        }
        return FeedbackGiven.builder()
                .from((FeedbackGiven) event)
                .happenedAt(happened)
                .recordedAt(recorded)
                .build();
    }
}
