package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners that no line needs, and partners that are not there all the time. */
class ReferenceCheckTest {
    private static final String PARTNERS = """
            opvolger;naam;soort;vervanger;geldig van;geldig tot
            regie;Regie;gemeente;sociaal-team;;
            sociaal-team;Sociaal team;sociaal wijkteam;regie;;
            ouderenadviseur;Ouderenadviseur;welzijn;regie;;
            wijkagent;Wijkagent;wijkagent;regie;;
            """;

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private List<String> told(String begin) {
        return WeakSpots.of(packs.read()).stream()
                .filter(spot -> spot.check() == CheckKind.REFERENCE)
                .map(WeakSpot::message)
                .filter(message -> message.contains(begin))
                .toList();
    }

    @Test
    void who_only_stands_in_climbs_or_answers_is_needed() {
        packs.local("opvolgers.csv", PARTNERS.replace("wijkagent;regie;;", "wijkagent;invaller;;") + """
                        invaller;Invaller;welzijn;regie;;
                        tree;Tree;welzijn;regie;;
                        antwoord;Antwoord;welzijn;regie;;
                        overbodig;Overbodig;welzijn;regie;;
                        """);
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;;;1;bel;tree;;\n");
        packs.local("terugkoppeling.csv", "regel;bij;aan;door;inhoud\n1;melding;melder;antwoord;opgevolgd\n");

        assertThat(told("Geen regel noemt"))
                .containsExactly("Geen regel noemt: Overbodig. Haal deze opvolgers weg, of maak er een regel voor.");
    }

    @Test
    void who_begins_later_or_ends_earlier_than_the_agreement_is_told_with_who_acts_then() {
        packs.local(
                "opvolgers.csv",
                PARTNERS.replace("welzijn;regie;;", "welzijn;regie;2027-03-01;")
                        .replace("wijkagent;regie;;", "wijkagent;regie;2027-01-01;2028-06-30"));

        assertThat(told("niet mee"))
                .containsExactly(
                        "Ouderenadviseur doet voor maandag 1 maart 2027 niet mee, terwijl de afspraak dan geldt. Dan doet Regie"
                                + " het. Noem een opvolger die er wel is, of maak een nieuwe versie van de afspraak.",
                        "Wijkagent doet na vrijdag 30 juni 2028 niet mee, terwijl de afspraak dan geldt. Dan doet Regie het."
                                + " Noem een opvolger die er wel is, of maak een nieuwe versie van de afspraak.");
    }
}
