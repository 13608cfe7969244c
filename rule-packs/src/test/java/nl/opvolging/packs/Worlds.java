package nl.opvolging.packs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.RefusedEvent;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.testkit.CaseFiles;
import nl.opvolging.testkit.GeneratedPacks;
import nl.opvolging.testkit.Signals;
import nl.opvolging.testkit.WrittenPacks;

/** Where the laws are tried: every agreement of this module, and as often those of generated packs. */
final class Worlds {
    /** Half of the cases is under an agreement of this module, and half under a generated one: a thousand of each at least. */
    static final int TRIES = 2_200;

    private static final int GENERATED_PACKS = 40;
    private static final int SWAPS = 2;
    private static final int FORTY_DAYS = 40 * 24 * 60 * 60;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Path SHIPPED_PACKS =
            Path.of(System.getProperty("basedir", ""), "src", "main", "resources", "opvolging", "packs");

    private static final List<World> SHIPPED = worlds("shipped", WrittenPacks.in(SHIPPED_PACKS));
    private static final List<World> GENERATED = LongStream.range(0, GENERATED_PACKS)
            .boxed()
            .flatMap(seed -> worlds("generated from " + seed, GeneratedPacks.of(seed)).stream())
            .toList();

    private Worlds() {}

    private static List<World> worlds(String name, WrittenPacks written) {
        Source source = new Source(name, written, written.read(), new ConcurrentHashMap<>());
        return source.packs().agreements().stream()
                .map(agreement -> new World(source, agreement))
                .toList();
    }

    /** Packs, with what they become when they are written otherwise. */
    private record Source(String name, WrittenPacks written, RulePacks packs, Map<Integer, FollowUps> others) {}

    /** An agreement among others. */
    record World(Source source, Agreement agreement) {
        RulePacks packs() {
            return source.packs();
        }

        FollowUps followUps() {
            return other(-1, source::packs);
        }

        /** By the same packs from folders with other names. */
        FollowUps inOtherFolders() {
            return other(-2, () -> source.written().inOtherFolders().read());
        }

        /** By packs of which some lines have changed places. */
        FollowUps swapped(int number) {
            int swap = number % SWAPS;
            return other(
                    swap,
                    () -> source.written().withLinesSwapped(new Random(swap)).read());
        }

        private FollowUps other(int key, Supplier<RulePacks> read) {
            return source.others().computeIfAbsent(key, absent -> FollowUps.by(read.get()));
        }

        @Override
        public String toString() {
            return Packs.name(agreement) + " (" + source.name() + ")";
        }
    }

    /** A case under an agreement, and when its plan is asked. */
    record Case(World world, CaseFile file, Instant now) {
        FollowUpPlan plan() {
            return plan(file, now);
        }

        FollowUpPlan plan(Instant moment) {
            return plan(file, moment);
        }

        FollowUpPlan plan(CaseFile other, Instant moment) {
            return world.followUps().plan(other, moment);
        }

        /** The first signal. */
        SignalReceived first() {
            return signals().get(0);
        }

        /** The signals that have been reported, from early to late. */
        List<SignalReceived> signals() {
            return happened(SignalReceived.class);
        }

        /** What has happened of one kind, from early to late, whether it was allowed or not. */
        <E extends CaseEvent> List<E> happened(Class<E> kind) {
            return file.history().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .filter(event -> !event.happenedAt().isAfter(now))
                    .toList();
        }

        /** What has happened of one kind and was not refused. */
        <E extends CaseEvent> List<E> accepted(Class<E> kind, FollowUpPlan plan) {
            List<EventRef> refused =
                    plan.refused().stream().map(RefusedEvent::event).toList();
            return happened(kind).stream()
                    .filter(event -> !refused.contains(event.id()))
                    .toList();
        }

        /** The agreement under which the case is. */
        Agreement agreement(FollowUpPlan plan) {
            List<MovedToAgreement> moves = accepted(MovedToAgreement.class, plan);
            Area area = first().signal().area();
            return moves.isEmpty()
                    ? world.followUps().agreement(file)
                    : world.packs()
                            .agreement(area, day(moves.get(moves.size() - 1).happenedAt()));
        }

        /** The same case without what is recorded for later. */
        Case untilNow() {
            List<CaseEvent> past = happened(CaseEvent.class);
            return new Case(world, CaseFile.builder().id(file.id()).events(past).build(), now);
        }

        @Override
        public String toString() {
            return world + " at " + now + ": " + file.history();
        }
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }

    /** Lives of every kind, odd ones too. */
    static Arbitrary<Case> cases() {
        return cases(signals -> signals.withOddities(), true);
    }

    /** Lives that make sense, in which duties are waived and steps are taken that there are. */
    static Arbitrary<Case> ordinaryCases() {
        return cases(Signals::sometimesInDanger, false);
    }

    /** Lives that begin with danger. */
    static Arbitrary<Case> casesOfDanger() {
        return cases(signals -> signals.withOddities().inDanger(), true);
    }

    private static Arbitrary<Case> cases(Function<Signals, Signals> signals, boolean odd) {
        return ofAny(world -> cases(world, signals, odd));
    }

    /** Half of it of the agreements of this module in turn, and half of generated ones, so that none is left out. */
    static <T> Arbitrary<T> ofAny(Function<World, Arbitrary<T>> ofOne) {
        List<RandomGenerator<T>> shipped = generators(SHIPPED, ofOne);
        List<RandomGenerator<T>> generated = generators(GENERATED, ofOne);
        return Arbitraries.fromGenerator(random -> {
            List<RandomGenerator<T>> half = random.nextBoolean() ? shipped : generated;
            return half.get(random.nextInt(half.size())).next(random);
        });
    }

    /** Made once; what jqwik has to choose among arbitraries, looks each of them up again for each try. */
    private static <T> List<RandomGenerator<T>> generators(List<World> worlds, Function<World, Arbitrary<T>> ofOne) {
        return worlds.stream().map(world -> ofOne.apply(world).generator(TRIES)).toList();
    }

    private static Arbitrary<Case> cases(World world, Function<Signals, Signals> signals, boolean odd) {
        CaseFiles files =
                CaseFiles.of(signals.apply(Signals.of(world.agreement()))).asPlannedBy(world.followUps());
        return Combinators.combine(
                        (odd ? files.withOddities() : files).arbitrary(),
                        Arbitraries.integers().between(0, FORTY_DAYS).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 9))
                .as((file, later, mode) -> new Case(world, file, now(file, later, mode)));
    }

    /** Often when something happens; else any moment from the first signal until long after all is over. */
    private static Instant now(CaseFile file, int later, int mode) {
        List<Instant> happened = Stream.concat(
                        file.history().stream()
                                .filter(SignalReceived.class::isInstance)
                                .limit(1),
                        file.history().stream())
                .map(CaseEvent::happenedAt)
                .toList();
        Instant first = happened.get(0);
        Instant chosen = happened.get(later % happened.size());
        if (mode < 4 || chosen.isBefore(first)) {
            return first.plusSeconds(later);
        }
        return mode < 7 ? chosen : chosen.plusSeconds(later);
    }

    static List<Signal> reported(Case one) {
        return one.signals().stream().map(SignalReceived::signal).toList();
    }
}
