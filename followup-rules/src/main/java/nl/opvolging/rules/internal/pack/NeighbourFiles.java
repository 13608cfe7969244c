package nl.opvolging.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Takes in the files that lie beside a resource, in a jar or in a folder of classes, so that nobody has to list them. */
final class NeighbourFiles {
    private final ToIntFunction<String> most;
    private final Map<String, byte[]> files = new TreeMap<>();

    private NeighbourFiles(ToIntFunction<String> most) {
        this.most = most;
    }

    /**
     * The files beside a resource, that one included, and those in folders beside it.
     *
     * @param resource the address of a resource
     * @param most how many bytes of a file are wanted, by its name; of a file that has more, one byte more is taken in
     * @return the beginning of each file by its name, which for one in a folder begins with that of the folder and a slash; none
     *     where files cannot be listed
     * @throws IOException if the jar or the folder cannot be read
     */
    static Map<String, byte[]> of(URL resource, ToIntFunction<String> most) throws IOException {
        NeighbourFiles found = new NeighbourFiles(most);
        URLConnection connection = resource.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                String name = inJar.getEntryName();
                found.takeFrom(jar, name.substring(0, name.lastIndexOf('/') + 1));
            }
        } else if (resource.getProtocol().equals("file")) {
            found.takeFrom(folderOf(resource), "");
        }
        return found.files;
    }

    private void takeFrom(JarFile jar, String base) throws IOException {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(base) && !entry.isDirectory()) {
                try (InputStream input = jar.getInputStream(entry)) {
                    take(entry.getName().substring(base.length()), input);
                }
            }
        }
    }

    private void takeFrom(Path folder, String prefix) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.toList();
        }
        for (Path child : children) {
            String name = prefix + child.getFileName();
            if (Files.isRegularFile(child)) {
                try (InputStream input = Files.newInputStream(child)) {
                    take(name, input);
                }
            } else if (prefix.isEmpty() && Files.isDirectory(child)) {
                takeFrom(child, name + "/");
            }
        }
    }

    private void take(String name, InputStream input) throws IOException {
        int wanted = most.applyAsInt(name);
        files.put(name, wanted == 0 ? new byte[0] : input.readNBytes(wanted + 1));
    }

    private static Path folderOf(URL resource) throws IOException {
        try {
            return Path.of(resource.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
