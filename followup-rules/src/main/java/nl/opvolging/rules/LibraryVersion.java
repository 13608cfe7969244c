package nl.opvolging.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {
    static final String VERSION = read();

    private LibraryVersion() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream input = LibraryVersion.class.getResourceAsStream("library.properties")) {
            if (input == null) {
                throw new IllegalStateException("library.properties is missing beside this class");
            }
            properties.load(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
