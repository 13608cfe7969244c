package nl.opvolging.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.SignalReceived;

/**
 * How the cases of a folder would have gone under two agreements.
 *
 * @param count how many cases were planned under both
 * @param changed those that go otherwise
 * @param elsewhere the files of cases in whose municipality neither agreement holds
 * @param unread why other files of the folder are no case files, each in a Dutch sentence
 */
record CaseComparison(int count, List<Changed> changed, List<String> elsewhere, List<String> unread) {
    CaseComparison {
        changed = List.copyOf(changed);
        elsewhere = List.copyOf(elsewhere);
        unread = List.copyOf(unread);
    }

    /**
     * A case that goes otherwise.
     *
     * @param file its file
     * @param lines what is otherwise, each as a Dutch line
     */
    record Changed(String file, List<Line> lines) {
        Changed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something that is otherwise.
     *
     * @param what what it is about
     * @param before how it goes under the first agreement
     * @param after how it goes under the second
     */
    record Line(String what, String before, String after) {}

    /**
     * Plans all cases of a folder under two agreements, at the last moment that each knows of.
     *
     * @throws Refusal if the folder cannot be read
     */
    static CaseComparison of(Path folder, Agreement before, Agreement after) {
        int count = 0;
        List<Changed> changed = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Path path : files(folder)) {
            String file = folder.relativize(path).toString();
            try {
                CaseFile caseFile = new CaseInput(path.toString(), InputStream.nullInputStream()).read();
                if (isElsewhere(caseFile, before) && isElsewhere(caseFile, after)) {
                    elsewhere.add(file);
                    continue;
                }
                count++;
                List<Line> lines = compare(caseFile, before, after);
                if (!lines.isEmpty()) {
                    changed.add(new Changed(file, lines));
                }
            } catch (Refusal refusal) {
                unread.add(refusal.getMessage());
            }
        }
        return new CaseComparison(count, changed, elsewhere, unread);
    }

    private static boolean isElsewhere(CaseFile caseFile, Agreement agreement) {
        return caseFile.events().stream()
                .noneMatch(event -> event instanceof SignalReceived received
                        && agreement.holdsIn(received.signal().area()));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.wrongUse("\"" + folder + "\" is geen map. Geef een map met dossiers.");
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refusal.wrongUse("De map \"" + folder + "\" kan niet worden gelezen. Kijk of u hem mag openen.");
        }
    }

    private static List<Line> compare(CaseFile caseFile, Agreement before, Agreement after) {
        Instant last = caseFile.events().stream()
                .map(CaseEvent::happenedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Map<String, String> old = outcome(FollowUps.under(before).plan(caseFile, last));
        Map<String, String> renewed = outcome(FollowUps.under(after).plan(caseFile, last));
        return Stream.concat(old.keySet().stream(), renewed.keySet().stream())
                .distinct()
                .map(what -> new Line(what, told(old, what), told(renewed, what)))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    private static String told(Map<String, String> outcome, String what) {
        String told = outcome.getOrDefault(what, "");
        return told.isEmpty() ? "niets" : told;
    }

    private static Map<String, String> outcome(FollowUpPlan plan) {
        Map<String, String> outcome = new LinkedHashMap<>();
        outcome.put("verantwoordelijk", plan.owner().partner().name());
        outcome.put(
                "doet mee of weet ervan",
                plan.participants().stream()
                        .map(one -> one.partner().name())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        plan.duties().stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.kind().word(),
                        LinkedHashMap::new,
                        Collectors.mapping(CaseComparison::limit, Collectors.joining("; "))))
                .forEach((kind, limits) -> outcome.put(kind + " uiterlijk", limits));
        outcome.put(
                "als niemand iets doet",
                plan.forecast().stream()
                        .filter(line -> line.kind() == ForecastKind.NEW_OWNER)
                        .map(line -> DutchMoments.inFull(line.at()) + " " + line.text())
                        .collect(Collectors.joining("; ")));
        return outcome;
    }

    private static String limit(Duty duty) {
        return DutchMoments.inFull(duty.limit().at());
    }
}
