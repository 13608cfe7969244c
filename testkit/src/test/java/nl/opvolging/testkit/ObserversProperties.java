package nl.opvolging.testkit;

import static nl.opvolging.testkit.GeneratorProperties.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;

/** Generated observers are those who can report in a municipality, and all of them are generated. */
class ObserversProperties {
    private static final Observers ORDINARY = Observers.of(Proefstad.AGREEMENT);

    @Provide
    Arbitrary<Observer> ordinary() {
        return ORDINARY.arbitrary();
    }

    @Property
    void the_team_of_an_ordinary_observer_is_at_home_in_the_municipality(@ForAll("ordinary") Observer observer) {
        assertThat(homes(Stream.of(observer)))
                .allMatch(area -> area.municipality().equals(Proefstad.AGREEMENT.municipality()));
    }

    @Example
    void there_are_observers_of_all_kinds_known_or_not_in_every_kind_of_team_or_in_none() {
        List<Observer> observers = sample(ORDINARY.arbitrary());

        assertThat(observers.stream().map(Observer::kind).distinct()).containsExactlyInAnyOrder(ObserverKind.values());
        assertThat(observers).anyMatch(Observer::anonymous).anyMatch(observer -> !observer.anonymous());
        assertThat(observers).anyMatch(observer -> observer.team().isEmpty());
        assertThat(teams(observers.stream()).map(Team::kind).distinct()).containsExactlyInAnyOrder(TeamKind.values());
        assertThat(teams(observers.stream())
                        .map(team -> team.coordinator().isPresent())
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
        assertThat(teams(observers.stream())
                        .map(team -> team.homeAreas().size())
                        .distinct())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Example
    void what_is_odd_comes_only_when_asked_for() {
        assertThat(sample(ORDINARY.anonymous().arbitrary())).allMatch(Observer::anonymous);
        assertThat(sample(ORDINARY.inTeams().arbitrary()))
                .allMatch(observer -> observer.team().isPresent());
        assertThat(homes(sample(ORDINARY.withOddities().arbitrary()).stream())
                        .map(Area::municipality)
                        .distinct())
                .hasSize(2)
                .contains(Proefstad.AGREEMENT.municipality());
    }

    @Example
    void signals_are_of_these_observers_when_asked_for() {
        assertThat(sample(
                        Signals.of(Proefstad.AGREEMENT).by(ORDINARY.anonymous()).arbitrary()))
                .allMatch(signal -> signal.observer().anonymous());
    }

    private static Stream<Team> teams(Stream<Observer> observers) {
        return observers.flatMap(observer -> observer.team().stream());
    }

    private static Stream<Area> homes(Stream<Observer> observers) {
        return teams(observers).flatMap(team -> team.homeAreas().stream());
    }
}
