package nl.opvolging.signal;

import java.util.List;

/**
 * In which role a party stands in a case.
 *
 * @param party who it is
 * @param role the role; a party in two roles stands there twice
 * @param signals which signals that is about; none if it is about the case as a whole
 */
public record Involvement(Party party, PartyRole role, List<SignalRef> signals) {
    /**
     * Keeps its own copy of the list, and refuses an observer without a signal with an {@link IllegalArgumentException}.
     *
     * @param party who it is
     * @param role the role; a party in two roles stands there twice
     * @param signals which signals that is about; none if it is about the case as a whole
     */
    public Involvement {
        signals = List.copyOf(signals);
        if (role == PartyRole.OBSERVER && signals.isEmpty()) {
            throw new IllegalArgumentException("An observer reported one or more signals, but " + party + " has none");
        }
    }
}
