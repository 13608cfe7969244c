package nl.opvolging.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can put anything into it. */
public final class RawWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>();
    private String before = "";

    /** The sheets of a pack, each cell as text. */
    public static RawWorkbook of(PackSheets pack) {
        RawWorkbook workbook = new RawWorkbook();
        pack.sheets()
                .forEach(sheet -> workbook.sheet(
                        sheet.name(),
                        sheet.rows().stream()
                                .map(row -> row.stream().map(RawWorkbook::text).toList())
                                .toList()));
        return workbook;
    }

    /** A text as the attributes and content of a cell. */
    public static String text(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is>";
    }

    public RawWorkbook sheet(String name, List<List<String>> cells) {
        sheets.put(name, new ArrayList<>(cells.stream().map(ArrayList::new).toList()));
        return this;
    }

    /** Replaces a cell by other attributes and content. */
    public RawWorkbook cell(String sheet, int row, int column, String xml) {
        List<String> cells = sheets.get(sheet).get(row - 1);
        while (cells.size() < column) {
            cells.add(">");
        }
        cells.set(column - 1, xml);
        return this;
    }

    /** Adds XML behind the cells of a sheet. */
    public RawWorkbook behind(String sheet, String xml) {
        after.put(sheet, xml);
        return this;
    }

    /** Adds text before each sheet, behind the XML declaration. */
    public RawWorkbook before(String xml) {
        before = xml;
        return this;
    }

    /** Adds a part, or replaces one. */
    public RawWorkbook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The style of a format of numbers: an attribute of a cell. */
    public String style(String format) {
        formats.add(format);
        return " s=\"" + formats.size() + "\"";
    }

    public byte[] bytes() {
        return zip(parts());
    }

    /** The parts of the workbook by name. */
    public Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder("<Types>");
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder("<Relationships>");
        types.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>");
        types.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        types.append("<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>");
        int number = 0;
        for (String name : sheets.keySet()) {
            number++;
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, number, number));
            relations.append(
                    "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(number, number));
            put(all, "xl/worksheets/sheet" + number + ".xml", before + sheetXml(name));
        }
        put(all, "[Content_Types].xml", types + "</Types>");
        put(all, "xl/workbook.xml", "<workbook " + MAIN + "><sheets>" + list + "</sheets></workbook>");
        put(all, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        put(all, "xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>gedeeld</t></si></sst>");
        put(all, "xl/styles.xml", styles());
        all.putAll(parts);
        return all;
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private String sheetXml(String name) {
        StringBuilder xml = new StringBuilder("<worksheet " + MAIN + "><sheetData>");
        List<List<String>> rows = sheets.get(name);
        for (int row = 1; row <= rows.size(); row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (int column = 1; column <= rows.get(row - 1).size(); column++) {
                xml.append("<c r=\"" + new SheetCell(name, row, column).name() + "\"")
                        .append(rows.get(row - 1).get(column - 1))
                        .append("</c>");
            }
            xml.append("</row>");
        }
        return xml + "</sheetData>" + after.getOrDefault(name, "") + "</worksheet>";
    }

    private String styles() {
        StringBuilder custom = new StringBuilder();
        StringBuilder used = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            boolean builtIn = formats.get(i).matches("[0-9]{2}");
            int id = builtIn ? Integer.parseInt(formats.get(i)) : 200 + i;
            custom.append(builtIn ? "" : "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, formats.get(i)));
            used.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return "<styleSheet " + MAIN + "><numFmts>" + custom + "</numFmts><cellXfs>" + used + "</cellXfs></styleSheet>";
    }

    /** An entry with an extra field and a remark, as other programs write them. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setExtra(new byte[] {1, 2, 0, 0});
        entry.setComment("deel");
        return entry;
    }

    /** Parts as an archive. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
