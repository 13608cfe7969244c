package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Measure;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Rung;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.Term;

/**
 * A ladder as a picture: time goes down, and a longer line is a longer time, but not to scale: minutes and weeks would not fit
 * in one picture. Each kind of step has a shape of its own, so that no colour is needed to tell them apart.
 */
final class LadderPicture {
    private static final int WIDTH = 300;
    private static final int AXIS = 16;
    private static final int TEXT = 38;
    private static final int LINE_HEIGHT = 18;
    private static final int TOP = 18;
    private static final int LEAST_GAP = 24;
    private static final int GAP_OF_DOUBLING = 3;
    private static final int LETTERS = 34;
    private static final int SIZE = 8;

    private final String id;
    private final String name;
    private final RungWords words;
    private final List<Html> lines = new ArrayList<>();
    private final List<Html> marks = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int y = TOP;
    private int lastMark = TOP;

    LadderPicture(String id, String name, RungWords words) {
        this.id = id;
        this.name = name;
        this.words = words;
    }

    /**
     * Draws the ladder.
     *
     * @param start from when the time counts
     * @param step what has to be done by the limit
     * @param term until when; none if that is not the same for all signals of the ladder
     * @param common until when for most of the themes, where it is not the same for all; none if there is no such limit
     * @param rungs what follows after the limit
     */
    Element draw(String start, String step, Optional<Term> term, Optional<Amount> common, List<Rung> rungs) {
        mark("start", start, List.of(), circle("start"));
        term.ifPresentOrElse(known -> until(known, step), () -> untilItsOwnLimit(step, common));
        long before = 0;
        for (Rung rung : rungs) {
            long after = Ladder.minutes(rung.after());
            goDown(after - before, "late");
            before = after;
            mark("step", Phrase.capital(RungWords.when(rung)), wrapped(words.step(rung)), shape(rung.action()));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.SVG_TITLE.of(name).id(id + "-naam"));
        parts.add(Tag.SVG_DESC
                .of(Phrase.sentence("Van boven naar beneden in de tijd: " + String.join("; ", told)))
                .id(id + "-uitleg"));
        parts.addAll(lines);
        parts.addAll(marks);
        return Tag.SVG
                .of(parts)
                .size(WIDTH, y + SIZE)
                .picture(id + "-naam", id + "-uitleg")
                .css("ladder");
    }

    private void until(Term term, String step) {
        if (!term.target().equals(term.limit())) {
            goDown(Ladder.minutes(term.target()), "calm");
            mark("target", "Liefst na " + term.target(), List.of(step), circle("target"));
            goDown(Ladder.minutes(term.limit()) - Ladder.minutes(term.target()), "calm");
        } else {
            goDown(Ladder.minutes(term.limit()), "calm");
        }
        mark("limit", "Uiterlijk na " + term.limit(), List.of(step), square());
    }

    private void untilItsOwnLimit(String step, Optional<Amount> common) {
        goDown(common.map(Ladder::minutes).orElse(0L), "calm");
        String limit = common.map(most -> ", bij de meeste onderwerpen na " + most)
                .orElse(" (deze tijd verschilt per melding)");
        mark("limit", "De uiterste tijd", wrapped(step + limit), square());
    }

    private void goDown(long minutes, String kind) {
        int doublings = 64 - Long.numberOfLeadingZeros(Math.max(0, minutes));
        y += LEAST_GAP + GAP_OF_DOUBLING * doublings;
        lines.add(Tag.LINE
                .of()
                .at(Measure.X1, AXIS)
                .at(Measure.Y1, lastMark)
                .at(Measure.X2, AXIS)
                .at(Measure.Y2, y)
                .css(kind));
    }

    /** A shape with what happens then; the text is below the mark's own line where it needs more. */
    private void mark(String kind, String when, List<String> what, Element shape) {
        List<Html> spans = new ArrayList<>();
        spans.add(Tag.TSPAN.of(when).at(Measure.X, TEXT).at(Measure.DY, 0).css("when"));
        what.forEach(line -> spans.add(Tag.TSPAN
                .of(line)
                .at(Measure.X, TEXT)
                .at(Measure.DY, LINE_HEIGHT)
                .css("what")));
        marks.add(shape);
        marks.add(
                Tag.SVG_TEXT.of(spans).at(Measure.X, TEXT).at(Measure.Y, y + 5).css(kind));
        told.add(Phrase.inside(when) + (what.isEmpty() ? "" : ": " + String.join(" ", what)));
        lastMark = y;
        y += what.size() * LINE_HEIGHT;
    }

    private Element circle(String kind) {
        return Tag.CIRCLE
                .of()
                .at(Measure.CX, AXIS)
                .at(Measure.CY, y)
                .at(Measure.R, SIZE)
                .css(kind);
    }

    private Element square() {
        return Tag.POLYGON
                .of()
                .corners(AXIS - SIZE, y - SIZE, AXIS + SIZE, y - SIZE, AXIS + SIZE, y + SIZE, AXIS - SIZE, y + SIZE)
                .css("limit");
    }

    /** Whoever only hears something is open, whoever has to act is filled, and whoever becomes accountable has a broad shape. */
    private Element shape(EscalationAction action) {
        return switch (action) {
            case REMIND, INFORM -> circle("told");
            case CALL -> circle("called");
            case CONVENE ->
                Tag.POLYGON
                        .of()
                        .corners(AXIS, y - SIZE - 2, AXIS + SIZE + 2, y + SIZE, AXIS - SIZE - 2, y + SIZE)
                        .css("convened");
            case TAKE_OVER ->
                Tag.POLYGON
                        .of()
                        .corners(AXIS, y - SIZE - 3, AXIS + SIZE + 3, y, AXIS, y + SIZE + 3, AXIS - SIZE - 3, y)
                        .css("taken-over");
        };
    }

    /** Pictures don't break lines. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
