package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PlanView;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which words an answer is owed, and who reads them. */
class AnswerTextTest {
    private static final String HEADER = "regel;bij;thema;melder;aan;inhoud;tekst\n";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private void promise(String rows) {
        packs.local("terugkoppeling.csv", HEADER + rows);
    }

    private FollowUpPlan planOf(CaseEvent... events) {
        return packs.followUps().plan(Cases.caseFile(events), Cases.at("2027-01-13T12:00"));
    }

    private static List<Optional<String>> texts(FollowUpPlan plan) {
        return plan.duties().stream().map(Duty::text).toList();
    }

    @Test
    void an_answer_is_owed_in_the_words_of_its_clause() {
        promise("1;melding;;;melder;ontvangen;Dank u, wij hebben het.\n");

        assertThat(texts(planOf(Events.curtains()))).contains(Optional.of("Dank u, wij hebben het."));
    }

    @Test
    void without_words_of_its_own_an_answer_is_owed_in_those_of_its_level() {
        promise("1;melding;;;melder;ontvangen;\n2;melding;;;melder;opgevolgd;\n");

        assertThat(texts(planOf(Events.curtains())))
                .contains(
                        Optional.of("Uw melding is ontvangen."),
                        Optional.of("Uw melding is opgevolgd. Meer mogen wij u er niet over vertellen."));
    }

    @Test
    void what_is_owed_to_the_resident_has_no_words() {
        assertThat(planOf(Events.curtains()).duties())
                .filteredOn(duty -> !duty.answers())
                .isNotEmpty()
                .allMatch(duty -> duty.text().isEmpty());
    }

    @Test
    void who_hears_an_answer_in_place_of_an_unknown_team_does_not_hear_the_words_for_the_team() {
        promise("1;melding;;;melder;ontvangen;\n2;melding;;;team;opgepakt;Team, er wordt aan gewerkt.\n");
        CaseEvent ofTeam = received(signal("gordijnen-dicht")
                .observer(Observer.builder()
                        .kind(ObserverKind.NEIGHBOURHOOD_WATCH)
                        .ref(ObserverRef.of("melder-s-1"))
                        .team(Team.builder()
                                .ref(TeamRef.of("buurtteam"))
                                .kind(TeamKind.GROUP_CHAT)
                                .build())
                        .build())
                .build());

        assertThat(texts(planOf(ofTeam))).contains(Optional.of("Team, er wordt aan gewerkt."));
        assertThat(texts(planOf(Events.curtains())))
                .contains(Optional.of("Er is iemand met uw melding bezig."))
                .doesNotContain(Optional.of("Team, er wordt aan gewerkt."));
    }

    @Test
    void of_two_observers_of_one_case_each_reads_the_words_for_the_own_signal() {
        promise("""
                1;melding;;buurtbewoner;melder;ontvangen;Dag buur.
                2;melding;;winkelier;melder;ontvangen;Dag winkelier.
                """);
        packs.base("delen.csv", "regel;aan;wat;mag;grondslag\n1;melder;terugkoppeling;ja;wie meldt, hoort iets\n");
        FollowUpPlan plan = planOf(by("s-1", ObserverKind.RESIDENT), by("s-2", ObserverKind.SHOPKEEPER));

        assertThat(plan.duties()).filteredOn(Duty::answers).hasSize(2);
        assertThat(read(plan, "melder-s-1")).containsExactly("Dag buur.");
        assertThat(read(plan, "melder-s-2")).containsExactly("Dag winkelier.");
    }

    private static CaseEvent by(String ref, ObserverKind kind) {
        return received(signal("gordijnen-dicht")
                .id(SignalRef.of(ref))
                .observer(Observer.builder()
                        .kind(kind)
                        .ref(ObserverRef.of("melder-" + ref))
                        .build())
                .build());
    }

    private static List<String> read(FollowUpPlan plan, String observer) {
        return plan.visibleTo(Party.observer(ObserverRef.of(observer))).feedback().stream()
                .map(PlanView.Promise::text)
                .toList();
    }
}
