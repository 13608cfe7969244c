package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;

/** The table {@code routering}: who follows up? The topmost clause that holds names the one accountable owner. */
public final class RoutingTable {
    private static final Column<PartnerRef> OWNER = Column.required(
            "opvolger",
            Cells.word(Domains.PARTNER_OR_SAFETY_NET),
            "de ene opvolger die verantwoordelijk is, of vangnet");
    private static final Column<List<PartnerRef>> INFORMED =
            Column.optional("informeer", Cells.words(Domains.PARTNER_OR_SAFETY_NET), "wie het ook moet weten");

    private static final ConditionColumn<RoutingQuestion, Area> AREA = ConditionColumn.of(
                    "gebied", Domains.AREA, RoutingTable::isIn)
            .phrase("gebied {}")
            .unknown(Fact.AREA, "Is het in {}?")
            .build();

    /** The declaration of the table. */
    public static final ClauseTable<RoutingQuestion, Route> TABLE = new ClauseTable<>(
            "routering",
            RoutingQuestion.class,
            Policy.FIRST_HIT,
            List.of(
                    SharedColumns.theme(RoutingQuestion::theme),
                    ConditionColumn.<RoutingQuestion, Line>of(
                                    "lijn", Domains.LINE, (question, line) -> Tests.known(question.line(), line))
                            .index(question -> question.line().orElse(null))
                            .phrase("lijn {}")
                            .unknown(Fact.THEME, "Is het een melding over {}?")
                            .build(),
                    AREA,
                    SharedColumns.observer(RoutingQuestion::observer),
                    SharedColumns.about(RoutingQuestion::about),
                    SharedColumns.urgency(RoutingQuestion::urgency),
                    ConditionColumn.<RoutingQuestion, TimeWindow>of(
                                    "wanneer",
                                    Domains.WINDOW,
                                    (question, window) ->
                                            Tests.answer(question.when().contains(window)))
                            .phrase("tijdstip {}")
                            .build(),
                    SharedColumns.anonymous(RoutingQuestion::anonymous),
                    SharedColumns.consent(RoutingQuestion::consent),
                    ConditionColumn.of("bekend bij", Domains.PARTNER_KIND, RoutingTable::isKnownTo)
                            .phrase("bekend bij {}")
                            .unknown(Fact.KNOWN_TO, "Is de bewoner al bekend bij: {}?")
                            .build()),
            List.of(OWNER, INFORMED),
            (ref, row) -> new Route(row.get(OWNER), row.find(INFORMED).orElse(List.of()), ref),
            RoutingTable::checkArea,
            RoutingTable::lack);

    private RoutingTable() {}

    private static Optional<String> lack(List<Clause<RoutingQuestion, Route>> clauses) {
        return clauses.stream().anyMatch(clause -> clause.conditions().isEmpty())
                ? Optional.empty()
                : Optional.of("Een basispakket moet op elke vraag een antwoord hebben. Zet onderaan een regel zonder"
                        + " voorwaarden.");
    }

    private static void checkArea(Row row, Reading reading) {
        row.find(AREA.column())
                .ifPresent(area -> reading.municipality().inside(area.values(), row.place(AREA.column()), reading));
    }

    /** All of a merged municipality lies in its successor; an area that is not exact enough may lie in a part of it. */
    private static Answer isIn(RoutingQuestion question, Area area) {
        if (area.contains(question.area()) || area.equals(question.municipality())) {
            return Answer.YES;
        }
        return question.area().contains(area) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer isKnownTo(RoutingQuestion question, PartnerKind kind) {
        if (question.knownTo().contains(kind)) {
            return Answer.YES;
        }
        return question.notKnownTo().contains(kind) ? Answer.NO : Answer.UNKNOWN;
    }
}
