package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamRef;
import nl.opvolging.signal.TeamWentOut;

/** Which teams are out where there is danger: those that are out when it comes up, and those that go out while it lasts. */
final class DangerWatch {
    private final List<TeamWentOut> rounds = new ArrayList<>();
    private final Map<String, Alert> alerts = new LinkedHashMap<>();
    private final List<Armed> armed = new ArrayList<>();

    /**
     * Danger somewhere.
     *
     * @param area where
     * @param lasts whether it still lasts at a moment
     */
    private record Alert(Area area, Predicate<Instant> lasts) {}

    /** Danger for which a clause warns teams. */
    private record Armed(Alert alert, BiConsumer<Party, Instant> warn, Set<TeamRef> warned) {
        private void warn(Team team, Instant at) {
            if (isNear(team, alert.area()) && warned.add(team.ref())) {
                warn.accept(Party.team(team.ref()), at);
            }
        }
    }

    void raise(EventRef event, Area area, Predicate<Instant> lasts) {
        alerts.put(event.value(), new Alert(area, lasts));
    }

    /** Warns the teams that are out now, and from now on those that go out. */
    void arm(String event, Instant at, BiConsumer<Party, Instant> warn) {
        Alert alert = alerts.get(event);
        if (alert != null) {
            Armed warning = new Armed(alert, warn, new HashSet<>());
            armed.add(warning);
            rounds.stream()
                    .filter(round -> !round.happenedAt().isAfter(at) && at.isBefore(round.until()))
                    .forEach(round -> warning.warn(round.team(), at));
        }
    }

    void goesOut(TeamWentOut round) {
        rounds.add(round);
        armed.stream()
                .filter(warning -> warning.alert().lasts().test(round.happenedAt()))
                .forEach(warning -> warning.warn(round.team(), round.happenedAt()));
    }

    /** A team whose streets are not known may be anywhere. */
    private static boolean isNear(Team team, Area area) {
        return team.isAtHomeIn(area) || team.homeAreas().stream().anyMatch(area::contains);
    }
}
