package nl.opvolging.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;

/** A municipality that does not exist, with the agreement of the tests of the testkit and scenarios of its own. */
final class Proefstad {
    static final String FOLDER = "GM0512-proefstad";
    static final RulePacks PACKS = RulePacks.reader()
            .folder(Path.of(System.getProperty("basedir", ""), "..", "testkit", "src", "test", "resources", "packs"))
            .read()
            .orThrow();
    static final String BEGIN = "# language: nl\nFunctionaliteit: Proef\n  Scenario: proef\n";
    static final String CURTAINS = BEGIN
            + "    Gegeven een melding uit \"Proefstad-Oost\" op dinsdag 12 januari 2027 om 10:00\n"
            + "    En gezien is \"gordijnen dicht\"\n";

    private Proefstad() {}

    /** The packs, with one file of scenarios in that of Proefstad. */
    static RulePacks with(String text) {
        return with(FOLDER, Map.of("voorbeelden/proef.feature", text));
    }

    /** The packs, with files added to one of them or put in the place of others. */
    static RulePacks with(String folder, Map<String, String> files) {
        Map<String, String> all = new HashMap<>(pack(PACKS, folder).files());
        all.putAll(files);
        return PACKS.with(folder, all).orThrow();
    }

    static RulePack pack(RulePacks packs, String folder) {
        return packs.packs().stream()
                .filter(pack -> pack.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    static ScenarioReport run(String text) {
        RulePacks packs = with(text);
        return ScenarioRunner.by(packs).run(pack(packs, FOLDER));
    }

    /** The one scenario of a text that can be read. */
    static ScenarioResult play(String text) {
        ScenarioReport report = run(text);
        assertThat(report.problems()).isEmpty();
        assertThat(report.results()).hasSize(1);
        return report.results().get(0);
    }

    static StepFailure failure(String text) {
        return play(text).failure().orElseThrow();
    }

    /** What cannot be read of a text. */
    static ScenarioProblem problem(String text) {
        ScenarioReport report = run(text);
        assertThat(report.problems()).hasSize(1);
        return report.problems().get(0);
    }

    static String resource(String name) {
        try (InputStream input = Proefstad.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
