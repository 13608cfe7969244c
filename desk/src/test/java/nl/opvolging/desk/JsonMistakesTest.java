package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a case file is told in Dutch, all of it. */
class JsonMistakesTest {
    private static final String CASE = "dossier-gepauzeerd.json";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("\"happenedAt\"", "\"gebeurd\"", "\"gebeurd\" kan hier niet. Wel kan: by, happenedAt, id"),
                Arguments.of(
                        "\"sense\": \"SEEN\"",
                        "\"sense\": \"GEZIEN\"",
                        "\"GEZIEN\" kan hier niet. Wel kan: SEEN, HEARD"),
                Arguments.of("\"sense\": \"SEEN\"", "\"sense\": null", "hier ontbreekt een waarde."),
                Arguments.of("\"sense\": \"SEEN\"", "\"recurring\": \"NO\"", "dit veld staat er twee keer"),
                Arguments.of("\"sense\": \"SEEN\",", "", "hier ontbreekt: sense"),
                Arguments.of("\"type\": \"taken-up\"", "\"type\": \"gepakt\"", "\"gepakt\" is geen soort gebeurtenis"),
                Arguments.of("\"type\": \"taken-up\",", "", "een gebeurtenis heeft een type"),
                Arguments.of("\"BU05121105\"", "\"Kerkstraat\"", "\"Kerkstraat\" is geen gebiedscode van het CBS"),
                Arguments.of("\"BU05121105\"", "512", "hier hoort een gebiedscode van het CBS"),
                Arguments.of("\"BU05121105\"", "[]", "hier hoort een gebiedscode van het CBS"),
                Arguments.of("\"melder-52\"", "\"Jan de Vries\"", "\"Jan de Vries\" is geen kenmerk"),
                Arguments.of(
                        "\"2027-06-08T08:00:00Z\"",
                        "\"8 juni\"",
                        "\"8 juni\" kan hier niet: hier hoort een moment, zoals"),
                Arguments.of(
                        "\"recordedAt\": \"2027-06-08", "\"recordedAt\": \"2027-06-07", "is vastgelegd voordat zij"),
                Arguments.of(
                        "\"happenedAt\": \"2027-06-08", "\"happenedAt\": \"1027-06-08", "in de jaren 1900 tot en met"),
                Arguments.of(
                        "\"reportedAt\": \"2027-06-07",
                        "\"reportedAt\": \"2027-06-06",
                        "niet op het moment van haar melding"),
                Arguments.of("\"until\": \"2027-06-21", "\"until\": \"2027-06-01", "het einde ligt niet na het begin"),
                Arguments.of("\"VISIT\",", "\"LANGSGAAN\",", "\"LANGSGAAN\" kan hier niet. Wel kan: CONFIRM_RECEIPT"),
                Arguments.of(
                        "\"level\": \"TAKEN_UP\"",
                        "\"level\": \"TAKEN_UP\", \"addressee\": \"RESIDENT\"",
                        "terugkoppeling is voor de melder"),
                Arguments.of("\"id\": \"e2\"", "\"id\": \"e1\"", "gebeurtenis e1 staat er twee keer, en niet gelijk"),
                Arguments.of("\"signal-received\"", "\"taken-up\"", "\"signal\" kan hier niet. Wel kan:"),
                Arguments.of("\n}", "\n} {}", "na het einde staat nog iets"),
                Arguments.of(
                        "\"events\"", "\"gebeurtenissen\"", "\"gebeurtenissen\" kan hier niet. Wel kan: events, id"),
                Arguments.of("\"events\": [", "\"events\": [,", "dit is geen goede JSON"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_in_dutch(String right, String wrong, String said) throws IOException {
        String text = Files.readString(Desk.EXAMPLES.resolve(CASE));
        assertThat(text).contains(right);
        Desk desk = Desk.withInput(text.replaceFirst(Pattern.quote(right), wrong), "plan", "-");

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err())
                .startsWith("standaardinvoer:")
                .contains(said)
                .endsWith("Verbeter dit en probeer het opnieuw." + System.lineSeparator())
                .doesNotContainPattern("\\b(the|known|but|this|has|more|than|expected|missing|no)\\b")
                .hasLineCount(1);
    }

    @Test
    void a_document_that_is_no_case_file_is_told_as_such() {
        assertThat(Desk.withInput("\"x\"", "plan", "-").err()).contains("hier hoort een dossier of een melding");
        assertThat(Desk.withInput("null", "plan", "-").err()).contains("hier ontbreekt een waarde");
        assertThat(Desk.withInput("{\"id\":\"x\",\"events\":[]}", "plan", "-").err())
                .contains("in een dossier staat ten minste één melding");
    }
}
