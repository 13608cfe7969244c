package nl.opvolging.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PlanDelta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {
    private static final Path DANGER = Path.of("..", "inbraak-bezig.json");
    private static final Path EXAMPLE = Path.of("..", "dossier-komt-niet-meer-buiten.json");
    private static final int LONGEST = 150;

    @TempDir
    private Path folder;

    @Test
    void what_is_owed_and_what_falls_due_goes_out() throws IOException {
        host("a", EXAMPLE).run(Instant.parse("2027-02-12T00:00:00Z"), Stage.AT_REVIEWS);

        assertThat(Stage.sent(store("a")))
                .extracting(line -> line.at() + " " + line.to() + " " + line.id())
                .containsExactly(
                        "2027-02-01T09:00:00Z PARTNER:ouderenadviseur "
                                + "owner/dossier-1/ouderenadviseur/2027-02-01T09:00:00Z",
                        "2027-02-01T09:00:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/CONFIRM_RECEIPT/e1/nederland.1/komt-niet-meer-buiten/ouderenadviseur/"
                                + "2027-02-02T16:00:00Z/2027-02-01T09:00:00Z",
                        "2027-02-01T09:00:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/TAKE_UP/e1/ouderenadviseur/2027-02-03T16:00:00Z/2027-02-01T09:00:00Z",
                        "2027-02-01T09:00:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/CHECK_HISTORY/e1/ouderenadviseur/"
                                + "2027-02-03T16:00:00Z/2027-02-01T09:00:00Z",
                        "2027-02-01T09:00:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/DECIDE/e1/ouderenadviseur/2027-02-08T16:00:00Z/2027-02-01T09:00:00Z",
                        "2027-02-01T09:00:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/FEED_BACK/e1/nederland.2/komt-niet-meer-buiten/ouderenadviseur/"
                                + "2027-02-10T16:00:00Z/2027-02-01T09:00:00Z",
                        "2027-02-05T15:20:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/VISIT/e5/ouderenadviseur/2027-02-10T16:00:00Z/2027-02-04T08:45:00Z",
                        "2027-02-05T15:20:00Z PARTNER:ouderenadviseur "
                                + "duty/dossier-1/SETTLE/e5/ouderenadviseur/2027-03-18T22:59:59Z/2027-02-04T08:45:00Z",
                        "2027-02-11T07:30:00Z PARTNER:ouderenadviseur step/dossier-1/dossier-1/nederland.38/VISIT/e5");
    }

    @Test
    void who_gets_a_limit_back_hears_it_again() throws IOException {
        List<Host.Sent> sent = played("a", Stage.AT_REVIEWS);

        assertThat(sent)
                .filteredOn(line -> line.id().startsWith("duty/dossier-10/DECIDE/e03/sociaal-team/"))
                .extracting(line -> line.text().replaceAll(".*= (\\S+ \\S+) .*", "$1"))
                .containsExactly("ma 15-2", "vr 5-3", "ma 15-2");
        assertThat(sent)
                .filteredOn(line -> line.id().startsWith("duty/dossier-10/FEED_BACK/e01/"))
                .extracting(line -> line.to().ref())
                .containsExactly(
                        "ouderenadviseur",
                        "regie-gemeente",
                        "sociaal-team",
                        "sociaal-team",
                        "sociaal-team",
                        "ouderenadviseur",
                        "regie-gemeente");
    }

    @Test
    void each_message_goes_out_once() throws IOException {
        assertThat(played("a", Stage.AT_REVIEWS)).extracting(Host.Sent::id).doesNotHaveDuplicates();
    }

    @Test
    void who_asks_every_minute_sends_what_who_asks_at_reviews_sends() throws IOException {
        BinaryOperator<Instant> everyMinute = (now, next) -> earlier(now.plus(Duration.ofMinutes(1)), next);
        Instant until = Stage.script(DANGER).events().get(0).happenedAt().plus(Duration.ofDays(1));
        host("a", DANGER).run(until, Stage.AT_REVIEWS);
        host("b", DANGER).run(until, everyMinute);

        assertThat(Stage.lines(store("b"))).isEqualTo(Stage.lines(store("a")));
        assertThat(steps(Stage.sent(store("a")))).hasSizeGreaterThan(5);
    }

    @Test
    void who_sleeps_a_week_sends_the_same_steps() throws IOException {
        BinaryOperator<Instant> everyWeek =
                (now, next) -> next.equals(Instant.MAX) ? next : now.plus(Duration.ofDays(7));
        List<Host.Sent> awake = played("a", Stage.AT_REVIEWS);
        List<Host.Sent> asleep = played("b", everyWeek);

        assertThat(steps(asleep))
                .containsExactlyInAnyOrderElementsOf(steps(awake))
                .hasSizeGreaterThan(30);
        assertThat(awake)
                .extracting(Host.Sent::id)
                .containsAll(ids(asleep))
                .hasSizeGreaterThan(ids(asleep).size());
    }

    @Test
    void the_difference_from_an_earlier_plan_is_what_an_outbox_lacks() throws IOException {
        List<Host.Sent> sent = played("a", Stage.AT_REVIEWS);
        CaseFile file = Stage.script(Stage.STORY);
        List<FollowUpPlan> plans = new ArrayList<>();
        for (Instant at : new HashSet<>(sent.stream().map(Host.Sent::at).toList())) {
            plans.add(Stage.FOLLOW_UPS.plan(file, at));
        }
        for (FollowUpPlan before : plans) {
            for (FollowUpPlan after : plans) {
                Set<String> lacking = messages(after.since(Optional.empty()));
                lacking.removeAll(messages(before.since(Optional.empty())));
                assertThat(messages(after.since(Optional.of(before)))).isEqualTo(lacking);
            }
        }
    }

    @Test
    void what_may_not_happen_is_told_and_not_kept() throws IOException {
        Closed tooEarly = Closed.builder()
                .id(EventRef.of("te-vroeg"))
                .happenedAt(Instant.parse("2027-02-02T09:00:00Z"))
                .recordedAt(Instant.parse("2027-02-02T09:00:00Z"))
                .by(ActorRef.of("medewerker-1"))
                .build();
        List<String> log = new ArrayList<>();
        new Host(store("a"), Stage.script(Stage.STORY).with(tooEarly), Stage.FOLLOW_UPS, log::add)
                .run(Stage.END, Stage.AT_REVIEWS);
        played("b", Stage.AT_REVIEWS);

        assertThat(log)
                .filteredOn(line -> line.contains("geweigerd"))
                .singleElement()
                .asString()
                .startsWith("2027-02-02T09:00:00Z geweigerd: te-vroeg. ");
        assertThat(Stage.lines(store("a"))).isEqualTo(Stage.lines(store("b")));
    }

    @Test
    void cases_do_not_share_a_message() throws IOException {
        CaseFile other = CaseFile.builder()
                .from(Stage.script(Stage.STORY))
                .id(CaseRef.of("dossier-1"))
                .build();
        new Host(store("b"), other, Stage.FOLLOW_UPS, line -> {}).run(Stage.END, Stage.AT_REVIEWS);

        assertThat(ids(played("a", Stage.AT_REVIEWS))).doesNotContainAnyElementsOf(ids(Stage.sent(store("b"))));
    }

    @Test
    void a_host_that_has_come_to_the_end_does_nothing_more() throws IOException {
        played("a", Stage.AT_REVIEWS);
        List<String> log = new ArrayList<>();
        Stage.play(store("a"), Stage.AT_REVIEWS, log::add);

        assertThat(log).isEmpty();
    }

    @Test
    void the_host_can_be_read_in_one_sitting() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/nl/opvolging/examples/host/Host.java")))
                .hasSizeLessThan(LONGEST);
    }

    private Path store(String name) {
        return folder.resolve(name);
    }

    private Host host(String name, Path script) throws IOException {
        return new Host(store(name), Stage.script(script), Stage.FOLLOW_UPS, line -> {});
    }

    private List<Host.Sent> played(String name, BinaryOperator<Instant> alarm) throws IOException {
        Stage.play(store(name), alarm, line -> {});
        return Stage.sent(store(name));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<String> ids(List<Host.Sent> sent) {
        return sent.stream().map(Host.Sent::id).toList();
    }

    private static Set<String> messages(PlanDelta delta) {
        return new HashSet<>(
                delta.messages().stream().map(PlanDelta.Message::id).toList());
    }

    /** All of each step but when it went out. */
    private static List<String> steps(List<Host.Sent> sent) {
        return sent.stream()
                .filter(line -> line.id().startsWith("step/"))
                .map(line -> line.id() + " " + line.to() + " " + line.text())
                .toList();
    }
}
