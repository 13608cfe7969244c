package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Repetition;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Urgency;

/** The table {@code opschaling}: what if nothing happens? All clauses that hold are the rungs of one ladder. */
public final class EscalationTable {
    private static final Amount AT_ONCE = new Amount(0, TermUnit.MINUTES);
    private static final List<EscalationCause> NOTHING_HAPPENED = List.of(
            EscalationCause.NOT_TAKEN_UP,
            EscalationCause.NOT_DECIDED,
            EscalationCause.NOT_SETTLED,
            EscalationCause.NOT_FED_BACK);
    private static final Set<RecipientKind> CAN_TAKE_OVER =
            Set.of(RecipientKind.PARTNER, RecipientKind.SUBSTITUTE, RecipientKind.SAFETY_NET);

    private static final Column<Amount> AFTER = Column.optional(
            "na", Cells.amount(), "hoe lang na de termijn, zoals 1 werkdag; leeg betekent: meteen daarna");
    private static final Column<List<TimeWindow>> WINDOWS = Column.optional(
            "wanneer", Cells.words(Domains.WINDOW), "op welke momenten het mag, zoals kantooruren; leeg is altijd");
    private static final Column<Integer> NUMBER =
            Column.required("stap", Cells.rung(), "de hoeveelste stap van de ladder, zoals 1");
    private static final Column<EscalationAction> ACTION = Column.required(
            "doe", Cells.word(Domains.ACTION), "herinner, informeer, neem over, roep overleg bijeen of bel");
    private static final Column<Recipient> RECIPIENT = Column.required(
            "naar",
            Cells.word(Domains.RECIPIENT),
            "een opvolger, verantwoordelijke, vervanger, coördinator, vangnet of teams");
    private static final Column<Repetition> REPETITION =
            Column.optional("aantal", Cells.repetition(), "alleen bij herhaald: hoe vaak, zoals 3 in 30 dagen");

    private static final ConditionColumn<EscalationQuestion, EscalationCause> CAUSE =
            ConditionColumn.<EscalationQuestion, EscalationCause>equal(
                            "als",
                            Domains.CAUSE,
                            Axis.closed("als", "bij {}", List.of(EscalationCause.values()), EscalationTable::withCause),
                            EscalationQuestion::cause)
                    .required()
                    .phrase("aanleiding {}")
                    .build();

    /** The declaration of the table. */
    public static final ClauseTable<EscalationQuestion, Rung> TABLE = new ClauseTable<>(
            "opschaling",
            "Opschaling",
            "Wat als er niets gebeurt? Alle regels die passen, zijn samen de treden van een ladder.",
            EscalationQuestion.class,
            new EscalationQuestion(EscalationCause.NOT_TAKEN_UP, Optional.empty(), Urgency.ORDINARY),
            Policy.FIRST_PACK,
            List.of(
                    CAUSE,
                    SharedColumns.routedTheme(
                            EscalationQuestion::theme,
                            SharedAxes.theme((question, theme) ->
                                    new EscalationQuestion(question.cause(), theme, question.urgency()))),
                    SharedColumns.urgency(
                            EscalationQuestion::urgency,
                            SharedAxes.urgency((question, urgency) ->
                                    new EscalationQuestion(question.cause(), question.theme(), urgency)))),
            List.of(AFTER, WINDOWS, NUMBER, ACTION, RECIPIENT, REPETITION),
            (ref, row) -> new Rung(
                    row.get(NUMBER),
                    row.find(AFTER).orElse(AT_ONCE),
                    Set.copyOf(row.find(WINDOWS).orElse(List.of())),
                    row.get(ACTION),
                    row.get(RECIPIENT),
                    row.find(REPETITION),
                    ref),
            EscalationTable::check,
            EscalationTable::lack);

    private EscalationTable() {}

    private static EscalationQuestion withCause(EscalationQuestion question, EscalationCause cause) {
        return new EscalationQuestion(cause, question.theme(), question.urgency());
    }

    private static void check(Row row, Reading reading) {
        Optional<List<EscalationCause>> causes = row.find(CAUSE.column()).map(EscalationTable::causes);
        row.find(RECIPIENT).ifPresent(recipient -> checkRecipient(recipient.kind(), causes, row, reading));
        causes.ifPresent(listed -> checkRepetition(listed, row, reading));
    }

    private static List<EscalationCause> causes(Condition<EscalationQuestion, EscalationCause> condition) {
        return Stream.of(EscalationCause.values())
                .filter(cause -> condition.values().contains(cause) != condition.except())
                .toList();
    }

    private static void checkRecipient(
            RecipientKind kind, Optional<List<EscalationCause>> causes, Row row, Reading reading) {
        if (kind == RecipientKind.TEAMS
                && causes.filter(listed -> !listed.equals(List.of(EscalationCause.DANGER)))
                        .isPresent()) {
            refuse(
                    row.place(RECIPIENT),
                    "\"teams\" kan alleen bij gevaar. Noem iemand anders, of zet in de kolom \"als\" alleen gevaar.",
                    reading);
        } else if (row.find(ACTION).equals(Optional.of(EscalationAction.TAKE_OVER)) && !CAN_TAKE_OVER.contains(kind)) {
            refuse(
                    row.place(RECIPIENT),
                    "Overnemen kan alleen een opvolger, de vervanger of het vangnet. Noem een van die.",
                    reading);
        }
    }

    private static void checkRepetition(List<EscalationCause> causes, Row row, Reading reading) {
        if (!causes.contains(EscalationCause.REPEATED)) {
            if (row.isFilledIn(REPETITION)) {
                refuse(row.place(REPETITION), "Een aantal hoort alleen bij herhaald. Maak deze cel leeg.", reading);
            }
        } else if (causes.size() > 1) {
            refuse(
                    row.place(CAUSE.column()),
                    "\"herhaald\" staat alleen in een regel. Maak voor de andere woorden een eigen regel.",
                    reading);
        } else if (!row.isFilledIn(REPETITION)) {
            reading.problems()
                    .add(
                            ProblemCode.EMPTY,
                            row.place(REPETITION),
                            "Bij herhaald hoort hoe vaak en in welke tijd. Vul de kolom \"aantal\" in, zoals 3 in 30 dagen.");
        }
    }

    private static void refuse(Cell cell, String message, Reading reading) {
        reading.problems().add(ProblemCode.NOT_ALLOWED, cell, message);
    }

    /** Whatever stays undone ends with the safety net, in every agreement. */
    private static Optional<String> lack(List<Clause<EscalationQuestion, Rung>> clauses) {
        List<String> open = NOTHING_HAPPENED.stream()
                .filter(cause -> clauses.stream().noneMatch(clause -> isEnd(cause, clause)))
                .map(cause -> "\"" + cause.word() + "\"")
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Wat blijft liggen, komt altijd bij het vangnet. Zet erbij voor " + DutchList.and(open)
                        + ": een regel die onoverschrijdbaar is, met doe \"neem over\" en naar \"vangnet\", en zonder thema"
                        + " of spoed.");
    }

    private static boolean isEnd(EscalationCause cause, Clause<EscalationQuestion, Rung> clause) {
        return clause.mandatory()
                && clause.holdsWhenever(CAUSE, cause)
                && clause.answer().action() == EscalationAction.TAKE_OVER
                && clause.answer().recipient().kind() == RecipientKind.SAFETY_NET;
    }
}
