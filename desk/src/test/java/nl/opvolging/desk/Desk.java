package nl.opvolging.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command said.
 *
 * @param exitCode what it told the shell
 * @param out what it printed
 * @param err what it printed to the standard error
 */
record Desk(int exitCode, String out, String err) {
    static final Path EXAMPLES = Path.of("..", "examples");
    static final Path PACKS = Path.of("..", "rule-packs", "src", "main", "resources", "opvolging", "packs");
    private static final int WIDTH = 100;
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-12-09T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    /** Runs a command without input and not on a terminal. */
    static Desk run(String... arguments) {
        return run(WIDTH, "", Ansi.AUTO, arguments);
    }

    static Desk withInput(String input, String... arguments) {
        return run(WIDTH, input, Ansi.AUTO, arguments);
    }

    static Desk onTerminal(String... arguments) {
        return run(WIDTH, "", Ansi.ON, arguments);
    }

    static Desk ofWidth(int width, String... arguments) {
        return run(width, "", Ansi.AUTO, arguments);
    }

    private static Desk run(int width, String input, Ansi ansi, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), width, TODAY);
        CommandLine commandLine = Opvolging.commandLine(surroundings)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(Help.defaultColorScheme(ansi));
        int exitCode = commandLine.execute(arguments);
        return new Desk(exitCode, out.toString(), err.toString());
    }

    static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    /** A case file of the examples in which some more has happened. */
    static String exampleWith(String name, String... events) throws IOException {
        String caseFile = Files.readString(EXAMPLES.resolve(name));
        int end = caseFile.lastIndexOf(']');
        return caseFile.substring(0, end).stripTrailing() + "," + String.join(",", events) + caseFile.substring(end);
    }

    /** An event as JSON; its number is 1 or more. */
    static String event(int number, String type, String moment, String by, String fields) {
        return "{\"type\":\"" + type + "\",\"id\":\"later-" + number + "\",\"happenedAt\":\"" + moment
                + "\",\"recordedAt\":\"" + moment + "\",\"by\":\"" + by + "\"" + fields + "}";
    }

    /** What was said, on one line: where lines are broken does not matter. */
    String said() {
        return out.replaceAll("\\s+", " ");
    }

    /** A shipped pack in a folder of its own, with one text in one of its files replaced by another. */
    static Path changedPack(Path parent, String pack, String file, String old, String text) throws IOException {
        Path copy = Files.createDirectories(parent.resolve(pack));
        try (var files = Files.list(PACKS.resolve(pack))) {
            for (Path original : files.toList()) {
                Files.copy(original, copy.resolve(original.getFileName()));
            }
        }
        String before = Files.readString(copy.resolve(file));
        if (!before.contains(old)) {
            throw new IllegalArgumentException(pack + "/" + file + " does not contain: " + old);
        }
        Files.writeString(copy.resolve(file), before.replace(old, text));
        return copy;
    }
}
