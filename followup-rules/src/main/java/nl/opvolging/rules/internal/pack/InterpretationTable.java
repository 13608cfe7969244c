package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** The table {@code duiding}: what is this about? All clauses that hold answer; the topmost gives the leading theme. */
public final class InterpretationTable {
    private static final Column<Theme> THEME =
            Column.required("thema", Cells.word(Domains.THEME), "het thema waar het teken op wijst");
    private static final Column<Urgency> URGENCY =
            Column.required("spoed", Cells.word(Domains.URGENCY), "direct, snel of gewoon");

    /** The declaration of the table. */
    public static final ClauseTable<InterpretationQuestion, Interpretation> TABLE = new ClauseTable<>(
            "duiding",
            InterpretationQuestion.class,
            Policy.COLLECT,
            List.of(
                    ConditionColumn.<InterpretationQuestion, Sign>of(
                                    "teken",
                                    Domains.SIGN,
                                    (question, sign) ->
                                            Tests.answer(question.sign().equals(sign)))
                            .index(InterpretationQuestion::sign)
                            .phrase("teken {}")
                            .build(),
                    SharedColumns.about(InterpretationQuestion::about),
                    SharedColumns.yesOrNo(
                            "herhaald",
                            InterpretationQuestion::recurring,
                            Fact.RECURRING,
                            "vaker gezien: {}",
                            "Is het vaker gezien?"),
                    ConditionColumn.<InterpretationQuestion, Line>of(
                                    "lijn", Domains.LINE, (question, line) -> Tests.known(question.line(), line))
                            .phrase("gemeld als {}")
                            .unknown(Fact.LINE, "Is het een melding over {}?")
                            .build(),
                    SharedColumns.yesOrNo(
                            "gevaar",
                            InterpretationQuestion::danger,
                            Fact.DANGER,
                            "direct gevaar: {}",
                            "Is er nu direct gevaar?")),
            List.of(THEME, URGENCY),
            (ref, row) -> new Interpretation(row.get(THEME), row.get(URGENCY), ref),
            (row, reading) -> {},
            clauses -> Optional.empty());

    private InterpretationTable() {}
}
