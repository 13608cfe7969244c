package nl.opvolging.signal;

import java.util.Comparator;

/**
 * Somebody whom a case concerns: a partner, an observer, a coordinator or a team.
 *
 * @param kind what kind of party it is
 * @param ref its reference; that of the signal for an observer who is known by the signal only
 */
public record Party(PartyKind kind, String ref) implements Comparable<Party> {
    private static final Comparator<Party> ORDER =
            Comparator.comparing(Party::kind).thenComparing(Party::ref);

    /**
     * Refuses what is no reference of the host's with an {@link IllegalArgumentException}.
     *
     * @param kind what kind of party it is
     * @param ref its reference; that of the signal for an observer who is known by the signal only
     */
    public Party {
        References.requireReference("party", ref);
    }

    /**
     * A follow-up partner.
     *
     * @param partner which partner
     * @return the party
     */
    public static Party partner(PartnerRef partner) {
        return new Party(PartyKind.PARTNER, partner.value());
    }

    /**
     * An observer whom the host can reach.
     *
     * @param observer which observer
     * @return the party
     */
    public static Party observer(ObserverRef observer) {
        return new Party(PartyKind.OBSERVER, observer.value());
    }

    /**
     * An observer who is known by the signal only.
     *
     * @param signal the signal
     * @return the party
     */
    public static Party anonymousObserver(SignalRef signal) {
        return new Party(PartyKind.ANONYMOUS_OBSERVER, signal.value());
    }

    /**
     * The coordinator of a team.
     *
     * @param coordinator which coordinator
     * @return the party
     */
    public static Party coordinator(ObserverRef coordinator) {
        return new Party(PartyKind.COORDINATOR, coordinator.value());
    }

    /**
     * A neighbourhood team.
     *
     * @param team which team
     * @return the party
     */
    public static Party team(TeamRef team) {
        return new Party(PartyKind.TEAM, team.value());
    }

    @Override
    public int compareTo(Party other) {
        return ORDER.compare(this, other);
    }

    /**
     * The party as one text.
     *
     * @return kind and reference with a colon between them, such as {@code PARTNER:sociaal-team}
     */
    @Override
    public String toString() {
        return kind + ":" + ref;
    }
}
