package nl.opvolging.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;

/**
 * Partners that are not there when they are needed, that nobody stands in for, on whom everything hangs or whom nobody needs;
 * and names of areas that no clause uses.
 *
 * <pre>
 * opvolger;naam;soort;vervanger;geldig tot
 * wijkagent;Wijkagent;wijkagent;;2027-06-30      goes before the agreement ends, and nobody stands in
 * jeugdteam;Jeugdteam;jongerenwerk;wijkagent;    no clause names it
 * </pre>
 */
final class ReferenceCheck implements Check {
    /** One partner that has more of the themes than this, and is its own safety net, carries the agreement alone. */
    private static final double LARGEST_SHARE = 0.75;

    private static final int FEWEST_THEMES = 3;
    private static final int SHORTEST_RING = 3;
    private static final OpeningHours ALWAYS = OpeningHours.parse("altijd");
    private static final String FILE = "opvolgers.csv";

    @Override
    public CheckKind kind() {
        return CheckKind.REFERENCE;
    }

    @Override
    public void check(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        List<FollowUpPartner> own = rows(agreement, FILE).stream()
                .flatMap(row -> agreement.vocabulary().partners().find(row.text()).stream())
                .toList();
        own.forEach(partner -> checkDates(agreement, partner, report));
        tell(
                agreement,
                report,
                Weight.ATTENTION,
                own,
                partner -> partner.substitute().isEmpty()
                        && !partner.openingHours().equals(Optional.of(ALWAYS)),
                "Niemand vervangt: ",
                ". Noem in de kolom vervanger wie het overneemt bij ziekte of vakantie.");
        Set<PartnerRef> used = used(agreement);
        tell(
                agreement,
                report,
                Weight.NOTE,
                own,
                partner -> !used.contains(partner.ref()),
                "Geen regel noemt: ",
                ". Haal deze opvolgers weg, of maak er een regel voor.");
        checkRings(agreement, own, report);
        checkAreas(agreement, report);
        checkShare(subject, report);
    }

    private static List<Cell> rows(Chain agreement, String file) {
        return agreement.packs().get(0).tables().getOrDefault(file, List.of()).stream()
                .skip(1)
                .map(row -> row.get(0))
                .toList();
    }

    private static Cell place(Chain agreement, String file, String word) {
        return rows(agreement, file).stream()
                .filter(cell -> cell.text().equals(word))
                .findFirst()
                .orElseGet(() -> new Cell("", 1, 1));
    }

    private static void checkDates(Chain agreement, FollowUpPartner partner, Report report) {
        DateRange validity = agreement.packs().get(0).validity();
        Optional<LocalDate> late = partner.validFrom().filter(validity.first()::isBefore);
        Optional<LocalDate> early = partner.validUntil().filter(last -> last.isBefore(validity.last()));
        if (late.isEmpty() && early.isEmpty()) {
            return;
        }
        LocalDate without = early.map(last -> last.plusDays(1))
                .filter(day -> !day.isBefore(validity.first()))
                .orElse(validity.first());
        List<String> when = new ArrayList<>();
        late.ifPresent(day -> when.add("voor " + DutchDates.longDay(day)));
        early.ifPresent(day -> when.add("na " + DutchDates.longDay(day)));
        report.place(
                Weight.ATTENTION,
                FILE,
                place(agreement, FILE, partner.ref().value()),
                partner.name() + " doet " + DutchList.and(when) + " niet mee, terwijl de afspraak dan geldt. Dan doet "
                        + agreement.available(partner.ref(), without).name()
                        + " het. Noem een opvolger die er wel is, of maak een nieuwe versie van de afspraak.",
                Optional.empty());
    }

    private static void tell(
            Chain agreement,
            Report report,
            Weight weight,
            List<FollowUpPartner> own,
            Predicate<FollowUpPartner> isMeant,
            String before,
            String after) {
        List<FollowUpPartner> meant = own.stream().filter(isMeant).toList();
        if (!meant.isEmpty()) {
            report.place(
                    weight,
                    FILE,
                    place(agreement, FILE, meant.get(0).ref().value()),
                    before
                            + DutchList.and(
                                    meant.stream().map(FollowUpPartner::name).toList())
                            + after,
                    Optional.empty());
        }
    }

