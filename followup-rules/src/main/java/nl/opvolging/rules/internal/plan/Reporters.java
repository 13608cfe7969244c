package nl.opvolging.rules.internal.plan;

import java.util.HashSet;
import java.util.Set;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.Team;

/** Who reported the signals of a case, and who coordinates their teams. */
final class Reporters {
    private final Set<String> observers = new HashSet<>();
    private final Set<String> coordinators = new HashSet<>();

    void add(Observer observer) {
        observer.ref().ifPresent(ref -> observers.add(ref.value()));
        observer.team().flatMap(Team::coordinator).ifPresent(ref -> coordinators.add(ref.value()));
    }

    boolean hasObserver(ActorRef actor) {
        return observers.contains(actor.value());
    }

    boolean hasCoordinator(ActorRef actor) {
        return coordinators.contains(actor.value());
    }
}
