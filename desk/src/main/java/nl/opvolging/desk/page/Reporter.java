package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.signal.ObserverKind;

/**
 * Who reports, as far as answers differ.
 *
 * @param kind in which role
 * @param anonymous whether nobody can reach them
 */
record Reporter(ObserverKind kind, boolean anonymous) {
    static List<Reporter> all() {
        List<Reporter> all = new ArrayList<>();
        for (boolean anonymous : List.of(false, true)) {
            for (ObserverKind kind : ObserverKind.values()) {
                all.add(new Reporter(kind, anonymous));
            }
        }
        return all;
    }

    /** Some of them in the fewest words. */
    static String words(List<Reporter> some) {
        List<String> known = words(some, false);
        List<String> anonymous = words(some, true);
        if (known.equals(anonymous)) {
            return part(known) + " (ook wie onbekend wil blijven)";
        }
        List<String> told = new ArrayList<>();
        if (!known.isEmpty()) {
            told.add(part(known) + " (alleen wie zich bekend maakt)");
        }
        if (!anonymous.isEmpty()) {
            told.add(part(anonymous) + " (alleen wie onbekend wil blijven)");
        }
        return String.join("; ", told);
    }

    private static List<String> words(List<Reporter> some, boolean anonymous) {
        return some.stream()
                .filter(reporter -> reporter.anonymous() == anonymous)
                .map(reporter -> reporter.kind().word())
                .toList();
    }

    private static String part(List<String> kinds) {
        List<String> all =
                List.of(ObserverKind.values()).stream().map(ObserverKind::word).toList();
        return Phrase.part(kinds, all, "iedereen");
    }
}
