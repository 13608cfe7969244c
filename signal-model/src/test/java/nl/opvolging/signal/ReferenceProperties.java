package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law: the model takes as a reference what its schema takes. */
class ReferenceProperties {
    @Property
    void a_reference_of_the_host_is_what_the_schema_says(@ForAll("texts") String text) {
        assertThat(isAccepted(SignalRef::of, text)).isEqualTo(text.matches(ModelSchemas.REFERENCE));
    }

    @Property
    void a_reference_of_a_plan_is_what_the_schema_says(@ForAll("texts") String text) {
        assertThat(isAccepted(DutyRef::of, text)).isEqualTo(text.matches(ModelSchemas.MADE_REFERENCE));
    }

    private static boolean isAccepted(Consumer<String> of, String text) {
        return catchThrowable(() -> of.accept(text)) == null;
    }

    /** Mostly of signs that a reference may hold, sometimes with one that it may not, of lengths around the limits. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> lengths =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 8), Arbitraries.of(62, 63, 64, 498, 499, 500));
        Arbitrary<String> starts = Arbitraries.of("", "a", "Z", "0", "9", "-", "/", ".", "é", " ", "@", "[", "`", "{");
        Arbitrary<String> ends = Arbitraries.of("", "", "", "_", ":", "/", " ", "\n", "é", "@");
        return Combinators.combine(starts, lengths, Arbitraries.of("a", "B", "5", ".", "-", "_", ":", "/"), ends)
                .as((start, length, middle, end) -> start + middle.repeat(length) + end);
    }
}
