package nl.opvolging.signal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any valid object of the model, with every field present and absent. */
final class Generators {
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int SECONDS = 10 * 366 * 24 * 3600;

    private Generators() {}

    static Arbitrary<String> references() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().numeric().ofLength(1),
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars("._:-")
                                .ofMaxLength(63))
                .as(String::concat);
    }

    static Arbitrary<Area> areas() {
        return Arbitraries.of("GM", "WK", "BU")
                .flatMap(prefix -> Arbitraries.strings()
                        .numeric()
                        .ofLength(prefix.equals("GM") ? 4 : prefix.equals("WK") ? 6 : 8)
                        .map(digits -> Area.of(prefix + digits)));
    }

    static Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SECONDS), Arbitraries.of(0, 0, 1, 120_000_000, 999_999_999))
                .as((second, nanos) -> EARLIEST.plusSeconds(second).plusNanos(nanos));
    }

    /** Any text that UTF-8 can hold. */
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(60)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    static Arbitrary<Signal> signals() {
        return Builders.withBuilder(Signal::builder)
                .use(references().map(SignalRef::of))
                .in(Signal.Builder::id)
                .use(moments())
                .in(Signal.Builder::reportedAt)
                .use(areas())
                .in(Signal.Builder::area)
                .use(observers())
                .in(Signal.Builder::observer)
                .use(optional(Arbitraries.of(Line.class)))
                .in((signal, line) -> signal.line(line))
                .use(Arbitraries.of(About.class))
                .in(Signal.Builder::about)
                .use(observations().list().ofMinSize(1).ofMaxSize(5))
                .in(Signal.Builder::observations)
                .use(Arbitraries.of(Answer.class))
                .in(Signal.Builder::immediateDanger)
                .use(Arbitraries.of(Answer.class))
                .in(Signal.Builder::consent)
                .use(optional(references().map(SubjectRef::of)))
                .in((signal, subject) -> signal.subject(subject))
                .use(optional(references().map(PlaceRef::of)))
                .in((signal, place) -> signal.place(place))
                .use(Arbitraries.of(PartnerKind.class).set().ofMaxSize(6))
                .in(Generators::knowledge)
                .use(optional(texts()))
                .in((signal, note) -> signal.note(note))
                .build(Signal.Builder::build)
                .flatMap(signal -> optional(Arbitraries.longs().between(0, 100_000))
                        .map(before -> Signal.builder()
                                .from(signal)
                                .observedAt(before.map(signal.reportedAt()::minusSeconds))
                                .build()));
    }

    private static Signal.Builder knowledge(Signal.Builder signal, Set<PartnerKind> kinds) {
        for (PartnerKind kind : kinds) {
            if (kind.name().length() % 2 == 0) {
                signal.addKnownTo(kind);
            } else {
                signal.addNotKnownTo(kind);
            }
        }
        return signal;
    }

    private static Arbitrary<Observation> observations() {
        return Combinators.combine(references(), Arbitraries.of(Sense.class), Arbitraries.of(Answer.class))
                .as((sign, sense, recurring) -> Observation.builder()
                        .sign(Sign.of(sign))
                        .sense(sense)
                        .recurring(recurring)
                        .build());
    }

    private static Arbitrary<Observer> observers() {
        return Combinators.combine(Arbitraries.of(ObserverKind.class), optional(references()), optional(teams()))
                .as((kind, ref, team) -> Observer.builder()
                        .kind(kind)
                        .ref(ref.map(ObserverRef::of))
                        .team(team)
                        .build());
    }

    static Arbitrary<Team> teams() {
        return Combinators.combine(
                        references(),
                        Arbitraries.of(TeamKind.class),
                        areas().set().ofMaxSize(3),
                        optional(references()))
                .as((ref, kind, homes, coordinator) -> Team.builder()
                        .ref(TeamRef.of(ref))
                        .kind(kind)
                        .homeAreas(homes)
                        .coordinator(coordinator.map(ObserverRef::of))
                        .build());
    }

    /** A signal and up to eight events of all kinds, in any order. */
    static Arbitrary<CaseFile> caseFiles() {
        return Combinators.combine(
                        references(), signals(), EventGenerators.events().list().ofMaxSize(8))
                .as(Generators::caseFile)
                .flatMap(file -> Arbitraries.shuffle(file.events())
                        .map(events ->
                                CaseFile.builder().from(file).events(events).build()));
    }

    /** Leaves out what has the reference of an event or a signal before it. */
    private static CaseFile caseFile(String id, Signal first, List<CaseEvent> later) {
        List<CaseEvent> events = new ArrayList<>(CaseFile.of(first).events());
        Set<EventRef> refs = new HashSet<>(Set.of(events.get(0).id()));
        Set<SignalRef> signals = new HashSet<>(Set.of(first.id()));
        for (CaseEvent event : later) {
            boolean isNew = event instanceof SignalReceived received
                    ? signals.add(received.signal().id())
                    : true;
            if (isNew && refs.add(event.id())) {
                events.add(event);
            }
        }
        return CaseFile.builder().id(CaseRef.of(id)).events(events).build();
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.optional(0.6);
    }
}
