package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.signal.ContactResponse;

/** The table {@code adviezen}: what is the observer advised? The topmost clause that holds says so, if there is one. */
public final class AdviceTable {
    private static final Column<String> ADVICE =
            Column.required("advies", Cells.text(), "wat de melder het beste kan doen, in gewone taal");

    /** The declaration of the table. */
    public static final ClauseTable<AdviceQuestion, AdviceGiven> TABLE = new ClauseTable<>(
            "adviezen",
            "Adviezen",
            "Wat kan de melder het beste doen na de reactie van de bewoner? De bovenste regel die past, zegt het.",
            AdviceQuestion.class,
            new AdviceQuestion(ContactResponse.RECOGNITION, Optional.empty()),
            Policy.FIRST_HIT,
            List.of(
                    ConditionColumn.<AdviceQuestion, ContactResponse>equal(
                                    "reactie",
                                    Domains.RESPONSE,
                                    Axis.closed(
                                            "reactie",
                                            "reactie {}",
                                            List.of(ContactResponse.values()),
                                            AdviceTable::withResponse),
                                    AdviceQuestion::response)
                            .phrase("reactie {}")
                            .build(),
                    SharedColumns.routedTheme(
                            AdviceQuestion::theme,
                            SharedAxes.theme((question, theme) -> new AdviceQuestion(question.response(), theme)))),
            List.of(ADVICE),
            (ref, row) -> new AdviceGiven(row.get(ADVICE), ref),
            (row, reading) -> {},
            clauses -> Optional.empty());

    private AdviceTable() {}

    private static AdviceQuestion withResponse(AdviceQuestion question, ContactResponse response) {
        return new AdviceQuestion(response, question.theme());
    }
}
