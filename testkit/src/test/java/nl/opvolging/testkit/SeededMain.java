package nl.opvolging.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;

/** A plain program that prints values of all generators. */
final class SeededMain {
    private SeededMain() {}

    public static void main(String... args) {
        System.out.print(values(Long.parseLong(args[0])));
    }

    /** Twenty values of each generator, one a line. */
    static String values(long seed) {
        RulePacks packs = GeneratedPacks.of(5).read();
        Agreement agreement = packs.agreements().get(0);
        Signals signals = Signals.of(agreement);
        CaseFiles files = CaseFiles.of(signals);
        Questions questions = Questions.of(agreement).withUnknownWords();
        List<Arbitrary<?>> all = List.of(
                signals.arbitrary(),
                signals.withOddities().arbitrary(),
                Observers.of(agreement).withOddities().arbitrary(),
                Moments.of(agreement).withOddities().arbitrary(),
                files.arbitrary(),
                files.asPlannedBy(FollowUps.by(packs)).withOddities().arbitrary(),
                questions.interpretations(),
                questions.routings(),
                questions.terms(),
                questions.escalations(),
                questions.feedback(),
                questions.disclosures(),
                questions.advice(),
                GeneratedPacks.arbitrary());
        return all.stream().flatMap(arbitrary -> twenty(arbitrary, seed)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> twenty(Arbitrary<?> arbitrary, long seed) {
        return Seeded.of(arbitrary, seed).stream().limit(20).map(String::valueOf);
    }
}
