package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives whose directory does not tell the truth, or tells too much. */
class HostileArchiveTest {
    private static final String FILE = "gorinchem/afspraken.xlsx:1:1  ";
    private static final String DAMAGED =
            FILE + "onleesbaar  Dit werkblad is beschadigd of niet compleet. Bewaar het opnieuw.";
    private static final String TOO_LARGE =
            FILE + "te-groot  Dit werkblad is uitgepakt veel te groot. Maak een nieuw werkblad met alleen de tabellen.";
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private WorkbookPlace place;
    private Map<String, byte[]> parts;

    @BeforeEach
    void make() {
        place = new WorkbookPlace(folder);
        parts = new LinkedHashMap<>(place.workbook().parts());
    }

    private void assertTold(byte[] archive, String told) {
        assertThat(place.told(archive)).containsExactly(told);
    }

    /** Where each entry stands in the directory of an archive. */
    private static List<Integer> entries(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> entries = new ArrayList<>();
        for (int at = 0; at <= archive.length - 4; at++) {
            if (bytes.getInt(at) == ENTRY) {
                entries.add(at);
            }
        }
        return entries;
    }

    /** The archive of the workbook with a number in the last entry of its directory. */
    private byte[] with(int field, int number) {
        byte[] archive = RawWorkbook.zip(parts);
        List<Integer> entries = entries(archive);
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(entries.get(entries.size() - 1) + field, number);
        return archive;
    }

    @ParameterizedTest
    @CsvSource({
        "a checksum of other bytes, 16, 1",
        "fewer bytes packed, 20, 1",
        "more bytes packed than there are, 20, 2147483647",
        "packed bytes below nothing, 20, -1",
        "fewer bytes, 24, 1",
        "nothing at all, 24, 0",
        "more bytes, 24, 1000000",
        "a beginning outside, 42, 2147483647",
        "a beginning before, 42, -2",
        "the beginning of another, 42, 0"
    })
    void a_directory_that_says_something_else_than_there_is_is_refused(String what, int field, int number) {
        assertTold(with(field, number), DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {33 * MEGABYTE, Integer.MAX_VALUE, -1})
    void a_size_beyond_all_is_refused_before_anything_is_unpacked(int size) {
        assertTold(with(24, size), TOO_LARGE);
    }

    @Test
    void a_small_archive_of_a_large_part_is_refused() {
        parts.put("xl/x.xml", new byte[40 * MEGABYTE]);
        byte[] archive = RawWorkbook.zip(parts);

        assertThat(archive).hasSizeLessThan(MEGABYTE / 4);
        assertTold(archive, TOO_LARGE);
    }

    @Test
    void many_entries_of_the_same_bytes_are_refused_by_what_they_become() {
        parts.put("xl/x.xml", new byte[MEGABYTE]);
        assertTold(overlapping(RawWorkbook.zip(parts), 200), TOO_LARGE);
    }

    /** An archive whose directory names its last entry again and again, each time by another name. */
    private static byte[] overlapping(byte[] archive, int times) {
        List<Integer> entries = entries(archive);
        int last = entries.get(entries.size() - 1);
        int end = archive.length - 22;
        byte[] entry = Arrays.copyOfRange(archive, last, end);
        ByteBuffer bytes = ByteBuffer.allocate(archive.length + times * entry.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(archive, 0, end);
        for (int i = 0; i < times; i++) {
            byte[] other = entry.clone();
            other[46] = (byte) ('0' + i % 10);
            other[47] = (byte) ('0' + i / 10 % 10);
            other[49] = (byte) ('0' + i / 100);
            bytes.put(other);
        }
        int at = bytes.position();
        bytes.put(archive, end, 22).putShort(at + 8, (short) (entries.size() + times));
        return bytes.putShort(at + 10, (short) (entries.size() + times)).array();
    }

    @Test
    void an_entry_that_stands_twice_is_refused() {
        assertTold(renamed("xl/styles.xml", "xl/workbook.xml".substring(0, 13)), DAMAGED);
    }

    @Test
    void an_entry_that_stands_twice_in_other_letters_is_refused() {
        parts.put("xl/WORKBOOK.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        assertTold(RawWorkbook.zip(parts), DAMAGED);
    }

    /** The archive with another name of the same length for an entry, here and in the directory. */
    private byte[] renamed(String from, String to) {
        parts.put(to, "<x/>".getBytes(StandardCharsets.UTF_8));
        String bytes = new String(RawWorkbook.zip(parts), StandardCharsets.ISO_8859_1);
        return bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.xml",
                "xl/../../x.xml",
                "xl/..",
                "/etc/x.xml",
                "..\\x.xml",
                "xl\\worksheets\\sheet1.xml",
                "C:\\x.xml"
            })
    void a_name_that_would_be_unpacked_elsewhere_is_refused(String name) {
        parts.put(name, "<x/>".getBytes(StandardCharsets.UTF_8));
        assertTold(RawWorkbook.zip(parts), DAMAGED);
    }

    @Test
    void an_archive_in_the_archive_is_left_packed() {
        parts.put("xl/x.zip", RawWorkbook.zip(Map.of("bom", new byte[30 * MEGABYTE])));
        assertThat(place.told(RawWorkbook.zip(parts))).isEmpty();
    }

    @Test
    void more_entries_than_the_directory_has_are_refused() {
        byte[] archive = RawWorkbook.zip(parts);
        int end = archive.length - 22;
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.getInt(end)).isEqualTo(END);
        bytes.putShort(end + 10, (short) 0xFFFF);

        assertTold(archive, DAMAGED);
    }

    @Test
    void an_entry_with_a_password_is_refused() {
        byte[] archive = RawWorkbook.zip(parts);
        archive[entries(archive).get(0) + 8] |= 1;

        assertTold(archive, DAMAGED);
    }
}
