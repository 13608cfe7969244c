package nl.opvolging.rules.internal.sheet;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Problems;
import org.jspecify.annotations.Nullable;

/** Goes through one part of a workbook before its cells are read, and reports what a pack has no use for. */
final class PartScan {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(:.*)?");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;

    /** Each row is kept as wide as its last cell, whatever stands in it. */
    private static final int MOST_PLACES = 4_000_000;

    private static final int NARROWEST = 16;
    private static final Cell TOP = new Cell("", 1, 1);

    private final Problems problems;
    private final int sharedTexts;
    private Cell place = TOP;
    private boolean shared;
    private boolean sound = true;
    private int column;
    private int width;
    private int widest = NARROWEST;
    private long places;

    private PartScan(Problems problems, int sharedTexts) {
        this.problems = problems;
        this.sharedTexts = sharedTexts;
    }

    /**
     * Goes through a part.
     *
     * @param content the XML of the part
     * @param sharedTexts how many texts the cells may point to
     * @param problems where to report
     * @return whether its cells can be read
     */
    static boolean isSound(byte[] content, int sharedTexts, Problems problems) {
        PartScan scan = new PartScan(problems, sharedTexts);
        try {
            XMLStreamReader xml = reader(content);
            while (xml.hasNext() && !problems.full() && scan.places <= MOST_PLACES) {
                scan.see(xml, next(xml));
            }
            if (scan.places > MOST_PLACES) {
                scan.refuse(ProblemCode.TOO_LARGE, TOP, SheetContents.TOO_LARGE);
            }
        } catch (XMLStreamException e) {
            scan.refuse(ProblemCode.UNREADABLE, TOP, "Dit werkblad is beschadigd. Bewaar het opnieuw als .xlsx.");
        }
        return scan.sound;
    }

    /** How many times an element stands in a part; empty if the part cannot be read or is of another kind. */
    static OptionalInt count(byte[] content, String top, String element) {
        int depth = 0;
        int count = 0;
        try {
            XMLStreamReader xml = reader(content);
            while (xml.hasNext()) {
                int event = next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (depth++ == 0 && !xml.getLocalName().equals(top)) {
                        return OptionalInt.empty();
                    }
                    count += xml.getLocalName().equals(element) ? 1 : 0;
                }
            }
        } catch (XMLStreamException e) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(count);
    }

    static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return factory.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    /** The next event. The platform's parser has no words for some kinds of damage, and fails when it looks for them. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    private void see(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            refuse(
                    ProblemCode.NOT_ALLOWED,
                    TOP,
                    "Dit werkblad bevat verwijzingen die geen rekenprogramma maakt. Maak een nieuw werkblad.");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            seeElement(xml);
        }
    }

    private void seeElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "c" -> {
                place = place(xml.getAttributeValue(null, "r"));
                shared = "s".equals(xml.getAttributeValue(null, "t"));
                widen(xml.getAttributeValue(null, "r") == null ? column + 1 : place.column());
            }
            case "row" -> {
                place(xml.getAttributeValue(null, "r") == null ? null : "A" + xml.getAttributeValue(null, "r"));
                places += widest;
                column = 0;
                width = 0;
            }
            case "v" -> seeValue(text(xml));
            case "f" -> {
                String formula = text(xml);
                refuse(
                        ProblemCode.FORMULA,
                        new Cell("=" + formula, place.line(), place.column()),
                        "Hier staat een formule. Vul gewone tekst in.");
            }
            case "hyperlink" ->
                refuse(
                        ProblemCode.NOT_ALLOWED,
                        place(xml.getAttributeValue(null, "ref")),
                        "Aan deze cel hangt een koppeling. Haal die weg en laat de tekst staan.");
            case "Relationship" -> {
                boolean outside = "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
                String type = xml.getAttributeValue(null, "Type");
                if (outside && (type == null || !type.toLowerCase(Locale.ROOT).endsWith("/hyperlink"))) {
                    refuse(
                            ProblemCode.NOT_ALLOWED,
                            TOP,
                            "Dit werkblad verwijst naar iets erbuiten. Haal die verwijzing weg.");
                }
            }
            default -> {
                // Says how cells look, and other things that don't matter.
            }
        }
    }

    private void widen(int to) {
        column = to;
        places += Math.max(0, column - width);
        width = Math.max(width, column);
        widest = Math.max(widest, width);
    }

    private void seeValue(String value) {
        boolean known = INDEX.matcher(value).matches() && Integer.parseInt(value) < sharedTexts;
        if (value.length() > LONGEST_TEXT || (shared && !value.isEmpty() && !known)) {
            refuse(ProblemCode.UNREADABLE, place, "Deze cel is beschadigd. Typ de tekst opnieuw.");
        }
    }

    /** The text up to the end of an element, no longer than a cell can hold. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (xml.hasText() && text.length() <= LONGEST_TEXT) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** The cell that a reference names; cells without one stand one after the other, which is right too. */
    private Cell place(@Nullable String reference) {
        if (reference == null) {
            return place;
        }
        Matcher matcher = REFERENCE.matcher(reference);
        if (matcher.matches()) {
            int column = 0;
            for (char letter : matcher.group(1).toCharArray()) {
                column = column * LETTERS + letter - 'A' + 1;
            }
            if (column <= MOST_COLUMNS) {
                return new Cell("", Math.max(1, Integer.parseInt(matcher.group(2))), column);
            }
        }
        refuse(ProblemCode.UNREADABLE, TOP, "Dit werkblad is beschadigd: een cel staat buiten het blad.");
        return place;
    }

    private void refuse(ProblemCode code, Cell where, String message) {
        sound = false;
        problems.add(code, where, message);
    }
}
