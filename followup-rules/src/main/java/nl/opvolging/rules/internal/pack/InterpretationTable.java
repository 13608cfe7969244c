package nl.opvolging.rules.internal.pack;

import java.util.List;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Fact;
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
                    ConditionColumn.<InterpretationQuestion, nl.opvolging.signal.Sign>of(
                                    "teken",
                                    Domains.SIGN,
                                    (question, sign) ->
                                            Tests.answer(question.sign().equals(sign)))
                            .index(InterpretationQuestion::sign)
                            .phrase("teken {}")
                            .build(),
                    ConditionColumn.<InterpretationQuestion, About>of(
                                    "over",
                                    Domains.ABOUT,
                                    (question, about) -> Tests.known(question.about(), About.UNKNOWN, about))
                            .index(InterpretationQuestion::about)
                            .phrase("over {}")
                            .unknown(Fact.ABOUT, "Gaat het om een {}?")
                            .build(),
                    ConditionColumn.<InterpretationQuestion, Answer>of(
                                    "herhaald",
                                    Domains.YES_OR_NO,
                                    (question, yes) -> Tests.known(question.recurring(), Answer.UNKNOWN, yes))
                            .index(InterpretationQuestion::recurring)
                            .phrase("vaker gezien: {}")
                            .unknown(Fact.RECURRING, "Is het vaker gezien?")
                            .build(),
                    ConditionColumn.<InterpretationQuestion, nl.opvolging.signal.Line>of(
                                    "lijn", Domains.LINE, (question, line) -> Tests.known(question.line(), line))
                            .phrase("gemeld als {}")
                            .unknown(Fact.LINE, "Is het een melding over {}?")
                            .build(),
                    ConditionColumn.<InterpretationQuestion, Answer>of(
                                    "gevaar",
                                    Domains.YES_OR_NO,
                                    (question, yes) -> Tests.known(question.danger(), Answer.UNKNOWN, yes))
                            .index(InterpretationQuestion::danger)
                            .phrase("direct gevaar: {}")
                            .unknown(Fact.DANGER, "Is er nu direct gevaar?")
                            .build()),
            List.of(THEME, URGENCY),
            (ref, row) -> new Interpretation(row.get(THEME), row.get(URGENCY), ref),
            (row, reading) -> {},
            clauses -> true);

    private InterpretationTable() {}
}
