package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Topic;

/** The table {@code delen}: who may see what? The topmost clause that holds says so; what none grants is not shared. */
public final class DisclosureTable {
    private static final Column<Answer> ALLOWED =
            Column.required("mag", Cells.word(Domains.YES_OR_NO), "ja als het gedeeld mag worden, anders nee");
    private static final Column<String> GROUND =
            Column.required("grondslag", Cells.text(), "waarom het wel of niet mag, zoals een artikel van de wet");

    /** The declaration of the table. */
    public static final ClauseTable<DisclosureQuestion, DisclosureGiven> TABLE = new ClauseTable<>(
            "delen",
            DisclosureQuestion.class,
            Policy.FIRST_HIT,
            List.of(
                    ConditionColumn.<DisclosureQuestion, PartyRole>of(
                                    "aan", Domains.ROLE, (question, role) -> Tests.answer(question.to() == role))
                            .index(DisclosureQuestion::to)
                            .phrase("de rol {}")
                            .build(),
                    ConditionColumn.<DisclosureQuestion, Topic>of(
                                    "wat", Domains.TOPIC, (question, topic) -> Tests.answer(question.topic() == topic))
                            .index(DisclosureQuestion::topic)
                            .phrase("het onderwerp {}")
                            .build(),
                    SharedColumns.theme(DisclosureQuestion::theme),
                    SharedColumns.consent(DisclosureQuestion::consent)),
            List.of(ALLOWED, GROUND),
            (ref, row) -> new DisclosureGiven(row.get(ALLOWED) == Answer.YES, row.get(GROUND), ref),
            (row, reading) -> {},
            clauses -> Optional.empty());

    private DisclosureTable() {}
}
