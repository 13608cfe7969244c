package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;

/** The table {@code terugkoppeling}: who tells whom what? Each clause that holds promises one answer. */
public final class FeedbackTable {
    private static final Column<Recipient> BY = Column.optional(
            "door",
            Cells.word(Domains.ANSWERER),
            "wie het vertelt: een opvolger, vangnet of verantwoordelijke; leeg is de verantwoordelijke");
    private static final Column<Beneficiary> TO =
            Column.required("aan", Cells.word(Domains.BENEFICIARY), "wie het hoort: melder, coördinator of team");
    private static final Column<FeedbackLevel> LEVEL = Column.required(
            "inhoud",
            Cells.word(Domains.LEVEL),
            "hoeveel: ontvangen, opgepakt, opgevolgd, wat er is gedaan of niets mogelijk");
    private static final Column<Amount> LIMIT = Column.optional(
            "uiterlijk", Cells.amount(), "wanneer op zijn laatst, zoals 1 werkdag; leeg is de termijn van termijnen");
    private static final Column<String> TEXT = Column.optional(
            "tekst",
            Cells.text(),
            "in welke woorden, in gewone taal en zonder iets over de bewoner; leeg is de gewone zin bij de inhoud");

    private static final ConditionColumn<FeedbackQuestion, FeedbackMoment> MOMENT =
            ConditionColumn.<FeedbackQuestion, FeedbackMoment>equal(
                            "bij",
                            Domains.FEEDBACK_MOMENT,
                            Axis.closed("bij", "bij {}", List.of(FeedbackMoment.values()), FeedbackTable::withMoment),
                            FeedbackQuestion::moment)
                    .required()
                    .phrase("het moment {}")
                    .build();

    /** The declaration of the table. */
    public static final ClauseTable<FeedbackQuestion, FeedbackPromise> TABLE = new ClauseTable<>(
            "terugkoppeling",
            "Terugkoppeling",
            "Wat hoort de melder, wanneer en van wie? Elke regel die past, belooft een antwoord.",
            FeedbackQuestion.class,
            new FeedbackQuestion(FeedbackMoment.REPORTED, Optional.empty(), ObserverKind.RESIDENT, false),
            Policy.FIRST_PACK,
            List.of(
                    MOMENT,
                    SharedColumns.routedTheme(
                            FeedbackQuestion::theme,
                            SharedAxes.theme((question, theme) -> new FeedbackQuestion(
                                    question.moment(), theme, question.observer(), question.anonymous()))),
                    SharedColumns.observer(
                            FeedbackQuestion::observer,
                            SharedAxes.observer((question, kind) -> new FeedbackQuestion(
                                    question.moment(), question.theme(), kind, question.anonymous()))),
                    SharedColumns.anonymous(
                            FeedbackQuestion::anonymous,
                            SharedAxes.anonymous((question, yes) -> new FeedbackQuestion(
                                    question.moment(), question.theme(), question.observer(), yes)))),
            List.of(BY, TO, LEVEL, LIMIT, TEXT),
            (ref, row) -> new FeedbackPromise(
                    row.find(BY).orElse(Recipient.of(RecipientKind.OWNER)),
                    row.get(TO),
                    row.get(LEVEL),
                    row.find(TEXT).orElse(row.get(LEVEL).text()),
                    row.find(LIMIT),
                    ref),
            (row, reading) -> {},
            FeedbackTable::lack);

    private FeedbackTable() {}

    private static FeedbackQuestion withMoment(FeedbackQuestion question, FeedbackMoment moment) {
        return new FeedbackQuestion(moment, question.theme(), question.observer(), question.anonymous());
    }

    /** Whoever reports hears something. */
    private static Optional<String> lack(List<Clause<FeedbackQuestion, FeedbackPromise>> clauses) {
        return clauses.stream().anyMatch(clause -> clause.holdsWhenever(MOMENT, FeedbackMoment.REPORTED))
                ? Optional.empty()
                : Optional.of("Op elke melding komt een antwoord. Zet erbij: een regel met bij \"melding\", en zonder"
                        + " thema, melder of anoniem.");
    }
}
