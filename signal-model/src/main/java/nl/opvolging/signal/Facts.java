package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What plans depend on of what happened. */
final class Facts {
    private static final ObjectWriter FACTS = ModelJson.newMapper()
            .addMixIn(Signal.class, WithoutFreeText.class)
            .addMixIn(CaseEvent.class, WithoutRecording.class)
            .writer();
    private static final byte[] END = "\n".getBytes(StandardCharsets.UTF_8);

    private Facts() {}

    /** Free text never changes a plan, so it is no part of the facts. */
    @JsonIgnoreProperties("note")
    private interface WithoutFreeText {}

    /** When something was recorded never changes a plan either. */
    @JsonIgnoreProperties("recordedAt")
    private interface WithoutRecording {}

    static String sha256(List<CaseEvent> history) {
        try {
            MessageDigest facts = MessageDigest.getInstance("SHA-256");
            for (CaseEvent event : history) {
                facts.update(FACTS.writeValueAsBytes(event));
                facts.update(END);
            }
            return HexFormat.of().formatHex(facts.digest());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Events of the model can be written", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
