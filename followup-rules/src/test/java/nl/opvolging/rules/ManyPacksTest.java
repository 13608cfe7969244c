package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.ThemeFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packs of all municipalities on four threads; each pack has an owner and a safety net that no other has. */
@Timeout(300)
class ManyPacksTest {
    private static final int THREADS = 4;

    /** As many as there are municipalities. */
    private static final List<String> CODES =
            IntStream.rangeClosed(3001, 3342).mapToObj(number -> "GM" + number).toList();

    @TempDir
    private Path folder;

    private TestPacks base;

    @BeforeEach
    void write() {
        base = TestPacks.in(folder);
    }

    @Test
    void packs_that_four_threads_read_each_answer_as_themselves() throws Exception {
        List<List<String>> shares = IntStream.range(0, THREADS)
                .mapToObj(thread -> IntStream.range(0, CODES.size())
                        .filter(i -> i % THREADS == thread)
                        .mapToObj(CODES::get)
                        .toList())
                .toList();

        List<List<String>> owners = Threads.atOnce(
                THREADS,
                shares.stream()
                        .map(share -> (Callable<List<String>>) () -> owners(read(share), share))
                        .toList());

        assertThat(owners)
                .isEqualTo(shares.stream().map(ManyPacksTest::expected).toList());
        assertThat(CODES).hasSize(342);
    }

    @Test
    void packs_that_four_threads_ask_for_the_first_time_at_the_same_moment_each_answer_as_themselves()
            throws Exception {
        FollowUps all = read(CODES);

        List<List<String>> owners = Threads.atOnce(THREADS, Collections.nCopies(THREADS, () -> owners(all, CODES)));

        assertThat(owners).isEqualTo(Collections.nCopies(THREADS, expected(CODES)));
    }

    @Test
    void packs_to_which_four_threads_each_add_another_at_the_same_moment_stay_themselves() throws Exception {
        List<String> known = CODES.subList(THREADS, 40);
        RulePacks packs = reader(known).read().orThrow();

        List<List<String>> owners = Threads.atOnce(
                THREADS,
                IntStream.range(0, THREADS)
                        .mapToObj(thread -> (Callable<List<String>>) () -> {
                            String code = CODES.get(thread);
                            return owners(
                                    FollowUps.by(packs.with(code, pack(code)).orThrow()), plus(known, code));
                        })
                        .toList());

        assertThat(owners)
                .isEqualTo(IntStream.range(0, THREADS)
                        .mapToObj(thread -> expected(plus(known, CODES.get(thread))))
                        .toList());
    }

    private static List<String> plus(List<String> codes, String code) {
        List<String> more = new ArrayList<>(codes);
        more.add(code);
        return more;
    }

    private FollowUps read(List<String> codes) {
        return FollowUps.by(reader(codes).read().orThrow());
    }

    private RulePacks.Reader reader(List<String> codes) {
        RulePacks.Reader reader = base.reader();
        codes.forEach(code -> reader.pack(code, pack(code)));
        return reader;
    }

    /** A pack that knows one sign and one theme itself, and leaves the others to the base pack. */
    private static Map<String, String> pack(String code) {
        return Map.of(
                "afspraak.yaml",
                """
                gemeente: %1$s
                naam: Gemeente %1$s
                versie: "1"
                geldig: { van: 2027-01-01 }
                basis: nederland
                status: vastgesteld
                vangnet: %2$s
                """.formatted(code, net(code)),
                "opvolgers.csv",
                """
                opvolger;naam;soort;vervanger
                %s;Team van %s;sociaal wijkteam;politie
                %s;Vangnet van %s;gemeente;politie
                """.formatted(team(code), code, net(code), code),
                "duiding.csv",
                """
                regel;teken;thema;spoed
                1;gordijnen-dicht;eenzaamheid;gewoon
                """,
                "routering.csv",
                """
                regel;thema;opvolger
                1;eenzaamheid;%s
                """.formatted(team(code)));
    }

    private static String team(String code) {
        return "team-" + code.toLowerCase(Locale.ROOT);
    }

    private static String net(String code) {
        return "vangnet-" + code.toLowerCase(Locale.ROOT);
    }

    /** Who owns, in each municipality, a case of the sign that its own pack knows, and one of a sign that nobody knows. */
    private static List<String> owners(FollowUps followUps, List<String> codes) {
        List<String> owners = new ArrayList<>();
        for (String code : codes) {
            owners.add(ownerIn(followUps, code, "gordijnen-dicht"));
            owners.add(ownerIn(followUps, code, "fiets-zonder-zadel"));
        }
        return owners;
    }

    private static String ownerIn(FollowUps followUps, String code, String sign) {
        Signal signal = signal(sign).area(Area.of(code)).build();
        FollowUpPlan plan = followUps.plan(caseFile(signal), signal.reportedAt());
        return owner(plan) + " for "
                + plan.themes().stream().map(ThemeFinding::clause).toList();
    }

    private static List<String> expected(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.of(
                        team(code) + " by " + code + "/routering/1 for [" + code + "/duiding/1]",
                        net(code) + " by nederland/routering/3 for []"))
                .toList();
    }
}
