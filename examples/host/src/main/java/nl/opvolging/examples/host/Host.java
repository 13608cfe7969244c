package nl.opvolging.examples.host;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.DSYNC;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RefusedEventException;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PlanDelta;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepTaken;

/**
 * A host of one case: append what came in, plan, send what is new, set a timer. Killed at any point and started again, it has
 * sent every message once.
 *
 * <p>The store is two files that only grow, a line at a time, each on disk before the next: {@code dossier}, what happened, and
 * {@code verzonden}, what was sent. What must have been sent follows from the dossier and the moment, and is compared with the
 * outbox, never with an earlier plan, of which a crash may have kept messages from going out. So what was done at a moment is
 * found done when it is done again, and a new start repeats the last moment that has a line: all before it were finished.
 *
 * <p>Clock and mail are simulated. What comes in is read from a case file, each event at the moment at which it was recorded.
 */
public final class Host {
    private final ObjectMapper json = ModelJson.newMapper();
    private final Path store;
    private final CaseFile script;
    private final FollowUps followUps;
    private final Consumer<String> log;
    private final List<CaseEvent> events;
    private final List<Sent> sent;

    /** A line of the outbox. */
    record Sent(String id, Instant at, Party to, String text) {}

    Host(Path store, CaseFile script, FollowUps followUps, Consumer<String> log) throws IOException {
        this.store = Files.createDirectories(store);
        this.script = script;
        this.followUps = followUps;
        this.log = log;
        this.events = read("dossier", CaseEvent.class);
        this.sent = read("verzonden", Sent.class);
    }

    /**
     * Runs a case on a simulated clock.
     *
     * @param args the folder of the store, the case file with what comes in, and the moment at which to stop
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        CaseFile script = ModelJson.readCaseFile(Files.readAllBytes(Path.of(args[1])));
        FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());
        new Host(Path.of(args[0]), script, followUps, System.out::println).run(Instant.parse(args[2]), (now, at) -> at);
    }

    /** Goes on from where the store is; the alarm says when it goes off, from now and the moment that it is set for. */
    void run(Instant until, BinaryOperator<Instant> alarm) throws IOException {
        Stream<Instant> moments = Stream.concat(
                events.stream().map(CaseEvent::recordedAt), sent.stream().map(Sent::at));
        Instant reached = moments.max(Comparator.naturalOrder()).orElse(Instant.MIN);
        Queue<CaseEvent> incoming = new ArrayDeque<>(script.events().stream()
                .filter(event -> !event.recordedAt().isBefore(reached) && !events.contains(event))
                .sorted(Comparator.comparing(CaseEvent::recordedAt))
                .toList());
        Instant now = events.isEmpty() ? incoming.element().recordedAt() : reached;
        while (!now.isAfter(until)) {
            while (!incoming.isEmpty() && !incoming.element().recordedAt().isAfter(now)) {
                append(incoming.remove());
            }
            FollowUpPlan plan = followUps.plan(caseFile(), now);
            for (PlanDelta.Message message : plan.since(Optional.empty()).messages()) {
                if (sent.stream().noneMatch(line -> line.id().equals(message.id()))) {
                    write("verzonden", sent, new Sent(message.id(), now, message.to(), message.text()));
                    log.accept(now + " aan " + message.to() + ": " + message.text());
                }
            }
            for (Step step : plan.dueSteps()) { // after its message, for what was taken is not sent any more
                append(taken(step, now));
            }
            Stream<Instant> next =
                    Stream.concat(incoming.stream().map(CaseEvent::recordedAt), plan.nextReviewAt().stream());
            now = alarm.apply(now, next.min(Comparator.naturalOrder()).orElse(Instant.MAX));
        }
    }

    private CaseFile caseFile() {
        return CaseFile.builder().id(script.id()).events(events).build();
    }

    private void append(CaseEvent event) throws IOException {
        try {
            if (!events.isEmpty()) {
                followUps.append(caseFile(), event);
            }
            write("dossier", events, event);
            log.accept(event.recordedAt() + " " + event.kind().word() + ": " + event.id());
        } catch (RefusedEventException e) {
            log.accept(event.recordedAt() + " geweigerd: " + event.id() + ". " + e.getMessage());
        }
    }

    private static StepTaken taken(Step step, Instant now) {
        UUID id = UUID.nameUUIDFromBytes(step.id().value().getBytes(StandardCharsets.UTF_8));
        StepTaken.Builder taken = StepTaken.builder();
        taken.id(EventRef.of(id.toString())).happenedAt(now).recordedAt(now);
        return taken.by(ActorRef.of("host")).step(step.id()).build();
    }

    private <T> void write(String file, List<T> lines, T line) throws IOException {
        Files.writeString(store.resolve(file), json.writeValueAsString(line) + "\n", APPEND, DSYNC);
        lines.add(line);
    }

    /** The lines of a file; what stands after the last of them was being written when the process was killed, and goes. */
    private <T> List<T> read(String file, Class<T> type) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(store.resolve(file).toFile(), "rw")) {
            byte[] bytes = Files.readAllBytes(store.resolve(file));
            int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
            open.setLength(end);
            return json.readerFor(type).<T>readValues(bytes, 0, end).readAll();
        }
    }
}
