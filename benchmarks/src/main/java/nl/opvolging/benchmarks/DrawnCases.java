package nl.opvolging.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.opvolging.benchmarks.PlanBenchmark.Case;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.testkit.Seeded;
import nl.opvolging.testkit.Signals;

/** Cases of Gorinchem, all with other signals, at other places and moments; the same ones every time. */
final class DrawnCases {
    private static final long SEED = 512;
    private static final int MOST_HOURS = 120;
    private static final int SECONDS = 3_600;

    /** Late enough for the agreement of 2027, and early enough for a case that lasts two months. */
    private static final Instant LAST = Instant.parse("2028-10-01T00:00:00Z");

    private DrawnCases() {}

    /** So many cases of so many events, each asked at a moment in the days after its last event. */
    static List<Case> of(int events, int cases) {
        Agreement agreement = RulePacks.fromClassPath().agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 12));
        Seeded<Signal> drawn = Seeded.of(Signals.of(agreement).arbitrary(), SEED);
        Random random = new Random(SEED);
        List<Case> all = new ArrayList<>();
        while (all.size() < cases) {
            List<Signal> signals = drawn.stream()
                    .filter(signal -> signal.reportedAt().isBefore(LAST))
                    .limit(1 + events / 10)
                    .toList();
            CaseFile file = LongCases.of(CaseRef.of("zaak-" + all.size()), signals, events);
            all.add(new Case(file, LongCases.end(file).plusSeconds(random.nextInt(MOST_HOURS * SECONDS))));
        }
        return all;
    }
}
