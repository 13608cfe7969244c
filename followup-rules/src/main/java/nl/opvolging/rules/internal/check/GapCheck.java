package nl.opvolging.rules.internal.check;

import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.text.Cell;

/**
 * Finds signals with a known theme for which only the safety net is left: no clause says who follows them up. In an agreement
 * with this table alone, nobody has loneliness during office hours:
 *
 * <pre>
 * regel;thema;wanneer;opvolger
 * 1;eenzaamheid;buiten kantooruren;wijkagent
 * </pre>
 */
final class GapCheck implements Check {
    private static final Cell TOP = new Cell("", 1, 1);

    @Override
    public CheckKind kind() {
        return CheckKind.GAP;
    }

    @Override
    public void check(Subject subject, Report report) {
        Space<RoutingQuestion, Route> space = subject.leadingThemes();
        Diagram<RoutingQuestion, Boolean> diagram = new Diagram<>(
                space,
                1,
                held -> isLeftToTheSafetyNet(
                        space.agreements().get(0).clauses().get(held.get(0).nextSetBit(0)), subject));
        Witnesses witnesses = new Witnesses(subject);
        for (Diagram.Box<Boolean> box : diagram.boxes(gap -> gap)) {
            String region = Regions.words(box, space);
            report.place(
                    Weight.ATTENTION,
                    RoutingTable.TABLE.name() + ".csv",
                    TOP,
                    new Finding(
                            "Geen regel zegt wie opvolgt bij " + (region.isEmpty() ? "een melding" : region)
                                    + ". Dan heeft alleen het vangnet het ("
                                    + subject.agreement().safetyNet().name()
                                    + ").",
                            "Zet er een regel bij, of noem het vangnet in een regel als dat de bedoeling is."),
                    Optional.of(witnesses.witness(space.question(space.mostOrdinary(box), 0))));
        }
    }

    private static boolean isLeftToTheSafetyNet(Clause<RoutingQuestion, Route> clause, Subject subject) {
        return clause.conditions().isEmpty()
                && subject.agreement()
                        .partner(clause.answer().owner())
                        .equals(Optional.of(subject.agreement().safetyNet()));
    }
}
