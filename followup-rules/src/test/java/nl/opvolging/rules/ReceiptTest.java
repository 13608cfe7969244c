package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.acknowledged;
import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.takenUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.About;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {
    private static final String NOW = "2027-01-14T10:00";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private Receipt receipt(CaseEvent... events) {
        return packs.followUps().plan(caseFile(events), at(NOW)).receipt();
    }

    private String facts(CaseEvent... events) {
        return receipt(events).factsSha256();
    }

    private static CaseEvent usual() {
        return received(signal("gordijnen-dicht").build());
    }

    @Test
    void names_the_packs_in_the_order_of_the_chain_each_with_version_and_digest() {
        Receipt receipt = receipt(usual());
        RulePacks read = packs.read();

        assertThat(receipt.packs())
                .extracting(stamp -> stamp.pack() + " " + stamp.version())
                .containsExactly("GM0512 2027.1", "nederland 2015.1");
        assertThat(receipt.packs())
                .extracting(stamp -> stamp.sha256())
                .containsExactlyElementsOf(
                        read.packs().stream().map(RulePack::sha256).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(sha -> assertThat(sha).matches("[0-9a-f]{64}"));
    }

    @Test
    void changes_the_digest_of_a_pack_with_any_of_its_files_and_not_with_its_place() {
        Receipt before = receipt(usual());
        Receipt elsewhere = TestPacks.in(folder.resolve("elsewhere"))
                .followUps()
                .plan(caseFile(usual()), at(NOW))
                .receipt();
        packs.local("gebieden.csv", "gebied;codes\nGorinchem-Oost;WK051211, WK051213\n");
        Receipt after = receipt(usual());

        assertThat(elsewhere).isEqualTo(before);
        assertThat(after.packs().get(0).sha256())
                .isNotEqualTo(before.packs().get(0).sha256());
        assertThat(after.packs().get(1)).isEqualTo(before.packs().get(1));
    }

    @Test
    void tells_the_version_of_the_library_and_the_moment() {
        Receipt receipt = receipt(usual());

        assertThat(receipt.libraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-.*)?");
        assertThat(receipt.at()).isEqualTo(at(NOW));
    }

    @Test
    void the_digest_of_the_facts_changes_with_each_fact() {
        assertThat(new String[] {
                    facts(usual()),
                    facts(received(signal("gordijnen-dicht").about(About.CHILD).build())),
                    facts(received(signal("gordijnen-dicht", "gordijnen-dicht").build())),
                    facts(received(Cases.signalAt("s-2", Cases.TUESDAY, "gordijnen-dicht")
                            .build())),
                    facts(usual(), takenUp("t", "2027-01-13T10:00")),
                    facts(usual(), takenUp("t", "2027-01-13T10:01")),
                    facts(usual(), acknowledged("t", "2027-01-13T10:00"))
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void the_digest_of_the_facts_does_not_change_with_free_text() {
        Signal.Builder signal = signal("gordijnen-dicht");

        assertThat(facts(received(signal.note("vrije tekst").build()))).isEqualTo(facts(usual()));
    }

    @Test
    void the_digest_of_the_facts_does_not_change_with_the_order_of_the_events() {
        CaseEvent one = takenUp("t", "2027-01-13T10:00");
        CaseEvent two = acknowledged("a", "2027-01-12T10:00");

        assertThat(facts(one, usual(), two)).isEqualTo(facts(usual(), two, one));
    }

    @Test
    void the_digest_of_the_facts_changes_with_what_is_recorded_for_later_for_that_decides_when_to_ask_again() {
        assertThat(facts(usual(), takenUp("t", "2027-01-14T10:01"))).isNotEqualTo(facts(usual()));
    }
}
