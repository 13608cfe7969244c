package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.PartnerRef;

/**
 * Who has to do something, or to whom something is done.
 *
 * @param kind who is meant
 * @param partner the partner; empty unless the kind is {@link RecipientKind#PARTNER}
 */
public record Recipient(RecipientKind kind, Optional<PartnerRef> partner) {
    /**
     * Refuses a partner without its code, and a code beside another kind, with an {@link IllegalArgumentException}.
     *
     * @param kind who is meant
     * @param partner the partner; empty unless the kind is {@link RecipientKind#PARTNER}
     */
    public Recipient {
        if (partner.isPresent() != (kind == RecipientKind.PARTNER)) {
            throw new IllegalArgumentException("A recipient has the code of a partner if and only if its kind is "
                    + RecipientKind.PARTNER + ", but this one is " + kind + " with " + partner);
        }
    }

    /**
     * Somebody who is meant without a name.
     *
     * @param kind any kind but {@link RecipientKind#PARTNER}
     * @return the recipient
     */
    public static Recipient of(RecipientKind kind) {
        return new Recipient(kind, Optional.empty());
    }

    /**
     * A partner of the agreement.
     *
     * @param partner its code
     * @return the recipient
     */
    public static Recipient of(PartnerRef partner) {
        return new Recipient(RecipientKind.PARTNER, Optional.of(partner));
    }

    /**
     * The recipient as packs write it.
     *
     * @return the word of the kind, or the code of the partner
     */
    @Override
    public String toString() {
        return partner.map(PartnerRef::value).orElse(kind.word());
    }
}
