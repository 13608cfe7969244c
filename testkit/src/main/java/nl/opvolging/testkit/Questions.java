package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Generated questions to an agreement, in its own words. Half of them are about anything; the other half aim at a clause:
 * they have the words of one line, and anything where that line has an empty cell.
 */
public final class Questions {
    private static final double KNOWN = 0.85;
    private static final List<Set<TimeWindow>> WINDOWS = windows();

    private final AgreementWords words;

    private Questions(AgreementWords words) {
        this.words = words;
    }

    /**
     * Questions to an agreement.
     *
     * @param agreement the agreement
     * @return questions with words that the agreement knows
     */
    public static Questions of(Agreement agreement) {
        return new Questions(new AgreementWords(agreement, false));
    }

    /**
     * Questions that now and then have a sign, theme or partner that no clause knows.
     *
     * @return such questions
     */
    public Questions withUnknownWords() {
        return new Questions(words.withUnknownWords());
    }

    /**
     * Questions of the table {@code duiding}.
     *
     * @return an arbitrary
     */
    public Arbitrary<InterpretationQuestion> interpretations() {
        return aimed("duiding", this::interpretation);
    }

    /**
     * Questions of the table {@code routering}. The windows of time are those of one moment.
     *
     * @return an arbitrary
     */
    public Arbitrary<RoutingQuestion> routings() {
        return aimed("routering", this::routing);
    }

    /**
     * Questions of the table {@code termijnen}.
     *
     * @return an arbitrary
     */
    public Arbitrary<TermQuestion> terms() {
        return aimed("termijnen", this::term);
    }

    private <Q> Arbitrary<Q> aimed(String table, Function<Map<String, String>, Arbitrary<Q>> at) {
        List<Arbitrary<? extends Q>> aims = new ArrayList<>();
        for (Map<String, String> row : PackTables.rows(words.agreement(), table)) {
            aims.add(at.apply(row));
        }
        return Arbitraries.oneOf(List.of(at.apply(Map.of()), Arbitraries.oneOf(aims)));
    }

    private Arbitrary<InterpretationQuestion> interpretation(Map<String, String> row) {
        return Combinators.combine(
                        cell(row, "teken", word -> Sign.of(PackTables.plain(word)), words.signs()),
                        cell(row, "over", word -> AgreementWords.meaning(About.values(), word), of(About.values())),
                        cell(row, "herhaald", Questions::yesOrNo, of(Answer.values())),
                        cell(row, "lijn", Questions::line, of(Line.values())).optional(KNOWN),
                        cell(row, "gevaar", Questions::yesOrNo, of(Answer.values())))
                .as(InterpretationQuestion::new);
    }

    private Arbitrary<TermQuestion> term(Map<String, String> row) {
        return Combinators.combine(
                        cell(
                                row,
                                "stap",
                                word -> AgreementWords.meaning(DutyKind.values(), word),
                                of(DutyKind.values())),
                        theme(row),
                        cell(row, "spoed", Questions::urgency, of(Urgency.values())),
                        cell(row, "opvolger", word -> PartnerRef.of(PackTables.plain(word)), words.partners()))
                .as(TermQuestion::new);
    }

    private Arbitrary<RoutingQuestion> routing(Map<String, String> row) {
        Arbitrary<Set<PartnerKind>> knownTo = cell(
                        row,
                        "bekend bij",
                        word -> AgreementWords.meaning(PartnerKind.values(), word),
                        of(PartnerKind.values()))
                .set()
                .ofMaxSize(2);
        return Builders.withBuilder(RoutingQuestion::builder)
                .use(theme(row))
                .in((question, theme) -> question.theme(theme))
                .use(cell(row, "lijn", Questions::line, of(Line.values())).optional(KNOWN))
                .in((question, line) -> question.line(line))
                .use(area(row))
                .in((question, area) ->
                        question.area(area).municipality(words.agreement().municipality()))
                .use(cell(
                        row,
                        "melder",
                        word -> AgreementWords.meaning(ObserverKind.values(), word),
                        of(ObserverKind.values())))
                .in((question, observer) -> question.observer(observer))
                .use(cell(row, "over", word -> AgreementWords.meaning(About.values(), word), of(About.values())))
                .in((question, about) -> question.about(about))
                .use(cell(row, "spoed", Questions::urgency, of(Urgency.values())))
                .in((question, urgency) -> question.urgency(urgency))
                .use(cell(row, "wanneer", Questions::windowsWith, Arbitraries.just(WINDOWS))
                        .flatMap(Arbitraries::of))
                .in((question, when) -> question.when(when))
                .use(cell(row, "anoniem", word -> yesOrNo(word) == Answer.YES, Arbitraries.of(true, false)))
                .in((question, anonymous) -> question.anonymous(anonymous))
                .use(cell(row, "toestemming", Questions::yesOrNo, of(Answer.values())))
                .in((question, consent) -> question.consent(consent))
                .use(knownTo)
                .in((question, known) -> question.knownTo(known))
                .use(of(PartnerKind.values()).set().ofMaxSize(4))
                .in((question, notKnown) -> question.notKnownTo(notKnown))
                .build(Questions::consistent);
    }

