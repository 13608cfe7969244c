package nl.opvolging.rules.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.ProblemCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a YAML text into values that know where they stand. Tags, anchors and aliases are refused; nothing is constructed. */
public final class YamlReader {
    private static final int DEEPEST = 10;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setUseMarks(true)
            .build();

    private final Problems problems;

    private YamlReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a document whose top is a mapping.
     *
     * @param text the file's text
     * @param problems where to report what is wrong
     * @return the mapping; empty if there is none, which is reported
     */
    public static Optional<YamlValue.Mapping> read(String text, Problems problems) {
        try {
            Optional<Node> node = new Compose(SETTINGS).composeString(text);
            YamlReader reader = new YamlReader(problems);
            if (node.isPresent() && reader.value(node.get(), 0) instanceof YamlValue.Mapping mapping) {
                return Optional.of(mapping);
            }
            if (problems.list().isEmpty()) {
                problems.add(
                        ProblemCode.UNREADABLE,
                        new Cell("", 1, 1),
                        "Dit bestand hoort regels als \"naam: Gorinchem\" te hebben.");
            }
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    e.getProblemMark().map(mark -> place("", mark)).orElse(new Cell("", 1, 1)),
                    "Dit is geen geldige YAML. Kijk naar inspringing, dubbele punten, aanhalingstekens en dubbele namen.");
        } catch (YamlEngineException | StackOverflowError e) {
            problems.add(ProblemCode.UNREADABLE, new Cell("", 1, 1), "Dit is geen geldige YAML.");
        }
        return Optional.empty();
    }

    private YamlValue value(Node node, int depth) {
        Cell place = node.getStartMark().map(mark -> place("", mark)).orElse(new Cell("", 1, 1));
        if (depth > DEEPEST || node.getAnchor().isPresent() || !isPlain(node.getTag())) {
            problems.add(
                    ProblemCode.NOT_ALLOWED,
                    place,
                    "Tags (!), ankers (&) en verwijzingen (*) horen niet in dit bestand. Schrijf de waarde uit.");
            return new YamlValue.Scalar(place);
        }
        if (node instanceof ScalarNode scalar) {
            return new YamlValue.Scalar(new Cell(scalar.getValue().strip(), place.line(), place.column()));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(place, items);
        }
        return node instanceof MappingNode mapping ? mapping(place, mapping, depth) : new YamlValue.Scalar(place);
    }

    private YamlValue.Mapping mapping(Cell place, MappingNode node, int depth) {
        List<Cell> keys = new ArrayList<>();
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Cell key = value(tuple.getKeyNode(), depth + 1).place();
            keys.add(key);
            values.put(key.text(), value(tuple.getValueNode(), depth + 1));
        }
        return new YamlValue.Mapping(place, keys, values);
    }

    private static boolean isPlain(Tag tag) {
        return tag.getValue().startsWith(Tag.PREFIX);
    }

    private static Cell place(String text, Mark mark) {
        return new Cell(text, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
