package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.caseFile;
import static nl.opvolging.signal.Samples.caseFileJson;
import static nl.opvolging.signal.Samples.receivedJson;
import static nl.opvolging.signal.Samples.signal;
import static nl.opvolging.signal.Samples.signalJson;
import static nl.opvolging.signal.Samples.takenUp;
import static nl.opvolging.signal.Samples.utf8;
import static nl.opvolging.signal.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelJsonTest {
    @Test
    void a_bare_signal_is_read_as_the_case_file_of_that_signal() {
        assertThat(ModelJson.readCaseFile(utf8(signalJson()))).isEqualTo(CaseFile.of(signal().build()));
    }

    @Test
    void a_signal_that_breaks_off_is_refused_where_it_does_and_not_as_a_case_file() {
        String signal = signalJson();
        for (int end = signal.indexOf("2027"); end < signal.length(); end++) {
            byte[] broken = utf8(signal.substring(0, end));

            assertThatExceptionOfType(InvalidJsonException.class)
                    .isThrownBy(() -> ModelJson.readCaseFile(broken))
                    .matches(refused -> refused.reason() == InvalidJsonException.Reason.NOT_JSON)
                    .withMessage(
                            catchThrowable(() -> ModelJson.readSignal(broken)).getMessage());
        }
    }

    @Test
    void a_case_file_is_read_with_its_events() {
        assertThat(ModelJson.readCaseFile(utf8(caseFileJson(receivedJson()))))
                .isEqualTo(caseFile().build());
    }

    @Test
    void the_type_of_an_event_may_stand_anywhere_in_it() {
        String typeLast = receivedJson()
                .replace("\"type\":\"signal-received\",", "")
                .replace("\"by\":\"meldpunt\"", "\"by\":\"meldpunt\",\"type\":\"signal-received\"");

        assertThat(ModelJson.readCaseFile(utf8(caseFileJson(typeLast))))
                .isEqualTo(caseFile().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-12T09:00:00Z",
                "2027-01-12T09:00:00.000Z",
                "2027-01-12T10:00:00+01:00",
                "2027-01-11T23:00:00-10:00"
            })
    void a_moment_with_any_offset_is_the_same_moment_and_is_written_in_utc(String text) {
        Signal signal = ModelJson.readSignal(utf8(signalJson().replace("2027-01-12T09:00:00Z", text)));

        assertThat(signal.reportedAt()).isEqualTo(REPORTED);
        assertThat(written(signal)).contains("\"reportedAt\" : \"2027-01-12T09:00:00Z\"");
    }

    @Test
    void a_signal_is_written_without_what_is_empty() {
        assertThat(written(signal().build())).isEqualToNormalizingNewlines("""
                        {
                          "id" : "s-1",
                          "reportedAt" : "2027-01-12T09:00:00Z",
                          "area" : "BU05121105",
                          "observer" : {
                            "kind" : "RESIDENT"
                          },
                          "about" : "UNKNOWN",
                          "observations" : [ {
                            "sign" : "gordijnen-dicht",
                            "sense" : "SEEN",
                            "recurring" : "UNKNOWN"
                          } ],
                          "immediateDanger" : "UNKNOWN",
                          "consent" : "UNKNOWN"
                        }""");
    }

    @Test
    void an_event_is_written_with_its_type() {
        CaseEvent event = takenUp("e-2").build();

        assertThat(written(event)).contains("\"type\" : \"taken-up\"").doesNotContain("TakenUp");
    }

    @Test
    void an_empty_text_is_a_text() {
        Explanation silent = new Explanation("", List.of());
        FollowUpPlan plan = Samples.plan().explanation(silent).build();

        assertThat(ModelJson.readPlan(ModelJson.write(plan)).explanation()).isEqualTo(silent);
        assertThat(ModelJson.readSignal(ModelJson.write(signal().note("").build()))
                        .note())
                .contains("");
    }

    @Test
    void a_case_file_of_ten_thousand_events_is_read() {
        CaseFile.Builder file = caseFile();
        for (int event = 1; event < 10_000; event++) {
            file.addEvents(takenUp("t-" + event).build());
        }
        CaseFile tenThousand = file.build();

        assertThat(tenThousand.events()).hasSize(10_000);
        assertThat(ModelJson.readCaseFile(ModelJson.write(tenThousand))).isEqualTo(tenThousand);
    }

    @Test
    void the_sets_of_a_signal_are_written_in_one_order_whatever_the_order_in() {
        String oneWay = signalJson().replace("\"area\"", "\"knownTo\":[\"WELFARE\",\"POLICE\"],\"area\"");
        String otherWay = signalJson().replace("\"area\"", "\"knownTo\":[\"POLICE\",\"WELFARE\"],\"area\"");

        assertThat(written(ModelJson.readSignal(utf8(oneWay))))
                .isEqualTo(written(ModelJson.readSignal(utf8(otherWay))))
                .contains("[ \"POLICE\", \"WELFARE\" ]");
    }

    @Test
    void a_host_that_changes_its_mapper_does_not_change_how_the_model_is_read() {
        ModelJson.newMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJson.readSignal(utf8(signalJson().replace("\"area\"", "\"x\":1,\"area\""))))
                .withMessageContaining("unknown field");
    }

    @Test
    void what_is_no_object_of_the_model_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJson.write(new Object()))
                .withMessage("This is no object of the model: java.lang.Object");
    }
}
