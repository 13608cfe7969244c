package nl.opvolging.rules.internal.pack;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the files that lie beside a resource, in a jar or in a folder of classes, so that nobody has to list them. */
final class NeighbourFiles {
    private NeighbourFiles() {}

    /**
     * The files in a folder beside a resource.
     *
     * @param resource the address of a resource
     * @param folder the name of the folder, with a slash at the end
     * @return the names of the files, each beginning with that of the folder; none where it cannot be listed
     * @throws IOException if the jar or the folder cannot be read
     */
    static SortedSet<String> below(URL resource, String folder) throws IOException {
        URLConnection connection = resource.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                String head = inJar.getEntryName();
                return inJar(jar, head.substring(0, head.lastIndexOf('/') + 1), folder);
            }
        }
        return resource.getProtocol().equals("file") ? inFolder(resource, folder) : new TreeSet<>();
    }

    private static SortedSet<String> inJar(JarFile jar, String base, String folder) {
        SortedSet<String> names = new TreeSet<>();
        jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(base + folder))
                .forEach(name -> names.add(name.substring(base.length())));
        return names;
    }

    private static SortedSet<String> inFolder(URL resource, String folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try {
            Path files = Path.of(resource.toURI()).resolveSibling(folder);
            if (Files.isDirectory(files)) {
                try (Stream<Path> children = Files.list(files)) {
                    children.forEach(file -> names.add(folder + file.getFileName()));
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return names;
    }
}
