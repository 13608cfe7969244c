package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTextTest {
    private static final Instant TUESDAY = Instant.parse("2027-01-12T09:00:00Z");
    private static final Agreement AGREEMENT = Proefstad.PACKS.agreements().get(0);
    private static final ScenarioText TEXT = ScenarioText.of(Proefstad.PACKS, AGREEMENT);

    private static Signal signal(ObserverKind kind, About about, Answer answer, String sign, int minutes) {
        Observer.Builder observer = Observer.builder();
        observer.kind(kind);
        if (kind == ObserverKind.NEIGHBOURHOOD_WATCH) {
            observer.ref(ObserverRef.of("melder-9"))
                    .team(Team.builder()
                            .ref(TeamRef.of("team-9"))
                            .kind(TeamKind.WALKING)
                            .addHomeAreas(Area.of("WK051211"))
                            .coordinator(ObserverRef.of("coordinator-9"))
                            .build());
        }
        Signal.Builder signal = Signal.builder();
        signal.id(SignalRef.of("melding-9"))
                .reportedAt(TUESDAY.plus(minutes, ChronoUnit.MINUTES))
                .area(Area.of(minutes % 2 == 0 ? "WK051211" : "BU05120100"))
                .observer(observer.build())
                .about(about)
                .consent(answer)
                .immediateDanger(answer == Answer.YES ? Answer.NO : answer)
                .addObservations(
                        Observation.builder()
                                .sign(Sign.of(sign))
                                .sense(Sense.HEARD)
                                .recurring(answer)
                                .build(),
                        Observation.builder()
                                .sign(Sign.of("vuile-tuin"))
                                .sense(Sense.SMELLED)
                                .build());
        if (minutes % 3 == 0) {
            signal.line(Line.CONCERN)
                    .addKnownTo(PartnerKind.ENFORCEMENT)
                    .addNotKnownTo(PartnerKind.MENTAL_HEALTH)
                    .note("dit staat nergens");
        }
        return signal.build();
    }

    static List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        int minutes = 0;
        for (ObserverKind kind : ObserverKind.values()) {
            for (About about : About.values()) {
                for (Answer answer : Answer.values()) {
                    String sign = minutes % 4 == 0 ? "harde-muziek" : "gordijnen-dicht";
                    signals.add(signal(kind, about, answer, sign, minutes));
                    minutes += 61;
                }
            }
        }
        return signals;
    }

    private static ScenarioReport read(String scenario) {
        return Proefstad.run(ScenarioText.LANGUAGE + "\nFunctionaliteit: Proef\n\n" + scenario);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void a_signal_that_is_written_down_can_be_read_and_holds(Signal signal) {
        ScenarioReport report = read(TEXT.of("opgeschreven", signal, signal.reportedAt()));

        assertThat(report.problems()).isEmpty();
        assertThat(report.failures()).isEmpty();
        assertThat(report.results()).hasSize(1);
    }

    @Test
    void what_shows_only_later_is_written_down_with_the_time_that_passes() {
        Signal signal = signals().get(0);
        String scenario = TEXT.of("later", signal, TUESDAY.plus(20, ChronoUnit.DAYS));

        assertThat(scenario).contains("    Als er niets gebeurt tot maandag 1 februari 2027 om 10:00\n");
        assertThat(read(scenario).failures()).isEmpty();
    }

    @Test
    void free_text_is_left_out() {
        assertThat(signals().stream().map(signal -> TEXT.of("x", signal, TUESDAY)))
                .noneMatch(text -> text.contains("dit staat nergens"));
    }

    @Test
    void the_witness_of_a_weak_spot_is_a_scenario_that_holds() {
        Signal signal = signals().get(5);
        WeakSpot spot = new WeakSpot(
                CheckKind.OVERLAP,
                Weight.ATTENTION,
                Proefstad.FOLDER,
                "routering.csv",
                Optional.empty(),
                3,
                1,
                List.of(),
                "Twee regels.",
                "Kijk.",
                Optional.of(new Witness(signal, signal.reportedAt(), "zomaar een melding")));

        assertThat(TEXT.of(spot)).hasValueSatisfying(scenario -> {
            assertThat(scenario).startsWith("  Scenario: overlap bij routering.csv\n");
            assertThat(read(scenario).holds()).isTrue();
        });
    }

    @Test
    void a_name_stays_on_one_line() {
        assertThat(TEXT.of("een\n\n  Scenario: ander", signals().get(0), TUESDAY))
                .startsWith("  Scenario: een Scenario: ander\n");
    }
}
