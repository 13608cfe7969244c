package nl.opvolging.rules.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.TestPacks;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFolders;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which clauses of a chain could answer too, where one pack answers whole. */
class ChainTest {
    private static final String HEADER = "regel;als;na;thema;spoed;stap;doe;naar;voorrang\n";

    @TempDir
    private Path folder;

    @Test
    void up_to_the_pack_that_answers_clauses_that_need_an_unknown_fact_are_undecided() {
        Chain chain = chain("1;niet besloten;;verwardheid;;1;bel;regie;\n2;niet besloten;;eenzaamheid;;1;bel;regie;\n");
        assertThat(undecided(chain, Optional.empty()))
                .containsExactly(
                        "nederland/opschaling/3",
                        "GM0512/opschaling/1",
                        "GM0512/opschaling/2",
                        "nederland/opschaling/4");
    }

    @Test
    void after_the_pack_that_answers_nothing_is_undecided() {
        Chain chain = chain("1;niet besloten;;;;1;bel;regie;\n2;niet besloten;;eenzaamheid;;1;bel;regie;\n");
        assertThat(undecided(chain, Optional.empty())).containsExactly("nederland/opschaling/3", "GM0512/opschaling/2");
    }

    @Test
    void where_all_facts_are_known_nothing_is_undecided() {
        Chain chain = chain("1;niet besloten;;verwardheid;;1;bel;regie;\n");
        assertThat(undecided(chain, Optional.of(Theme.of("eenzaamheid")))).isEmpty();
    }

    @Test
    void clauses_come_in_the_order_in_which_they_are_asked() {
        assertThat(chain("1;betwist;;;;1;bel;regie;\n").clauses(EscalationTable.TABLE))
                .extracting(clause -> clause.ref().toString())
                .containsExactly(
                        "nederland/opschaling/1",
                        "nederland/opschaling/3",
                        "GM0512/opschaling/1",
                        "nederland/opschaling/2",
                        "nederland/opschaling/4");
    }

    private Chain chain(String local) {
        TestPacks.in(folder).local("opschaling.csv", HEADER + local).base("opschaling.csv", HEADER + """
                1;behalve herhaald, gevaar, betwist;2 weken;;;9;neem over;vangnet;onoverschrijdbaar
                2;niet besloten;;;;1;bel;gemeente;
                3;niet besloten;;eenzaamheid;;2;bel;politie;onoverschrijdbaar
                4;niet besloten;;woninginbraak;;1;bel;politie;
                """);
        List<Pack> read = Library.read(List.of(PackFolders.in(folder))).packs();
        return new Chain(List.of(compiled(read, "GM0512"), compiled(read, "nederland")));
    }

    private static CompiledPack compiled(List<Pack> packs, String code) {
        return packs.stream()
                .filter(pack -> pack.head().code().equals(code))
                .map(CompiledPack::new)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> undecided(Chain chain, Optional<Theme> theme) {
        EscalationQuestion question = new EscalationQuestion(EscalationCause.NOT_DECIDED, theme, Urgency.ORDINARY);
        return chain.undecided(EscalationTable.TABLE, question).stream()
                .map(clause -> clause.ref().toString())
                .toList();
    }
}
