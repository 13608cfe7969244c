package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Drools from rules in its own language, compiled ahead to its executable model. The session comes from a pool, and stops after
 * the first rule.
 */
final class DroolsDrl implements Peer<Asked> {
    private static final String FOUND = "found";

    private final KieSessionsPool sessions;

    DroolsDrl(MeasuredTable table) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "nl.opvolging", "benchmarks", String.valueOf(table.rows().size()));
        KieFileSystem files = services.newKieFileSystem()
                .generateAndWritePomXML(release)
                .write("src/main/resources/nl/opvolging/benchmarks/routering.drl", text(table.rows()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        sessions = services.newKieContainer(release).getKieBase().newKieSessionsPool(1);
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder("""
                package nl.opvolging.benchmarks.rules
                import nl.opvolging.benchmarks.table.Asked
                import nl.opvolging.benchmarks.table.Found
                global Found found
                """);
        for (Row row : rows) {
            String conditions = row.cells().stream().map(DroolsDrl::condition).collect(Collectors.joining(", "));
            text.append("""
                    rule "%1$d" salience -%1$d
                    when
                      Asked(%2$s)
                    then
                      found.line(%1$d);
                    end
                    """.formatted(row.number(), conditions));
        }
        return text.toString();
    }

    private static String condition(Cell cell) {
        String field = cell.field().accessor();
        if (cell.except()) {
            return field + " not in (" + words(cell.excluded()) + ")";
        }
        return cell.words().size() == 1
                ? field + " == " + words(cell.words())
                : field + " in (" + words(cell.words()) + ")";
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }

    @Override
    public Asked form(Question question) {
        return question.theirs();
    }

    @Override
    public int ask(Asked question) {
        Found found = new Found();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(FOUND, found);
            session.insert(question);
            session.fireAllRules(1);
        } finally {
            session.dispose();
        }
        return found.line();
    }
}
