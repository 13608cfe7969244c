package nl.opvolging.rules;

import static nl.opvolging.rules.Planted.defect;

import java.util.List;

/** What can be wrong with who sees what: it is about all signals of a theme, so none is told. */
final class DisclosureDefects {
    private static final String DISCLOSURE = "delen.csv";
    private static final String HEADERS = "regel;aan;wat;thema;mag;grondslag\n";

    static final List<Planted> ALL = List.of(
            defect("an owner that may not see where it is")
                    .with(DISCLOSURE, HEADERS + """
                            3;verantwoordelijke;plek;eenzaamheid;nee;niet meer dan nodig
                            1;verantwoordelijke;;;ja;nodig om op te volgen
                            2;meedoener;status, thema;;ja;nodig om samen op te volgen
                            """)
                    .mended(DISCLOSURE, "nee;", "ja;")
                    .told(CheckKind.DISCLOSURE, Weight.SERIOUS, "delen.csv:2:38", "De verantwoordelijke", "plek"),
            defect("who takes part and may not see what it is about")
                    .with(DISCLOSURE, HEADERS + """
                            1;verantwoordelijke;;;ja;nodig om op te volgen
                            3;meedoener;thema;verwardheid;nee;niet meer dan nodig
                            2;meedoener;status, thema;;ja;nodig om samen op te volgen
                            """)
                    .mended(DISCLOSURE, "nee;", "ja;")
                    .told(CheckKind.DISCLOSURE, Weight.ATTENTION, "delen.csv:3:31", "De meedoener", "thema"),
            defect("an owner that no clause lets see anything")
                    .onBase(DISCLOSURE, HEADERS + "1;melder;status;;ja;wie meldt, hoort wat er gebeurt\n")
                    .with(DISCLOSURE, HEADERS + """
                            1;melder;terugkoppeling;;ja;wie meldt, hoort wat er gebeurt
                            2;meedoener;status, thema;;ja;nodig om samen op te volgen
                            """)
                    .mended(DISCLOSURE, "melder;terugkoppeling", "verantwoordelijke;")
                    .told(CheckKind.DISCLOSURE, Weight.SERIOUS, "afspraak.yaml:4:9", "De verantwoordelijke", "plek"),
            defect("a team that sees what was noticed")
                    .plus(DISCLOSURE, "3;team;waarnemingen;eenzaamheid;ja;het team kent de buurt")
                    .mended(DISCLOSURE, "ja;het team", "nee;het team")
                    .told(CheckKind.DISCLOSURE, Weight.SERIOUS, "delen.csv:4:33", "vrijwillig", "waarnemingen"));

    private DisclosureDefects() {}
}
