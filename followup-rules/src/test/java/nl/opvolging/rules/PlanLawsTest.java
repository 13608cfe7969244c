package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.observation;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signalAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.SignalRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The laws of the design, each on one eventful case. */
class PlanLawsTest {
    private static final String SECRET = "GEHEIM: wat de melder zelf opschreef";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("duiding.csv", """
                regel;teken;over;herhaald;thema;spoed
                1;post-puilt-uit;;ja;verwaarlozing;gewoon
                2;gordijnen-dicht;oudere;;verwardheid;gewoon
                """);
    }

    private static List<CaseEvent> events(Optional<String> note) {
        return List.of(
                received(signalAt("s-1", "2027-01-12T10:00", "gordijnen-dicht", "ONBEKEND-IJS")
                        .about(About.UNKNOWN)
                        .note(note)
                        .build()),
                Cases.acknowledged("a-1", "2027-01-12T12:00"),
                Cases.decided("d-1", "2027-01-13T09:00", Decision.WATCHFUL_WAITING),
                received(signalAt("s-2", "2027-01-13T09:00", "dwaalt-op-straat")
                        .addObservations(observation("post-puilt-uit", Answer.UNKNOWN))
                        .area(Area.of("GM0512"))
                        .immediateDanger(Answer.UNKNOWN)
                        .addKnownTo(PartnerKind.SOCIAL_TEAM)
                        .note(note)
                        .build()),
                Cases.feedback("f-1", "2027-01-14T09:00", FeedbackLevel.WHAT_WAS_DONE, "s-1"),
                received(signalAt("s-3", "2027-01-20T09:00", "roept-om-hulp")
                        .area(Area.of("BU05991571"))
                        .note(note)
                        .build()),
                Cases.takenUp("t-1", "2027-01-20T09:10"));
    }

    private static CaseFile eventful() {
        return caseFile(events(Optional.empty()).toArray(CaseEvent[]::new));
    }

    /** Plans of all stages of the case. */
    private List<FollowUpPlan> plans(CaseFile caseFile) {
        FollowUps followUps = packs.followUps();
        List<FollowUpPlan> plans = new ArrayList<>();
        for (Instant now = at("2027-01-12T10:00"); now.isBefore(at("2027-02-15T10:00")); ) {
            plans.add(followUps.plan(caseFile, now));
            now = now.plus(Duration.ofHours(13));
        }
        return plans;
    }

    /** What a plan says without what is still to come, at a moment after it. */
    private static FollowUpPlan stand(FollowUpPlan plan, Instant later) {
        FollowUpPlan.Builder copy = FollowUpPlan.builder();
        copy.from(plan).forecast(List.of()).nextReviewAt(Optional.empty());
        return atAnotherMoment(copy.build(), later);
    }

    private static FollowUpPlan atAnotherMoment(FollowUpPlan plan, Instant now) {
        FollowUpPlan.Builder copy = FollowUpPlan.builder();
        copy.from(plan)
                .at(now)
                .receipt(Receipt.of(
                        plan.receipt().packs(),
                        plan.receipt().libraryVersion(),
                        plan.receipt().factsSha256(),
                        now));
        return copy.build();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void law_3_the_zone_and_the_locale_of_the_machine_do_not_matter() {
        List<FollowUpPlan> here = plans(eventful());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Auckland")));
                assertThat(plans(eventful())).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void law_3_events_may_be_recorded_in_any_order() {
        List<FollowUpPlan> expected = plans(eventful());
        for (int seed = 0; seed < 3; seed++) {
            List<CaseEvent> shuffled = new ArrayList<>(events(Optional.empty()));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(plans(caseFile(shuffled.toArray(CaseEvent[]::new)))).isEqualTo(expected);
        }
    }

    @Test
    void law_7_nothing_changes_before_the_next_review() {
        FollowUps followUps = packs.followUps();
        int reviews = 0;
        Optional<Instant> now = Optional.of(at("2027-01-12T10:00"));
        while (now.isPresent()) {
            FollowUpPlan plan = followUps.plan(eventful(), now.get());
            Optional<Instant> next = plan.nextReviewAt();
            Instant until = next.orElse(now.get().plus(Duration.ofDays(400)));
            Duration between = Duration.between(now.get(), until);
            for (Instant moment :
                    List.of(now.get().plusNanos(1), now.get().plus(between.dividedBy(2)), until.minusNanos(1))) {
                assertThat(atAnotherMoment(followUps.plan(eventful(), moment), now.get()))
                        .isEqualTo(plan);
            }
            if (next.isPresent()) {
                reviews++;
                assertThat(stand(followUps.plan(eventful(), until), until)).isNotEqualTo(stand(plan, until));
            }
            now = next;
        }
        assertThat(reviews).isGreaterThan(8);
    }

    @Test
    void law_11_free_text_changes_nothing_and_is_nowhere_in_a_plan() {
        CaseFile with = caseFile(events(Optional.of(SECRET)).toArray(CaseEvent[]::new));

        List<FollowUpPlan> plans = plans(with);

        assertThat(plans).isEqualTo(plans(eventful()));
        for (FollowUpPlan plan : plans) {
            assertThat(plan.toString()).doesNotContain("GEHEIM");
            assertThat(new String(ModelJson.write(plan), StandardCharsets.UTF_8))
                    .doesNotContain("GEHEIM");
        }
        assertThat(with.toString()).doesNotContain("GEHEIM");
    }

    @Test
    void law_13_a_pack_may_stand_in_any_folder() {
        TestPacks.in(folder.resolve("other")).copy(folder.resolve("gorinchem"), "aaa");
        CaseFile caseFile = eventful();
        FollowUps others = FollowUps.by(RulePacks.reader()
                .folder(folder.resolve("other/nederland"))
                .folder(folder.resolve("other/aaa"))
                .read()
                .orThrow());

        assertThat(others.plan(caseFile, at("2027-01-20T09:00")))
                .isEqualTo(packs.followUps().plan(caseFile, at("2027-01-20T09:00")));
    }

    @Test
    void law_13_swapping_two_clauses_that_cannot_both_hold_changes_no_owner() {
        packs.local("routering.csv", "regel;over;opvolger\n1;kind;wijkagent\n2;oudere;ouderenadviseur\n");
        List<FollowUpPlan> before = plans(eventful());
        packs.local("routering.csv", "regel;over;opvolger\n2;oudere;ouderenadviseur\n1;kind;wijkagent\n");
        List<FollowUpPlan> after = plans(eventful());

        assertThat(after)
                .extracting(FollowUpPlan::owner)
                .isEqualTo(before.stream().map(FollowUpPlan::owner).toList());
        assertThat(after)
                .extracting(FollowUpPlan::duties)
                .isEqualTo(before.stream().map(FollowUpPlan::duties).toList());
    }

    @Test
    void law_14_a_plan_and_a_case_file_come_back_from_json_as_they_were() {
        for (FollowUpPlan plan : plans(eventful())) {
            assertThat(ModelJson.readPlan(ModelJson.write(plan))).isEqualTo(plan);
        }
        CaseFile again = ModelJson.readCaseFile(ModelJson.write(eventful()));

        assertThat(plans(again)).isEqualTo(plans(eventful()));
    }

    @Test
    void law_1_and_9_there_is_one_owner_and_each_signal_is_owed_receipt_and_feedback_at_all_times() {
        for (FollowUpPlan plan : plans(eventful())) {
            List<SignalRef> signals = events(Optional.empty()).stream()
                    .filter(SignalReceived.class::isInstance)
                    .filter(event -> !event.happenedAt().isAfter(plan.at()))
                    .map(event -> ((SignalReceived) event).signal().id())
                    .toList();

            for (DutyKind answer : List.of(DutyKind.CONFIRM_RECEIPT, DutyKind.FEED_BACK)) {
                assertThat(Cases.duties(plan, answer))
                        .extracting(duty -> duty.signal().orElseThrow())
                        .containsExactlyInAnyOrderElementsOf(signals);
            }
            assertThat(plan.participants())
                    .extracting(other -> other.partner().ref())
                    .doesNotHaveDuplicates()
                    .doesNotContain(plan.owner().partner().ref());
            assertThat(plan.duties())
                    .allMatch(duty -> !duty.target().at().isAfter(duty.limit().at()));
        }
    }
}
