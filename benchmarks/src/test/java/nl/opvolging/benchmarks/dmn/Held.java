package nl.opvolging.benchmarks.dmn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Region;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingClause;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.WeakSpots;
import nl.opvolging.signal.PartnerRef;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Overlap;

/** The analysis of KIE held against that of the library, for one agreement. */
final class Held {
    private final Agreement agreement;
    private final KieAnalysis kie;
    private final KieAnalysis withoutRest;
    private final AskedSides asked;
    private final List<WeakSpot> weakSpots;
    private final LeadingThemes leading;

    Held(Agreement agreement) {
        this.agreement = agreement;
        this.kie = KieAnalysis.of(agreement);
        this.withoutRest = KieAnalysis.withoutRest(agreement);
        this.asked = AskedSides.of(agreement, kie::spot);
        this.weakSpots = WeakSpots.of(agreement);
        this.leading = LeadingThemes.ofOneSign(agreement);
    }

    static boolean hasTheme(RoutingQuestion question) {
        return question.theme().isPresent();
    }

    boolean isAboutOneSign(RoutingQuestion question) {
        return leading.test(question);
    }

    private RoutingClause clause(String name) {
        return agreement.routingClauses().stream()
                .filter(clause -> clause.route().clause().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PartnerRef owner(String clause) {
        return clause(clause).route().owner();
    }

    /** Whether what no rule asks for is left to the safety net, by a clause that asks nothing. */
    boolean isLeftToTheSafetyNet() {
        RoutingClause rest = clause(withoutRest.nameOfRest());
        return rest.conditions().isEmpty()
                && rest.route().owner().equals(agreement.safetyNet().ref());
    }

    /** Questions in each gap that KIE finds. */
    List<RoutingQuestion> inGapsOfKie() {
        return withoutRest.gaps().stream()
                .flatMap(gap -> questions(gap).stream())
                .toList();
    }

    private List<RoutingQuestion> questions(Hyperrectangle box) {
        return asked.questions((spot, column) -> KieAnalysis.isIn(box, spot, column));
    }

    boolean isInGapOfKie(RoutingQuestion question) {
        Spot spot = kie.spot(question);
        return withoutRest.gaps().stream().anyMatch(gap -> KieAnalysis.isIn(gap, spot));
    }

    /** Questions that the library answers by the first clause that holds for anything. */
    List<RoutingQuestion> leftOver() {
        AllAnswers<RoutingQuestion, Route> routes = AllAnswers.routes(agreement);
        return routes.all().stream()
                .filter(route -> route.clause().toString().equals(withoutRest.nameOfRest()))
                .flatMap(route -> routes.regions(route).stream())
                .map(Region::examples)
                .flatMap(List::stream)
                .toList();
    }

    boolean isLeftOver(RoutingQuestion question) {
        return agreement.route(question).clause().toString().equals(withoutRest.nameOfRest());
    }

    boolean tellsOfGap() {
        return weakSpots.stream().anyMatch(spot -> spot.check() == CheckKind.GAP);
    }

    /** Pairs of clauses of which the library tells that their order decides. */
    Set<String> pairsOfTheLibrary() {
        return weakSpots.stream()
                .filter(spot -> spot.check() == CheckKind.OVERLAP)
                .flatMap(spot -> spot.clauses().stream()
                        .skip(1)
                        .map(second -> spot.clauses().get(0) + " & " + second))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pairs of rules that KIE finds topmost where rules overlap, as far as they are a matter of the library's check. */
    Set<String> pairsOfKie(Predicate<RoutingQuestion> about) {
        Set<String> pairs = new TreeSet<>();
        for (Overlap overlap : kie.overlaps()) {
            List<Integer> rules =
                    overlap.getRules().stream().sorted().distinct().toList();
            int first = rules.get(0);
            int second = rules.get(1);
            if (isOneOwnTable(first, second) && !owner(kie.name(first)).equals(owner(kie.name(second)))) {
                boolean matters = questions(overlap.getOverlap()).stream()
                        .filter(about)
                        .anyMatch(question -> !isSpecialCase(first, second, question, about));
                if (matters) {
                    pairs.add(kie.name(first) + " & " + kie.name(second));
                }
            }
        }
        return pairs;
    }

    private boolean isOneOwnTable(int first, int second) {
        String own = agreement.packs().get(0).code() + "/";
        return kie.name(first).startsWith(own) && kie.name(second).startsWith(own);
    }

    /** Whether one rule asks for nothing, about the theme of a question, that the other does not ask for too. */
    private boolean isSpecialCase(int rule, int other, RoutingQuestion question, Predicate<RoutingQuestion> about) {
        return asked.sides().stream().allMatch(side -> {
            boolean isAbout = side.equals(asked.sides().get(0));
            return side
                    .where(seen -> !isAbout
                            || (about.test(seen.question())
                                    && seen.question().theme().equals(question.theme())))
                    .stream()
                    .filter(seen -> asksForAll(rule, seen, side))
                    .allMatch(seen -> asksForAll(other, seen, side));
        });
    }

    private boolean asksForAll(int rule, AskedSides.Seen seen, AskedSides.Side side) {
        return side.columns().stream().allMatch(column -> kie.asksFor(rule, seen.spot(), column));
    }

    @Override
    public String toString() {
        return agreement.packs().toString();
    }
}
