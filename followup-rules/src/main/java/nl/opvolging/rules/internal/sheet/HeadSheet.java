package nl.opvolging.rules.internal.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Problems;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.rules.internal.text.YamlReader;
import nl.opvolging.rules.internal.text.YamlValue;

/**
 * The head as a sheet of keys and values, and back. A key that stands in a group has the group before it; a list is a row for
 * each of its values. Keys without a value are in the sheet to be filled in, and not in the file.
 */
public final class HeadSheet {
    static final List<String> HEADER = List.of("sleutel", "waarde");

    private final List<Key> keys;

    /**
     * For heads with these keys.
     *
     * @param keys the keys, in the order in which they are best written
     */
    public HeadSheet(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * A key of the head.
     *
     * @param group the group in which it stands; empty if it stands at the top
     * @param key its name
     * @param list whether its value is a list
     */
    public record Key(String group, String key, boolean list) {
        String name() {
            return group.isEmpty() ? key : group + " " + key;
        }
    }

    /** A row that is still to be put in its place among the comments. */
    private record Entry(String name, Cell value, Cell key) {}

    /**
     * A head as rows.
     *
     * @param text the text of its file
     * @param problems where to report what is wrong
     * @return the rows; empty if the text cannot be read or is no head, which is reported
     */
    public Optional<Rows> rows(String text, Problems problems) {
        return YamlReader.read(text, problems).flatMap(top -> rows(top, YamlReader.comments(text), problems));
    }

    private Optional<Rows> rows(YamlValue.Mapping top, List<Cell> comments, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        boolean flat = true;
        for (Cell key : top.keys()) {
            YamlValue value = value(top, key);
            flat &= value instanceof YamlValue.Mapping group
                    ? group.keys().stream()
                            .allMatch(inner ->
                                    add(key.text() + " " + inner.text(), inner, value(group, inner), entries, problems))
                    : add(key.text(), key, value, entries, problems);
        }
        return flat ? Optional.of(rows(entries, comments)) : Optional.empty();
    }

    private static YamlValue value(YamlValue.Mapping mapping, Cell key) {
        return Objects.requireNonNull(mapping.values().get(key.text()));
    }

    private static boolean add(String name, Cell key, YamlValue value, List<Entry> entries, Problems problems) {
        List<YamlValue> values = value instanceof YamlValue.Sequence sequence ? sequence.items() : List.of(value);
        for (YamlValue item : values) {
            if (!(item instanceof YamlValue.Scalar)
                    || key.text().isBlank()
                    || key.text().contains(" ")) {
                problems.add(
                        ProblemCode.NOT_ALLOWED,
                        key,
                        "Dit past niet in een werkblad van sleutels en waarden. Schrijf het eenvoudiger op.");
                return false;
            }
            entries.add(new Entry(name, item.place(), key));
        }
        return true;
    }

    private Rows rows(List<Entry> entries, List<Cell> comments) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        Places places = new Places();
        PriorityQueue<Cell> left =
                new PriorityQueue<>((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column());
        left.addAll(comments);
        for (Entry entry : entries) {
            while (!left.isEmpty() && left.element().line() <= entry.value().line()) {
                addComment(left.remove(), rows, places);
            }
            rows.add(List.of(entry.name(), entry.value().text()));
            places.put(entry.key().line(), entry.key().column(), rows.size(), 1);
            places.put(entry.value().line(), entry.value().column(), rows.size(), 2);
        }
        while (!left.isEmpty()) {
            addComment(left.remove(), rows, places);
        }
        for (Key key : keys) {
            if (entries.stream().noneMatch(entry -> entry.name().equals(key.name()))) {
                rows.add(List.of(key.name(), ""));
            }
        }
        return new Rows(rows, places);
    }

    private static void addComment(Cell comment, List<List<String>> rows, Places places) {
        rows.add(List.of(comment.text().stripTrailing()));
        places.put(comment.line(), comment.column(), rows.size(), 1);
    }

    /** What stands at the top of the head: a value, a list, or a group of them. */
    private static final class Group {
        private final List<Comment> comments = new ArrayList<>();
        private final Map<String, List<Value>> values = new LinkedHashMap<>();
    }

    private record Value(String text, int row) {}

    private record Comment(String text, int row) {}

    /**
     * Rows as a head.
     *
     * @param rows the cells of each row
     * @param problems where to report what does not belong in the sheet
     * @return the text of its file, in normal form
     */
    public Written head(List<List<String>> rows, Problems problems) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Comment> comments = new ArrayList<>();
        String last = "";
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = TableSheet.trimmed(rows.get(i));
            if (cells.isEmpty() || isHeader(i, cells)) {
                continue;
            }
            if (cells.get(0).startsWith("#")) {
                comments.add(new Comment(String.join(" ", cells).replaceAll("\\R", " "), i + 1));
                continue;
            }
            last = cells.get(0).isBlank() ? last : cells.get(0).strip();
            if (cells.size() > HEADER.size()) {
                problems.add(
                        ProblemCode.TOO_MANY_CELLS,
                        new Cell(cells.get(HEADER.size()), i + 1, HEADER.size() + 1),
                        "Op dit blad staan alleen een sleutel en een waarde. Haal deze cel weg.");
            }
            if (cells.size() > 1) {
                Key key = key(last);
                Group group =
                        groups.computeIfAbsent(key.group().isEmpty() ? key.key() : key.group(), top -> new Group());
                group.comments.addAll(comments);
                comments.clear();
                group.values
                        .computeIfAbsent(key.group().isEmpty() ? "" : key.key(), name -> new ArrayList<>())
                        .add(new Value(cells.get(1).strip(), i + 1));
            }
        }
        TextWriter writer = new TextWriter();
        groups.forEach((top, group) -> write(writer, top, group));
        write(writer, comments);
        return writer.written();
    }

    private static boolean isHeader(int index, List<String> cells) {
        return index == 0 && Words.plain(cells.get(0)).equals(HEADER.get(0));
    }

    /** The key of this name; of an unknown name a key that the reader of heads will refuse. */
    private Key key(String name) {
        String plain = Words.plain(name);
        Optional<Key> known = keys.stream()
                .filter(key -> Words.plain(key.name()).equals(plain))
                .findFirst();
        int space = name.indexOf(' ');
        String group = space < 0 ? "" : name.substring(0, space);
        boolean inGroup = keys.stream()
                .anyMatch(key -> !key.group().isEmpty() && key.group().equals(group));
        return known.orElseGet(
                () -> inGroup ? new Key(group, name.substring(space + 1).strip(), false) : new Key("", name, false));
    }

    private void write(TextWriter writer, String top, Group group) {
        write(writer, group.comments);
        List<Value> alone = group.values.remove("");
        int first = alone != null
                ? alone.get(0).row()
                : group.values.values().iterator().next().get(0).row();
        writer.from(first, 1).write(Yaml.scalar(top)).write(":");
        if (alone != null && (alone.size() > 1 || isList("", top))) {
            alone.forEach(value -> writer.write("\n  - ").from(value.row(), 2).write(Yaml.quoted(value.text())));
        } else if (alone != null) {
            writer.write(" ").from(first, 2).write(Yaml.scalar(alone.get(0).text()));
        }
        if (!group.values.isEmpty()) {
            writeGroup(writer, top, group.values);
        }
        writer.write("\n");
    }

    private void writeGroup(TextWriter writer, String top, Map<String, List<Value>> values) {
        writer.write(" { ");
        Iterator<Map.Entry<String, List<Value>>> entries = values.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, List<Value>> entry = entries.next();
            List<Value> listed = entry.getValue();
            boolean list = listed.size() > 1 || isList(top, entry.getKey());
            writer.from(listed.get(0).row(), 1)
                    .write(Yaml.scalar(entry.getKey()))
                    .write(list ? ": [" : ": ");
            for (int i = 0; i < listed.size(); i++) {
                writer.write(i == 0 ? "" : ", ")
                        .from(listed.get(i).row(), 2)
                        .write(Yaml.scalar(listed.get(i).text()));
            }
            writer.write(list ? "]" : "").write(entries.hasNext() ? ", " : "");
        }
        writer.write(" }");
    }

    private static void write(TextWriter writer, List<Comment> comments) {
        comments.forEach(
                comment -> writer.from(comment.row(), 1).write(comment.text()).write("\n"));
    }

    private boolean isList(String group, String name) {
        return keys.stream()
                .anyMatch(key ->
                        key.list() && key.group().equals(group) && key.key().equals(name));
    }
}
