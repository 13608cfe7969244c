package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The model as JSON: moments as UTC instants, enums by their English names, absent for what is empty.
 *
 * <p>What is not exactly the model is refused: unknown and doubled fields, other types, trailing text, more than
 * {@value #MOST_BYTES} bytes. The schemas are in {@code docs/schema}.
 */
public final class ModelJson {
    /** The largest document that is read, in bytes. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int DEEPEST = 32;
    private static final JsonInclude.Value EMPTY_IS_ABSENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    private static final Set<String> SIGNAL_FIELDS = Set.of("observations", "reportedAt");

    /** Made when something is read or written: who only asks for a mapper of his own need not wait for it. */
    private static final class Shared {
        private static final ObjectMapper MAPPER = newMapper();
    }

    private ModelJson() {}

    /**
     * A mapper that reads and writes the model as this class does, for a host that embeds the model in JSON of its own.
     *
     * @return a new mapper, the caller's to change
     */
    public static ObjectMapper newMapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(MOST_BYTES)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModules(
                        new Jdk8Module(),
                        new JavaTimeModule(),
                        new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> Stream.of(
                                        CoercionInputShape.Integer,
                                        CoercionInputShape.Float,
                                        CoercionInputShape.Boolean)
                                .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(
                        List.class,
                        list -> list.setInclude(EMPTY_IS_ABSENT)
                                .setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                .withConfigOverride(SortedSet.class, set -> set.setInclude(EMPTY_IS_ABSENT))
                .build();
    }

    /**
     * Reads a case file; a bare signal is read as the case file of that signal.
     *
     * @param json a document in UTF-8
     * @return the case file
     * @throws InvalidJsonException if it is neither; it says where and why
     */
    public static CaseFile readCaseFile(byte[] json) {
        return isSignal(json) ? CaseFile.of(parse(json, Signal.class)) : parse(json, CaseFile.class);
    }

    /** Looks at the names of the fields only; what else is wrong with a document shows when it is read. */
    private static boolean isSignal(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw InvalidJsonException.tooLarge(json.length);
        }
        try (JsonParser parser = Shared.MAPPER.createParser(json)) {
            try {
                return isSignal(parser);
            } catch (StreamConstraintsException e) {
                throw InvalidJsonException.of(e, parser);
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a document that breaks off or is no JSON from some place on, by the fields before that place. */
    private static boolean isSignal(JsonParser parser) throws StreamConstraintsException {
        boolean isSignal = false;
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    if (parser.currentName().equals("events")) {
                        return false;
                    }
                    isSignal |= SIGNAL_FIELDS.contains(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (IOException e) {
            return isSignal;
        }
        return isSignal;
    }

    /**
     * Reads a signal.
     *
     * @param json a document in UTF-8
     * @return the signal
     * @throws InvalidJsonException if it is none; it says where and why
     */
    public static Signal readSignal(byte[] json) {
        return parse(json, Signal.class);
    }

    /**
     * Reads a plan back.
     *
     * @param json a document in UTF-8
     * @return the plan
     * @throws InvalidJsonException if it is none; it says where and why
     */
    public static FollowUpPlan readPlan(byte[] json) {
        return parse(json, FollowUpPlan.class);
    }

    /**
     * Writes a signal, a case file, a plan, what somebody may see of it, what has changed in it, or any part of them.
     *
     * @param value an object of the model
     * @return an indented document in UTF-8
     */
    public static byte[] write(Object value) {
        try {
            return Shared.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "This is no object of the model: " + value.getClass().getName(), e);
        }
    }

    private static <T> T parse(byte[] json, Class<T> type) {
        if (json.length > MOST_BYTES) {
            throw InvalidJsonException.tooLarge(json.length);
        }
        try (JsonParser parser = Shared.MAPPER.createParser(json)) {
            try {
                T value = Shared.MAPPER.readValue(parser, type);
                if (value == null) {
                    throw InvalidJsonException.nothing();
                }
                return value;
            } catch (JsonProcessingException e) {
                throw InvalidJsonException.of(e, parser);
            }
        } catch (IOException e) {
            throw InvalidJsonException.unreadable(e);
        }
    }
}
