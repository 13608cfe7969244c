package nl.opvolging.rules.internal.pack;

import java.util.Map;
import java.util.SortedSet;

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
}
