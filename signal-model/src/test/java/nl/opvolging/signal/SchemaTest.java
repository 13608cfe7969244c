package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.caseFileJson;
import static nl.opvolging.signal.Samples.receivedJson;
import static nl.opvolging.signal.Samples.signalJson;
import static nl.opvolging.signal.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas in {@code docs/schema} are those of the model. After a change of the model, write them anew with
 * {@code mvn -pl signal-model -am test -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dschema.update=true}.
 */
class SchemaTest {
    private static final Path PROJECT = Path.of("..");
    private static final int FEWEST_EXAMPLES = 15;
    private static final Map<String, Schema> SCHEMAS = ModelSchemas.DOCUMENTS.keySet().stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    document -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(ModelSchemas.of(document), InputFormat.JSON)));

    static List<String> documents() {
        return List.copyOf(ModelSchemas.DOCUMENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_schema_in_the_documentation_is_that_of_the_model(String document) throws IOException {
        Path file = PROJECT.resolve("docs/schema/" + document + ".schema.json");
        String schema = ModelSchemas.of(document);
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema);
        }

        assertThat(file).exists();
        assertThat(Files.readString(file)).isEqualToNormalizingNewlines(schema);
    }

    @Test
    void every_example_of_the_project_is_a_signal_or_a_case_file() throws IOException {
        List<Path> examples;
        try (Stream<Path> files = Files.list(PROJECT.resolve("examples"))) {
            examples = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".verwacht.json"))
                    .sorted()
                    .toList();
        }

        assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES).allSatisfy(example -> {
            String json = textOf(example);
            assertThat(mistakes(json.contains("\"events\"") ? "case-file" : "signal", json))
                    .isEmpty();
            assertThat(ModelJson.readCaseFile(utf8(json)).events()).isNotEmpty();
        });
    }

    static Stream<String> brokenSignals() {
        return Stream.of(
                "null",
                "[]",
                "{}",
                changed("\"area\"", "\"naam\":\"Jan\",\"area\""),
                changed("\"kind\"", "\"name\":1,\"kind\""),
                changed("\"sense\"", "\"zin\":1,\"sense\""),
                changed("SEEN", "SAW"),
                changed("\"SEEN\"", "0"),
                changed("BU05121105", "BU0512"),
                changed("BU05121105", "BU05121105\\n"),
                changed("\"BU05121105\"", "null"),
                changed("s-1", "Een Naam"),
                changed("\"id\":\"s-1\",", ""),
                changed("\"kind\":\"RESIDENT\"", ""),
                changed(",\"sense\":\"SEEN\"", ""),
                changed("{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}", ""),
                changed("{\"sign\":\"gordijnen-dicht\",\"sense\":\"SEEN\"}", "null"),
                changed("2027-01-12T09:00:00Z", "2027-01-12"),
                changed("2027-01-12T09:00:00Z", "20270112"),
                changed("\"2027-01-12T09:00:00Z\"", "20270112"),
                changed("\"area\"", "\"note\":5,\"area\""),
                changed("\"area\"", "\"note\":\"" + "x".repeat(Signal.LONGEST_NOTE + 1) + "\",\"area\""),
                changed("\"area\"", "\"line\":null,\"area\""),
                changed("\"area\"", "\"knownTo\":\"POLICE\",\"area\""));
    }

    private static String changed(String from, String to) {
        assertThat(signalJson()).contains(from);
        return signalJson().replace(from, to);
    }

    @ParameterizedTest
    @MethodSource("brokenSignals")
    void the_schema_of_a_signal_refuses_what_the_model_refuses(String json) {
        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> ModelJson.readSignal(utf8(json)));
        assertThat(mistakes("signal", json)).isNotEmpty();
    }

    static Stream<String> brokenCaseFiles() {
        return Stream.concat(
                Stream.of(
                        "null",
                        "{}",
                        "{\"id\":\"c-1\"}",
                        caseFileJson(""),
                        caseFileJson("{}"),
                        caseFileJson("null"),
                        caseFileJson("{\"type\":\"gesloten\"}"),
                        caseFileJson("{\"type\":\"taken-up\"}"),
                        caseFileJson(receivedJson().replace("\"type\":\"signal-received\",", "")),
                        caseFileJson(receivedJson().replace("signal-received", "taken-up")),
                        caseFileJson(receivedJson().replace("\"by\"", "\"door\"")),
                        caseFileJson(receivedJson()).replace("\"events\"", "\"naam\":1,\"events\"")),
                brokenSignals().map(signal -> caseFileJson(receivedJson().replace(signalJson(), signal))));
    }

    @ParameterizedTest
    @MethodSource("brokenCaseFiles")
    void the_schema_of_a_case_file_refuses_what_the_model_refuses(String json) {
        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> ModelJson.readCaseFile(utf8(json)));
        assertThat(mistakes("case-file", json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseFile", "at", "status", "owner", "urgency", "explanation", "receipt"})
    void the_schema_of_a_plan_names_the_field_that_it_misses(String field) {
        String json = Samples.written(Samples.plan().build()).replaceFirst("\"" + field + "\"", "\"x\"");

        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> ModelJson.readPlan(utf8(json)));
        assertThat(mistakes("plan", json)).anyMatch(mistake -> mistake.contains("'" + field + "'"));
    }

    @Test
    void a_smallest_signal_and_its_case_file_are_valid() {
        assertThat(mistakes("signal", signalJson())).isEmpty();
        assertThat(mistakes("case-file", caseFileJson(receivedJson()))).isEmpty();
    }

    @Property(tries = 200)
    void any_signal_is_valid_under_its_schema(@ForAll("signals") Signal signal) {
        assertThat(mistakes("signal", Samples.written(signal))).isEmpty();
    }

    @Property(tries = 200)
    void any_case_file_is_valid_under_its_schema(@ForAll("caseFiles") CaseFile file) {
        assertThat(mistakes("case-file", Samples.written(file))).isEmpty();
    }

    @Property(tries = 200)
    void any_plan_is_valid_under_its_schema(@ForAll("plans") FollowUpPlan plan) {
        assertThat(mistakes("plan", Samples.written(plan))).isEmpty();
    }

    @Provide
    Arbitrary<Signal> signals() {
        return Generators.signals();
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return Generators.caseFiles();
    }

    @Provide
    Arbitrary<FollowUpPlan> plans() {
        return PlanGenerators.plans();
    }

    private static List<String> mistakes(String document, String json) {
        return SCHEMAS
                .get(document)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
