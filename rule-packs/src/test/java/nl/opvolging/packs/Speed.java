package nl.opvolging.packs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Urgency;

/**
 * Measures how fast packs are read and plans are made. A program, not a test: figures depend on the machine.
 *
 * <p>The first argument is the case file to plan, the second the number of seconds to plan it for, and as long again for a
 * case of twenty events that begins with its first signal. CONTRIBUTING tells how to
 * run it.
 */
public final class Speed {
    private static final int MUNICIPALITIES = 342;
    private static final int ROUTES = 40;
    private static final int TERMS = 20;
    private static final int TWENTY = 20;
    private static final int TEN_THOUSAND = 10_000;
    private static final int TIMES = 20;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Speed() {}

    /**
     * Measures and prints.
     *
     * @param args the case file, and for how many seconds
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        plans(Path.of(args[0]), Integer.parseInt(args[1]));
        packs();
    }

    private static void plans(Path file, int seconds) throws IOException {
        FollowUps followUps = FollowUps.by(RulePacks.fromClassPath());
        CaseFile caseFile = ModelJson.readCaseFile(Files.readAllBytes(file));
        plans(followUps, caseFile, seconds);
        Signal signal = ((SignalReceived) caseFile.history().get(0)).signal();
        plans(followUps, LongCases.of(signal, TWENTY), seconds);
        once(followUps, LongCases.of(signal, TEN_THOUSAND));
    }

    private static void plans(FollowUps followUps, CaseFile caseFile, int seconds) {
        Instant now = end(caseFile);
        for (int second = 1; second <= seconds; second++) {
            long until = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            int plans = 0;
            int letters = 0;
            while (System.nanoTime() < until) {
                letters += followUps.plan(caseFile, now).explanation().text().length();
                plans++;
            }
            OUT.printf(
                    Locale.ROOT,
                    "second %d: %,d plans of a case of %d events on one thread (%d letters each)%n",
                    second,
                    plans,
                    caseFile.events().size(),
                    letters / plans);
        }
    }

    private static void once(FollowUps followUps, CaseFile caseFile) {
        for (int time = 1; time <= TIMES; time++) {
            long start = System.nanoTime();
            int duties = followUps.plan(caseFile, end(caseFile)).duties().size();
            OUT.printf(
                    Locale.ROOT,
                    "time %d: a case of %,d events planned in %d ms (%d duties)%n",
                    time,
                    caseFile.events().size(),
                    millisSince(start),
                    duties);
        }
    }

    private static Instant end(CaseFile caseFile) {
        return caseFile.history().get(caseFile.history().size() - 1).happenedAt();
    }

    private static void packs() throws IOException {
        Path folder = Files.createTempDirectory("packs");
        try {
            for (int i = 1; i <= MUNICIPALITIES; i++) {
                write(folder, String.format(Locale.ROOT, "GM%04d", 3000 + i));
            }
            long before = usedMegabytes();
            long start = System.nanoTime();
            RulePacks packs =
                    RulePacks.reader().classPath().folder(folder).read().orThrow();
            OUT.printf(Locale.ROOT, "%d packs read in %d ms%n", packs.packs().size(), millisSince(start));
            for (Agreement agreement : packs.agreements()) {
                ask(agreement);
            }
            OUT.printf(
                    Locale.ROOT,
                    "... and compiled, one question asked of each, in %d ms; %d MB of heap in use for them%n",
                    millisSince(start),
                    usedMegabytes() - before);
            ask(packs.agreement(Area.of("GM3001"), LocalDate.of(2026, 6, 1)));
        } finally {
            delete(folder);
        }
    }

    private static void ask(Agreement agreement) {
        agreement.term(new TermQuestion(
                DutyKind.TAKE_UP,
                Optional.empty(),
                Urgency.ORDINARY,
                agreement.safetyNet().ref()));
    }

    /** A pack of 60 clauses whose routes differ from those of the other packs. */
    private static void write(Path folder, String code) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(code));
        Files.writeString(pack.resolve("afspraak.yaml"), """
                gemeente: %s
                naam: Meetgemeente %s
                versie: "1"
                geldig: { van: 2026-01-01 }
                basis: nederland
                status: concept
                voorbeeld: true
                kalender: { kantoor: "ma-vr 08:30-17:00" }
                vangnet: regie
                """.formatted(code, code));
        Files.writeString(pack.resolve("opvolgers.csv"), """
                opvolger;naam;soort;vervanger
                regie;Regie;gemeente;team
                team;Sociaal team;sociaal wijkteam;regie
                agent;Wijkagent;wijkagent;team
                """);
        List<String> themes = List.of("eenzaamheid", "verwardheid", "verwaarlozing", "woninginbraak", "jeugdoverlast");
        List<String> about = List.of("oudere", "volwassene", "jongere", "kind");
        StringBuilder routes = new StringBuilder("regel;thema;gebied;over;spoed;opvolger;informeer\n");
        for (int i = 0; i < ROUTES; i++) {
            routes.append(i + 1)
                    .append(';')
                    .append(themes.get(i % themes.size()))
                    .append(';')
                    .append(i % 3 == 0 ? "BU" + code.substring(2) + String.format(Locale.ROOT, "%04d", i) : "")
                    .append(';')
                    .append(about.get(i % about.size()))
                    .append(i % 2 == 0 ? ";gewoon;team;agent\n" : ";behalve direct;agent;\n");
        }
        Files.writeString(pack.resolve("routering.csv"), routes);
        StringBuilder terms = new StringBuilder("regel;stap;thema;streef;uiterlijk\n");
        List<String> steps = List.of("bevestigen", "oppakken", "besluiten", "terugkoppelen");
        for (int i = 0; i < TERMS; i++) {
            terms.append(i + 1)
                    .append(';')
                    .append(steps.get(i % steps.size()))
                    .append(';')
                    .append(themes.get(i % themes.size()))
                    .append(";1 werkdag;")
                    .append(i + 2)
                    .append(" werkdagen\n");
        }
        Files.writeString(pack.resolve("termijnen.csv"), terms);
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024;
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
