package nl.opvolging.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;

/** The program that the README begins with: it reads the packs, makes one plan, prints it, and is done. */
public final class FirstPlan {
    /** The signal of the README. */
    static final CaseFile CASE = CaseFile.of(Signal.builder()
            .id(SignalRef.of("melding-1"))
            .reportedAt(Instant.parse("2027-01-12T09:00:00Z"))
            .area(Area.of("BU05121105"))
            .observer(Observer.builder()
                    .kind(ObserverKind.RESIDENT)
                    .ref(ObserverRef.of("melder-17"))
                    .build())
            .about(About.OLDER_PERSON)
            .addObservations(Observation.builder()
                    .sign(Sign.of("gordijnen-dicht"))
                    .sense(Sense.SEEN)
                    .build())
            .build());

    /** The moment at which the README asks. */
    static final Instant NOW = Instant.parse("2027-01-12T10:00:00Z");

    private FirstPlan() {}

    /**
     * Prints who follows up, and why.
     *
     * @param args the folder with the packs; none for those on the class path
     */
    public static void main(String[] args) {
        RulePacks packs = args.length == 0
                ? RulePacks.fromClassPath()
                : RulePacks.reader().folder(Path.of(args[0])).read().orThrow();
        FollowUpPlan plan = FollowUps.by(packs).plan(CASE, NOW);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(plan.owner().partner().name() + "\n" + plan.explanation().text());
    }
}
