package nl.opvolging.signal;

import static nl.opvolging.signal.InvalidJsonException.Reason.NOT_JSON;
import static nl.opvolging.signal.InvalidJsonException.Reason.TOO_LARGE;
import static nl.opvolging.signal.InvalidJsonException.Reason.UNKNOWN_FIELD;
import static nl.opvolging.signal.InvalidJsonException.Reason.WRONG_VALUE;
import static nl.opvolging.signal.Samples.signalJson;
import static nl.opvolging.signal.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.signal.InvalidJsonException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made to exhaust or to deceive who reads JSON, is refused with its place. */
class HostileJsonTest {
    private static final int MANY = 1_000_000;
    private static final List<Function<byte[], ?>> READERS =
            List.of(ModelJson::readSignal, ModelJson::readPlan, ModelJson::readCaseFile);

    private static InvalidJsonException refused(Function<byte[], ?> reader, byte[] json) {
        InvalidJsonException refused = catchThrowableOfType(InvalidJsonException.class, () -> reader.apply(json));
        assertThat(refused).isNotNull();
        assertThat(refused.line()).isPositive();
        assertThat(refused.column()).isPositive();
        assertThat(refused.getMessage()).hasSizeLessThan(1_000);
        return refused;
    }

    private static Stream<Arguments> documents() {
        String deepField = signalJson().replace("\"s-1\"", "[".repeat(MANY));
        return Stream.of(
                arguments("lists in each other without end", "[".repeat(MANY), WRONG_VALUE),
                arguments("groups in each other without end", "{\"events\":".repeat(MANY / 10), UNKNOWN_FIELD),
                arguments("lists in each other in a field", deepField, WRONG_VALUE),
                arguments("a number without end", signalJson().replace("\"s-1\"", "9".repeat(MANY)), TOO_LARGE),
                arguments("a name without end", "{\"" + "a".repeat(MANY) + "\":1}", TOO_LARGE),
                arguments("a number with a giant power", signalJson().replace("\"s-1\"", "1e999999999"), WRONG_VALUE),
                arguments("a text where a list stands", "{\"observations\":\"" + "x".repeat(MANY) + "\"}", WRONG_VALUE),
                arguments("fields without end", fields(), UNKNOWN_FIELD),
                arguments("a field twice", signalJson().replace("{\"id\"", "{\"id\":\"a\",\"id\""), NOT_JSON),
                arguments("a field twice by another spelling", "{\"id\":\"a\",\"\\u0069d\":\"b\"}", NOT_JSON),
                arguments("half a character", signalJson().replace("s-1", "\\uD800"), WRONG_VALUE),
                arguments("no character", signalJson().replace("s-1", "\\u0000"), WRONG_VALUE),
                arguments("another direction", signalJson().replace("s-1", "s\u202E-1"), WRONG_VALUE),
                arguments("a comment", "/* x */" + signalJson(), NOT_JSON),
                arguments("no number", signalJson().replace("\"s-1\"", "NaN"), NOT_JSON),
                arguments("white space without end", " ".repeat(MANY), WRONG_VALUE));
    }

    private static String fields() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < MANY / 10; i++) {
            fields.append("\"veld").append(i).append("\":0,");
        }
        return fields.append("\"id\":\"a\"}").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_hostile_document_is_refused_with_its_place(String what, String json, Reason reason) {
        assertThat(refused(ModelJson::readSignal, utf8(json)).reason()).isEqualTo(reason);
        READERS.forEach(reader -> refused(reader, utf8(json)));
    }

    @Test
    void a_text_longer_than_any_document_is_refused_before_it_is_kept() {
        String json = signalJson().replace("\"id\"", "\"note\":\"" + "x".repeat(21 * MANY) + "\",\"id\"");

        assertThat(refused(ModelJson::readSignal, utf8(json)).reason()).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_list_without_end_is_refused_by_its_number() {
        String one = "{\"sign\":\"a\",\"sense\":\"SEEN\"},";
        String json = signalJson().replace("[{", "[" + one.repeat(MANY / 10) + "{");

        assertThat(refused(ModelJson::readSignal, utf8(json)))
                .hasMessageEndingWith("A signal has 1 to 50 observations, but signal s-1 has 100001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void unicode_in_another_width_is_the_same_document(String charset) {
        byte[] json = signalJson().getBytes(Charset.forName(charset));

        assertThat(ModelJson.readSignal(json)).isEqualTo(ModelJson.readSignal(utf8(signalJson())));
    }

    @Test
    void text_of_an_old_windows_is_refused_where_it_stands() {
        byte[] json =
                signalJson().replace("{\"id\"", "{\"note\":\"één\",\"id\"").getBytes(Charset.forName("windows-1252"));

        assertThat(refused(ModelJson::readSignal, json).reason()).isEqualTo(NOT_JSON);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_document() {
        byte[] json = ("\uFEFF" + signalJson()).getBytes(StandardCharsets.UTF_8);

        assertThat(ModelJson.readSignal(json).id()).hasToString("s-1");
    }
}
