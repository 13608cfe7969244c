package nl.opvolging.testkit;

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
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;

/** Laws 3, 11 and 14: what a plan depends on and what not. */
final class PurityLaws {
    private PurityLaws() {}

    /** Law 3. The plan depends on nothing but its three inputs: not on insertion order, nor on what is recorded twice. */
    static void orderChangesNothing(Case one, Random random) {
        List<CaseEvent> events = new ArrayList<>(one.file().events());
        for (CaseEvent event : one.file().events()) {
            if (random.nextInt(3) == 0) {
                events.add(event);
            }
        }
        Collections.shuffle(events, random);

        assertThat(one.with(events).plan()).isEqualTo(one.plan());
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on when something was recorded. */
    static void recordingLaterChangesNothing(Case one, int seconds) {
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
    static void machineChangesNothing(Case one, Locale locale, TimeZone zone) {
        FollowUpPlan here = one.plan();
        RulePacks packs = one.world().askedElsewhere(locale);
        FollowUpPlan there = Elsewhere.on(locale, zone, () -> one.planBy(packs));

        assertThat(there).isEqualTo(here);
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on where packs were read. */
    static void readElsewhereChangesNothing(Case one) {
        assertThat(one.planBy(one.world().readElsewhere())).isEqualTo(one.plan());
    }

    /** Law 11. Free text never changes a plan. */
    static void freeTextChangesNothing(Case one) {
        List<CaseEvent> silent =
                one.file().events().stream().map(PurityLaws::withoutNote).toList();
        Case without = one.with(silent);

        assertThat(without).isNotEqualTo(one);
        assertThat(without.plan()).isEqualTo(one.plan());
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

    /** Law 14. JSON out and in again gives the same object, and the same plan. */
    static void jsonChangesNothing(Case one) {
        FollowUpPlan plan = one.plan();
        CaseFile read = ModelJson.readCaseFile(ModelJson.write(one.file()));

        assertThat(read).isEqualTo(one.file());
        assertThat(one.plan(read, one.now())).isEqualTo(plan);
        assertThat(ModelJson.readPlan(ModelJson.write(plan))).isEqualTo(plan);
    }
}
