package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the page of every shipped agreement in Chromium. The screenshots stay in {@code target/screenshots}. */
@Tag("programs")
class BrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");
    /** Every scheme of colours with every width; the pages are looked at in these in turn, and one page in all. */
    private static final List<Browser.Look> LOOKS = List.of(
            new Browser.Look("light", 1280),
            new Browser.Look("dark", 360),
            new Browser.Look("dark", 1280),
            new Browser.Look("light", 360));

    private static final String ONE = "GM0512-2027-01-01";
    private static final int NARROWEST = 320;
    private static final int HIGHEST_PICTURE = 8_000;
    private static final Map<String, Path> PAGES = new HashMap<>();

    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        PAGES.clear();
        Optional<Path> program = Browser.program();
        if (program.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException("Chromium is not installed: .ci/run installs it");
        }
        Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed, so no page is opened in it");
        browser = Browser.start(program.get(), Files.createTempDirectory(Path.of("target"), "chromium"));
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(SHOTS);
        for (Agreement agreement : ShippedPages.agreements()) {
            write(agreement);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> agreements() {
        return PAGES.keySet().stream().sorted();
    }

    private static void write(Agreement agreement) throws IOException {
        String name = agreement.packs().get(0).code() + "-"
                + agreement.packs().get(0).validity().first();
        Path page = SHOTS.resolve(name + ".html").toAbsolutePath();
        PAGES.put(name, Files.writeString(page, ShippedPages.of(agreement)));
    }

    private static Path page(String name) {
        return Optional.ofNullable(PAGES.get(name)).orElseThrow();
    }

    @Test
    void every_shipped_agreement_is_opened() {
        assertThat(PAGES).hasSizeGreaterThan(10).containsKey(ONE);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_page_is_accessible_and_asks_for_nothing_but_itself(String name) throws IOException {
        int place = agreements().toList().indexOf(name);
        assertAccessible(name, LOOKS.get(place % LOOKS.size()));
    }

    @Test
    void one_page_is_accessible_in_all_looks() throws IOException {
        for (Browser.Look look : LOOKS) {
            assertAccessible(ONE, look);
        }
    }

    private static void assertAccessible(String name, Browser.Look look) throws IOException {
        browser.open(page(name), look);
        JsonNode size =
                browser.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]");

        assertThat(size.get(0).asInt()).as(name + ", " + look).isLessThanOrEqualTo(look.width());
        assertThat(browser.events("Network.requestWillBeSent")).hasSize(1);
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        Files.write(
                SHOTS.resolve(name + "-" + look + ".png"),
                browser.screenshot(
                        look.width(), Math.min(HIGHEST_PICTURE, size.get(1).asInt())));
        browser.evaluate(axe + "; 0");
        JsonNode violations = browser.evaluate("axe.run(document, {resultTypes: ['violations']}).then(found =>"
                + " found.violations.map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node =>"
                + " node.html + ' ' + node.failureSummary).join(' | ')))");
        assertThat(violations.isArray()).isTrue();
        assertThat(texts(violations)).as(name + ", " + look).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_page_fits_the_narrowest_screen(String name) {
        browser.open(page(name), new Browser.Look("light", NARROWEST));

        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(NARROWEST);
    }

    @Test
    void a_page_can_be_printed() throws IOException {
        browser.open(page(ONE), LOOKS.get(2));
        byte[] print = browser.print();
        Files.write(SHOTS.resolve(ONE + ".pdf"), print);

        assertThat(new String(print, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void axe_finds_what_is_wrong() throws IOException {
        Path wrong = SHOTS.resolve("fout.html").toAbsolutePath();
        Files.writeString(
                wrong,
                "<!DOCTYPE html><title>x</title><h3>a</h3><p style=\"color:#ccc;background:#fff\">bijna wit</p>");
        browser.open(wrong, LOOKS.get(0));
        browser.evaluate(axe + "; 0");
        JsonNode ids = browser.evaluate("axe.run(document).then(found => found.violations.map(one => one.id))");

        assertThat(texts(ids)).contains("color-contrast", "html-has-lang");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
