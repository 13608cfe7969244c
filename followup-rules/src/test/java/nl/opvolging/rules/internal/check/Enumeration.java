package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.Matter;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** All questions about who follows up, found by trying every value of every field: slow, and with nothing to be clever about. */
final class Enumeration {
    /** With holidays and a closing day on working days, and around a turn of the year with holidays in a weekend. */
    private static final List<Instant> STARTS =
            List.of(Instant.parse("2027-04-19T22:00:00Z"), Instant.parse("2027-12-19T23:00:00Z"));

    private static final Duration LENGTH = Duration.ofDays(28);
    private static final Duration STEP = Duration.ofMinutes(15);

    private final Chain agreement;
    private final Set<String> headers = new LinkedHashSet<>();
    private final Set<PartnerKind> kinds = EnumSet.noneOf(PartnerKind.class);

    /** Of the questions under an agreement, as far as its clauses and those of others look at their fields. */
    Enumeration(Chain agreement, Chain... others) {
        this.agreement = agreement;
        Stream.concat(Stream.of(agreement), Stream.of(others))
                .flatMap(asked -> asked.clauses(RoutingTable.TABLE).stream())
                .flatMap(clause -> clause.conditions().stream())
                .forEach(condition -> {
                    headers.add(condition.column().header());
                    if (condition.column().header().equals("bekend bij")) {
                        condition.values().forEach(value -> kinds.add((PartnerKind) value));
                    }
                });
    }

    /** What signals with one or two observations can be about. */
    Set<Matter> matters() {
        return matters(Integer.MAX_VALUE);
    }

    /** What they can be about first of all. */
    Set<Matter> leading() {
        return matters(1);
    }

    /** What they can be about first of all while they are immediate danger, or while they are not. */
    Set<Matter> leading(boolean danger) {
        return matters(1, answers -> danger == isDanger(answers));
    }

    private static boolean isDanger(List<Clause<InterpretationQuestion, Interpretation>> answers) {
        return answers.stream()
                .limit(1)
                .anyMatch(first -> first.mandatory() && first.answer().urgency() == Urgency.IMMEDIATE);
    }

    /** Whether a clause looks at a column. */
    boolean looksAt(String header) {
        return headers.contains(header);
    }

    private Set<Matter> matters(int themesOfEach) {
        return matters(themesOfEach, any -> true);
    }

    private Set<Matter> matters(
            int themesOfEach, Predicate<List<Clause<InterpretationQuestion, Interpretation>>> wanted) {
        Set<Matter> matters = new LinkedHashSet<>();
        for (About about : About.values()) {
            for (Answer danger : Answer.values()) {
                lines().forEach(line -> answers(about, danger, line).stream()
                        .filter(wanted)
                        .forEach(answers -> add(answers, about, line, themesOfEach, matters)));
            }
        }
        return matters;
    }

    private static Stream<Optional<Line>> lines() {
        return Stream.concat(
                Stream.of(Optional.empty()), Stream.of(Line.values()).map(Optional::of));
    }

    /** The clauses that answer about one observation or about two. */
    private Set<List<Clause<InterpretationQuestion, Interpretation>>> answers(
            About about, Answer danger, Optional<Line> line) {
        List<Clause<InterpretationQuestion, Interpretation>> clauses = agreement.clauses(InterpretationTable.TABLE);
        Set<BitSet> single = new LinkedHashSet<>();
        Stream.concat(
                        agreement.vocabulary().signs().all().stream().map(Vocabulary.SignWord::sign),
                        Stream.of(Sign.of("fiets-zonder-zadel")))
                .forEach(sign -> Stream.of(Answer.values())
                        .map(recurring -> new InterpretationQuestion(sign, about, recurring, line, danger))
                        .forEach(question -> {
                            BitSet held = new BitSet();
                            for (int i = 0; i < clauses.size(); i++) {
                                held.set(i, clauses.get(i).holds(question) == Answer.YES);
                            }
                            single.add(held);
                        }));
        Set<List<Clause<InterpretationQuestion, Interpretation>>> answers = new LinkedHashSet<>();
        for (BitSet one : single) {
            for (BitSet other : single) {
                BitSet both = (BitSet) one.clone();
                both.or(other);
                answers.add(both.stream().mapToObj(clauses::get).toList());
            }
        }
        return answers;
    }

