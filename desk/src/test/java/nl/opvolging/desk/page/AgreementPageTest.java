package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementPageTest {
    private static final Document GORINCHEM = page(agreements().stream()
            .filter(agreement -> agreement.packs().get(0).version().equals("2027.1"))
            .findFirst()
            .orElseThrow());

    static List<Agreement> agreements() {
        return ShippedPages.agreements();
    }

    private static Document page(Agreement agreement) {
        return Jsoup.parse(ShippedPages.of(agreement));
    }

    private static String follower(String theme) {
        return GORINCHEM.select("#wie dl > div").stream()
                .filter(group -> group.select("dt").text().equals(theme))
                .findFirst()
                .orElseThrow()
                .select("dd")
                .text();
    }

    @Test
    void danger_comes_before_everything_but_the_title() {
        assertThat(GORINCHEM.select("h1 + p").text()).startsWith("Is er nu gevaar? Bel 112.");
    }

    @Test
    void the_head_tells_that_it_is_an_example_its_version_and_when_it_holds() {
        assertThat(GORINCHEM.select("header").text())
                .contains(
                        "Dit is een voorbeeld. Het is niet de echte afspraak van Gorinchem.",
                        "2027.1",
                        "1 januari 2027 tot en met 31 december 2028",
                        "Vastgesteld");
    }

    @Test
    void who_follows_up_is_told_in_sentences_with_the_clause() {
        assertThat(follower("Eenzaamheid"))
                .isEqualTo("Bij een oudere: Ouderenadviseur volgt op. routering 3"
                        + " Anders: Sociaal team volgt op. routering 4");
    }

    @Test
    void where_a_part_of_the_municipality_differs_it_is_told_apart() {
        assertThat(follower("Verwardheid"))
                .contains(
                        "In Bedrijventerreinen en de rest van Gorinchem, of als de buurt niet bekend is: Als er direct iemand nodig is, buiten kantooruren:"
                                + " Politie, geen spoed volgt op.",
                        "In Gorinchem-Oost: Als er direct iemand nodig is, buiten kantooruren: Wijkagent volgt op.");
    }

    @Test
    void an_anonymous_report_is_followed_up_by_somebody_else_and_that_is_told() {
        assertThat(follower("Huiselijk geweld"))
                .startsWith("Als de melder onbekend wil blijven: Regisseur zorg en veiligheid volgt op.")
                .contains("Anders: Veilig Thuis volgt op. Ook op de hoogte: Wijkagent.");
    }

    @Test
    void the_table_says_of_a_theme_and_a_place_what_the_sentences_say() {
        Element row = GORINCHEM.select("#wie-tabel tr").stream()
                .filter(candidate -> candidate.select("th").text().equals("Afval op straat"))
                .findFirst()
                .orElseThrow();

        assertThat(row.select("td").eachText())
                .containsExactly(
                        "Team handhaving routering 16",
                        "Servicelijn openbare ruimte routering 15",
                        "Team handhaving routering 16");
        assertThat(row.select("td").get(1).attr("colspan")).isEqualTo("2");
    }

    @Test
    void an_area_that_is_not_known_is_told_apart_where_that_makes_a_difference() {
        assertThat(follower("Verlichting en onderhoud"))
                .startsWith("In Bedrijventerreinen, of als de buurt niet bekend is: Regisseur zorg en veiligheid")
                .contains("In Gorinchem-Oost en de rest van Gorinchem: Servicelijn openbare ruimte");
    }

    @Test
    void usual_terms_are_in_a_table_and_others_below_it() {
        assertThat(GORINCHEM.select("#termijnen-tabel").text()).contains("Oppakken Binnen 2 uur");
        assertThat(GORINCHEM.select("#termijnen-anders").text()).contains("Afval op straat", "Binnen 4 werkdagen");
    }

    @Test
    void a_ladder_is_a_picture_with_words_and_a_table_with_the_same() {
        String table = GORINCHEM.select("#ladder-not-taken-up").text();

        assertThat(GORINCHEM.select("svg")).hasSizeGreaterThan(8);
        for (Element picture : GORINCHEM.select("svg")) {
            assertThat(GORINCHEM.select("#" + picture.attr("aria-labelledby")).text())
                    .isNotBlank();
            assertThat(GORINCHEM.select("#" + picture.attr("aria-describedby")).text())
                    .containsPattern("uw melding|het besluit")
                    .containsPattern("uiterlijk na|de uiterste tijd");
        }
        assertThat(GORINCHEM.select("svg").get(2).text())
                .contains("6 kantooruren later")
                .contains("neemt het over");
        assertThat(table).contains("6 kantooruren later", "Regisseur zorg en veiligheid (het vangnet) neemt het over.");
    }

    private static String picture(String id) {
        return GORINCHEM.select("#" + id + "-uitleg").text();
    }

    @Test
    void a_picture_tells_a_limit_as_that_of_all_only_if_all_its_signals_have_it() {
        assertThat(picture("ladder-not-decided-3")).contains("uiterlijk na 5 werkdagen: besloten;");
        assertThat(picture("ladder-not-taken-up-3"))
                .contains("de uiterste tijd: opgepakt, bij de meeste onderwerpen na 2 werkdagen;")
                .doesNotContain("uiterlijk na", "liefst na");
    }

    @Test
    void the_time_to_visit_and_to_settle_begins_at_the_decision() {
        assertThat(GORINCHEM.select("#termijnen > p").text())
                .startsWith(
                        "De tijd loopt vanaf uw melding. Voor langsgaan en afhandelen loopt hij vanaf het besluit.");
        assertThat(picture("ladder-not-settled-1")).contains("in de tijd: het besluit;");
        assertThat(picture("ladder-not-taken-up-1")).contains("in de tijd: uw melding;");
    }

    @Test
    void a_partner_keeps_its_name_in_the_words_of_a_picture() {
        String picture = GORINCHEM.select("svg").get(2).attr("aria-describedby");

        assertThat(GORINCHEM.select("#" + picture).text())
                .contains("Regisseur zorg en veiligheid (het vangnet) neemt het over");
    }

    @Test
    void what_the_observer_hears_is_told_by_moment_also_to_who_stays_anonymous() {
        assertThat(GORINCHEM.select("#terugkoppeling-reported").text())
                .contains(
                        "U hoort dat de melding er is: “", "Iedereen (ook wie onbekend wil blijven) Alle onderwerpen");
        assertThat(GORINCHEM.select("#terugkoppeling-settled").text())
                .contains("Uw team hoort dat de melding is opgevolgd: “");
    }

    @Test
    void a_limit_is_told_with_the_themes_that_have_it() {
        assertThat(GORINCHEM.select("#terugkoppeling-reported td").eachText())
                .contains(
                        "Direct en snel: 1 werkdag Gewoon: 1 werkdag; onveiligheid van een oudere: 2 werkdagen",
                        "Direct: 3 werkdagen Snel: 5 werkdagen Gewoon: 7 werkdagen",
                        "10 weken");
    }

    @Test
    void what_holds_for_every_signal_holds_in_danger_and_where_no_answer_is_owed() {
        assertThat(GORINCHEM.select("#garanties li").eachText())
                .contains(
                        "Volgt niemand anders een melding op? Dan doet Regisseur zorg en veiligheid dat. Dat heet het"
                                + " vangnet.",
                        "Stilte maakt geen einde aan een melding. Wie te laat is, hoort dat, of een ander neemt het"
                                + " over. Bij direct gevaar blijft de hulpdienst verantwoordelijk.",
                        "Een melding gaat pas dicht als het beloofde antwoord is gegeven, of als is vastgelegd waarom"
                                + " dat niet hoeft.");
    }

    @Test
    void who_may_see_what_has_its_ground() {
        assertThat(GORINCHEM.select("#zien-tabel").text()).contains("De notitie ja soms nee nee nee nee");
        assertThat(GORINCHEM.select("#zien-observer").text()).contains("nee", "AVG: niet meer dan nodig");
    }

    @Test
    void partners_have_hours_a_public_number_and_a_substitute() {
        assertThat(GORINCHEM.select("#opvolgers-tabel").text())
                .contains(
                        "Wijkagent Wijkagent Maandag tot en met zaterdag van 09:00 tot 21:00 uur 0900-8844 Politie, geen spoed");
        assertThat(GORINCHEM.select("#opvolgers-tabel").text()).doesNotContain("Landelijk Meldpunt");
    }

    @Test
    void a_partner_that_only_a_ladder_names_is_among_the_partners() {
        assertThat(picture("ladder-not-taken-up-1")).contains("Bellen met Ambtenaar van dienst");
        assertThat(GORINCHEM.select("#opvolgers-tabel th").eachText()).contains("Ambtenaar van dienst");
    }

    @Test
    void clauses_are_written_out_with_their_source() {
        assertThat(GORINCHEM.select("#r-gm0512-routering-3").text())
                .isEqualTo(
                        "Regel 3, artikel 3.3. Thema: eenzaamheid, verwardheid; over: oudere; opvolger: ouderenadviseur."
                                + " Bron: voorbeeldafspraak Gorinchem");
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_page_is_built_for_those_who_cannot_see_it(Agreement agreement) {
        Document page = page(agreement);
        List<Integer> levels = new ArrayList<>();
        page.select("h1, h2, h3, h4")
                .forEach(heading -> levels.add(heading.tagName().charAt(1) - '0'));

        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("table"))
                .hasSizeGreaterThan(10)
                .allMatch(table -> !table.select("caption").text().isBlank());
        assertThat(page.select("th")).allMatch(cell -> cell.hasAttr("scope"));
        assertThat(page.select("header, nav, main, footer")).hasSize(4);
        assertThat(page.select(".scroll"))
                .allMatch(region -> region.attr("tabindex").equals("0"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_page_has_no_script_and_needs_nothing_from_outside(Agreement agreement) {
        Document page = page(agreement);

        assertThat(page.select("script, link, img, iframe, object, embed, form, input, button"))
                .isEmpty();
        assertThat(page.select("[src], [style], [srcset], [action]")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
    }

    @Test
    void the_same_agreement_read_again_gives_the_same_bytes() {
        Agreement rotterdam = RulePacks.fromClassPath().agreement(Area.of("GM0599"), LocalDate.of(2027, 1, 1));
        String before = agreements().stream()
                .filter(agreement -> agreement.municipality().equals(rotterdam.municipality()))
                .map(ShippedPages::of)
                .findFirst()
                .orElseThrow();

        assertThat(AgreementPage.of(rotterdam, Optional.empty()))
                .isEqualTo(before)
                .doesNotContain("\r");
    }
}
