package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a plan depends on: with the same receipt, the same facts give the same plan. Two receipts are equal if they say the same.
 *
 * <p>The digest of the facts of a case file is worked out when it is first read, since most plans are made without anybody reading it.
 */
public final class Receipt {
    private final List<PackStamp> packs;
    private final String libraryVersion;
    private final Supplier<String> factsSha256;
    private final Instant at;

    private Receipt(List<PackStamp> packs, String libraryVersion, Supplier<String> factsSha256, Instant at) {
        this.packs = List.copyOf(packs);
        this.libraryVersion = Objects.requireNonNull(libraryVersion, "libraryVersion");
        this.factsSha256 = factsSha256;
        this.at = Objects.requireNonNull(at, "at");
    }

    /**
     * A receipt that was written down.
     *
     * @param packs the packs that answered, the municipality's first
     * @param libraryVersion the version of this library
     * @param factsSha256 the SHA-256 of the events without free text, in hexadecimal
     * @param at the moment of the plan
     * @return the receipt
     * @throws IllegalArgumentException if the digest is no SHA-256
     */
    @JsonCreator
    public static Receipt of(
            @JsonProperty("packs") List<PackStamp> packs,
            @JsonProperty("libraryVersion") String libraryVersion,
            @JsonProperty("factsSha256") String factsSha256,
            @JsonProperty("at") Instant at) {
        Digests.requireSha256("facts", factsSha256);
        return new Receipt(packs, libraryVersion, () -> factsSha256, at);
    }

    /**
     * The receipt of a plan for a case file.
     *
     * @param packs the packs that answered, the municipality's first
     * @param libraryVersion the version of this library
     * @param caseFile what is known
     * @param at the moment of the plan
     * @return the receipt
     */
    public static Receipt of(List<PackStamp> packs, String libraryVersion, CaseFile caseFile, Instant at) {
        return new Receipt(packs, libraryVersion, caseFile::factsSha256, at);
    }

    /**
     * The packs that answered.
     *
     * @return the municipality's first
     */
    @JsonProperty
    public List<PackStamp> packs() {
        return packs;
    }

    /**
     * The version of this library.
     *
     * @return such as {@code 0.1.0}
     */
    @JsonProperty
    public String libraryVersion() {
        return libraryVersion;
    }

    /**
     * The digest of what is known: of the events without free text.
     *
     * @return a SHA-256 in 64 hexadecimal digits
     * @see CaseFile#factsSha256()
     */
    @JsonProperty
    public String factsSha256() {
        return factsSha256.get();
    }

    /**
     * The moment of the plan.
     *
     * @return the moment for which it was asked
     */
    @JsonProperty
    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt receipt
                && at.equals(receipt.at)
                && libraryVersion.equals(receipt.libraryVersion)
                && packs.equals(receipt.packs)
                && factsSha256().equals(receipt.factsSha256());
    }

    @Override
    public int hashCode() {
        return Objects.hash(packs, libraryVersion, at);
    }

    @Override
    public String toString() {
        return "Receipt[packs=" + packs + ", libraryVersion=" + libraryVersion + ", factsSha256=" + factsSha256()
                + ", at=" + at + "]";
    }
}
