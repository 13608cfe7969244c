package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.PackException;
import nl.opvolging.rules.RulePacks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that would be something else than text, in every cell and every key of the head that can hold text. */
class HostilePackTest {
    private static final Path PACK =
            Path.of("..", "rule-packs", "src", "main", "resources", "opvolging", "packs", "GM0512-gorinchem-2027");

    /** Of each table the columns that hold any text. */
    private static final Map<String, List<String>> FREE = Map.of(
            "gebieden.csv", List.of("gebied", "bron"),
            "opvolgers.csv", List.of("naam", "bron"),
            "routering.csv", List.of("artikel", "bron"),
            "termijnen.csv", List.of("artikel", "bron"),
            "opschaling.csv", List.of("artikel", "bron"),
            "terugkoppeling.csv", List.of("tekst", "artikel", "bron"),
            "delen.csv", List.of("grondslag", "artikel", "bron"));

    private static Document harmless = new Document("");

    private static Map<String, String> files(String payload) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.list(PACK)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                files.put(name, name.endsWith(".csv") ? table(name, text, payload) : head(text, payload));
            }
        }
        files.put(
                "themas.csv",
                "thema;naam;lijn;omschrijving;bron\nvreemd;%s;niet pluis;%s;%s\n".replace("%s", cell(payload)));
        return files;
    }

    private static String cell(String payload) {
        return "\"" + payload.replace("\"", "\"\"") + "\"";
    }

    private static String head(String text, String payload) {
        String quoted = "\"" + payload.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return text.replaceAll("naam: Gorinchem", Matcher.quoteReplacement("naam: " + quoted))
                .replaceAll("versie: 2027.1", Matcher.quoteReplacement("versie: " + quoted))
                .replaceAll("(?m)^  - .*$", Matcher.quoteReplacement("  - " + quoted));
    }

    private static String table(String name, String text, String payload) {
        List<String> free = FREE.get(name);
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        List<String> headers = List.of(lines.get(0).split(";", -1));
        List<String> changed = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            for (String column : free) {
                // An area keeps its name in front, by which routes mean it.
                int at = headers.indexOf(column);
                cells[at] = column.equals("gebied") ? cells[at] : cell(payload);
            }
            changed.add(String.join(";", cells));
        }
        return String.join("\n", changed) + "\n";
    }

    private static Agreement agreement(Map<String, String> files) {
        RulePacks packs = RulePacks.reader()
                .folder(PACK.resolveSibling("nederland"))
                .pack("GM0512-vreemd", files)
                .read()
                .orThrow();
        assertThat(packs.agreements()).hasSize(1);
        return packs.agreements().get(0);
    }

    private static Document page(String payload) throws IOException {
        Agreement agreement = agreement(files(payload));
        return Jsoup.parse(AgreementPage.of(agreement, Optional.of(agreement)));
    }

    @BeforeAll
    static void read() throws IOException {
        harmless = page("onschuldig");
    }

    private static Set<String> kinds(Document page) {
        Set<String> kinds = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            kinds.add(element.tagName());
            element.attributes().forEach(attribute -> kinds.add(element.tagName() + " " + attribute.getKey()));
        }
        return kinds;
    }

    /** Each of these stands in every cell and key: those that are read as an address alone, the others side by side. */
    static List<List<String>> payloads() {
        return List.of(
                List.of(
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "'><svg/onload=alert(1)>",
                        "]]><b>x</b>",
                        "--><iframe src=https://example.org>",
                        "</title></desc></style></text></svg><script>alert(1)</script>",
                        "<tspan onclick=alert(1)>x</tspan>",
                        "&lt;b&gt; &#60;b&#62; &",
                        "{{7*7}} ${7*7} #{7*7}"),
                List.of("javascript:alert(1)"),
                List.of("https://example.org/\"onmouseover=\"alert(1)"),
                List.of("https://user:word@example.org/ http://example.org"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothing_of_a_pack_is_an_element_an_attribute_or_an_address(List<String> payloads) throws IOException {
        Document page = page(String.join(" ", payloads));

        assertThat(page.text()).as("the text is there, as text").contains(payloads);
        assertThat(kinds(page)).isEqualTo(kinds(harmless));
        assertThat(page.select("script, img, iframe, object, embed, form, link, b"))
                .isEmpty();
        assertThat(page.select("[style], [src], [onerror], [onload], [onclick]"))
                .isEmpty();
        for (Element link : page.select("[href]")) {
            assertThat(link.attr("href"))
                    .matches("#[a-z0-9-]+|https://[a-z0-9.-]+(/.*)?")
                    .doesNotContain("user", "onmouseover");
        }
    }

    @Test
    void characters_that_turn_text_around_do_not_reach_the_page() {
        for (String character : List.of("\u202e", "\u2066", "\u200f")) {
            assertThatExceptionOfType(PackException.class)
                    .isThrownBy(() -> page("voor" + character + "na"))
                    .withMessageContaining("een onzichtbaar teken dat de volgorde van letters omkeert");
        }
    }

    @Test
    void every_free_column_and_key_was_tried() throws IOException {
        Map<String, String> files = files("zoekwoord");

        assertThat(files.keySet()).containsAll(FREE.keySet()).hasSize(FREE.size() + 2);
        assertThat(files.values()).allMatch(text -> text.contains("zoekwoord"));
        assertThat(files.get("afspraak.yaml").split("zoekwoord", -1)).hasSizeGreaterThan(4);
    }

    @Test
    void the_name_of_an_area_is_text() throws IOException {
        String name = "<img src=x onerror=alert(1)>";
        Map<String, String> files = files("onschuldig");
        for (String file : List.of("gebieden.csv", "routering.csv")) {
            files.put(file, files.get(file).replace("Bedrijventerreinen", name));
        }
        Document page = Jsoup.parse(AgreementPage.of(agreement(files), Optional.empty()));

        assertThat(page.text()).contains(name);
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void a_source_with_an_address_of_https_is_a_link() throws IOException {
        Document page = page("gids, https://example.org/gids?a=b.");
        var links = page.select("a[href^=https://example.org]");

        assertThat(links).isNotEmpty().allMatch(link -> link.attr("rel").equals("noopener noreferrer"));
        assertThat(links.first().attr("href")).isEqualTo("https://example.org/gids?a=b");
    }

    @Test
    void every_link_on_the_page_leads_to_something_that_is_there_once() {
        Document page = harmless;

        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(50);
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.select("[id=" + link.attr("href").substring(1) + "]"))
                    .hasSize(1);
        }
    }
}
