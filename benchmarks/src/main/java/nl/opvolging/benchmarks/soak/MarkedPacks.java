package nl.opvolging.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PackStamp;

/**
 * The packs on the class path and those of some municipalities more, which give all their cases to a partner of their own. The
 * code of that partner holds the code of the municipality and the version of its pack, so a plan by another pack shows.
 */
final class MarkedPacks {
    private final RulePacks packs;
    private final FollowUps followUps;
    private final SortedMap<String, Integer> versions;

    private MarkedPacks(RulePacks packs, SortedMap<String, Integer> versions) {
        this.packs = packs;
        this.followUps = FollowUps.by(packs);
        this.versions = versions;
    }

    /** Reads the first version of the packs of this many municipalities. */
    static MarkedPacks read(int municipalities) {
        SortedMap<String, Integer> versions = new TreeMap<>();
        IntStream.rangeClosed(1, municipalities)
                .forEach(i -> versions.put(String.format(Locale.ROOT, "GM%04d", 3000 + i), 1));
        return read(versions);
    }

    private static MarkedPacks read(SortedMap<String, Integer> versions) {
        RulePacks.Reader reader = RulePacks.reader().classPath();
        versions.forEach((code, version) -> reader.pack(code, files(code, version)));
        return new MarkedPacks(reader.read().orThrow(), versions);
    }

    /** The codes of the municipalities. */
    List<String> codes() {
        return List.copyOf(versions.keySet());
    }

    /** The same packs with the next version of one of them. */
    MarkedPacks withNext(String code) {
        SortedMap<String, Integer> next = new TreeMap<>(versions);
        int version = next.merge(code, 1, Integer::sum);
        return new MarkedPacks(packs.with(code, files(code, version)).orThrow(), next);
    }

    /** The next version of all packs, all of them read anew. */
    MarkedPacks allNext() {
        SortedMap<String, Integer> next = new TreeMap<>();
        versions.forEach((code, version) -> next.put(code, version + 1));
        return read(next);
    }

    /** Plans a case when its last event happened, and tells what is wrong if that is by another pack than its own. */
    Optional<String> planWrongly(CaseFile caseFile, String code) {
        FollowUpPlan plan = followUps.plan(
                caseFile, caseFile.history().get(caseFile.history().size() - 1).happenedAt());
        int version = versions.getOrDefault(code, 0);
        String expected = team(code, version) + " by " + code + "/routering/1 of version " + version;
        PackStamp stamp = plan.receipt().packs().get(0);
        String found = plan.owner().partner().ref() + " by " + plan.owner().clause() + " of version " + stamp.version();
        return found.equals(expected)
                ? Optional.empty()
                : Optional.of("A case of " + code + " is not owned by " + expected + ", but by " + found);
    }

    private static String team(String code, int version) {
        return "team-" + code.toLowerCase(Locale.ROOT) + "-" + version;
    }

    private static Map<String, String> files(String code, int version) {
        return Map.of(
                "afspraak.yaml",
                """
                gemeente: %s
                naam: Meetgemeente %1$s
                versie: "%d"
                geldig: { van: 2026-01-01 }
                basis: nederland
                status: concept
                voorbeeld: true
                vangnet: regie
                """.formatted(code, version),
                "opvolgers.csv",
                """
                opvolger;naam;soort;vervanger
                regie;Regie;gemeente;%1$s
                %1$s;Team van %2$s;sociaal wijkteam;regie
                agent;Wijkagent;wijkagent;regie
                """.formatted(team(code, version), code),
                "routering.csv",
                """
                regel;opvolger;informeer
                1;%s;agent
                """.formatted(team(code, version)),
                "termijnen.csv",
                """
                regel;stap;thema;streef;uiterlijk
                1;oppakken;eenzaamheid;1 werkdag;%1$d werkdagen
                2;oppakken;;;%1$d werkdagen
                3;besluiten;;;10 werkdagen
                """.formatted(2 + version % 5));
    }
}
