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
            "Delen",
            "Wie mag wat weten? De bovenste regel die past, beslist. Wat geen regel toestaat, wordt niet gedeeld.",
            DisclosureQuestion.class,
            new DisclosureQuestion(PartyRole.OWNER, Topic.THEME, Optional.empty(), Answer.UNKNOWN),
            Policy.FIRST_HIT,
            List.of(
                    ConditionColumn.<DisclosureQuestion, PartyRole>equal(
                                    "aan",
                                    Domains.ROLE,
                                    Axis.closed(
                                            "aan",
                                            "voor de rol {}",
                                            List.of(PartyRole.values()),
                                            DisclosureTable::withRole),
                                    DisclosureQuestion::to)
                            .phrase("de rol {}")
                            .build(),
                    ConditionColumn.<DisclosureQuestion, Topic>equal(
                                    "wat",
                                    Domains.TOPIC,
                                    Axis.closed(
                                            "wat", "onderwerp {}", List.of(Topic.values()), DisclosureTable::withTopic),
                                    DisclosureQuestion::topic)
                            .phrase("het onderwerp {}")
                            .build(),
                    SharedColumns.theme(
                            DisclosureQuestion::theme,
                            SharedAxes.theme((question, theme) -> new DisclosureQuestion(
                                    question.to(), question.topic(), theme, question.consent()))),
                    SharedColumns.consent(
                            DisclosureQuestion::consent,
                            SharedAxes.consent((question, yes) ->
                                    new DisclosureQuestion(question.to(), question.topic(), question.theme(), yes)))),
            List.of(ALLOWED, GROUND),
            (ref, row) -> new DisclosureGiven(row.get(ALLOWED) == Answer.YES, row.get(GROUND), ref),
            (row, reading) -> {},
            clauses -> Optional.empty());

    private DisclosureTable() {}

    private static DisclosureQuestion withRole(DisclosureQuestion question, PartyRole role) {
        return new DisclosureQuestion(role, question.topic(), question.theme(), question.consent());
    }

    private static DisclosureQuestion withTopic(DisclosureQuestion question, Topic topic) {
        return new DisclosureQuestion(question.to(), topic, question.theme(), question.consent());
    }
}
