package nl.opvolging.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;

/** A report while it is being written down, step by step. */
final class Draft {
    private final int number;
    private final Area area;
    private final Instant reportedAt;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<PartnerKind> knownTo = EnumSet.noneOf(PartnerKind.class);
    private final Set<PartnerKind> notKnownTo = EnumSet.noneOf(PartnerKind.class);
    private ObserverKind kind = ObserverKind.RESIDENT;
    private boolean anonymous;
    private Optional<Team> team = Optional.empty();
    private About about = About.UNKNOWN;
    private Answer danger = Answer.UNKNOWN;
    private Answer consent = Answer.UNKNOWN;
    private Optional<Line> line = Optional.empty();

    Draft(int number, Area area, Instant reportedAt) {
        this.number = number;
        this.area = area;
        this.reportedAt = reportedAt;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    void observe(Observation observation) {
        if (observations.size() == Signal.MOST_OBSERVATIONS) {
            throw new Mismatch(
                    "hoogstens " + Signal.MOST_OBSERVATIONS + " tekens in één melding", "Deze melding heeft er meer.");
        }
        observations.add(observation);
    }

    void about(About what) {
        about = what;
    }

    void observer(ObserverKind of) {
        kind = of;
    }

    void anonymous() {
        anonymous = true;
    }

    void team(TeamKind of, Area home, boolean coordinated) {
        Team.Builder builder = Team.builder();
        builder.ref(TeamRef.of("team-1")).kind(of).addHomeAreas(home);
        if (coordinated) {
            builder.coordinator(ObserverRef.of("coordinator-1"));
        }
        team = Optional.of(builder.build());
    }

    void danger(Answer answer) {
        danger = answer;
    }

    void consent(Answer answer) {
        consent = answer;
    }

    void line(Line along) {
        line = Optional.of(along);
    }

    void known(PartnerKind to, boolean known) {
        knownTo.remove(to);
        notKnownTo.remove(to);
        (known ? knownTo : notKnownTo).add(to);
    }

    /** A report with another number and moment and the same facts. */
    static Signal again(Signal signal, int number, Instant moment) {
        return Signal.builder()
                .from(signal)
                .id(SignalRef.of("melding-" + number))
                .reportedAt(moment)
                .build();
    }

    Signal signal() {
        if (observations.isEmpty()) {
            throw new Mismatch(
                    "minstens één teken, zoals: gezien is \"gordijnen dicht\"",
                    "De melding zegt niet wat er is opgemerkt.");
        }
        Observer.Builder observer = Observer.builder();
        observer.kind(kind).team(team);
        if (!anonymous) {
            observer.ref(ObserverRef.of("melder-" + number));
        }
        return Signal.builder()
                .id(SignalRef.of("melding-" + number))
                .reportedAt(reportedAt)
                .area(area)
                .observer(observer.build())
                .line(line)
                .about(about)
                .observations(observations)
                .immediateDanger(danger)
                .consent(consent)
                .knownTo(knownTo)
                .notKnownTo(notKnownTo)
                .build();
    }
}
