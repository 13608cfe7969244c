package nl.opvolging.signal;

/**
 * Exactly which pack a plan rests on.
 *
 * @param pack the code of the pack: the municipality's, or the name of a base pack
 * @param version the version that its head states
 * @param sha256 the SHA-256 of its files, in hexadecimal
 */
public record PackStamp(String pack, String version, String sha256) {
    /**
     * Refuses what is no SHA-256 with an {@link IllegalArgumentException}.
     *
     * @param pack the code of the pack: the municipality's, or the name of a base pack
     * @param version the version that its head states
     * @param sha256 the SHA-256 of its files, in hexadecimal
     */
    public PackStamp {
        Digests.requireSha256("a pack", sha256);
    }
}
