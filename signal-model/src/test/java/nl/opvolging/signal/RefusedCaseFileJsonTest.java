package nl.opvolging.signal;

import static nl.opvolging.signal.InvalidJsonException.Reason.NOT_JSON;
import static nl.opvolging.signal.InvalidJsonException.Reason.TOO_LARGE;
import static nl.opvolging.signal.InvalidJsonException.Reason.UNKNOWN_FIELD;
import static nl.opvolging.signal.InvalidJsonException.Reason.WRONG_VALUE;
import static nl.opvolging.signal.RefusedJson.MISSES;
import static nl.opvolging.signal.RefusedJson.NO_AREA;
import static nl.opvolging.signal.RefusedJson.assertRefused;
import static nl.opvolging.signal.RefusedJson.mistake;
import static nl.opvolging.signal.Samples.caseFileJson;
import static nl.opvolging.signal.Samples.receivedJson;
import static nl.opvolging.signal.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import nl.opvolging.signal.InvalidJsonException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedCaseFileJsonTest {
    private static final String NO_SIGNAL =
            "A case file has at least one signal-received event, but case file c-1 has none";

    static Stream<Arguments> caseFiles() {
        return Stream.of(
                mistake("an empty document", "", WRONG_VALUE, "", 1, "expected CaseFile"),
                mistake("null", "null", WRONG_VALUE, "", 1, "null"),
                mistake("a text", "\"x\"", WRONG_VALUE, "", 1, "expected CaseFile"),
                mistake("no fields", "{}", WRONG_VALUE, "", 2, "Cannot build CaseFile" + MISSES + "[id]"),
                mistake("no events", caseFileJson(""), WRONG_VALUE, "", 24, NO_SIGNAL),
                mistake("no list of events", "{\"id\":\"c-1\"}", WRONG_VALUE, "", 12, NO_SIGNAL),
                mistake(
                        "null for the events",
                        "{\"id\":\"c-1\",\"events\":null}",
                        WRONG_VALUE,
                        "events",
                        22,
                        "missing or null"),
                mistake("null for an event", caseFileJson("null"), WRONG_VALUE, "events[0]", 23, "missing or null"),
                mistake(
                        "an event without type",
                        caseFileJson("{\"id\":\"e-1\"}"),
                        WRONG_VALUE,
                        "events[0]",
                        34,
                        "an event has a type"),
                mistake(
                        "an unknown kind of event",
                        caseFileJson("{\"type\":\"gesloten\"}"),
                        WRONG_VALUE,
                        "events[0]",
                        31,
                        "\"gesloten\" is no kind of event"),
                mistake(
                        "an event without fields",
                        caseFileJson("{\"type\":\"taken-up\"}"),
                        WRONG_VALUE,
                        "events[0]",
                        41,
                        "Cannot build TakenUp" + MISSES + "[id, happenedAt, recordedAt, by]"),
                mistake(
                        "an unknown field",
                        "{\"id\":\"c-1\",\"naam\":1,\"events\":[]}",
                        UNKNOWN_FIELD,
                        "naam",
                        21,
                        "\"naam\"; known are [events, id]"),
                inEvent(
                        "an unknown field of an event",
                        "\"by\"",
                        "\"door\"",
                        UNKNOWN_FIELD,
                        "events[0].door",
                        140,
                        "\"door\"; known are [by, happenedAt, id, partner, recordedAt, signal]"),
                inEvent(
                        "an unknown field in an event's observation",
                        "\"sense\"",
                        "\"zin\"",
                        UNKNOWN_FIELD,
                        "events[0].signal.observations[0].zin",
                        305,
                        "\"zin\"; known are [recurring, sense, sign]"),
                inEvent(
                        "a wrong area in an event",
                        "BU05121105",
                        "Kerkstraat 1",
                        WRONG_VALUE,
                        "events[0].signal.area",
                        212,
                        NO_AREA + "\"Kerkstraat 1\""),
                inEvent(
                        "a doubled field of an event",
                        "\"by\"",
                        "\"id\":\"e-2\",\"by\"",
                        NOT_JSON,
                        "events[0].id",
                        136,
                        "a field stands here twice"),
                inEvent(
                        "a doubled type",
                        "\"id\":\"e-1\"",
                        "\"type\":\"taken-up\",\"id\":\"e-1\"",
                        NOT_JSON,
                        "events[0].type",
                        55,
                        "a field stands here twice"),
                inEvent(
                        "an event recorded too early",
                        "recordedAt\":\"2027",
                        "recordedAt\":\"2026",
                        WRONG_VALUE,
                        "events[0]",
                        315,
                        "An event is recorded after it happened, but event e-1 happened at 2027-01-12T09:00:00Z and was recorded at 2026-01-12T09:00:00Z"),
                mistake(
                        "another event with the same reference",
                        caseFileJson(receivedJson() + "," + receivedJson().replace("meldpunt", "iemand")),
                        WRONG_VALUE,
                        "",
                        609,
                        "An event stands once in a case file, but case file c-1 has event e-1 more than once"),
                mistake(
                        "a signal that misses fields",
                        "{\"id\":\"s-1\",\"reportedAt\":\"2027-01-12T09:00:00Z\"}",
                        WRONG_VALUE,
                        "",
                        48,
                        "Cannot build Signal" + MISSES + "[area, observer]"));
    }

    private static Arguments inEvent(
            String what, String from, String to, Reason reason, String path, int column, String detail) {
        assertThat(receivedJson()).contains(from);
        return mistake(what, caseFileJson(receivedJson().replace(from, to)), reason, path, column, detail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("caseFiles")
    void what_is_no_case_file_is_refused_with_its_place(
            String what, String json, Reason reason, String path, int column, String detail) {
        assertRefused(what, ModelJson::readCaseFile, json, reason, path, 1, column, detail);
    }

    @Test
    void a_case_file_that_is_too_deep_is_refused_where_it_gets_too_deep() {
        String json = "{\"id\":" + "[".repeat(40) + "]".repeat(40) + "}";

        assertRefused("depth", ModelJson::readCaseFile, json, TOO_LARGE, "id" + "[0]".repeat(32), 1, 39, "");
    }

    @Test
    void a_document_of_more_than_64_mebibytes_is_refused_unread() {
        InvalidJsonException refused = catchThrowableOfType(
                InvalidJsonException.class, () -> ModelJson.readPlan(new byte[ModelJson.MOST_BYTES + 1]));

        assertThat(refused)
                .hasMessage("line 1, column 1: the document is too large: 67108865 > 67108864")
                .extracting(InvalidJsonException::reason)
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void a_plan_misses_what_its_parts_miss() {
        String json = Samples.written(Samples.plan().build()).replaceFirst("\"count\" : 1,", "");

        InvalidJsonException refused =
                catchThrowableOfType(InvalidJsonException.class, () -> ModelJson.readPlan(utf8(json)));

        assertThat(refused.path()).isEqualTo("duties[0].term.target.count");
        assertThat(refused.detail()).isEqualTo("missing or null");
    }
}
