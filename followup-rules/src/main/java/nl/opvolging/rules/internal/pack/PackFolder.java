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
 */
public record PackFolder(
        String name, Map<String, byte[]> files, SortedSet<String> strangers, Map<String, String> unreadable) {}
