package nl.opvolging.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.rules.internal.text.YamlValue;

/** A part of the head with keys and values; what is wrong with them is reported at their place. */
final class HeadSection {
    private static final int MOST_ITEMS = 366;

    private final YamlValue.Mapping mapping;
    private final Map<String, YamlValue> values;
    private final Reading reading;

    HeadSection(YamlValue.Mapping mapping, Reading reading) {
        this.mapping = mapping;
        this.values = new HashMap<>(mapping.values());
        this.reading = reading;
    }

    /** Reports unknown keys; the value of one that is much like a known key is checked as the value of that. */
    void allow(List<String> known) {
        for (Cell key : mapping.keys()) {
            if (!known.contains(key.text())) {
                Optional<String> meant = Words.nearest(key.text(), known);
                meant.ifPresent(
                        word -> values.putIfAbsent(word, mapping.values().get(key.text())));
                reading.problems()
                        .add(
                                ProblemCode.UNKNOWN_COLUMN,
                                key,
                                "\"" + Words.shown(key.text()) + "\" bestaat hier niet.",
                                meant);
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Where a key's value stands, where the section begins if it is absent. */
    Cell place(String key) {
        YamlValue value = values.get(key);
        return value == null ? mapping.place() : value.place();
    }

    void missing(Column<?> key) {
        missing(key.header(), key.about());
    }

    void missing(String key, String about) {
        reading.problems()
                .add(ProblemCode.MISSING_COLUMN, mapping.place(), "\"" + key + "\" ontbreekt. Vul in: " + about + ".");
    }

    void refuse(String key, String message) {
        refuse(ProblemCode.NOT_ALLOWED, key, message);
    }

    void refuse(ProblemCode code, String key, String message) {
        reading.problems().add(code, place(key), message);
    }

    <T> Optional<T> require(Column<T> key) {
        if (!has(key.header())) {
            missing(key);
        }
        return find(key);
    }

    <T> Optional<T> find(Column<T> key) {
        YamlValue value = values.get(key.header());
        return value == null ? Optional.empty() : scalar(key.header(), value, key.reader());
    }

    <T> List<T> list(Column<T> column) {
        String key = column.header();
        YamlValue value = values.get(key);
        List<T> items = new ArrayList<>();
        if (value instanceof YamlValue.Sequence sequence && sequence.items().size() > MOST_ITEMS) {
            reading.problems()
                    .add(
                            ProblemCode.TOO_LARGE,
                            value.place(),
                            "De lijst \"" + key + "\" heeft meer dan " + MOST_ITEMS + " waarden. Maak hem korter.");
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> scalar(key, item, column.reader()).ifPresent(items::add));
        } else if (value != null) {
            wrongForm(key, value.place(), "een lijst zoals [ een, twee ]");
        }
        return items;
    }

    Optional<HeadSection> section(String key) {
        List<String> known = HeadKeys.in(key);
        YamlValue value = values.get(key);
        if (value instanceof YamlValue.Mapping section) {
            HeadSection found = new HeadSection(section, reading);
            found.allow(known);
            return Optional.of(found);
        }
        if (value != null) {
            wrongForm(key, value.place(), "een groep zoals { " + known.get(0) + ": ... }");
        }
        return Optional.empty();
    }

    private <T> Optional<T> scalar(String key, YamlValue value, Column.CellReader<T> reader) {
        if (!(value instanceof YamlValue.Scalar) || value.place().isEmpty()) {
            wrongForm(key, value.place(), "een waarde");
            return Optional.empty();
        }
        return Cells.isUsable(value.place(), reading) ? reader.read(value.place(), reading) : Optional.empty();
    }

    private void wrongForm(String key, Cell place, String expected) {
        reading.problems().add(ProblemCode.WRONG_FORM, place, "Bij \"" + key + "\" hoort " + expected + ".");
    }
}
