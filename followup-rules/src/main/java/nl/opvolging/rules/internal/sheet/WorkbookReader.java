package nl.opvolging.rules.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Problems;
import nl.opvolging.rules.internal.text.Words;

/**
 * Reads a workbook of unknown origin: its parts are unpacked within limits and gone through before anything is made of them.
 * Formulas, macros, links, pictures and embedded objects are refused.
 */
public final class WorkbookReader {
    /** The largest workbook, in bytes. */
    public static final int MOST_BYTES = Parts.MOST_BYTES;

    /** The sheet with the words of the drop-down lists, which holds nothing of the pack. */
    public static final String WORDS = "woorden";

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Cell TOP = new Cell("", 1, 1);

    private final String pack;
    private final String file;
    private final List<String> known;
    private final Problems ofFile;
    private final Map<String, Problems> ofSheets = new LinkedHashMap<>();

    /**
     * Reads one workbook.
     *
     * @param pack the folder in which it lies
     * @param file its name
     * @param known the names of the sheets that it may have
     */
    public WorkbookReader(String pack, String file, List<String> known) {
        this.pack = pack;
        this.file = file;
        this.known = List.copyOf(known);
        this.ofFile = new Problems(pack, file);
    }

    /**
     * Reads the sheets.
     *
     * @param bytes the bytes of the file
     * @return the rows by the known name of the sheet; none if any of these cannot be read, which is reported: what is not there
     *     would only show as other mistakes
     */
    public Map<String, List<List<String>>> read(byte[] bytes) {
        Optional<Parts> parts = Parts.unpack(bytes, ofFile);
        if (parts.isEmpty() || !isSound(parts.get())) {
            return Map.of();
        }
        try {
            Map<String, List<List<String>>> sheets = SheetContents.read(parts.get(), this::problemsOf);
            Map<String, List<List<String>>> kept = keep(sheets);
            boolean sound = problems().isEmpty();
            refuseStrangers(sheets);
            return sound ? kept : Map.of();
        } catch (NoClassDefFoundError e) {
            ofFile.add(
                    ProblemCode.UNREADABLE,
                    TOP,
                    "Dit programma kan geen werkbladen lezen: de bibliotheek org.dhatim:fastexcel-reader ontbreekt. Voeg"
                            + " die toe, of bewaar de afspraak als map met CSV-bestanden.");
        } catch (IOException | RuntimeException e) { // what is damaged shows itself in many ways
            ofFile.add(ProblemCode.UNREADABLE, TOP, "Dit werkblad is beschadigd. Bewaar het opnieuw als .xlsx.");
        }
        return Map.of();
    }

    /**
     * What is wrong with it.
     *
     * @return the problems, in order of sheet and place
     */
    public List<Problem> problems() {
        return Stream.concat(Stream.of(ofFile), ofSheets.values().stream())
                .flatMap(problems -> problems.list().stream())
                .sorted()
                .toList();
    }

    private Problems problemsOf(String sheet) {
        return ofSheets.computeIfAbsent(sheet, name -> new Problems(pack, file, Optional.of(name)));
    }

    private boolean isSound(Parts parts) {
        Map<String, String> sheets = sheetsByPart(parts);
        if (!standsWhereItSays(parts) || elements(parts, WORKBOOK, "sheet").size() > sheets.size()) {
            ofFile.add(ProblemCode.UNREADABLE, TOP, "Dit werkblad is beschadigd. Bewaar het opnieuw als .xlsx.");
            return false;
        }
        int sharedTexts = 0;
        for (byte[] content : parts.contents().values()) {
            OptionalInt texts = PartScan.count(content, "sst", "si");
            if (texts.isPresent() && sharedTexts > 0) {
                ofFile.add(ProblemCode.UNREADABLE, TOP, "Dit werkblad is beschadigd. Bewaar het opnieuw als .xlsx.");
                return false;
            }
            sharedTexts += texts.orElse(0);
        }
        boolean sound = true;
        for (Map.Entry<String, byte[]> part : parts.contents().entrySet()) {
            if (Parts.isXml(part.getKey())) {
                String sheet = sheets.get(part.getKey());
                Problems problems = sheet == null ? ofFile : problemsOf(sheet);
                sound &= PartScan.isSound(part.getValue(), sharedTexts, problems);
            }
        }
        return sound;
    }

    /** Whether the list of sheets is the one that is looked at here. */
    private static boolean standsWhereItSays(Parts parts) {
        return elements(parts, "[Content_Types].xml", "Override").stream()
                .filter(type -> type.getOrDefault("ContentType", "").endsWith(".main+xml"))
                .allMatch(type -> type.getOrDefault("PartName", "").equals("/" + WORKBOOK));
    }

    /** The names of the sheets by the part in which they stand, each of which is one sheet. */
    private static Map<String, String> sheetsByPart(Parts parts) {
        Map<String, String> parted = new HashMap<>();
        elements(parts, "xl/_rels/workbook.xml.rels", "Relationship").forEach(relationship -> {
            String target = relationship.getOrDefault("Target", "");
            parted.put(
                    relationship.getOrDefault("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
        Map<String, String> sheets = new HashMap<>();
        elements(parts, WORKBOOK, "sheet")
                .forEach(sheet -> sheets.put(
                        parted.getOrDefault(sheet.getOrDefault("id", ""), ""), sheet.getOrDefault("name", "")));
        return sheets;
    }

    private static List<Map<String, String>> elements(Parts parts, String part, String element) {
        List<Map<String, String>> found = new ArrayList<>();
        try {
            XMLStreamReader xml = PartScan.reader(parts.contents().getOrDefault(part, new byte[0]));
            while (xml.hasNext()) {
                if (PartScan.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    Map<String, String> attributes = new HashMap<>();
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    found.add(attributes);
                }
            }
        } catch (XMLStreamException e) {
            return found; // the scan reports it
        }
        return found;
    }

    private Map<String, List<List<String>>> keep(Map<String, List<List<String>>> read) {
        Map<String, List<List<String>>> kept = new LinkedHashMap<>();
        read.forEach((name, rows) -> {
            Optional<String> table = known.stream()
                    .filter(word -> Words.plain(word).equals(Words.plain(name)))
                    .findFirst();
            if (table.isPresent() && kept.put(table.get(), rows) != null) {
                problemsOf(name)
                        .add(ProblemCode.DOUBLED, TOP, "Het blad \"" + Words.shown(name) + "\" staat er twee keer.");
            }
        });
        return kept;
    }

    private void refuseStrangers(Map<String, List<List<String>>> sheets) {
        sheets.forEach((name, rows) -> {
            boolean stranger =
                    known.stream().noneMatch(word -> Words.plain(word).equals(Words.plain(name)));
            if (stranger && !name.equals(WORDS) && !rows.isEmpty()) {
                problemsOf(name)
                        .add(
                                ProblemCode.UNKNOWN_FILE,
                                TOP,
                                "Het blad \"" + Words.shown(name) + "\" hoort niet in een afspraak.",
                                Words.nearest(name, known));
            }
        });
    }
}
