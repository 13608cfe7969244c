package nl.opvolging.desk.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final Stylesheet STYLE = Stylesheet.of(HtmlPageTest.class, "test.css");

    private static Document page(Html content) {
        return Jsoup.parse(new HtmlPage("titel", "over", STYLE, Tag.BODY.of(content)).html());
    }

    @Test
    void text_comes_out_as_it_went_in() {
        String text = "<script>alert(\"1\" & '2')</script> ]]> --> &amp; <!-- é ë €";

        assertThat(page(Tag.P.of(text)).selectFirst("p").wholeText()).isEqualTo(text);
        assertThat(page(Tag.P.of(text)).select("script")).isEmpty();
    }

    @Test
    void text_in_an_attribute_comes_out_as_it_went_in() {
        String text = "\" onclick=\"alert(1)\" '><b>";
        var element = page(Tag.NAV.of().label(text)).selectFirst("nav");

        assertThat(element.attr("aria-label")).isEqualTo(text);
        assertThat(element.attributes()).hasSize(1);
    }

    @Test
    void the_title_and_the_description_are_text_too() {
        String text = "</title><script>\"";
        Document page = Jsoup.parse(new HtmlPage(text, text, STYLE, Tag.BODY.of()).html());

        assertThat(page.title()).isEqualTo(text);
        assertThat(page.selectFirst("meta[name=description]").attr("content")).isEqualTo(text);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void characters_that_turn_text_around_or_hide_are_replaced() {
        assertThat(page(Tag.P.of("a\u202eb\u2066c\u0000d\u200be\ufefff\ud800g"))
                        .selectFirst("p")
                        .wholeText())
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg");
    }

    @Test
    void a_line_end_in_text_is_a_space() {
        assertThat(page(Tag.P.of("a\nb\tc")).selectFirst("p").wholeText()).isEqualTo("a b c");
    }

    @Test
    void the_policy_allows_this_style_sheet_and_nothing_else() {
        String policy = page(Tag.P.of("")).selectFirst("meta[http-equiv]").attr("content");

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + STYLE.hash() + "'; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "http://example.org",
                "https:",
                "https:///pad",
                "https://user@example.org",
                "https://user:word@example.org/",
                "https://example.org/a b",
                "https://example.org/\"onclick=",
                "https://example.org/<b>",
                "https://exämple.org/",
                "data:text/html,x",
                "//example.org",
                "#ergens",
                " https://example.org",
                "https://example.org/\u202e"
            })
    void what_is_no_whole_address_of_https_is_no_link(String address) {
        assertThat(Link.https(address)).isEmpty();
    }

    @Test
    void an_address_of_https_is_a_link_that_tells_nothing_about_the_page() {
        var link = page(Tag.A
                        .of("x")
                        .href(Link.https("https://example.org/a?b=c&d").orElseThrow()))
                .selectFirst("a");

        assertThat(link.attr("href")).isEqualTo("https://example.org/a?b=c&d");
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void ids_and_classes_have_one_form() {
        for (String wrong : new String[] {"", "A", "a b", "1", "a\"", "é"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Tag.P.of().id(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> Tag.P.of().css(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> Link.within(wrong));
        }
    }

    @Test
    void a_style_sheet_that_would_load_something_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stylesheet.of(HtmlPageTest.class, "loads.css"))
                .withMessageContaining("url(");
        assertThatIllegalArgumentException().isThrownBy(() -> Stylesheet.of(HtmlPageTest.class, "weg.css"));
    }

    @Test
    void a_page_has_a_body() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlPage("t", "d", STYLE, Tag.P.of()));
    }
}
