package nl.opvolging.benchmarks.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Java that is written and compiled here. */
final class JavaText {
    private JavaText() {}

    /** An object of the class with this name and text, which must be such a function. */
    @SuppressWarnings("unchecked") // the text says so
    static ToIntFunction<Asked> compile(String name, String text) {
        try {
            Path folder = Files.createTempDirectory("java");
            try {
                Path source = Files.writeString(folder.resolve(name + ".java"), text);
                int failed = ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
                if (failed != 0) {
                    throw new IllegalStateException("This does not compile:\n" + text);
                }
                try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaText.class.getClassLoader())) {
                    return (ToIntFunction<Asked>)
                            loader.loadClass(name).getConstructor().newInstance();
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
