package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of every example. */
class ExamplePagesTest {
    private static final int NARROW = 60;

    /** Long after the last limit of any example, so that everything that can be late is. */
    private static final String MUCH_LATER = "2032-06-01T12:00";

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Desk.EXAMPLES)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".verwacht.json"))
                    .sorted()
                    .toList();
            assertThat(cases).hasSizeGreaterThan(10);
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_a_plan_with_an_owner_and_what_it_rests_on(Path example) {
        Desk desk = fitting(Desk.run("plan", example.toString()), 100);

        assertThat(desk.out()).contains("\n  Verantwoordelijk: ", "Oppakken", "\nWaar dit plan op rust\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_a_plan_in_full_and_long_after(Path example) {
        fitting(Desk.ofWidth(NARROW, "plan", example.toString(), "--uitgebreid"), NARROW);
        Desk later =
                fitting(Desk.ofWidth(NARROW, "plan", example.toString(), "--uitgebreid", "--at", MUCH_LATER), NARROW);

        assertThat(later.out()).contains("TE LAAT. ", "\nNu te doen\n", "\nWat niet of te laat is gedaan\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_a_forecast_with_an_end(Path example) {
        Desk desk = fitting(Desk.ofWidth(NARROW, "verwachting", example.toString()), NARROW);

        assertThat(desk.out()).startsWith("Verwachting voor ").contains("\nAan het eind\n  Verantwoordelijk is dan: ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_party_of_every_example_has_a_page(Path example) {
        byte[] json = Desk.run("plan", example.toString(), "--json").out().getBytes(StandardCharsets.UTF_8);
        FollowUpPlan plan = ModelJson.readPlan(json);

        assertThat(plan.involvements()).isNotEmpty();
        for (Involvement involvement : plan.involvements()) {
            String party = PartyName.text(involvement.party());
            Desk desk =
                    fitting(Desk.ofWidth(NARROW, "plan", example.toString(), "--voor", party, "--uitgebreid"), NARROW);

            assertThat(desk.out()).as(party).startsWith("Wat ");
        }
    }

    private static Desk fitting(Desk desk, int width) {
        assertThat(desk.err()).isEmpty();
        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        assertNoEmptyHeading(desk.out().lines().toList());
        return desk;
    }

    /** A line without indent is the title or a heading; below a heading stands a line. */
    private static void assertNoEmptyHeading(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                assertThat(lines.subList(i + 1, lines.size()))
                        .as("below " + lines.get(i + 1))
                        .hasSizeGreaterThan(1)
                        .element(1)
                        .asString()
                        .startsWith("  ");
            }
        }
    }
}
