package nl.opvolging.rules.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.TestPacks;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which clauses of a chain could answer too, where one pack answers whole. */
class ChainTest {
    private static final String HEADER = "regel;als;na;thema;spoed;stap;doe;naar;voorrang\n";

    @TempDir
    private Path folder;

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
        return CompiledPack.compile(read, List.of()).stream()
                .filter(pack -> pack.pack().head().code().equals("GM0512"))
                .map(Chain::new)
                .findFirst()
                .orElseThrow();
    }
}
