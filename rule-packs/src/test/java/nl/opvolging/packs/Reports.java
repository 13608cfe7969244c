package nl.opvolging.packs;

import java.util.Arrays;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;

/** Signals for stories: something was seen, somewhere, by somebody. */
final class Reports {
    private Reports() {}

    /**
     * A signal of a volunteer that can be reached, without a team.
     *
     * @param id the reference, also of the observer: {@code melding-1} is of {@code melder-1}
     * @param local when it was reported, Dutch local time
     * @param area where
     * @param signs what was seen
     */
    static Signal.Builder report(String id, String local, String area, String... signs) {
        return Signal.builder()
                .id(SignalRef.of(id))
                .reportedAt(Dossier.at(local))
                .area(Area.of(area))
                .observer(observer(ObserverKind.NEIGHBOURHOOD_WATCH, id.replace("melding", "melder")))
                .observations(Arrays.stream(signs)
                        .map(sign -> Observation.builder()
                                .sign(Sign.of(sign))
                                .sense(Sense.SEEN)
                                .build())
                        .toList());
    }

    static Observer observer(ObserverKind kind, String ref) {
        return Observer.builder().kind(kind).ref(ObserverRef.of(ref)).build();
    }

    static Observer anonymous(ObserverKind kind) {
        return Observer.builder().kind(kind).build();
    }

    static Observer volunteer(String ref, Team team) {
        return Observer.builder()
                .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                .ref(ObserverRef.of(ref))
                .team(team)
                .build();
    }

    /** A walking team with its home area and its coordinator: {@code team-oost} has {@code coordinator-oost}. */
    static Team team(String ref, String home) {
        return Team.builder()
                .ref(TeamRef.of(ref))
                .kind(TeamKind.WALKING)
                .addHomeAreas(Area.of(home))
                .coordinator(ObserverRef.of(ref.replace("team", "coordinator")))
                .build();
    }
}
