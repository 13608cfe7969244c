package nl.opvolging.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the tables into a Markdown file, between its two markers. */
public final class ResultTable {
    static final String BEGIN = "<!-- results: written by benchmarks/run -->";
    static final String END = "<!-- end of results -->";

    private ResultTable() {}

    /**
     * Writes the tables.
     *
     * @param args the folder with the results, and the file with the markers
     * @throws IOException if one of them cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        Path file = Path.of(args[1]);
        String machine = Files.readString(results.resolve("machine.txt"));
        String tables = new Report(Scores.in(results)).text(machine);
        Files.writeString(file, between(Files.readString(file), tables));
    }

    /**
     * A text with other tables between its markers.
     *
     * @throws IllegalArgumentException if a marker is missing
     */
    static String between(String text, String tables) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The file has no lines \"" + BEGIN + "\" and \"" + END + "\"");
        }
        return text.substring(0, begin + BEGIN.length()) + "\n" + tables.strip() + "\n" + text.substring(end);
    }
}
