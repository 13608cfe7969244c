package nl.opvolging.packs;

import static nl.opvolging.packs.Worlds.TRIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.opvolging.packs.Worlds.Case;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;

/** Laws 3, 11, 13 and 14: what a plan depends on and what not, for every valid pack and every case file. */
class PurityLaws {
    @Provide
    Arbitrary<Case> cases() {
        return Worlds.cases();
    }

    private static CaseFile of(CaseFile file, List<CaseEvent> events) {
        return CaseFile.builder().id(file.id()).events(events).build();
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on insertion order, nor on what is recorded twice. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_03_the_order_in_which_events_were_recorded_changes_nothing(
            @ForAll("cases") Case one, @ForAll Random random) {
        List<CaseEvent> events = new ArrayList<>(one.file().events());
        for (CaseEvent event : one.file().events()) {
            if (random.nextInt(3) == 0) {
                events.add(event);
            }
        }
        Collections.shuffle(events, random);

        assertThat(one.plan(of(one.file(), events), one.now())).isEqualTo(one.plan());
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on when something was recorded. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_03_recording_an_event_later_changes_nothing(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 5_000_000) int seconds) {
        assertThat(one.plan(recordedLater(one.file(), seconds), one.now())).isEqualTo(one.plan());
    }

    /** Whatever its kind, so as JSON. */
    private static CaseFile recordedLater(CaseFile file, int seconds) {
        try {
            JsonNode json = ModelJson.newMapper().readTree(ModelJson.write(file));
            for (JsonNode event : json.get("events")) {
                Instant recorded =
                        Instant.parse(event.get("recordedAt").textValue()).plusSeconds(seconds);
                ((ObjectNode) event).put("recordedAt", recorded.toString());
            }
            return ModelJson.readCaseFile(ModelJson.newMapper().writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on zone, locale, machine. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_03_the_locale_and_the_time_zone_of_the_machine_change_nothing(
            @ForAll("cases") Case one, @ForAll("locales") Locale locale, @ForAll("zones") TimeZone zone) {
        FollowUpPlan here = one.plan();
        FollowUpPlan there = elsewhere(locale, zone, () -> one.plan());

        assertThat(there).isEqualTo(here);
    }

    /** Law 3, for the reading of packs. */
    @Example
    void law_03_packs_that_are_read_on_a_machine_elsewhere_give_the_same_plans() {
        Locale turkish = Locale.forLanguageTag("tr-TR");
        RulePacks packs = elsewhere(turkish, TimeZone.getTimeZone("Pacific/Kiritimati"), RulePacks::fromClassPath);

        assertThat(Examples.all()).isNotEmpty().allSatisfy(example -> {
            Instant end = Examples.end(example.file());
            assertThat(FollowUps.by(packs).plan(example.file(), end))
                    .isEqualTo(Packs.FOLLOW_UPS.plan(example.file(), end));
        });
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en-US", "nl-NL", "hi-IN-u-nu-deva")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/New_York", "UTC")
                .map(TimeZone::getTimeZone);
    }

    private static <T> T elsewhere(Locale locale, TimeZone zone, Supplier<T> work) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return work.get();
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    /** Law 11. Free text never changes a plan. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_11_free_text_never_changes_a_plan(@ForAll("cases") Case one) {
        List<CaseEvent> silent =
                one.file().events().stream().map(PurityLaws::withoutNote).toList();
        CaseFile file = of(one.file(), silent);

        assertThat(file).isNotEqualTo(one.file());
        assertThat(one.plan(file, one.now())).isEqualTo(one.plan());
    }

    private static CaseEvent withoutNote(CaseEvent event) {
        return event instanceof SignalReceived received
                ? SignalReceived.builder()
                        .from(received)
                        .signal(Signal.builder()
                                .from(received.signal())
                                .note(Optional.empty())
                                .build())
                        .build()
                : event;
    }

    /** Law 13. Swapping two lines that cannot both match changes nothing. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_13_swapping_two_lines_that_cannot_both_match_changes_nothing(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 9) int swap) {
        FollowUpPlan swapped = one.world().swapped(swap).plan(one.file(), one.now());
        FollowUpPlan plan = one.plan();

        assertThat(withStampsOf(plan, swapped)).isEqualTo(plan);
    }

    /** The bytes of a pack differ when its lines stand elsewhere, and the receipt is of those bytes. */
    private static FollowUpPlan withStampsOf(FollowUpPlan plan, FollowUpPlan other) {
        Receipt receipt = other.receipt();
        return FollowUpPlan.builder()
                .from(other)
                .receipt(new Receipt(
                        plan.receipt().packs(), receipt.libraryVersion(), receipt.factsSha256(), receipt.at()))
                .build();
    }

    /** Law 13. Renaming the pack's folder changes nothing. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_13_a_pack_may_stand_in_any_folder(@ForAll("cases") Case one) {
        assertThat(one.world().inOtherFolders().plan(one.file(), one.now())).isEqualTo(one.plan());
    }

    /** Law 14. JSON out and in again gives the same object, and the same plan. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_14_json_out_and_in_again_gives_the_same_case_and_the_same_plan(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        CaseFile read = ModelJson.readCaseFile(ModelJson.write(one.file()));

        assertThat(read).isEqualTo(one.file());
        assertThat(one.plan(read, one.now())).isEqualTo(plan);
        assertThat(ModelJson.readPlan(ModelJson.write(plan))).isEqualTo(plan);
    }
}
