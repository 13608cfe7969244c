package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;

/**
 * Generated questions to an agreement, in its own words. Half of them are about anything; the other half aim at a clause:
 * they have the words of one line, and anything where that line has an empty cell.
 */
public final class Questions {
    private static final double KNOWN = 0.85;

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

    /**
     * Questions of the table {@code opschaling}.
     *
     * @return an arbitrary
     */
    public Arbitrary<EscalationQuestion> escalations() {
        return aimed("opschaling", this::escalation);
    }

    /**
     * Questions of the table {@code terugkoppeling}.
     *
     * @return an arbitrary
     */
    public Arbitrary<FeedbackQuestion> feedback() {
        return aimed("terugkoppeling", this::feedback);
    }

    /**
     * Questions of the table {@code delen}.
     *
     * @return an arbitrary
     */
    public Arbitrary<DisclosureQuestion> disclosures() {
        return aimed("delen", this::disclosure);
    }

    /**
     * Questions of the table {@code adviezen}.
     *
     * @return an arbitrary
     */
    public Arbitrary<AdviceQuestion> advice() {
        return aimed("adviezen", this::advice);
    }

    private <Q> Arbitrary<Q> aimed(String table, Function<Map<String, String>, Arbitrary<Q>> at) {
        List<Arbitrary<? extends Q>> aims = new ArrayList<>();
        for (Map<String, String> row : PackTables.rows(words.agreement(), table)) {
            aims.add(at.apply(row));
        }
        Arbitrary<Q> anything = at.apply(Map.of());
        return aims.isEmpty() ? anything : Arbitraries.oneOf(List.of(anything, Arbitraries.oneOf(aims)));
    }

    private Arbitrary<InterpretationQuestion> interpretation(Map<String, String> row) {
        return Combinators.combine(
                        cell(row, "teken", word -> Sign.of(PackTables.plain(word)), words.signs()),
                        of(row, "over", About.values()),
                        of(row, "herhaald", Answer.values()),
                        of(row, "lijn", Line.values()).optional(KNOWN),
                        of(row, "gevaar", Answer.values()))
                .as(InterpretationQuestion::new);
    }

    private Arbitrary<TermQuestion> term(Map<String, String> row) {
        return Combinators.combine(
                        of(row, "stap", DutyKind.values()),
                        theme(row),
                        of(row, "spoed", Urgency.values()),
                        cell(row, "opvolger", word -> PartnerRef.of(PackTables.plain(word)), words.partners()))
                .as(TermQuestion::new);
    }

    private Arbitrary<EscalationQuestion> escalation(Map<String, String> row) {
        return Combinators.combine(
                        of(row, "als", EscalationCause.values()), theme(row), of(row, "spoed", Urgency.values()))
                .as(EscalationQuestion::new);
    }

    private Arbitrary<FeedbackQuestion> feedback(Map<String, String> row) {
        return Combinators.combine(
                        of(row, "bij", FeedbackMoment.values()),
                        theme(row),
                        of(row, "melder", ObserverKind.values()),
                        anonymous(row))
                .as(FeedbackQuestion::new);
    }

    private Arbitrary<DisclosureQuestion> disclosure(Map<String, String> row) {
        return Combinators.combine(
                        of(row, "aan", PartyRole.values()),
                        of(row, "wat", Topic.values()),
                        theme(row),
                        of(row, "toestemming", Answer.values()))
                .as(DisclosureQuestion::new);
    }

    private Arbitrary<AdviceQuestion> advice(Map<String, String> row) {
        return Combinators.combine(of(row, "reactie", ContactResponse.values()), theme(row))
                .as(AdviceQuestion::new);
    }

    private static Arbitrary<Boolean> anonymous(Map<String, String> row) {
        return of(row, "anoniem", new Answer[] {Answer.YES, Answer.NO}).map(answer -> answer == Answer.YES);
    }

    /** What holds together with the window of a word. */
    private static List<SortedSet<TimeWindow>> with(String word) {
        TimeWindow named = PlainLine.meaning(TimeWindow.values(), word);
        return TimeWindow.together().stream()
                .filter(windows -> windows.contains(named))
                .toList();
    }

    private Arbitrary<RoutingQuestion> routing(Map<String, String> row) {
        Arbitrary<Set<PartnerKind>> knownTo =
                of(row, "bekend bij", PartnerKind.values()).set().ofMaxSize(2);
        return Builders.withBuilder(RoutingQuestion::builder)
                .use(theme(row))
                .in((question, theme) -> question.theme(theme))
                .use(of(row, "lijn", Line.values()).optional(KNOWN))
                .in((question, line) -> question.line(line))
                .use(area(row))
                .in((question, area) ->
                        question.area(area).municipality(words.agreement().municipality()))
                .use(of(row, "melder", ObserverKind.values()))
                .in((question, observer) -> question.observer(observer))
                .use(of(row, "over", About.values()))
                .in((question, about) -> question.about(about))
                .use(of(row, "spoed", Urgency.values()))
                .in((question, urgency) -> question.urgency(urgency))
                .use(cell(row, "wanneer", Questions::with, Arbitraries.just(TimeWindow.together()))
                        .flatMap(Arbitraries::of))
                .in((question, when) -> question.when(when))
                .use(anonymous(row))
                .in((question, anonymous) -> question.anonymous(anonymous))
                .use(of(row, "toestemming", Answer.values()))
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

    /** The words of a cell that have a value in a closed list. */
    private static <V extends DutchWord> Arbitrary<V> of(Map<String, String> row, String column, V[] values) {
        return cell(row, column, word -> PlainLine.meaning(values, word), of(values));
    }

    private static <V> Arbitrary<V> of(V[] values) {
        return Arbitraries.of(values);
    }
}
