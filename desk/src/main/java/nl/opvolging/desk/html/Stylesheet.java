package nl.opvolging.desk.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** How a page looks: a file beside the classes of this program, which no pack can reach. */
public final class Stylesheet {
    /** What would end the element that it stands in, or load something. */
    private static final List<String> REFUSED = List.of("<", "@import", "url(", "expression(");

    private final String css;

    private Stylesheet(String css) {
        this.css = css;
    }

    /**
     * Reads one.
     *
     * @param beside a class in the package of the file
     * @param file the name of the file
     * @return the style sheet
     * @throws IllegalArgumentException if the file is not there, or if it would load something
     */
    public static Stylesheet of(Class<?> beside, String file) {
        try (InputStream input = beside.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalArgumentException("There is no style sheet " + file + " beside " + beside);
            }
            String css = new String(input.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            REFUSED.stream().filter(css::contains).findFirst().ifPresent(part -> {
                throw new IllegalArgumentException("The style sheet " + file + " contains " + part);
            });
            return new Stylesheet(css);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String css() {
        return css;
    }

    /** The hash by which a browser knows that it is this one and no other. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
