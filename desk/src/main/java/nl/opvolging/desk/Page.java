package nl.opvolging.desk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Text for people: headings, and lines below them that are wrapped at a width. A heading with nothing below it is left out.
 *
 * <p>No columns and no drawn lines, so that it can be read aloud as it stands.
 */
final class Page {
    private static final String INDENT = "  ";
    private static final List<IStyle> HEADING = List.of(Style.bold);
    private static final List<IStyle> ALARM = List.of(Style.bold, Style.fg_red);

    private final PrintWriter out;
    private final int width;
    private final ColorScheme colours;
    private String pending = "";

    Page(PrintWriter out, int width, ColorScheme colours) {
        this.out = out;
        this.width = width;
        this.colours = colours;
    }

    /** What the page is about. */
    void title(String text) {
        wrapped("", text, HEADING);
    }

    /** The start of a part. It stands there as soon as the part has a line. */
    void heading(String text) {
        pending = text;
    }

    /** A line of a part. */
    void line(String text) {
        begin();
        wrapped(INDENT, text, List.of());
    }

    /** A line that must not be missed. */
    void alarm(String text) {
        begin();
        wrapped(INDENT, text, ALARM);
    }

    /** What belongs to the line above. */
    void detail(String text) {
        wrapped(INDENT.repeat(2), text, List.of());
    }

    private void begin() {
        if (!pending.isEmpty()) {
            out.println();
            wrapped("", pending, HEADING);
            pending = "";
        }
    }

    /** Only a word that fits on no line is broken; the second and later lines stand further to the right. */
    private void wrapped(String indent, String text, List<IStyle> styles) {
        String start = indent;
        StringBuilder line = new StringBuilder();
        for (String word : words(Printable.text(text), width - indent.length() - INDENT.length())) {
            if (!line.isEmpty() && start.length() + line.length() + 1 + word.length() > width) {
                print(start, line, styles);
                line.setLength(0);
                start = indent + INDENT;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        print(start, line, styles);
    }

    private static List<String> words(String text, int longest) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            while (rest.length() > longest) {
                words.add(rest.substring(0, longest));
                rest = rest.substring(longest);
            }
            words.add(rest);
        }
        return words;
    }

    private void print(String start, StringBuilder line, List<IStyle> styles) {
        out.println(start + (styles.isEmpty() ? line : colours.apply(line.toString(), styles)));
    }
}
