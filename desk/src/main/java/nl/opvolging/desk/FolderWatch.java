package nl.opvolging.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Does something again each time that somebody has saved a file in a folder, until a folder is gone or somebody stops it. It looks at
 * the files themselves, which works on every disk.
 */
final class FolderWatch {
    private static final int MOMENT = 250;

    private final List<Path> folders;
    private final Pause pause;

    /** Waits a moment. */
    @FunctionalInterface
    interface Pause {
        /**
         * Waits a moment.
         *
         * @return whether to go on
         */
        boolean goOn();
    }

    /** Watches folders or files. */
    FolderWatch(List<Path> folders, Pause pause) {
        this.folders = List.copyOf(folders);
        this.pause = pause;
    }

    /** A quarter of a second: what is saved is seen, and at rest, within a second. */
    static boolean aMoment() {
        try {
            Thread.sleep(MOMENT);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Looks until there is nothing more to look at.
     *
     * @param check what to do at once and after each change
     * @param out where to tell that it looks again
     * @return what the last check gave
     */
    int follow(Callable<Integer> check, PrintWriter out) throws Exception {
        SortedMap<String, String> seen = state();
        int result = check.call();
        out.flush();
        while (pause.goOn() && isThere()) {
            SortedMap<String, String> now = atRest(seen);
            if (isThere() && !now.equals(seen)) {
                seen = now;
                out.println();
                out.println("Er is iets opgeslagen. Opnieuw gekeken:");
                result = again(check, out);
                out.flush();
            }
        }
        if (!isThere()) {
            out.println("De map is er niet meer, dus het kijken stopt.");
        }
        return result;
    }

    /** While somebody is changing a folder, it may for a moment be no folder of an agreement. */
    private static int again(Callable<Integer> check, PrintWriter out) throws Exception {
        try {
            return check.call();
        } catch (Refusal e) {
            out.println(Printable.text(e.sentence()));
            return e.exitCode();
        }
    }

    private boolean isThere() {
        return folders.stream().allMatch(Files::exists);
    }

    /** The state, once nothing more is being written. */
    private SortedMap<String, String> atRest(SortedMap<String, String> seen) {
        SortedMap<String, String> before = seen;
        SortedMap<String, String> now = state();
        while (!now.equals(before) && pause.goOn()) {
            before = now;
            now = state();
        }
        return now;
    }

    /** Of each file how large it is and when it was saved. */
    private SortedMap<String, String> state() {
        SortedMap<String, String> state = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, 3)) {
                for (Path file : files.toList()) {
                    state.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            } catch (IOException | UncheckedIOException e) {
                state.put(folder.toString(), "is being changed");
            }
        }
        return state;
    }
}
