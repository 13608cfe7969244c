package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may do what when, and {@code docs/gebeurtenissen.md} that tells it. After a change of {@link EventKind}, write the page
 * anew with
 * {@code mvn -pl signal-model -am test -Dtest=EventTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dschema.update=true}.
 */
class EventTableTest {
    private static final Path PAGE = Path.of("../docs/gebeurtenissen.md");

    @Test
    void the_page_in_the_documentation_is_that_of_the_model() throws IOException {
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(PAGE, EventTable.page());
        }

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE)).isEqualToNormalizingNewlines(EventTable.page());
    }

    @Test
    void every_class_of_events_has_one_kind_of_its_own() {
        Set<EventKind> kinds = EnumSet.allOf(EventKind.class);

        assertThat(Stream.of(CaseEvent.class.getPermittedSubclasses()).map(EventTableTest::kindOf))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static EventKind kindOf(Class<?> type) {
        return Arrays.stream(EventKind.values())
                .map(Samples::event)
                .filter(type::isInstance)
                .map(CaseEvent::kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_a_class_and_its_name_in_json_are_one_name(EventKind kind) {
        CaseEvent event = Samples.event(kind);
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(event.kind()).isEqualTo(kind);
        assertThat(EventTable.nameInJson(kind)).isEqualTo(name);
        assertThat(Stream.of(CaseEvent.class.getPermittedSubclasses())
                        .filter(type ->
                                type.getAnnotation(JsonTypeName.class).value().equals(name))
                        .map(Class::getSimpleName))
                .containsExactly(simpleName(kind));
    }

    private static String simpleName(EventKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : List.of(kind.name().split("_"))) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_kind_means_is_told_in_whole_sentences(EventKind kind) {
        assertThat(kind.meaning()).matches("[A-Z][^|\\n]+\\.");
    }

    @ParameterizedTest
    @EnumSource
    void who_keeps_the_case_file_may_record_anything(EventKind kind) {
        assertThat(kind.roles()).contains(ActorRole.REGISTRAR);
    }

    @ParameterizedTest
    @EnumSource
    void a_partner_without_a_part_in_the_case_can_only_report_and_deliver(EventKind kind) {
        assertThat(kind.roles().contains(ActorRole.OTHER_PARTNER))
                .isEqualTo(kind == EventKind.SIGNAL_RECEIVED || kind == EventKind.STEP_TAKEN);
    }

    @ParameterizedTest
    @EnumSource
    void an_observer_reports_speaks_disputes_reopens_and_withdraws_but_does_not_follow_up(EventKind kind) {
        Set<EventKind> ofObservers = EnumSet.of(
                EventKind.SIGNAL_RECEIVED,
                EventKind.CONTACT_MADE,
                EventKind.FEEDBACK_DISPUTED,
                EventKind.STEP_TAKEN,
                EventKind.REOPENED,
                EventKind.WITHDRAWN);

        assertThat(kind.roles().contains(ActorRole.OBSERVER)).isEqualTo(ofObservers.contains(kind));
    }

    @Test
    void a_closed_case_can_be_answered_disputed_and_opened_again_but_not_followed_up() {
        assertThat(EnumSet.allOf(EventKind.class).stream()
                        .filter(kind -> kind.statuses().contains(CaseStatus.CLOSED)))
                .containsExactly(
                        EventKind.SIGNAL_RECEIVED,
                        EventKind.ACKNOWLEDGED,
                        EventKind.FEEDBACK_GIVEN,
                        EventKind.OBSERVER_NOT_REACHED,
                        EventKind.FEEDBACK_DISPUTED,
                        EventKind.STEP_TAKEN,
                        EventKind.TEAM_WENT_OUT,
                        EventKind.POLICE_WARNED,
                        EventKind.REOPENED);
    }

    @Test
    void a_case_is_closed_only_with_an_outcome_and_opened_again_only_when_closed() {
        assertThat(EventKind.CLOSED.statuses()).containsExactly(CaseStatus.FOLLOWED_UP, CaseStatus.FED_BACK);
        assertThat(EventKind.REOPENED.statuses()).containsExactly(CaseStatus.CLOSED);
    }

    @Test
    void only_what_somebody_has_taken_up_is_scaled_down() {
        assertThat(EventKind.SCALED_DOWN.statuses())
                .containsExactly(CaseStatus.TAKEN_UP, CaseStatus.WAITING, CaseStatus.FOLLOWED_UP, CaseStatus.FED_BACK);
    }
}
