package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.internal.pack.PackFolders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Packs in a place that is no jar and no folder, so that nobody can see which files there are. */
class UnlistedPacksTest {
    @Test
    void files_that_cannot_be_listed_are_found_by_their_names() {
        ClassLoader memory = new MemoryLoader(Map.of(
                "META-INF/opvolging/packs", "packs/GM0512\n",
                "packs/GM0512/afspraak.yaml", "gemeente: GM0512\n",
                "packs/GM0512/routering.csv", "regel;opvolger\n",
                "packs/GM0512/routerng.csv", "x"));

        assertThat(PackFolders.onClassPath(memory)).singleElement().satisfies(found -> {
            assertThat(found.files()).containsOnlyKeys("afspraak.yaml", "routering.csv");
            assertThat(found.strangers()).isEmpty();
        });
    }

    /** Resources at addresses of a kind of their own. */
    private static final class MemoryLoader extends ClassLoader {
        private final Map<String, String> texts;

        MemoryLoader(Map<String, String> texts) {
            super(null);
            this.texts = texts;
        }

        @Override
        protected @Nullable URL findResource(String name) {
            String text = texts.get(name);
            return text == null ? null : address(name, text);
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            URL found = findResource(name);
            return Collections.enumeration(found == null ? List.of() : List.of(found));
        }

        private static URL address(String name, String text) {
            try {
                return new URL(null, "memory:" + name, new Memory(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Memory extends URLStreamHandler {
        private final String text;

        Memory(String text) {
            this.text = text;
        }

        @Override
        protected URLConnection openConnection(URL address) {
            return new URLConnection(address) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
