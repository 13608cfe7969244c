package nl.opvolging.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.pack.PackFiles;

/**
 * What the files of a pack hold, for those who write packs, explain them or make forms for them. It is made from the
 * declarations by which packs are read, so it is never out of date.
 */
public final class PackForm {
    private PackForm() {}

    /**
     * The head, which every pack has.
     *
     * @return its keys
     */
    public static TableForm head() {
        return TableForm.of(PackFiles.HEAD_FORM);
    }

    /**
     * The tables. A pack need not have them all: what it leaves out is answered by its base pack.
     *
     * @return the tables, those of words first
     */
    public static List<TableForm> tables() {
        return PackFiles.TABLES.stream().map(TableForm::of).toList();
    }

    /**
     * All files.
     *
     * @return the head, then the tables
     */
    public static List<TableForm> all() {
        return Stream.concat(Stream.of(head()), tables().stream()).toList();
    }
}