    private static Set<PartnerRef> used(Chain agreement) {
        Set<PartnerRef> used = new HashSet<>(Set.of(agreement.safetyNet().ref()));
        agreement
                .vocabulary()
                .partners()
                .all()
                .forEach(partner -> partner.substitute().ifPresent(used::add));
        agreement.clauses(RoutingTable.TABLE).forEach(clause -> {
            used.add(clause.answer().owner());
            used.addAll(clause.answer().informed());
        });
        agreement
                .clauses(EscalationTable.TABLE)
                .forEach(clause -> clause.answer().recipient().partner().ifPresent(used::add));
        agreement
                .clauses(FeedbackTable.TABLE)
                .forEach(clause -> clause.answer().by().partner().ifPresent(used::add));
        return used;
    }

    /** Two who stand in for each other are a pair; three or more are a ring in which nobody is the last. */
    private static void checkRings(Chain agreement, List<FollowUpPartner> own, Report report) {
        Set<Set<PartnerRef>> told = new HashSet<>();
        for (FollowUpPartner start : own) {
            Set<PartnerRef> ring = new LinkedHashSet<>();
            Optional<FollowUpPartner> next = Optional.of(start);
            while (next.isPresent() && ring.add(next.get().ref())) {
                next = next.get().substitute().flatMap(agreement::partner);
            }
            boolean closed = next.isPresent() && next.get().ref().equals(start.ref());
            if (closed && ring.size() >= SHORTEST_RING && told.add(Set.copyOf(ring))) {
                report.place(
                        Weight.NOTE,
                        FILE,
                        place(agreement, FILE, start.ref().value()),
                        "Deze opvolgers vervangen elkaar in een kring: "
                                + DutchList.and(
                                        ring.stream().map(PartnerRef::value).toList())
                                + ". Laat een van hen vervangen door het vangnet.",
                        Optional.empty());
            }
        }
    }

    private static void checkAreas(Chain agreement, Report report) {
        Set<String> used = new HashSet<>();
        agreement.clauses(RoutingTable.TABLE).stream()
                .flatMap(clause -> clause.conditions().stream())
                .filter(condition -> condition.column().header().equals("gebied"))
                .forEach(condition -> used.addAll(condition.words()));
        List<Cell> unused = rows(agreement, "gebieden.csv").stream()
                .filter(cell -> !used.contains(cell.text()))
                .toList();
        if (!unused.isEmpty()) {
            report.place(
                    Weight.NOTE,
                    "gebieden.csv",
                    unused.get(0),
                    "Geen regel van routering noemt: "
                            + DutchList.and(unused.stream().map(Cell::text).toList())
                            + ". Maak er een regel voor, of haal deze namen weg.",
                    Optional.empty());
        }
    }

    private static void checkShare(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        PartnerRef net = agreement.safetyNet().ref();
        Survey survey = subject.survey();
        Set<Theme> themes = new HashSet<>();
        Set<Theme> others = new HashSet<>();
        for (Situation situation : survey.situations()) {
            if (!situation.danger()) {
                situation.theme().ifPresent(themes::add);
                if (!survey.owner(situation).ref().equals(net)) {
                    situation.theme().ifPresent(others::add);
                }
            }
        }
        int alone = themes.size() - others.size();
        if (themes.size() >= FEWEST_THEMES && alone > LARGEST_SHARE * themes.size()) {
            report.place(
                    Weight.ATTENTION,
                    "afspraak.yaml",
                    agreement.head().safetyNetPlace(),
                    agreement.safetyNet().name() + " heeft " + alone + " van de " + themes.size()
                            + " thema's alleen, en is ook het vangnet. Valt deze opvolger weg, dan valt bijna alles stil."
                            + " Verdeel de thema's, of kies een ander vangnet.",
                    Optional.empty());
        }
    }
}
