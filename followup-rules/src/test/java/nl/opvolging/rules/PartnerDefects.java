package nl.opvolging.rules;

import static nl.opvolging.rules.Planted.defect;

import java.util.List;

/** What can be wrong with partners and areas: no signal shows it, for it is about days to come or about names. */
final class PartnerDefects {
    private static final String PARTNERS = "opvolgers.csv";
    private static final String ROUTING = "routering.csv";

    static final List<Planted> ALL = List.of(
            defect("a partner that leaves before the agreement ends")
                    .changed(PARTNERS, "wijkagent;regie;;ja;", "wijkagent;regie;;ja;2027-06-30")
                    .mended(PARTNERS, "2027-06-30", "2028-12-31")
                    .told(
                            CheckKind.REFERENCE,
                            Weight.ATTENTION,
                            "opvolgers.csv:5:1",
                            "na woensdag 30 juni 2027",
                            "Dan doet Regiekamer het"),
            defect("partners without a substitute")
                    .changed(PARTNERS, "wijkagent;regie", "wijkagent;")
                    .changed(PARTNERS, "welzijn;sociaal-team", "welzijn;")
                    .mended(PARTNERS, "welzijn;;", "welzijn;sociaal-team;")
                    .mended(PARTNERS, "wijkagent;;;", "wijkagent;;altijd;")
                    .told(CheckKind.REFERENCE, Weight.ATTENTION, "opvolgers.csv:4:1", "Ouderenadviseur en Wijkagent"),
            defect("substitutes in a ring")
                    .changed(PARTNERS, "sociaal wijkteam;regie", "sociaal wijkteam;wijkagent")
                    .mended(PARTNERS, "sociaal wijkteam;wijkagent", "sociaal wijkteam;regie")
                    .told(CheckKind.REFERENCE, Weight.NOTE, "opvolgers.csv:2:1", "in een kring"),
            defect("a partner that no clause names")
                    .plus(PARTNERS, "jeugdteam;Jeugdteam;jongerenwerk;regie;;ja;")
                    .mended(ROUTING, "sociaal-team;wijkagent", "sociaal-team;jeugdteam, wijkagent")
                    .told(CheckKind.REFERENCE, Weight.NOTE, "opvolgers.csv:6:1", "Geen regel noemt: Jeugdteam"),
            defect("a name of an area that no clause uses")
                    .plus("gebieden.csv", "Centrum;BU05121001")
                    .mended(ROUTING, "Oost", "\"Oost, Centrum\"")
                    .told(CheckKind.REFERENCE, Weight.NOTE, "gebieden.csv:3:1", "Centrum"),
            defect("a safety net that has nearly all themes")
                    .with("gebieden.csv", "gebied;codes\n")
                    .with(ROUTING, """
                            regel;thema;opvolger;informeer
                            1;;regie;sociaal-team, wijkagent, ouderenadviseur
                            """)
                    .mended(ROUTING, "1;;regie;sociaal-team", "1;;sociaal-team;regie")
                    .told(CheckKind.REFERENCE, Weight.ATTENTION, "afspraak.yaml:9:10", "3 van de 3 thema's alleen"));

    private PartnerDefects() {}
}
