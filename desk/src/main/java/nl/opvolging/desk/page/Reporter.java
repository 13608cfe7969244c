package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Region;
import nl.opvolging.signal.ObserverKind;

/**
 * Who reports, as far as answers differ.
 *
 * @param kind in which role
 * @param anonymous whether nobody can reach them
 */
record Reporter(ObserverKind kind, boolean anonymous) {
    static List<Reporter> in(Region<FeedbackQuestion> region) {
        List<Reporter> all = new ArrayList<>();
        for (boolean anonymous : region.values(FeedbackQuestion::anonymous)) {
            for (ObserverKind kind : region.values(FeedbackQuestion::observer)) {
                all.add(new Reporter(kind, anonymous));
            }
        }
        return all;
    }

    /** Some of them in the fewest words. */
    static String words(Set<Reporter> some) {
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

    private static List<String> words(Set<Reporter> some, boolean anonymous) {
        return some.stream()
                .filter(reporter -> reporter.anonymous() == anonymous)
                .map(Reporter::kind)
                .sorted()
                .map(ObserverKind::word)
                .toList();
    }

    private static String part(List<String> kinds) {
        List<String> all =
                List.of(ObserverKind.values()).stream().map(ObserverKind::word).toList();
        return Phrase.part(kinds, all, "iedereen");
    }
}
