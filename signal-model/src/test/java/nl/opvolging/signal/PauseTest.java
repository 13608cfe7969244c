package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.pause;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From when until when the clocks stand still. */
class PauseTest {
    private static final Pause WHOLE = pause().build();
    private static final Instant RESUMED = WHOLE.since().plusSeconds(60);
    private static final Pause ENDED = pause().resumedAt(RESUMED).build();

    @Test
    void it_lasts_from_its_beginning_until_just_before_its_end() {
        assertThat(WHOLE.lastsAt(WHOLE.since().minusNanos(1))).isFalse();
        assertThat(WHOLE.lastsAt(WHOLE.since())).isTrue();
        assertThat(WHOLE.lastsAt(WHOLE.until().minusNanos(1))).isTrue();
        assertThat(WHOLE.lastsAt(WHOLE.until())).isFalse();
    }

    @Test
    void who_ends_it_lets_the_clocks_run_from_then_on() {
        assertThat(WHOLE.end()).isEqualTo(WHOLE.until());
        assertThat(ENDED.end()).isEqualTo(RESUMED);
        assertThat(ENDED.lastsAt(RESUMED.minusNanos(1))).isTrue();
        assertThat(ENDED.lastsAt(RESUMED)).isFalse();
    }
}
