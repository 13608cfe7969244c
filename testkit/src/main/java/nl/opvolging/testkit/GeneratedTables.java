package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;

/** Drawn tables of one pack. */
final class GeneratedTables {
    private static final List<String> THEMES = List.of("eenzaamheid", "verwardheid", "woninginbraak", "klusje");
    private static final List<String> SIGNS =
            List.of("gordijnen-dicht", "dwaalt-rond", "raam-stuk", "vraagt-hulp", "fiets-ligt-er");
    private static final List<String> UNDONE =
            List.of("niet opgepakt", "niet besloten", "niet afgehandeld", "niet teruggekoppeld");
    private static final List<String> HOURS = List.of(
            "altijd",
            "ma-vr 10:00-15:00",
            "ma-wo 09:00-12:00",
            "wo 13:00-14:00",
            "za-zo 10:00-12:00",
            "ma-zo 07:00-23:00 ook op feestdagen");
    private static final List<String> DAYS = List.of("2027-01-01", "2027-01-20", "2027-02-15", "2027-03-31");
    private static final List<String> UNITS =
            List.of("minuten", "uren", "kantooruren", "dagen", "kalenderdagen", "werkdagen", "weken");
    private static final List<String> LINES = List.of("wijkveiligheid", "niet pluis", "burenhulp");
    private static final List<String> YES_OR_NO = List.of("ja", "nee");

    private final Random random;
    private final List<String> partners;

    GeneratedTables(Random random, List<String> partners) {
        this.random = random;
        this.partners = partners;
    }

    String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(DutchWord[] values) {
        return Stream.of(values).map(DutchWord::word).toList();
    }

    /** A word now and then, else an empty cell. */
    String maybe(double often, String word) {
        return random.nextDouble() < often ? word : "";
    }

    /** Now and then one or two words, or all others. */
    private String some(double often, List<String> words) {
        List<String> drawn = new ArrayList<>(words);
        Collections.shuffle(drawn, random);
        String listed = String.join(", ", drawn.subList(0, 1 + random.nextInt(Math.min(2, drawn.size()))));
        return maybe(often, maybe(0.15, "behalve ") + listed);
    }

    String hours() {
        return maybe(0.6, any(HOURS));
    }

    private String amount(int most) {
        return random.nextInt(most + 1) + " " + any(UNITS);
    }

    private String partner() {
        return any(Stream.concat(partners.stream(), Stream.of("vangnet")).toList());
    }

    /** One or two partners. */
    private String informed() {
        List<String> drawn = new ArrayList<>(partners);
        drawn.add("vangnet");
        Collections.shuffle(drawn, random);
        return String.join(", ", drawn.subList(0, 1 + random.nextInt(2)));
    }

    private interface Line {
        String draw();
    }

    private void add(StringBuilder table, int first, int most, Line line) {
        int lines = random.nextInt(most + 1);
        for (int i = 0; i < lines; i++) {
            table.append(first + i).append(';').append(line.draw()).append('\n');
        }
    }

    String partners() {
        StringBuilder table =
                new StringBuilder("opvolger;naam;soort;vervanger;open;koppelt terug;geldig van;geldig tot\n");
        for (String partner : partners) {
            List<String> others =
                    partners.stream().filter(other -> !other.equals(partner)).toList();
            boolean isSafetyNet = partner.equals("balie");
            String from = maybe(isSafetyNet ? 0.1 : 0.2, any(DAYS));
            String until = from.isEmpty() ? maybe(isSafetyNet ? 0.1 : 0.3, any(DAYS)) : "";
            table.append(String.join(
                            ";",
                            partner,
                            partner,
                            "welzijn",
                            maybe(0.7, any(others)),
                            hours(),
                            maybe(0.5, any(YES_OR_NO)),
                            from,
                            until))
                    .append('\n');
        }
        return table.toString();
    }

    String interpretations(String first) {
        StringBuilder table =
                new StringBuilder("regel;teken;over;herhaald;lijn;gevaar;thema;spoed;voorrang\n").append(first);
        add(
                table,
                10,
                8,
                () -> String.join(
                        ";",
                        some(0.95, SIGNS),
                        some(0.2, List.of("kind", "oudere", "volwassene")),
                        maybe(0.2, any(YES_OR_NO)),
                        some(0.1, LINES),
                        "",
                        any(THEMES),
                        any(words(Urgency.values())),
                        ""));
        return table.toString();
    }

    String routes(String first, boolean last) {
        StringBuilder table = new StringBuilder(
                "regel;thema;lijn;gebied;melder;over;spoed;wanneer;anoniem;toestemming;bekend bij;opvolger;informeer;voorrang\n");
        if (!first.isEmpty()) {
            table.append("1;").append(first).append('\n');
        }
        add(
                table,
                10,
                6,
                () -> String.join(
                        ";",
                        some(0.6, THEMES),
                        some(0.2, LINES),
                        last ? "" : some(0.2, List.of("Oost", "West", "GM0512")),
                        some(0.15, words(ObserverKind.values())),
                        some(0.1, List.of("kind", "oudere")),
                        some(0.25, words(Urgency.values())),
                        some(0.25, words(TimeWindow.values())),
                        maybe(0.1, any(YES_OR_NO)),
                        maybe(0.1, any(YES_OR_NO)),
                        some(0.1, List.of("ggd", "huisarts")),
                        partner(),
                        maybe(0.4, informed()),
                        ""));
        return last ? table.append("99;;;;;;;;;;;vangnet;;\n").toString() : table.toString();
    }

