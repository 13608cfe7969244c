package nl.opvolging.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;

/**
 * Generated observers for an agreement: of all kinds, most of them known to the host, some in a team with or without a
 * coordinator, whose home areas are among those of the agreement.
 */
public final class Observers {
    private static final double KNOWN = 0.8;
    private static final double IN_A_TEAM = 0.3;
    private static final Area ELSEWHERE = Area.of("GM1980");

    private final AgreementWords words;
    private final double known;
    private final double inTeams;
    private final boolean fromElsewhere;

    private Observers(AgreementWords words, double known, double inTeams, boolean fromElsewhere) {
        this.words = words;
        this.known = known;
        this.inTeams = inTeams;
        this.fromElsewhere = fromElsewhere;
    }

    /**
     * Observers for an agreement.
     *
     * @param agreement the agreement
     * @return ordinary observers
     */
    public static Observers of(Agreement agreement) {
        return of(new AgreementWords(agreement, false));
    }

    static Observers of(AgreementWords words) {
        return new Observers(words, KNOWN, IN_A_TEAM, false);
    }

    /**
     * Observers that nobody knows.
     *
     * @return such observers
     */
    public Observers anonymous() {
        return new Observers(words, 0, inTeams, fromElsewhere);
    }

    /**
     * Observers that are in a team.
     *
     * @return such observers
     */
    public Observers inTeams() {
        return new Observers(words, known, 1, fromElsewhere);
    }

    /**
     * Observers of whose teams some are at home in another municipality.
     *
     * @return such observers
     */
    public Observers withOddities() {
        return new Observers(words, known, inTeams, true);
    }

    /**
     * The observers.
     *
     * @return an arbitrary
     */
    public Arbitrary<Observer> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(ObserverKind.values()),
                        Arbitraries.integers().between(1, 999).optional(known),
                        teams().optional(inTeams))
                .as((kind, number, team) -> Observer.builder()
                        .kind(kind)
                        .ref(number.map(n -> ObserverRef.of("melder-" + n)))
                        .team(team)
                        .build());
    }

    private Arbitrary<Team> teams() {
        return Combinators.combine(
                        Arbitraries.of(TeamKind.values()), areas().set().ofMaxSize(2), Arbitraries.of(true, false))
                .as((kind, home, coordinated) -> Team.builder()
                        .ref(TeamRef.of("team-1"))
                        .kind(kind)
                        .homeAreas(home)
                        .coordinator(coordinated ? Optional.of(ObserverRef.of("coordinator-1")) : Optional.empty())
                        .build());
    }

    private Arbitrary<Area> areas() {
        return fromElsewhere
                ? Arbitraries.frequencyOf(Tuple.of(4, words.areas()), Tuple.of(1, Arbitraries.just(ELSEWHERE)))
                : words.areas();
    }
}
