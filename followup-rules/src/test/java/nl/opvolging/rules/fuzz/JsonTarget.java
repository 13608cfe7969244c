package nl.opvolging.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.NoAgreementException;
import nl.opvolging.rules.PackText;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.InvalidJsonException;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.SignalReceived;

/**
 * Any bytes as a case file, a signal and a plan: each is read, or refused with a place. What is read is written and read again as the
 * same (law 14), and a case file is planned.
 */
public final class JsonTarget {
    private static final FollowUps FOLLOW_UPS = FollowUps.by(PackText.packs(PackText.basis(), PackText.gorinchem()));

    private JsonTarget() {}

    /**
     * One input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        read(input, ModelJson::readSignal);
        read(input, ModelJson::readPlan);
        read(input, ModelJson::readCaseFile).ifPresent(JsonTarget::plan);
    }

    private static <T> Optional<T> read(byte[] input, Function<byte[], T> reader) {
        T value;
        try {
            value = reader.apply(input);
        } catch (InvalidJsonException e) {
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            assertThat(e.getMessage()).startsWith("line " + e.line()).hasSizeLessThan(5_000);
            return Optional.empty();
        }
        assertThat(reader.apply(ModelJson.write(value))).isEqualTo(value);
        return Optional.of(value);
    }

    private static void plan(CaseFile caseFile) {
        Instant first = caseFile.events().stream()
                .filter(SignalReceived.class::isInstance)
                .map(CaseEvent::happenedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = caseFile.events().stream()
                .map(CaseEvent::happenedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        try {
            FOLLOW_UPS.agreement(caseFile);
        } catch (NoAgreementException e) {
            assertThat(e).hasMessageContaining(e.municipality().toString());
            return;
        }
        Planning.holds(FOLLOW_UPS, caseFile, List.of(first, last, last.plus(Duration.ofDays(30))));
    }
}
