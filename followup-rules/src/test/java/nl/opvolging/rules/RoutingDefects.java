package nl.opvolging.rules;

import static nl.opvolging.rules.Planted.defect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What can be wrong with who follows up. */
final class RoutingDefects {
    private static final String ROUTING = "routering.csv";

    static final List<Planted> ALL = List.of(
            defect("a theme without a clause")
                    .changed(ROUTING, "3;verwardheid", "3;eenzaamheid")
                    .mended(ROUTING, "3;eenzaamheid", "3;verwardheid")
                    .told(CheckKind.GAP, Weight.ATTENTION, "routering.csv:1:1", "thema Verwardheid", "Regiekamer")
                    .shown((spot, plan) ->
                            assertThat(plan.owner().partner().name()).isEqualTo("Regiekamer")),
            defect("a special case below its rule")
                    .with(ROUTING, """
                            regel;thema;gebied;over;opvolger;informeer
                            2;eenzaamheid;;;sociaal-team;
                            1;eenzaamheid;Oost;;ouderenadviseur;
                            """)
                    .mended(ROUTING, "2;eenzaamheid", "2;verwardheid")
                    .told(
                            CheckKind.UNREACHABLE,
                            Weight.SERIOUS,
                            "routering.csv:3:1",
                            "Regel 1 past nooit: regel 2 gaat altijd voor. Zet regel 1 hoger of verwijder hem."),
            defect("a clause about danger below that of the base pack")
                    .changed(ROUTING, "4;praktische-hulp", "4;acuut-gevaar")
                    .mended(ROUTING, "4;acuut-gevaar", "4;praktische-hulp")
                    .told(
                            CheckKind.UNREACHABLE,
                            Weight.SERIOUS,
                            "routering.csv:5:1",
                            "Regel 4 past nooit: proef-basis/routering/1 gaat altijd voor, en daar mag een gemeente niet"
                                    + " van afwijken. Verwijder hem."),
            defect("conditions that no signal meets together")
                    .with(ROUTING, """
                            regel;thema;lijn;gebied;opvolger
                            1;eenzaamheid;wijkveiligheid;Oost;ouderenadviseur
                            2;eenzaamheid;;;sociaal-team
                            """)
                    .mended(ROUTING, "wijkveiligheid", "niet pluis")
                    .told(
                            CheckKind.UNREACHABLE,
                            Weight.SERIOUS,
                            "routering.csv:2:1",
                            "Regel 1 past nooit: geen melding voldoet aan alle voorwaarden tegelijk. Maak de voorwaarden"
                                    + " ruimer of haal de regel weg."),
            defect("two clauses of which only the order decides")
                    .with(ROUTING, """
                            regel;thema;gebied;over;opvolger
                            1;verwardheid;Oost;;wijkagent
                            2;verwardheid;;oudere;ouderenadviseur
                            3;;;;sociaal-team
                            """)
                    .mended(ROUTING, "oudere;ouderenadviseur", "oudere;wijkagent")
                    .told(
                            CheckKind.OVERLAP,
                            Weight.NOTE,
                            "routering.csv:2:1",
                            "Regel 1 (Wijkagent) en regel 2 (Ouderenadviseur)",
                            "Alleen hun volgorde beslist")
                    .shown((spot, plan) -> assertThat(plan.owner().clause())
                            .isEqualTo(spot.clauses().get(0))));

    private RoutingDefects() {}
}