    /** A kind of partner that knows the resident is none that does not. */
    private static RoutingQuestion consistent(RoutingQuestion.Builder builder) {
        RoutingQuestion question = builder.build();
        List<PartnerKind> notKnown = question.notKnownTo().stream()
                .filter(kind -> !question.knownTo().contains(kind))
                .toList();
        return RoutingQuestion.builder().from(question).notKnownTo(notKnown).build();
    }

    private Arbitrary<Optional<Theme>> theme(Map<String, String> row) {
        return cell(row, "thema", word -> Theme.of(PackTables.plain(word)), words.themes())
                .optional(KNOWN);
    }

    private Arbitrary<Area> area(Map<String, String> row) {
        String cell = row.getOrDefault("gebied", "");
        if (cell.isEmpty()) {
            return words.areas();
        }
        Arbitrary<Area> named = words.areasAt(PackTables.words(cell));
        return PackTables.isException(cell) ? Arbitraries.oneOf(named, words.areas()) : named;
    }

    /** The words of a cell; anything if it is empty; one or the other if it names exceptions. */
    private static <V> Arbitrary<V> cell(
            Map<String, String> row, String column, Function<String, V> meaning, Arbitrary<V> anything) {
        String cell = row.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return anything;
        }
        Arbitrary<V> named = Arbitraries.of(PackTables.words(cell)).map(meaning);
        return PackTables.isException(cell) ? Arbitraries.oneOf(named, anything) : named;
    }

    private static <V> Arbitrary<V> of(V[] values) {
        return Arbitraries.of(values);
    }

    private static Answer yesOrNo(String word) {
        return AgreementWords.meaning(Answer.values(), word);
    }

    private static Line line(String word) {
        return AgreementWords.meaning(Line.values(), word);
    }

    private static Urgency urgency(String word) {
        return AgreementWords.meaning(Urgency.values(), word);
    }

    private static List<Set<TimeWindow>> windowsWith(String word) {
        TimeWindow named = AgreementWords.meaning(TimeWindow.values(), word);
        return WINDOWS.stream().filter(windows -> windows.contains(named)).toList();
    }

    /** All windows in which one moment can lie. */
    private static List<Set<TimeWindow>> windows() {
        List<Set<TimeWindow>> all = new ArrayList<>();
        for (TimeWindow office : List.of(TimeWindow.OFFICE_HOURS, TimeWindow.OUTSIDE_OFFICE_HOURS)) {
            for (Set<TimeWindow> day : List.of(
                    EnumSet.of(TimeWindow.WORKING_DAY),
                    EnumSet.of(TimeWindow.WEEKEND),
                    EnumSet.of(TimeWindow.HOLIDAY),
                    EnumSet.of(TimeWindow.WEEKEND, TimeWindow.HOLIDAY))) {
                for (Set<TimeWindow> hour : List.of(
                        EnumSet.noneOf(TimeWindow.class),
                        EnumSet.of(TimeWindow.EVENING),
                        EnumSet.of(TimeWindow.NIGHT))) {
                    EnumSet<TimeWindow> windows = EnumSet.of(office);
                    windows.addAll(day);
                    windows.addAll(hour);
                    all.add(Set.copyOf(windows));
                }
            }
        }
        return List.copyOf(all);
    }
}
