package nl.opvolging.rules.internal.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.util.List;
import nl.opvolging.rules.internal.text.Sha256;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.Signal;

/** Writes down what a plan depends on. */
final class Receipts {
    private static final ObjectWriter FACTS = ModelJson.newMapper()
            .addMixIn(Signal.class, WithoutFreeText.class)
            .addMixIn(CaseEvent.class, WithoutRecording.class)
            .writer()
            .without(SerializationFeature.INDENT_OUTPUT);

    private Receipts() {}

    /** Free text never changes a plan, so it is no part of the facts. */
    @JsonIgnoreProperties("note")
    private interface WithoutFreeText {}

    /** When something was recorded never changes a plan either. */
    @JsonIgnoreProperties("recordedAt")
    private interface WithoutRecording {}

    /**
     * The receipt of a plan.
     *
     * @param chains the agreements under which the case has run, the last one last
     */
    static Receipt receipt(List<Chain> chains, CaseHistory history, String libraryVersion, Instant now) {
        List<PackStamp> packs = chains.stream()
                .flatMap(chain -> chain.packs().stream())
                .map(pack -> new PackStamp(pack.head().code(), pack.head().version(), pack.sha256()))
                .distinct()
                .toList();
        return new Receipt(packs, libraryVersion, factsSha256(history), now);
    }

    /** All events count: one that is recorded for later decides when to ask again. */
    private static String factsSha256(CaseHistory history) {
        Sha256 facts = new Sha256();
        try {
            for (CaseEvent event : history.all()) {
                facts.add(FACTS.writeValueAsBytes(event)).add("\n");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Events of the model can be written", e);
        }
        return facts.hex();
    }
}
