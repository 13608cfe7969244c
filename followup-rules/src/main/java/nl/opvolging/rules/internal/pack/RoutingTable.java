package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.FactShape;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Urgency;

/** The table {@code routering}: who follows up? The topmost clause that holds names the one accountable owner. */
public final class RoutingTable {
    private static final Column<PartnerRef> OWNER = Column.required(
            "opvolger",
            Cells.word(Domains.PARTNER_OR_SAFETY_NET),
            "de ene opvolger die verantwoordelijk is, of vangnet");
    private static final Column<List<PartnerRef>> INFORMED =
            Column.optional("informeer", Cells.words(Domains.PARTNER_OR_SAFETY_NET), "wie het ook moet weten");

    /** What it is about, as the columns for theme, line, urgency and who or what look at it. */
    public static final Axis<RoutingQuestion> MATTER = MatterAxis.AXIS;

    /** By whom it was reported. */
    public static final Axis<RoutingQuestion> OBSERVER = SharedAxes.observer(
            (question, kind) -> copy(question).observer(kind).build());

    /** Whether it was reported without a name. */
    public static final Axis<RoutingQuestion> ANONYMOUS = SharedAxes.anonymous(
            (question, yes) -> copy(question).anonymous(yes).build());

    /** When it was reported. */
    public static final Axis<RoutingQuestion> MOMENT = MomentAxis.AXIS;

    static final ConditionColumn<RoutingQuestion, Area> AREA = ConditionColumn.of(
                    "gebied", Domains.AREA, AreaAxis.AXIS, RoutingTable::isIn)
            .phrase("gebied {}")
            .unknown(Fact.AREA, "Is het in {}?")
            .shape(FactShape.AREA)
            .build();

    /** The declaration of the table. */
    public static final ClauseTable<RoutingQuestion, Route> TABLE = new ClauseTable<>(
            "routering",
            "Routering",
            "Wie volgt op? De bovenste regel die past, wijst de ene verantwoordelijke aan.",
            RoutingQuestion.class,
            RoutingTable.blank(),
            Policy.FIRST_HIT,
            List.of(
                    SharedColumns.theme(RoutingQuestion::theme, MATTER),
                    ConditionColumn.<RoutingQuestion, Line>equal(
                                    "lijn",
                                    Domains.LINE,
                                    MATTER,
                                    question -> question.line().orElse(null))
                            .phrase("lijn {}")
                            .unknown(Fact.THEME, "Is het een melding over {}?")
                            .build(),
                    AREA,
                    SharedColumns.observer(RoutingQuestion::observer, OBSERVER),
                    SharedColumns.about(RoutingQuestion::about, MATTER),
                    SharedColumns.urgency(RoutingQuestion::urgency, MATTER),
                    ConditionColumn.<RoutingQuestion, TimeWindow>of(
                                    "wanneer",
                                    Domains.WINDOW,
                                    MOMENT,
                                    (question, window) ->
                                            Tests.answer(question.when().contains(window)))
                            .phrase("tijdstip {}")
                            .shape(FactShape.SEVERAL)
                            .build(),
                    SharedColumns.anonymous(RoutingQuestion::anonymous, ANONYMOUS),
                    SharedColumns.consent(
                            RoutingQuestion::consent,
                            SharedAxes.consent((question, yes) ->
                                    copy(question).consent(yes).build())),
                    ConditionColumn.of("bekend bij", Domains.PARTNER_KIND, KnownToAxis.AXIS, RoutingTable::isKnownTo)
                            .phrase("bekend bij {}")
                            .unknown(Fact.KNOWN_TO, "Is de bewoner al bekend bij: {}?")
                            .shape(FactShape.EACH_OR_UNKNOWN)
                            .build()),
            List.of(OWNER, INFORMED),
            (ref, row) -> new Route(row.get(OWNER), row.find(INFORMED).orElse(List.of()), ref),
            RoutingTable::checkArea,
            RoutingTable::lack);

    private RoutingTable() {}

    private static RoutingQuestion blank() {
        return RoutingQuestion.builder()
                .area(Head.UNKNOWN_MUNICIPALITY)
                .municipality(Head.UNKNOWN_MUNICIPALITY)
                .observer(ObserverKind.RESIDENT)
                .about(About.UNKNOWN)
                .urgency(Urgency.ORDINARY)
                .anonymous(false)
                .consent(Answer.UNKNOWN)
                .build();
    }

    private static RoutingQuestion.Builder copy(RoutingQuestion question) {
        return RoutingQuestion.builder().from(question);
    }

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
