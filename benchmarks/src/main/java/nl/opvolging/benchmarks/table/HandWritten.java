package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The table as a person would write it in Java who looks at nothing but speed: a {@code switch} on the theme, and for each theme
 * the lines that may hold as {@code if}s. It is written from the table and compiled ahead.
 */
final class HandWritten implements Peer<Asked> {
    private static final String NAME = "Written";

    private final ToIntFunction<Asked> written;

    HandWritten(MeasuredTable table) {
        written = JavaText.compile(NAME, text(table.rows()));
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder("""
                import java.util.function.ToIntFunction;
                import nl.opvolging.benchmarks.table.Asked;

                public final class Written implements ToIntFunction<Asked> {
                    @Override
                    public int applyAsInt(Asked asked) {
                        return switch (asked.theme()) {
                """);
        StringBuilder methods = new StringBuilder();
        int number = 0;
        for (String theme : MeasuredTable.THEMES) {
            text.append("case \"%s\" -> theme%d(asked);\n".formatted(theme, ++number));
            methods.append(method("theme" + number, rows, theme));
        }
        text.append("default -> other(asked);\n};\n}\n");
        methods.append(method("other", rows, Asked.UNKNOWN));
        return text.append(methods).append("}\n").toString();
    }

    private static String method(String name, List<Row> rows, String theme) {
        StringBuilder method = new StringBuilder("private static int " + name + "(Asked asked) {\n");
        for (Row row : rows) {
            if (row.cell(Field.THEME).map(cell -> cell.holds(theme)).orElse(true)) {
                String condition = row.cells().stream()
                        .filter(cell -> cell.field() != Field.THEME)
                        .map(HandWritten::condition)
                        .collect(Collectors.joining(" && "));
                if (condition.isEmpty()) {
                    // What stands below it is never reached.
                    return method.append("return " + row.number() + ";\n}\n").toString();
                }
                method.append("if (" + condition + ") {\nreturn " + row.number() + ";\n}\n");
            }
        }
        throw new IllegalArgumentException("The table has no line for every question");
    }

    private static String condition(Cell cell) {
        String field = "asked." + cell.field().accessor() + "()";
        return cell.except()
                ? tests(cell.excluded(), "!\"%s\".equals(" + field + ")", " && ")
                : "(" + tests(cell.words(), "\"%s\".equals(" + field + ")", " || ") + ")";
    }

    private static String tests(List<String> words, String form, String joint) {
        return words.stream().map(word -> form.formatted(word)).collect(Collectors.joining(joint));
    }

    @Override
    public Asked form(Question question) {
        return question.theirs();
    }

    @Override
    public int ask(Asked question) {
        return written.applyAsInt(question);
    }
}
