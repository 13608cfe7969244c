package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files as large as they may be: each is planned, however little sense its events make. */
class ManyEventsTest {
    private static final LocalDateTime BEGIN = LocalDateTime.parse(Cases.TUESDAY);
    private static final List<BiFunction<String, String, CaseEvent>> KINDS = List.of(
            Cases::takenUp,
            (id, at) -> Cases.acknowledged(id, at),
            (id, at) -> Cases.decided(id, at, Decision.VISIT_NOW),
            (id, at) -> Cases.feedback(id, at, FeedbackLevel.RECEIVED),
            (id, at) -> Events.contact(id, at, ContactResponse.RECOGNITION),
            (id, at) -> Events.outcome(id, at, Outcome.FORMAL_CARE),
            (id, at) -> Events.handedOver(id, at, "wijkagent", HandOverReason.NOT_OURS),
            (id, at) -> Events.assigned(id, at, "sociaal-team"),
            Events::givenBack,
            (id, at) -> Events.scaledDown(id, at),
            (id, at) -> Events.consent(id, at, Answer.NO),
            Events::moved,
            Events::closed,
            Events::reopened,
            (id, at) -> Events.withdrawn(id, at),
            Events::resumed,
            (id, at) -> Events.stepTaken(id, at, "zaak-1/gorinchem/1/1"));

    @TempDir
    private Path folder;

    private FollowUpPlan plan(CaseFile file) {
        Instant last = file.events().get(file.events().size() - 1).happenedAt();
        return TestPacks.in(folder).followUps().plan(file, last.plus(Duration.ofDays(1)));
    }

    private static CaseFile with(List<CaseEvent> events) {
        return CaseFile.builder()
                .from(Cases.caseFile(Cases.signal("gordijnen-dicht").build()))
                .addAllEvents(events)
                .build();
    }

    private static String minute(int number) {
        return BEGIN.plusMinutes(number).toString();
    }

    @Test
    void a_case_file_of_a_hundred_thousand_events_is_planned() {
        List<CaseEvent> events = new ArrayList<>();
        for (int number = 1; number < CaseFile.MOST_EVENTS; number++) {
            events.add(KINDS.get(number % KINDS.size()).apply("g-" + number, minute(number)));
        }
        FollowUpPlan plan = plan(with(events));

        assertThat(events).hasSize(99_999);
        assertThat(plan.owner().partner().name()).isNotBlank();
    }

    @Test
    void a_case_file_of_as_many_signals_as_there_may_be_is_planned() {
        CaseFile file = Cases.caseFile(Stream.iterate(1, number -> number + 1)
                .limit(CaseFile.MOST_SIGNALS)
                .map(number -> Cases.received(Cases.signalAt("s-" + number, minute(number), "gordijnen-dicht")
                        .build()))
                .toArray(CaseEvent[]::new));

        assertThat(plan(file).duties()).hasSizeGreaterThan(CaseFile.MOST_SIGNALS);
    }

    @Test
    void a_case_file_of_as_many_pauses_as_there_may_be_is_planned() {
        List<CaseEvent> events = new ArrayList<>();
        for (int number = 1; number <= CaseFile.MOST_PAUSES; number++) {
            int begin = 60 * number;
            events.add(Events.paused(
                    "p-" + number, minute(begin), minute(begin + 2_880), DutyKind.TAKE_UP, DutyKind.DECIDE));
            events.add(Events.resumed("h-" + number, minute(begin + 30)));
        }

        assertThat(plan(with(events)).pauses()).hasSize(CaseFile.MOST_PAUSES);
    }
}
