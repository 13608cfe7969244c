package nl.opvolging.signal;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON Schemas of the model, from its interfaces and records and from what Jackson knows of them. */
final class ModelSchemas {
    /** The documents that have a schema, by the name of its file. */
    static final Map<String, Class<?>> DOCUMENTS =
            new TreeMap<>(Map.of("signal", Signal.class, "case-file", CaseFile.class, "plan", FollowUpPlan.class));

    /** What a reference of the host's looks like: the model checks that in code, without a pattern. */
    static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";

    /** What a reference of a plan's looks like. */
    static final String MADE_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,499}";

    private static final Set<Class<?>> MADE = Set.of(DutyRef.class, StepRef.class);

    private static final ObjectMapper MAPPER = ModelJson.newMapper();

    /** The lists that may not be empty and have a limit: the model checks that in code, which no generator can read. */
    private static final Map<String, Integer> MOST_ITEMS =
            Map.of("observations", Signal.MOST_OBSERVATIONS, "events", CaseFile.MOST_EVENTS);

    /** The types whose duties may not be none. */
    private static final Set<Class<?>> ABOUT_DUTIES = Set.of(Paused.class, Pause.class);

    private ModelSchemas() {}

    /** The schema of a document, as text that ends with a line break. */
    static String of(String document) {
        Class<?> type = DOCUMENTS.get(document);
        ObjectNode generated = generator().generateSchema(type);
        events().forEach((name, event) -> addType(generated.path("$defs").path(event.getSimpleName()), name));

        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", generated.path("$schema").textValue());
        schema.put("$id", "urn:opvolging:schema:" + document);
        schema.put(
                "title",
                document.substring(0, 1).toUpperCase(Locale.ROOT)
                        + document.substring(1).replace('-', ' '));
        generated.without("$schema").properties().forEach(entry -> schema.set(entry.getKey(), entry.getValue()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.FLATTENED_OPTIONALS);
        config.forTypesInGeneral().withCustomDefinitionProvider(ModelSchemas::definition);
        config.forFields().withIgnoreCheck(field -> true);
        config.forMethods()
                .withIgnoreCheck(method -> !isField(method))
                .withPropertyNameOverrideResolver(MethodScope::getDeclaredName)
                .withRequiredCheck(ModelSchemas::isRequired)
                .withTargetTypeOverridesResolver(ModelSchemas::withoutOptional)
                .withArrayMinItemsResolver(method -> mayBeEmpty(method) || method.isFakeContainerItemScope() ? null : 1)
                .withArrayMaxItemsResolver(ModelSchemas::mostItems)
                .withStringMaxLengthResolver(
                        method -> method.getName().equals("note") ? (Integer) Signal.LONGEST_NOTE : null);
        return new SchemaGenerator(config.build());
    }

    private static boolean isField(MethodScope method) {
        Method accessor = method.getRawMember();
        Class<?> owner = accessor.getDeclaringClass();
        return method.getArgumentCount() == 0
                && (Modifier.isAbstract(accessor.getModifiers())
                        || fieldsOf(owner).contains(accessor.getName()));
    }

    /** The fields of a record or of an interface's builder, as Jackson reads them. */
    private static Set<String> fieldsOf(Class<?> type) {
        JsonDeserialize builder = type.getAnnotation(JsonDeserialize.class);
        Class<?> read = builder == null ? type : builder.builder();
        return MAPPER.getDeserializationConfig().introspect(MAPPER.constructType(read)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet());
    }

    /** All but what may be absent: an optional value, a list that may be empty, a value with a default. */
    private static boolean isRequired(MethodScope method) {
        Class<?> type = method.getRawMember().getReturnType();
        return !mayBeEmpty(method)
                || !(type == Optional.class
                        || Collection.class.isAssignableFrom(type)
                        || method.getRawMember().isDefault());
    }

    private static boolean mayBeEmpty(MethodScope method) {
        boolean aboutDuties = method.getName().equals("duties")
                && ABOUT_DUTIES.contains(method.getRawMember().getDeclaringClass());
        return !aboutDuties && !MOST_ITEMS.containsKey(method.getName());
    }

    private static Integer mostItems(MethodScope list) {
        return list.isFakeContainerItemScope() ? null : MOST_ITEMS.get(list.getName());
    }

    private static List<ResolvedType> withoutOptional(MethodScope method) {
        return method.getType().getErasedType() == Optional.class
                ? List.of(method.getTypeParameterFor(Optional.class, 0))
                : null;
    }

    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        ObjectNode node = MAPPER.createObjectNode();
        if (erased == Instant.class || erased == LocalDate.class) {
            node.put("type", "string").put("format", erased == Instant.class ? "date-time" : "date");
            return new CustomDefinition(
                    node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
        }
        if (erased == CaseEvent.class) {
            ArrayNode kinds = node.putArray("oneOf");
            events().values()
                    .forEach(event -> kinds.add(context.createDefinitionReference(
                            context.getTypeContext().resolve(event))));
            return new CustomDefinition(
                    node, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
        }
        if (isText(erased)) {
            return new CustomDefinition(node.put("type", "string").put("pattern", patternOf(erased)));
        }
        return null;
    }

    /** Whether a class of the model is one text in JSON. */
    private static boolean isText(Class<?> type) {
        return type.getPackage() == Signal.class.getPackage()
                && Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /** The pattern by which the class itself refuses a text; references share theirs. */
    private static String patternOf(Class<?> type) {
        if (!declaresPattern(type)) {
            return "^(" + (MADE.contains(type) ? MADE_REFERENCE : REFERENCE) + ")$";
        }
        String pattern = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == Pattern.class)
                .map(ModelSchemas::valueOf)
                .collect(Collectors.joining());
        return type == OpeningHours.class
                ? "^(altijd|" + pattern + "(\\s*,\\s*" + pattern + ")*(\\s* ook op feestdagen)?)$"
                : "^(" + pattern + ")$";
    }

    private static boolean declaresPattern(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).anyMatch(field -> field.getType() == Pattern.class);
    }

    private static String valueOf(Field pattern) {
        try {
            pattern.setAccessible(true);
            return ((Pattern) pattern.get(null)).pattern();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The kinds of events by their names in JSON. */
    private static Map<String, Class<?>> events() {
        return Stream.<Class<?>>of(CaseEvent.class.getPermittedSubclasses())
                .collect(Collectors.toMap(ModelSchemas::nameOf, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static String nameOf(Class<?> event) {
        return event.getAnnotation(JsonTypeName.class).value();
    }

    private static void addType(JsonNode event, String name) {
        if (event instanceof ObjectNode definition) {
            definition.withObjectProperty("properties").putObject("type").put("const", name);
            definition.withArrayProperty("required").add("type");
        }
    }
}
