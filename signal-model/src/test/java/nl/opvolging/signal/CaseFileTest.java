package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.caseFile;
import static nl.opvolging.signal.Samples.event;
import static nl.opvolging.signal.Samples.received;
import static nl.opvolging.signal.Samples.signal;
import static nl.opvolging.signal.Samples.takenUp;
import static nl.opvolging.signal.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {
    private static final Instant EARLIER = REPORTED.minusSeconds(1);

    @Test
    void a_case_file_without_events_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.builder().id(CaseRef.of("c-1")).build())
                .withMessage("A case file has at least one signal-received event, but case file c-1 has none");
    }

    @Test
    void a_case_file_without_a_signal_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.builder()
                        .id(CaseRef.of("c-1"))
                        .addEvents(takenUp("e-2").build())
                        .build())
                .withMessage("A case file has at least one signal-received event, but case file c-1 has none");
    }

    @ParameterizedTest
    @EnumSource
    void an_event_that_stands_twice_and_is_equal_in_everything_counts_once(EventKind kind) {
        CaseFile once = caseFile().addEvents(event(kind)).build();
        CaseFile twice =
                caseFile().addEvents(event(kind), event(kind), event(kind)).build();

        assertThat(twice).isEqualTo(once);
        assertThat(twice.events()).hasSize(2);
    }

    @Test
    void another_event_with_the_same_reference_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseFile().addEvents(takenUp("e-1").build()).build())
                .withMessage("An event stands once in a case file, but case file c-1 has event e-1 more than once");
    }

    @Test
    void the_same_event_recorded_at_another_moment_is_another_event() {
        TakenUp late = takenUp("e-2").recordedAt(REPORTED.plusSeconds(121)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> caseFile().addEvents(takenUp("e-2").build(), late).build())
                .withMessage("An event stands once in a case file, but case file c-1 has event e-2 more than once");
    }

    @Test
    void the_same_signal_with_another_note_is_another_event() {
        Signal noted = signal().note("De gordijnen zijn weer dicht.").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseFile().build().with(received("e-1", noted).build()))
                .withMessage("An event stands once in a case file, but case file c-1 has event e-1 more than once");
    }

    @Test
    void a_case_file_with_one_more_event_has_that_event_last() {
        CaseFile file = caseFile().build();
        CaseEvent event = event(EventKind.OUTCOME_RECORDED);

        assertThat(file.with(event).events()).containsExactly(file.events().get(0), event);
        assertThat(file.events()).hasSize(1);
    }

    @Test
    void a_case_file_with_an_event_that_stands_in_it_is_the_same() {
        CaseFile file = caseFile().addEvents(takenUp("e-2").build()).build();

        assertThat(file.with(takenUp("e-2").build())).isEqualTo(file);
    }

    @Test
    void a_case_file_is_not_given_a_signal_that_stands_in_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseFile()
                        .build()
                        .with(received("e-2", signal().build()).build()))
                .withMessage("A signal stands once in a case file, but case file c-1 has signal s-1 more than once");
    }

    @Test
    void a_signal_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseFile()
                        .addEvents(received("e-2", signal().build()).build())
                        .build())
                .withMessage("A signal stands once in a case file, but case file c-1 has signal s-1 more than once");
    }

    @Test
    void too_many_events_are_refused_before_they_are_looked_at() {
        List<CaseEvent> tooMany =
                Collections.nCopies(CaseFile.MOST_EVENTS + 1, takenUp("e-2").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CaseFile.builder().id(CaseRef.of("c-1")).events(tooMany).build())
                .withMessage("A case file has at most 100000 events, but case file c-1 has 100001");
    }

    @Test
    void more_signals_than_anybody_reports_of_one_matter_are_refused() {
        List<CaseEvent> signals = IntStream.rangeClosed(1, CaseFile.MOST_SIGNALS)
                .<CaseEvent>mapToObj(number -> received(
                                "e-" + number,
                                signal().id(SignalRef.of("s-" + number)).build())
                        .build())
                .toList();
        CaseFile full = CaseFile.builder().id(CaseRef.of("c-1")).events(signals).build();

        assertThat(full.events()).hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.with(
                        received("e-0", signal().id(SignalRef.of("s-0")).build())
                                .build()))
                .withMessage("A case file has at most 1000 signals, but case file c-1 has 1001");
    }

    @Test
    void more_pauses_than_anybody_takes_are_refused() {
        List<CaseEvent> pauses = Collections.nCopies(CaseFile.MOST_PAUSES + 1, event(EventKind.PAUSED));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseFile().addAllEvents(pauses).build())
                .withMessage("A case file has at most 1000 pauses, but case file c-1 has 1001");
    }

    @Test
    void a_case_file_names_the_fields_that_it_misses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.builder().build())
                .withMessage("Cannot build CaseFile, some of required attributes are not set [id]");
    }

    @ParameterizedTest
    @EnumSource
    void an_event_of_any_kind_is_refused_if_it_was_recorded_before_it_happened(EventKind kind) {
        CaseEvent event = event(kind);
        String early = written(event)
                .replace("\"recordedAt\" : \"" + event.recordedAt() + "\"", "\"recordedAt\" : \"" + EARLIER + "\"");

        assertThatThrownBy(() -> ModelJson.newMapper().readValue(early, CaseEvent.class))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An event is recorded after it happened, but event e-9 happened at " + event.happenedAt()
                        + " and was recorded at 2027-01-12T08:59:59Z");
    }

    @Test
    void a_signal_received_at_another_moment_than_its_report_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        received("e-1", signal().build()).happenedAt(EARLIER).build())
                .withMessage("A signal is received when it is reported, but event e-1 happened at 2027-01-12T08:59:59Z"
                        + " and its signal was reported at 2027-01-12T09:00:00Z");
    }

    @Test
    void history_is_in_order_of_happening_and_at_the_same_moment_in_order_of_reference() {
        CaseFile file = CaseFile.builder()
                .id(CaseRef.of("c-1"))
                .addEvents(
                        takenUp("e-4").build(),
                        takenUp("e-3").build(),
                        takenUp("e-5").happenedAt(REPORTED).build(),
                        received("e-6", signal().build()).build())
                .build();

        assertThat(file.history()).extracting(event -> event.id().value()).containsExactly("e-5", "e-6", "e-3", "e-4");
        assertThat(file.events()).extracting(event -> event.id().value()).containsExactly("e-4", "e-3", "e-5", "e-6");
    }

    @Test
    void the_case_file_of_a_signal_is_that_signal_coming_in() {
        Signal signal = signal().observer(Observer.builder()
                        .kind(ObserverKind.SHOPKEEPER)
                        .ref(ObserverRef.of("m-17"))
                        .build())
                .build();

        assertThat(CaseFile.of(signal))
                .isEqualTo(CaseFile.builder()
                        .id(CaseRef.of("s-1"))
                        .addEvents(
                                received("s-1", signal).by(ActorRef.of("m-17")).build())
                        .build());
    }

    @Test
    void the_case_file_of_an_anonymous_signal_says_so() {
        assertThat(CaseFile.of(signal().build()).events().get(0).by()).isEqualTo(ActorRef.of("anoniem"));
    }
}
