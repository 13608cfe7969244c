package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import nl.opvolging.signal.InvalidJsonException.Reason;
import org.junit.jupiter.params.provider.Arguments;

/** What a refusal of JSON tells: its reason, its field, its place and what was expected. */
final class RefusedJson {
    static final String NO_AREA = "An area is a CBS code such as GM0512, WK051201 or BU05120101, but this is ";
    static final String MISSES = ", some of required attributes are not set ";

    private RefusedJson() {}

    static Arguments mistake(String what, String json, Reason reason, String path, int column, String detail) {
        return Arguments.of(what, json, reason, path, column, detail);
    }

    static void assertRefused(
            String what,
            Function<byte[], ?> read,
            String json,
            Reason reason,
            String path,
            int line,
            int column,
            String detail) {
        InvalidJsonException refused = catchThrowableOfType(InvalidJsonException.class, () -> read.apply(utf8(json)));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.detail()).as(what).isEqualTo(detail);
        assertThat(refused.reason()).as(what).isEqualTo(reason);
        assertThat(refused.path()).as(what).isEqualTo(path);
        assertThat(refused.line() + ":" + refused.column()).as(what).isEqualTo(line + ":" + column);
        assertThat(refused)
                .message()
                .startsWith("line " + line + ", column " + column + (path.isEmpty() ? ": " : ", at " + path + ": "))
                .endsWith(detail);
    }
}