    private void add(
            List<Clause<InterpretationQuestion, Interpretation>> clauses,
            About about,
            Optional<Line> line,
            int themesOfEach,
            Set<Matter> matters) {
        List<Interpretation> answers = clauses.stream().map(Clause::answer).toList();
        Urgency urgency = answers.stream()
                .map(Interpretation::urgency)
                .min(Urgency::compareTo)
                .orElse(Urgency.ORDINARY);
        if (answers.isEmpty()) {
            matters.add(new Matter(Optional.empty(), line, urgency, about));
        }
        answers.stream()
                .limit(themesOfEach)
                .forEach(answer ->
                        matters.add(new Matter(Optional.of(answer.theme()), lineOf(answer.theme()), urgency, about)));
    }

    private Optional<Line> lineOf(Theme theme) {
        return agreement.vocabulary().themes().find(theme.value()).map(Vocabulary.ThemeWord::line);
    }

    /** Every question about some matters, as far as the clauses look at its other fields: too many to have all at once. */
    Stream<RoutingQuestion> questions(Set<Matter> matters) {
        Stream<RoutingQuestion> questions = matters.stream()
                .map(matter -> RoutingQuestion.builder()
                        .theme(matter.theme())
                        .line(matter.line())
                        .urgency(matter.urgency())
                        .about(matter.about())
                        .area(agreement.municipality())
                        .municipality(agreement.municipality())
                        .observer(ObserverKind.RESIDENT)
                        .anonymous(false)
                        .consent(Answer.UNKNOWN)
                        .build());
        questions = vary("gebied", questions, areas(), RoutingQuestion.Builder::area);
        questions = vary("melder", questions, List.of(ObserverKind.values()), RoutingQuestion.Builder::observer);
        questions = vary("wanneer", questions, windows(), (question, windows) -> question.when(windows));
        questions = vary("anoniem", questions, List.of(false, true), RoutingQuestion.Builder::anonymous);
        questions = vary("toestemming", questions, List.of(Answer.values()), RoutingQuestion.Builder::consent);
        for (PartnerKind kind : kinds) {
            questions = vary(
                    "bekend bij",
                    questions,
                    List.of(Answer.values()),
                    (question, known) -> know(question, kind, known));
        }
        return questions;
    }

    private static RoutingQuestion.Builder know(RoutingQuestion.Builder question, PartnerKind kind, Answer known) {
        return switch (known) {
            case YES -> question.addKnownTo(kind);
            case NO -> question.addNotKnownTo(kind);
            case UNKNOWN -> question;
        };
    }

    /** Gives a question a value. */
    private interface Setting<V> {
        Object set(RoutingQuestion.Builder question, V value);
    }

    private <V> Stream<RoutingQuestion> vary(
            String header, Stream<RoutingQuestion> questions, List<V> values, Setting<V> setting) {
        return headers.contains(header)
                ? questions.flatMap(question -> values.stream().map(value -> with(value, question, setting)))
                : questions;
    }

    private static <V> RoutingQuestion with(V value, RoutingQuestion question, Setting<V> setting) {
        RoutingQuestion.Builder copy = RoutingQuestion.builder().from(question);
        setting.set(copy, value);
        return copy.build();
    }

    private static List<Area> areas() {
        return Stream.of(
                        "GM0512",
                        "WK051211",
                        "BU05121101",
                        "WK051210",
                        "BU05121001",
                        "BU05121002",
                        "BU05121003",
                        "BU05120101")
                .map(Area::of)
                .toList();
    }

    private List<Set<TimeWindow>> windows() {
        Set<Set<TimeWindow>> windows = new LinkedHashSet<>();
        for (Instant start : STARTS) {
            for (Instant at = start; at.isBefore(start.plus(LENGTH)); at = at.plus(STEP)) {
                windows.add(agreement.calendar().windowsAt(at));
            }
        }
        return List.copyOf(windows);
    }
}
