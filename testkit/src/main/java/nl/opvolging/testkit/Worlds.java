package nl.opvolging.testkit;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.SignalReceived;

/** What the laws are tried on: cases and questions under some agreements, each as often as any other. */
final class Worlds {
    private static final int FORTY_DAYS = 40 * 24 * 60 * 60;

    private final List<World> all;

    private Worlds(List<World> all) {
        this.all = all;
    }

    static Worlds of(TriedAgreements tried, Implementation implementation) {
        return new Worlds(tried.sources().stream()
                .flatMap(source -> World.of(source, implementation))
                .toList());
    }

    /** Lives of every kind, odd ones too. */
    Arbitrary<Case> cases() {
        return cases(Signals::withOddities, true);
    }

    /** Lives that make sense, in which duties are waived and steps are taken that there are. */
    Arbitrary<Case> ordinaryCases() {
        return cases(Signals::sometimesInDanger, false);
    }

    /** Lives that begin with danger. */
    Arbitrary<Case> casesOfDanger() {
        return cases(signals -> signals.withOddities().inDanger(), true);
    }

    private Arbitrary<Case> cases(Function<Signals, Signals> signals, boolean odd) {
        return each(world -> cases(world, signals, odd));
    }

    /** Questions of one table, with words that nobody knows too. */
    <Q> Arbitrary<Asked<Q>> asked(Function<Questions, Arbitrary<Q>> questions) {
        return each(world -> questions
                .apply(Questions.of(world.agreement()).withUnknownWords())
                .map(question -> new Asked<>(world, question)));
    }

    /** Packs of one of the agreements with something that hurts one of their files. */
    Arbitrary<HurtPack> hurtPacks() {
        return each(HurtPack::any);
    }

    /** Generators are made once; what jqwik has to choose among arbitraries, looks each of them up again for each try. */
    private <T> Arbitrary<T> each(Function<World, Arbitrary<T>> ofOne) {
        List<RandomGenerator<T>> generators = all.stream()
                .map(world -> ofOne.apply(world).generator(Seeded.GENERATOR_SIZE))
                .toList();
        return Arbitraries.fromGenerator(
                random -> generators.get(random.nextInt(generators.size())).next(random));
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
}
