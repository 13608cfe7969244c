package nl.opvolging.rules.internal.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip archive in memory, read by its directory as spreadsheet programs do. The stream of the platform goes by what stands before
 * each entry instead, which some writers of workbooks leave open.
 */
final class Archive {
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int SHORTEST_END = 22;
    private static final int SHORTEST_LOCAL = 30;
    private static final int SHORTEST_ENTRY = 46;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer bytes;

    private Archive(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * An entry of the directory.
     *
     * @param name its name
     * @param deflated whether it is compressed
     * @param packed how many bytes it takes
     * @param size how many bytes it has
     * @param checksum of its bytes
     * @param start where it begins
     */
    record Entry(String name, boolean deflated, int packed, int size, int checksum, int start) {}

    /** The archive; empty if it has no directory. */
    static Optional<Archive> of(byte[] bytes) {
        Archive archive = new Archive(bytes);
        return archive.end() < 0 ? Optional.empty() : Optional.of(archive);
    }

    private int end() {
        int at = bytes.capacity() - SHORTEST_END;
        while (at >= 0 && bytes.getInt(at) != END) {
            at--;
        }
        return at;
    }

    /**
     * The entries.
     *
     * @param most how many are read at most
     * @return the entries, one more than that if there are more
     * @throws IOException if the directory makes no sense
     */
    List<Entry> entries(int most) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try {
            int count = Short.toUnsignedInt(bytes.getShort(end() + 10));
            int at = bytes.getInt(end() + 16);
            for (int i = 0; i < count && entries.size() <= most; i++) {
                if (bytes.getInt(at) != ENTRY || (bytes.getShort(at + 8) & ENCRYPTED) != 0) {
                    throw new IOException("no entry, or a secret one");
                }
                int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
                String name = new String(bytes.array(), at + SHORTEST_ENTRY, nameLength, StandardCharsets.UTF_8);
                int local = bytes.getInt(at + 42);
                int start = local
                        + SHORTEST_LOCAL
                        + Short.toUnsignedInt(bytes.getShort(local + 26))
                        + Short.toUnsignedInt(bytes.getShort(local + 28));
                boolean deflated = bytes.getShort(at + 10) == DEFLATED;
                entries.add(new Entry(
                        name, deflated, bytes.getInt(at + 20), bytes.getInt(at + 24), bytes.getInt(at + 16), start));
                at += SHORTEST_ENTRY
                        + nameLength
                        + Short.toUnsignedInt(bytes.getShort(at + 30))
                        + Short.toUnsignedInt(bytes.getShort(at + 32));
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the directory points outside the archive", e);
        }
        return entries;
    }

    /**
     * The bytes of an entry.
     *
     * @param entry an entry whose size has been found acceptable
     * @return its bytes
     * @throws IOException if they are not what the directory says
     */
    byte[] content(Entry entry) throws IOException {
        if (entry.start() < 0 || entry.packed() < 0 || entry.packed() > bytes.capacity() - entry.start()) {
            throw new IOException("outside the archive: " + entry.name());
        }
        byte[] content = entry.deflated()
                ? inflated(entry)
                : Arrays.copyOfRange(bytes.array(), entry.start(), entry.start() + entry.packed());
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (content.length != entry.size() || (int) checksum.getValue() != entry.checksum()) {
            throw new IOException("damaged: " + entry.name());
        }
        return content;
    }

    private byte[] inflated(Entry entry) throws IOException {
        byte[] content = new byte[entry.size()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), entry.start(), entry.packed());
            int filled = 0;
            int count = 1;
            while (count > 0 && filled < content.length) {
                count = inflater.inflate(content, filled, content.length - filled);
                filled += count;
            }
            if (filled < content.length || inflater.inflate(new byte[1]) > 0) {
                throw new IOException("not as large as it says: " + entry.name());
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
        return content;
    }
}
