package nl.opvolging.rules.internal.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.opvolging.rules.ProblemCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a YAML text into values that know where they stand. Tags, anchors and aliases are refused; nothing is constructed,
 * and no node is ever copied.
 */
public final class YamlReader {
    private static final int DEEPEST = 10;
    private static final Cell TOP = new Cell("", 1, 1);

    private final Iterator<Event> events;
    private final Problems problems;
    private Cell place = TOP;
    private boolean refused;

    private YamlReader(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /**
     * Reads a document whose top is a mapping.
     *
     * @param text the file's text
     * @param problems where to report what is wrong
     * @return the mapping; empty if there is none or if something in it is refused, which is reported
     */
    public static Optional<YamlValue.Mapping> read(String text, Problems problems) {
        OptionalInt unprintable = unprintable(text);
        if (unprintable.isPresent()) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    FileText.afterAll(text.substring(0, unprintable.getAsInt())),
                    "Hier staat een onzichtbaar teken. Haal het weg of typ de regel opnieuw.");
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(
                new Parse(settings(text, false)).parseString(text).iterator(), problems);
        try {
            return reader.document();
        } catch (TooDeepException e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            reader.refuse(
                    ProblemCode.UNREADABLE,
                    e.getProblemMark()
                            .map(mark -> new Cell("", mark.getLine() + 1, mark.getColumn() + 1))
                            .orElse(reader.place),
                    "Dit is geen geldige YAML. Kijk naar inspringing, dubbele punten en aanhalingstekens.");
        } catch (RuntimeException e) { // the parser lets others than its own through, as for "\\UFFFFFFFF"
            reader.refuse(
                    ProblemCode.UNREADABLE,
                    reader.place,
                    "Hierna staat iets wat geen geldige YAML is. Typ de regels hieronder opnieuw.");
        }
        return Optional.empty();
    }

    /**
     * The comments of a document that can be read.
     *
     * @param text the file's text
     * @return each comment with its {@code #}, and where it stands
     */
    public static List<Cell> comments(String text) {
        List<Cell> comments = new ArrayList<>();
        for (Event event : new Parse(settings(text, true)).parseString(text)) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comment.getStartMark()
                        .ifPresent(mark -> comments.add(
                                new Cell("#" + comment.getValue(), mark.getLine() + 1, mark.getColumn() + 1)));
            }
        }
        return comments;
    }

    /** With a buffer that holds all of it: the parser fails on a character of two halves where its buffer ends. */
    private static LoadSettings settings(String text, boolean comments) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(comments)
                .setBufferSize(text.length() + 2)
                .build();
    }

    private static OptionalInt unprintable(String text) {
        int at = 0;
        while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private Optional<YamlValue.Mapping> document() {
        next(); // the stream begins
        YamlValue top = next().getEventId() == Event.ID.StreamEnd ? new YamlValue.Scalar(TOP) : value(next(), 0);
        if (!refused && !(top instanceof YamlValue.Mapping)) {
            refuse(ProblemCode.UNREADABLE, TOP, "Dit bestand hoort regels als \"naam: Gorinchem\" te hebben.");
        }
        if (events.hasNext()) {
            next(); // the document ends
        }
        if (events.hasNext() && next().getEventId() != Event.ID.StreamEnd) {
            refuse(ProblemCode.UNREADABLE, place, "Hier begint een tweede document. Haal deze regel weg.");
        }
        return !refused && top instanceof YamlValue.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private Event next() {
        Event event = events.next();
        event.getStartMark().ifPresent(mark -> place = new Cell("", mark.getLine() + 1, mark.getColumn() + 1));
        return event;
    }

    private YamlValue value(Event event, int depth) {
        Cell start = place;
        if (isMoreThanAValue(event)) {
            refuse(
                    ProblemCode.NOT_ALLOWED,
                    start,
                    "Tags (!), ankers (&) en verwijzingen (*) horen niet in dit bestand. Schrijf de waarde uit.");
        }
        if (depth > DEEPEST) {
            refuse(
                    ProblemCode.NOT_ALLOWED,
                    start,
                    "Hier staan meer dan " + DEEPEST + " lijsten of groepen in elkaar. Schrijf het eenvoudiger op.");
            throw new TooDeepException();
        }
        if (event instanceof SequenceStartEvent) {
            List<YamlValue> items = new ArrayList<>();
            for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(start, items);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(start, depth);
        }
        String text = event instanceof ScalarEvent scalar ? scalar.getValue().strip() : "";
        return new YamlValue.Scalar(new Cell(text, start.line(), start.column()));
    }

    private YamlValue.Mapping mapping(Cell start, int depth) {
        List<Cell> keys = new ArrayList<>();
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            YamlValue key = value(event, depth + 1);
            YamlValue value = value(next(), depth + 1);
            if (!(key instanceof YamlValue.Scalar)) {
                refuse(ProblemCode.UNREADABLE, key.place(), "Voor een dubbele punt hoort een woord te staan.");
            } else if (values.putIfAbsent(key.place().text(), value) == null) {
                keys.add(key.place());
            } else {
                problems.add(
                        ProblemCode.DOUBLED,
                        key.place(),
                        "\"" + Words.shown(key.place().text()) + "\" staat er twee keer. Haal er een weg.");
            }
        }
        return new YamlValue.Mapping(start, keys, values);
    }

    private static boolean isMoreThanAValue(Event event) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return true;
        }
        return event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }

    private void refuse(ProblemCode code, Cell where, String message) {
        refused = true;
        problems.add(code, where, message);
    }

    /** There is no use in reading on. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
