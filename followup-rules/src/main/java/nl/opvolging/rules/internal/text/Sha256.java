package nl.opvolging.rules.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what is added to it, in the order in which it is added. For one use. */
public final class Sha256 {
    private final MessageDigest digest;

    /** The SHA-256 of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds bytes.
     *
     * @param bytes the bytes
     * @return this
     */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /**
     * Adds a text as UTF-8.
     *
     * @param text the text
     * @return this
     */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest as it is.
     *
     * @return 32 bytes
     */
    public byte[] bytes() {
        return digest.digest();
    }

    /**
     * The digest in digits.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
