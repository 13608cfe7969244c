package nl.opvolging.signal;

import static nl.opvolging.signal.InvalidJsonException.Reason.NOT_JSON;
import static nl.opvolging.signal.InvalidJsonException.Reason.UNKNOWN_FIELD;
import static nl.opvolging.signal.InvalidJsonException.Reason.WRONG_VALUE;
import static nl.opvolging.signal.RefusedJson.MISSES;
import static nl.opvolging.signal.RefusedJson.NO_AREA;
import static nl.opvolging.signal.RefusedJson.assertRefused;
import static nl.opvolging.signal.RefusedJson.mistake;
import static nl.opvolging.signal.Samples.signalJson;
import static nl.opvolging.signal.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import nl.opvolging.signal.InvalidJsonException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedSignalJsonTest {
    private static final String SIGNAL_FIELDS =
            "[about, area, consent, id, immediateDanger, knownTo, line, notKnownTo, note,"
                    + " observations, observedAt, observer, place, reportedAt, subject]";

    static Stream<Arguments> signals() {
        return Stream.of(
                mistake("an empty document", "", WRONG_VALUE, "", 1, "expected Signal"),
                mistake("null", "null", WRONG_VALUE, "", 1, "null"),
                mistake("a list", "[]", WRONG_VALUE, "", 1, "expected Signal"),
                mistake("a word", "hello", NOT_JSON, "", 1, ""),
                mistake("half a document", "{\"id\":", NOT_JSON, "id", 7, ""),
                mistake("half a word", "{\"id\":\"", NOT_JSON, "id", 8, ""),
                mistake("words after the end", signalJson() + " x", NOT_JSON, "", 160, ""),
                mistake("a second document", signalJson() + "{}", NOT_JSON, "", 159, "something follows the document"),
                mistake(
                        "no fields",
                        "{}",
                        WRONG_VALUE,
                        "",
                        2,
                        "Cannot build Signal" + MISSES + "[id, reportedAt, area, observer]"),
                changed(
                        "a missing field",
                        "\"id\":\"s-1\",",
                        "",
                        WRONG_VALUE,
                        "",
                        147,
                        "Cannot build Signal" + MISSES + "[id]"),
                changed(
                        "a missing field of an observation",
                        ",\"sense\":\"SEEN\"",
                        "",
                        WRONG_VALUE,
                        "observations[0]",
                        141,
                        "Cannot build Observation" + MISSES + "[sense]"),
                changed(
                        "a missing kind of observer",
                        "\"kind\":\"RESIDENT\"",
                        "",
                        WRONG_VALUE,
                        "observer",
                        81,
                        "Cannot build Observer" + MISSES + "[kind]"),
                changed(
                        "an unknown field",
                        "\"area\"",
                        "\"naam\":\"Jan\",\"area\"",
                        UNKNOWN_FIELD,
                        "naam",
                        57,
                        "\"naam\"; known are " + SIGNAL_FIELDS),
                changed(
                        "an unknown field of an observer",
                        "\"kind\"",
                        "\"name\":1,\"kind\"",
                        UNKNOWN_FIELD,
                        "observer.name",
                        89,
                        "\"name\"; known are [kind, ref, team]"),
                changed(
                        "an unknown field of an observation",
                        "\"sense\"",
                        "\"zin\"",
                        UNKNOWN_FIELD,
                        "observations[0].zin",
                        149,
                        "\"zin\"; known are [recurring, sense, sign]"),
                changed(
                        "a doubled field",
                        "\"area\"",
                        "\"id\":\"s-2\",\"area\"",
                        NOT_JSON,
                        "id",
                        53,
                        "a field stands here twice"),
                changed(
                        "a doubled field of an observation",
                        "\"sense\"",
                        "\"sign\":\"x\",\"sense\"",
                        NOT_JSON,
                        "observations[0].sign",
                        148,
                        "a field stands here twice"),
                changed("a word without quotes", "\"SEEN\"", "SEEN", NOT_JSON, "observations[0].sense", 150, ""),
                changed(
                        "an unknown value",
                        "SEEN",
                        "SAW",
                        WRONG_VALUE,
                        "observations[0].sense",
                        150,
                        "\"SAW\"; known are [SEEN, HEARD, SMELLED, FELT, TOLD]"),
                changed(
                        "an empty value",
                        "SEEN",
                        "",
                        WRONG_VALUE,
                        "observations[0].sense",
                        150,
                        "\"\"; known are [SEEN, HEARD, SMELLED, FELT, TOLD]"),
                changed(
                        "a number for a value",
                        "\"SEEN\"",
                        "0",
                        WRONG_VALUE,
                        "observations[0].sense",
                        150,
                        "\"0\"; known are [SEEN, HEARD, SMELLED, FELT, TOLD]"),
                changed(
                        "a number as text for a value",
                        "SEEN",
                        "0",
                        WRONG_VALUE,
                        "observations[0].sense",
                        150,
                        "\"0\"; known are [SEEN, HEARD, SMELLED, FELT, TOLD]"),
                changed("a wrong area", "BU05121105", "BU0512", WRONG_VALUE, "area", 56, NO_AREA + "\"BU0512\""),
                changed("a number for an area", "\"BU05121105\"", "512", WRONG_VALUE, "area", 56, "expected Area"),
                changed("null for a field", "\"BU05121105\"", "null", WRONG_VALUE, "area", 56, "missing or null"),
                changed(
                        "null for a list",
                        "[{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}]",
                        "null",
                        WRONG_VALUE,
                        "observations",
                        115,
                        "missing or null"),
                changed(
                        "null in a list",
                        "{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}",
                        "null",
                        WRONG_VALUE,
                        "observations[0]",
                        116,
                        "missing or null"),
                changed(
                        "null for a fact",
                        "\"area\"",
                        "\"about\":null,\"area\"",
                        WRONG_VALUE,
                        "about",
                        57,
                        "missing or null"),
                changed(
                        "an object for a list",
                        "[{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}]",
                        "{}",
                        WRONG_VALUE,
                        "observations",
                        115,
                        "expected List"),
                changed(
                        "a number for an object",
                        "{\"kind\":\"RESIDENT\"}",
                        "5",
                        WRONG_VALUE,
                        "observer",
                        80,
                        "expected Observer"),
                changed(
                        "a number for a text",
                        "\"area\"",
                        "\"note\":5,\"area\"",
                        WRONG_VALUE,
                        "note",
                        56,
                        "\"5\" is no String"),
                changed(
                        "a day for a moment",
                        "2027-01-12T09:00:00Z",
                        "2027-01-12",
                        WRONG_VALUE,
                        "reportedAt",
                        26,
                        "\"2027-01-12\" is no Instant"),
                changed(
                        "digits for a moment",
                        "2027-01-12T09:00:00Z",
                        "20270112",
                        WRONG_VALUE,
                        "reportedAt",
                        26,
                        "\"20270112\" is no Instant"),
                changed(
                        "a number for a moment",
                        "\"2027-01-12T09:00:00Z\"",
                        "1799744400",
                        WRONG_VALUE,
                        "reportedAt",
                        26,
                        "expected Instant"),
                changed(
                        "a moment without an offset",
                        "09:00:00Z",
                        "09:00:00",
                        WRONG_VALUE,
                        "reportedAt",
                        26,
                        "\"2027-01-12T09:00:00\" is no Instant"),
                changed(
                        "no observations",
                        "{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}",
                        "",
                        WRONG_VALUE,
                        "",
                        117,
                        "A signal has 1 to 50 observations, but signal s-1 has 0"));
    }

    private static Arguments changed(
            String what, String from, String to, Reason reason, String path, int column, String detail) {
        assertThat(signalJson()).contains(from);
        return mistake(what, signalJson().replace(from, to), reason, path, column, detail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signals")
    void what_is_no_signal_is_refused_with_its_place(
            String what, String json, Reason reason, String path, int column, String detail) {
        assertRefused(what, ModelJson::readSignal, json, reason, path, 1, column, detail);
    }

    @Test
    void a_mistake_on_a_later_line_says_so() {
        String json = signalJson().replace(",", ",\n  ").replace("SEEN", "SAW");

        assertRefused(
                "line",
                ModelJson::readSignal,
                json,
                WRONG_VALUE,
                "observations[0].sense",
                6,
                11,
                "\"SAW\"; known are [SEEN, HEARD, SMELLED, FELT, TOLD]");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noUtf32 = {0, 0, 0, '{', -1, -1, -1, -1};
        byte[] noUtf8 = {'{', '"', -1, -1};

        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> ModelJson.readSignal(noUtf32)))
                .hasMessage("line 1, column 1: this is not JSON: this is not UTF-8");
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> ModelJson.readSignal(noUtf8))
                        .reason())
                .isEqualTo(NOT_JSON);
    }

    @Test
    void the_text_of_a_mistake_is_short_and_without_control_characters() {
        String json = signalJson().replace("BU05121105", "\\n" + "x".repeat(100));

        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> ModelJson.readSignal(utf8(json)))
                        .detail())
                .isEqualTo(NO_AREA + "\"?" + "x".repeat(39) + "…\"");
    }
}
