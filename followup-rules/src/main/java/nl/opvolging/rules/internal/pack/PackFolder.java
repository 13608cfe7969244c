package nl.opvolging.rules.internal.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The files of one pack, as bytes.
 *
 * @param name the name of the folder, for messages
 * @param files the files that a pack can have, by name
 * @param strangers the names of files that no pack has
 * @param unreadable the names of files that could not be read, with the reason in Dutch
 * @param origin where the files come from
 */
public record PackFolder(
        String name,
        Map<String, byte[]> files,
        SortedSet<String> strangers,
        Map<String, String> unreadable,
        PackOrigin origin) {
    /**
     * Files that are files.
     *
     * @param name the name of the folder, for messages
     * @param files the files that a pack can have, by name
     * @param strangers the names of files that no pack has
     * @param unreadable the names of files that could not be read, with the reason in Dutch
     */
    public PackFolder(
            String name, Map<String, byte[]> files, SortedSet<String> strangers, Map<String, String> unreadable) {
        this(name, files, strangers, unreadable, PackOrigin.FILES);
    }

    /** The files that decide about answers: all but those with scenarios. */
    Map<String, byte[]> deciding() {
        Map<String, byte[]> deciding = new HashMap<>(files);
        deciding.keySet().removeIf(PackFiles::isScenario);
        return deciding;
    }

    /** The files with scenarios, in the order of their names. */
    SortedMap<String, byte[]> scenarios() {
        SortedMap<String, byte[]> scenarios = new TreeMap<>(files);
        scenarios.keySet().removeIf(name -> !PackFiles.isScenario(name));
        return scenarios;
    }
}
