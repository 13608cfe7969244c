package nl.opvolging.signal;

import java.time.Instant;
import java.util.List;

/**
 * What a plan depends on: with the same receipt, the same facts give the same plan.
 *
 * @param packs the packs that answered, the municipality's first
 * @param libraryVersion the version of this library
 * @param factsSha256 the SHA-256 of the events without free text, in hexadecimal
 * @param at the moment of the plan
 */
public record Receipt(List<PackStamp> packs, String libraryVersion, String factsSha256, Instant at) {
    /**
     * Keeps its own copy of the list, and refuses what is no SHA-256 with an {@link IllegalArgumentException}.
     *
     * @param packs the packs that answered, the municipality's first
     * @param libraryVersion the version of this library
     * @param factsSha256 the SHA-256 of the events without free text, in hexadecimal
     * @param at the moment of the plan
     */
    public Receipt {
        packs = List.copyOf(packs);
        Digests.requireSha256("facts", factsSha256);
    }
}
