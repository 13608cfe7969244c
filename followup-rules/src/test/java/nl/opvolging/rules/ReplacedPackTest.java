package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.signalAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host that puts other packs in the place of those by which others plan at that moment. */
@Timeout(300)
class ReplacedPackTest {
    private static final int PLANNERS = 3;
    private static final int VERSIONS = 20;

    private static final String LOCAL = "gorinchem";

    private static final CaseFile CASE = Events.caseOf(
            Cases.acknowledged("a", "2027-01-12T11:00"),
            Cases.received(
                    signalAt("s-2", "2027-01-13T09:00", "raam-geforceerd").build()));

    @TempDir
    private Path folder;

    @Test
    void a_plan_is_wholly_by_the_old_packs_or_wholly_by_the_new() throws Exception {
        List<FollowUpPlan> expected = IntStream.range(0, VERSIONS)
                .mapToObj(version -> plan(FollowUps.by(read(version))))
                .toList();
        assertThatNoTwoShareA(expected, plan -> plan.receipt().packs().get(0));
        assertThatNoTwoShareA(expected, FollowUpPlan::owner);
        assertThatNoTwoShareA(expected, FollowUpPlan::participants);
        assertThatNoTwoShareA(expected, FollowUpPlan::duties);
        assertThatNoTwoShareA(expected, FollowUpPlan::forecast);
        assertThatNoTwoShareA(expected, FollowUpPlan::grants);
        assertThatNoTwoShareA(expected, FollowUpPlan::explanation);

        AtomicReference<FollowUps> inUse = new AtomicReference<>(FollowUps.by(read(0)));
        AtomicBoolean allReplaced = new AtomicBoolean();
        Semaphore planned = new Semaphore(0);
        Callable<Set<FollowUpPlan>> planning = () -> {
            Set<FollowUpPlan> plans = new HashSet<>();
            while (!allReplaced.get()) {
                plans.add(plan(inUse.get()));
                planned.release();
            }
            return plans;
        };
        Callable<Set<FollowUpPlan>> replacing = () -> {
            try {
                RulePacks packs = read(0);
                for (int version = 0; version < VERSIONS; version++) {
                    packs = changesTheBase(version)
                            ? read(version)
                            : packs.with(LOCAL, local(version)).orThrow();
                    inUse.set(FollowUps.by(packs));
                    planned.drainPermits();
                    planned.acquire(PLANNERS + 1); // of which one at most for each planner was begun before
                }
                return Set.of();
            } finally {
                allReplaced.set(true);
            }
        };
        List<Callable<Set<FollowUpPlan>>> tasks = new ArrayList<>(Collections.nCopies(PLANNERS, planning));
        tasks.add(replacing);
        Set<FollowUpPlan> plans = new HashSet<>();
        Threads.atOnce(tasks.size(), tasks).forEach(plans::addAll);

        assertThat(plans).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void assertThatNoTwoShareA(List<FollowUpPlan> plans, Function<FollowUpPlan, Object> part) {
        assertThat(plans.stream().map(part)).doesNotHaveDuplicates();
    }

    private static FollowUpPlan plan(FollowUps followUps) {
        return followUps.plan(CASE, at("2027-01-13T10:00"));
    }

    /** Every second version has another base pack too; the others go together with the base pack of the one before. */
    private static boolean changesTheBase(int version) {
        return version % 2 == 0;
    }

    private RulePacks read(int version) {
        TestPacks packs = TestPacks.in(folder);
        local(version).forEach(packs::local);
        int base = changesTheBase(version) ? version : version - 1;
        packs.base("termijnen.csv", """
                regel;stap;uiterlijk
                1;bevestigen;%1$d werkdagen
                2;oppakken, besluiten, terugkoppelen, nagaan, langsgaan, afhandelen, opnieuw kijken, waakvlam;%1$d weken
                """.formatted(base + 2));
        return packs.read();
    }

    /** The municipality's own pack, in which everything says of which version it is. */
    private static Map<String, String> local(int version) {
        return Map.of(
                "afspraak.yaml",
                """
                gemeente: GM0512
                naam: Gorinchem
                versie: "%d"
                geldig: { van: 2027-01-01 }
                basis: nederland
                status: vastgesteld
                vangnet: net-%1$d
                """.formatted(version),
                "opvolgers.csv",
                """
                opvolger;naam;soort;vervanger
                net-%1$d;Vangnet %1$d;gemeente;team-%1$d
                team-%1$d;Team %1$d;sociaal wijkteam;net-%1$d
                agent-%1$d;Wijkagent %1$d;wijkagent;team-%1$d
                """.formatted(version),
                "gebieden.csv",
                """
                gebied;codes
                Oost %d;WK051211
                """.formatted(version),
                "routering.csv",
                """
                regel;thema;opvolger;informeer
                %2$d;;team-%1$d;agent-%1$d
                """.formatted(version, version + 1),
                "termijnen.csv",
                """
                regel;stap;uiterlijk
                %1$d;oppakken;%1$d werkdagen
                """.formatted(version + 1),
                "opschaling.csv",
                """
                regel;als;na;stap;doe;naar
                %1$d;niet opgepakt;%1$d uur;1;herinner;team-%2$d
                """.formatted(version + 1, version),
                "delen.csv",
                """
                regel;aan;wat;mag;grondslag
                %1$d;verantwoordelijke;status, plek;ja;grond %1$d
                """.formatted(version + 1));
    }
}
