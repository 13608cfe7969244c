package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
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

    /** Stands for any sign that the agreement does not know. */
    private static final Sign OTHER_SIGN = Sign.of("een-ander-teken");

    private static final Axis<InterpretationQuestion> SIGN = Axis.words(
            "teken",
            "gezien: {}",
            (agreement, sign) -> agreement
                    .vocabulary()
                    .signs()
                    .find(sign.value())
                    .map(Vocabulary.SignWord::label)
                    .orElse("een teken dat de afspraak niet kent"),
            agreement -> Stream.concat(
                    agreement.vocabulary().signs().all().stream().map(Vocabulary.SignWord::sign),
                    Stream.of(OTHER_SIGN)),
            (question, sign) -> new InterpretationQuestion(
                    sign, question.about(), question.recurring(), question.line(), question.danger()));

    /** The declaration of the table. */
    public static final ClauseTable<InterpretationQuestion, Interpretation> TABLE = new ClauseTable<>(
            "duiding",
            "Duiding",
            "Waar gaat dit over? Een teken wijst op een thema, met spoed. Alle regels die passen, tellen mee; de bovenste geeft het hoofdthema.",
            InterpretationQuestion.class,
            new InterpretationQuestion(OTHER_SIGN, About.UNKNOWN, Answer.UNKNOWN, Optional.empty(), Answer.UNKNOWN),
            Policy.COLLECT,
            List.of(
                    ConditionColumn.<InterpretationQuestion, Sign>equal(
                                    "teken", Domains.SIGN, SIGN, InterpretationQuestion::sign)
                            .phrase("teken {}")
                            .build(),
                    SharedColumns.about(
                            InterpretationQuestion::about,
                            SharedAxes.about((question, about) -> new InterpretationQuestion(
                                    question.sign(), about, question.recurring(), question.line(), question.danger()))),
                    SharedColumns.yesOrNo(
                            "herhaald",
                            InterpretationQuestion::recurring,
                            SharedAxes.yesOrNo(
                                    "herhaald",
                                    "onbekend of het vaker is gezien",
                                    "vaker gezien",
                                    "niet vaker gezien",
                                    (question, yes) -> new InterpretationQuestion(
                                            question.sign(),
                                            question.about(),
                                            yes,
                                            question.line(),
                                            question.danger())),
                            Fact.RECURRING,
                            "vaker gezien: {}",
                            "Is het vaker gezien?"),
                    ConditionColumn.<InterpretationQuestion, Line>equal(
                                    "lijn",
                                    Domains.LINE,
                                    SharedAxes.line((question, line) -> new InterpretationQuestion(
                                            question.sign(),
                                            question.about(),
                                            question.recurring(),
                                            line,
                                            question.danger())),
                                    question -> question.line().orElse(null))
                            .phrase("gemeld als {}")
                            .unknown(Fact.LINE, "Is het een melding over {}?")
                            .build(),
                    SharedColumns.yesOrNo(
                            "gevaar",
                            InterpretationQuestion::danger,
                            SharedAxes.yesOrNo(
                                    "gevaar",
                                    "onbekend of er direct gevaar is",
                                    "er is direct gevaar",
                                    "er is geen direct gevaar",
                                    (question, yes) -> new InterpretationQuestion(
                                            question.sign(),
                                            question.about(),
                                            question.recurring(),
                                            question.line(),
                                            yes)),
                            Fact.DANGER,
                            "direct gevaar: {}",
                            "Is er nu direct gevaar?")),
            List.of(THEME, URGENCY),
            (ref, row) -> new Interpretation(row.get(THEME), row.get(URGENCY), ref),
            (row, reading) -> {},
            clauses -> Optional.empty());

    private InterpretationTable() {}
}
