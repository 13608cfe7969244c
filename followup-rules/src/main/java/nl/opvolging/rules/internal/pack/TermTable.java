package nl.opvolging.rules.internal.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.Urgency;

/** The table {@code termijnen}: by when? The topmost clause that holds gives the term. */
public final class TermTable {
    private static final Column<Amount> TARGET = Column.optional(
            "streef", Cells.amount(), "wanneer het liefst, zoals 1 werkdag; leeg is gelijk aan uiterlijk");
    private static final Column<Amount> LIMIT =
            Column.required("uiterlijk", Cells.amount(), "wanneer op zijn laatst, zoals 2 werkdagen");

    private static final Axis<TermQuestion> OWNER = Axis.words(
            "opvolger",
            "als {} opvolgt",
            (agreement, partner) -> agreement
                    .vocabulary()
                    .partners()
                    .find(partner.value())
                    .map(FollowUpPartner::name)
                    .orElse(partner.value()),
            agreement -> agreement.vocabulary().partners().all().stream().map(FollowUpPartner::ref),
            (question, owner) -> new TermQuestion(question.step(), question.theme(), question.urgency(), owner));

    private static final ConditionColumn<TermQuestion, DutyKind> STEP = ConditionColumn.<TermQuestion, DutyKind>equal(
                    "stap",
                    Domains.STEP,
                    Axis.closed("stap", "stap {}", List.of(DutyKind.values()), TermTable::withStep),
                    TermQuestion::step)
            .phrase("stap {}")
            .build();

    /** The declaration of the table. */
    public static final ClauseTable<TermQuestion, TermGiven> TABLE = new ClauseTable<>(
            "termijnen",
            "Termijnen",
            "Wanneer op zijn laatst? De bovenste regel die past, geeft de termijn van een stap.",
            TermQuestion.class,
            new TermQuestion(DutyKind.TAKE_UP, Optional.empty(), Urgency.ORDINARY, PartnerTable.SAFETY_NET),
            Policy.FIRST_HIT,
            List.of(
                    STEP,
                    SharedColumns.routedTheme(
                            TermQuestion::theme,
                            SharedAxes.theme((question, theme) ->
                                    new TermQuestion(question.step(), theme, question.urgency(), question.owner()))),
                    SharedColumns.urgency(
                            TermQuestion::urgency,
                            SharedAxes.urgency((question, urgency) ->
                                    new TermQuestion(question.step(), question.theme(), urgency, question.owner()))),
                    ConditionColumn.<TermQuestion, PartnerRef>equal(
                                    "opvolger", Domains.PARTNER, OWNER, TermQuestion::owner)
                            .phrase("opvolger {}")
                            .build()),
            List.of(TARGET, LIMIT),
            (ref, row) -> new TermGiven(new Term(row.find(TARGET).orElse(row.get(LIMIT)), row.get(LIMIT)), ref),
            TermTable::checkOrder,
            TermTable::lack);

    private TermTable() {}

    private static TermQuestion withStep(TermQuestion question, DutyKind step) {
        return new TermQuestion(step, question.theme(), question.urgency(), question.owner());
    }

    private static Optional<String> lack(List<Clause<TermQuestion, TermGiven>> clauses) {
        List<String> open = Arrays.stream(DutyKind.values())
                .filter(step -> clauses.stream().noneMatch(clause -> clause.holdsWhenever(STEP, step)))
                .map(DutyKind::word)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Een basispakket heeft voor elke stap een termijn. Zet onderaan een regel voor "
                        + DutchList.and(open) + ", zonder thema, spoed of opvolger.");
    }

    private static void checkOrder(Row row, Reading reading) {
        Optional<Amount> target = row.find(TARGET);
        Optional<Amount> limit = row.find(LIMIT);
        if (target.isPresent() && limit.isPresent() && isCertainlyLonger(target.get(), limit.get())) {
            reading.problems()
                    .add(
                            ProblemCode.WRONG_ORDER,
                            row.place(TARGET),
                            "De streeftermijn (" + target.get() + ") is langer dan uiterlijk (" + limit.get()
                                    + "). Maak hem korter of gelijk.");
        }
    }

    /** Whether the shortest time that one amount can take is longer than the longest that the other can take. */
    private static boolean isCertainlyLonger(Amount amount, Amount other) {
        return amount.unit() == other.unit()
                ? amount.count() > other.count()
                : TimeSpan.of(amount).shortest().compareTo(TimeSpan.of(other).longest()) > 0;
    }
}
