package nl.opvolging.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.InvalidJsonException;
import nl.opvolging.signal.ModelJson;

/**
 * A case file as somebody named it.
 *
 * @param name the path of a file, or {@value #STANDARD_INPUT} for the standard input
 * @param standardInput what to read then
 */
record CaseInput(String name, InputStream standardInput) {
    static final String STANDARD_INPUT = "-";

    /**
     * Reads it.
     *
     * @return the case file
     * @throws Refusal if there is no such file, or if it is no case file; it says where and why
     */
    CaseFile read() {
        byte[] json = bytes();
        try {
            return ModelJson.readCaseFile(json);
        } catch (InvalidJsonException e) {
            throw Refusal.problems(sentence(e));
        }
    }

    /** One byte more than allowed is enough to see that it is too much. */
    private byte[] bytes() {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return standardInput.readNBytes(ModelJson.MOST_BYTES + 1);
            }
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                throw Refusal.wrongUse("Het bestand \"" + name + "\" is er niet. Kijk of de naam goed is.");
            }
            if (Files.isDirectory(file)) {
                throw Refusal.wrongUse("\"" + name + "\" is een map. Geef een bestand met een dossier of een melding.");
            }
            try (InputStream input = Files.newInputStream(file)) {
                return input.readNBytes(ModelJson.MOST_BYTES + 1);
            }
        } catch (IOException e) {
            throw Refusal.wrongUse("Het bestand \"" + name + "\" kan niet worden gelezen. Kijk of u het mag openen.");
        }
    }

    private String sentence(InvalidJsonException e) {
        String file = name.equals(STANDARD_INPUT) ? "standaardinvoer" : name;
        return file + ":" + e.line() + ":" + e.column() + (e.path().isEmpty() ? "" : " bij " + e.path()) + ": "
                + JsonMistakes.of(e) + ". Verbeter dit en probeer het opnieuw.";
    }
}