    String terms(boolean all) {
        List<String> steps = words(DutyKind.values());
        StringBuilder table = new StringBuilder("regel;stap;thema;spoed;opvolger;streef;uiterlijk\n");
        add(
                table,
                10,
                8,
                () -> String.join(
                        ";",
                        some(0.9, steps),
                        some(0.4, THEMES),
                        some(0.3, words(Urgency.values())),
                        maybe(0.2, any(partners)),
                        term()));
        for (int i = 0; all && i < steps.size(); i++) {
            table.append(100 + i)
                    .append(';')
                    .append(steps.get(i))
                    .append(";;;;")
                    .append(term())
                    .append('\n');
        }
        return table.toString();
    }

    private String term() {
        int count = random.nextInt(15);
        String unit = any(UNITS);
        return maybe(0.5, random.nextInt(count + 1) + " " + unit) + ";" + count + " " + unit;
    }

    String ladders(boolean ends) {
        StringBuilder table = new StringBuilder("regel;als;na;thema;spoed;wanneer;stap;doe;naar;aantal;voorrang\n");
        add(table, 10, 10, () -> rung(some(1, UNDONE), ""));
        add(table, 30, 2, () -> rung("betwist", ""));
        add(table, 40, 2, () -> rung("gevaar", ""));
        add(
                table,
                50,
                2,
                () -> rung("herhaald", (2 + random.nextInt(2)) + " in " + (1 + random.nextInt(30)) + " dagen"));
        if (ends) {
            table.append("1;gevaar;;;;;1;bel;teams;;onoverschrijdbaar\n");
            for (int i = 0; i < UNDONE.size(); i++) {
                table.append(2 + i)
                        .append(';')
                        .append(UNDONE.get(i))
                        .append(';')
                        .append(amount(10))
                        .append(";;;")
                        .append(maybe(0.5, "kantooruren"))
                        .append(";99;neem over;vangnet;;onoverschrijdbaar\n");
            }
        }
        return table.toString();
    }

    private String rung(String cause, String repetition) {
        String action = any(words(EscalationAction.values()));
        List<String> recipients = new ArrayList<>(partners);
        recipients.addAll(List.of("vangnet", "vervanger"));
        if (!action.equals(EscalationAction.TAKE_OVER.word())) {
            recipients.addAll(List.of("verantwoordelijke", "verantwoordelijke", "coördinator"));
        }
        return String.join(
                ";",
                cause.startsWith("behalve") ? UNDONE.get(0) : cause,
                maybe(0.7, amount(12)),
                some(0.2, THEMES),
                some(0.3, words(Urgency.values())),
                some(0.4, words(TimeWindow.values())).replace("behalve ", ""),
                String.valueOf(1 + random.nextInt(9)),
                action,
                any(recipients),
                repetition,
                "");
    }

    String promises(String first) {
        StringBuilder table = new StringBuilder("regel;bij;thema;melder;anoniem;door;aan;inhoud;uiterlijk;tekst\n");
        if (!first.isEmpty()) {
            table.append("1;").append(first).append('\n');
        }
        add(
                table,
                10,
                8,
                () -> String.join(
                        ";",
                        some(1, words(FeedbackMoment.values())),
                        some(0.3, THEMES),
                        some(0.2, words(ObserverKind.values())),
                        maybe(0.2, any(YES_OR_NO)),
                        maybe(0.4, partner()),
                        any(List.of("melder", "melder", "coördinator", "team")),
                        any(words(FeedbackLevel.values())),
                        maybe(0.5, amount(10)),
                        maybe(0.3, "Zo vertellen wij het, op manier " + random.nextInt(9) + ".")));
        return table.toString();
    }

    String disclosures() {
        StringBuilder table = new StringBuilder("regel;aan;wat;thema;toestemming;mag;grondslag\n");
        add(
                table,
                10,
                12,
                () -> String.join(
                        ";",
                        some(0.7, words(PartyRole.values())),
                        some(0.5, words(Topic.values())),
                        some(0.3, THEMES),
                        maybe(0.4, any(YES_OR_NO)),
                        any(YES_OR_NO),
                        "grond " + random.nextInt(9)));
        return table.toString();
    }

    String advice() {
        StringBuilder table = new StringBuilder("regel;reactie;thema;advies\n");
        add(
                table,
                10,
                4,
                () -> String.join(
                        ";",
                        some(0.6, List.of("herkenning", "ontkenning", "boosheid", "niet thuis")),
                        some(0.3, THEMES),
                        "Kijk later nog eens."));
        return table.toString();
    }
}
