package nl.opvolging.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a workbook when it was made, so that the same pack gives the same bytes. */
final class Timeless {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    static byte[] archive(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("werkblad", null);
        try {
            Files.write(file, workbook);
            return copy(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copy(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                to.write(content(part.getName(), from.getInputStream(part).readAllBytes()));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes) {
        return name.equals(PROPERTIES)
                ? CREATED.matcher(new String(bytes, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
