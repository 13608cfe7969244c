package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Step;

/** Lists who stands in a case, in which role. */
final class Involvements {
    private final CaseState state;
    private final List<Participation> participants;
    private final Map<Role, Set<SignalRef>> roles = new LinkedHashMap<>();

    private record Role(Party party, PartyRole role) {}

    Involvements(CaseState state, List<Participation> participants) {
        this.state = state;
        this.participants = participants;
    }

    List<Involvement> find() {
        add(Party.partner(state.owner().partner().ref()), PartyRole.OWNER);
        for (Participation participation : participants) {
            add(
                    Party.partner(participation.partner().ref()),
                    participation.role() == ParticipantRole.TAKES_PART ? PartyRole.TAKES_PART : PartyRole.INFORMED);
        }
        state.signals().forEach(this::addObserver);
        for (Step step : state.chronicle().steps()) {
            if (step.recipient().kind() == PartyKind.TEAM) {
                add(step.recipient(), PartyRole.TEAM);
            }
        }
        List<Involvement> involvements = new ArrayList<>();
        roles.forEach(
                (role, signals) -> involvements.add(new Involvement(role.party(), role.role(), List.copyOf(signals))));
        return involvements;
    }

    private void addObserver(ReadSignal read) {
        SignalRef signal = read.signal().id();
        Observer observer = read.signal().observer();
        add(observer.ref().map(Party::observer).orElseGet(() -> Party.anonymousObserver(signal)), PartyRole.OBSERVER)
                .add(signal);
        observer.team().ifPresent(team -> {
            add(Party.team(team.ref()), PartyRole.TEAM).add(signal);
            team.coordinator()
                    .ifPresent(coordinator -> add(Party.coordinator(coordinator), PartyRole.COORDINATOR)
                            .add(signal));
        });
    }

    private Set<SignalRef> add(Party party, PartyRole role) {
        return roles.computeIfAbsent(new Role(party, role), key -> new LinkedHashSet<>());
    }
}
