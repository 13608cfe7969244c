package nl.opvolging.benchmarks.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** A pack of so many clauses, two out of three of them routes and the others terms, on top of the national pack. */
public final class MeasuredPack {
    private static final String HEAD = """
            gemeente: %1$s
            naam: Meetgemeente %1$s
            versie: 1
            geldig: { van: 2026-01-01 }
            basis: nederland
            status: concept
            voorbeeld: true
            kalender: { kantoor: "ma-vr 08:30-17:00" }
            vangnet: regie
            """;
    /** Of this theme there is a term for {@link DutyKind#TAKE_UP}. */
    private static final Theme THEME = Theme.of(MeasuredTable.THEMES.get(1));

    private static final LocalDate DAY = LocalDate.of(2027, 1, 12);
    private static final String PARTNERS = """
            opvolger;naam;soort;vervanger
            regie;Regie;gemeente;sociaal-team
            sociaal-team;Sociaal team;sociaal wijkteam;regie
            ouderenadviseur;Ouderenadviseur;sociaal wijkteam;sociaal-team
            wijkagent;Wijkagent;wijkagent;sociaal-team
            jongerenwerk;Jongerenwerk;sociaal wijkteam;sociaal-team
            handhaving;Handhaving;gemeente;regie
            """;
    private static final List<DutyKind> STEPS =
            List.of(DutyKind.CONFIRM_RECEIPT, DutyKind.TAKE_UP, DutyKind.DECIDE, DutyKind.FEED_BACK);

    private final Area municipality;
    private final Map<String, String> files = new LinkedHashMap<>();

    private MeasuredPack(Area municipality, MeasuredTable routes) {
        this.municipality = municipality;
        files.put("afspraak.yaml", HEAD.formatted(municipality.code()));
        files.put("opvolgers.csv", PARTNERS);
        files.put("gebieden.csv", Place.names(municipality));
        files.put("routering.csv", routes.text());
    }

    /**
     * The pack of a municipality; those of two municipalities have other routes.
     *
     * @param municipality the municipality
     * @param clauses how many clauses, three at least
     * @return the pack
     */
    public static MeasuredPack of(Area municipality, int clauses) {
        int terms = clauses / 3;
        MeasuredTable routes = MeasuredTable.of(
                clauses - terms, Integer.parseInt(municipality.code().substring(2)));
        MeasuredPack pack = new MeasuredPack(municipality, routes);
        StringBuilder table = new StringBuilder("regel;stap;thema;streef;uiterlijk\n");
        for (int i = 0; i < terms; i++) {
            table.append(i + 1)
                    .append(';')
                    .append(STEPS.get(i % STEPS.size()).word())
                    .append(';')
                    .append(MeasuredTable.THEMES.get(i % MeasuredTable.THEMES.size()))
                    .append(";1 werkdag;")
                    .append(2 + i % 9)
                    .append(" werkdagen\n");
        }
        pack.files.put("termijnen.csv", table.toString());
        return pack;
    }

    /** The pack that has this routing table, and no other. */
    static MeasuredPack of(Area municipality, MeasuredTable routes) {
        return new MeasuredPack(municipality, routes);
    }

    /**
     * The texts of its files.
     *
     * @return the texts by the names of the files
     */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** Reads it beside the shipped packs. */
    Agreement read() {
        RulePacks packs = RulePacks.reader()
                .classPath()
                .pack(municipality.code(), files)
                .read()
                .orThrow();
        return agreement(packs, municipality);
    }

    /**
     * The agreement of a municipality that has one.
     *
     * @param packs the packs that were read
     * @param municipality the municipality
     * @return its agreement
     */
    public static Agreement agreement(RulePacks packs, Area municipality) {
        return packs.agreement(municipality, DAY);
    }

    /**
     * Asks the first question of each of its tables of clauses, for which they are compiled.
     *
     * @param agreement an agreement of which it is the pack
     * @return what was answered, in one word
     */
    public static String ask(Agreement agreement) {
        PartnerRef owner = agreement
                .route(RoutingQuestion.builder()
                        .theme(THEME)
                        .area(agreement.municipality())
                        .municipality(agreement.municipality())
                        .observer(ObserverKind.RESIDENT)
                        .about(About.OLDER_PERSON)
                        .urgency(Urgency.ORDINARY)
                        .anonymous(false)
                        .consent(Answer.UNKNOWN)
                        .build())
                .owner();
        return agreement
                .term(new TermQuestion(DutyKind.TAKE_UP, Optional.of(THEME), Urgency.ORDINARY, owner))
                .clause()
                .toString();
    }
}
