package nl.opvolging.rules.internal.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.Weight;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Theme;

/**
 * Finds safety nets on which nearly everything hangs. With this table alone, one partner has all themes, and is also who has
 * what nobody else has:
 *
 * <pre>
 * regel;thema;opvolger
 * 1;;vangnet
 * </pre>
 */
final class LoadCheck implements Check {
    /** A safety net that has more of the themes than this, carries the agreement alone. */
    private static final double LARGEST_SHARE = 0.75;

    private static final int FEWEST_THEMES = 3;

    @Override
    public CheckKind kind() {
        return CheckKind.REFERENCE;
    }

    @Override
    public void check(Subject subject, Report report) {
        FollowUpPartner net = subject.agreement().safetyNet();
        Survey survey = subject.survey();
        Set<Theme> themes = new HashSet<>();
        Set<Theme> others = new HashSet<>();
        for (Situation situation : survey.situations()) {
            if (!situation.danger()) {
                situation.theme().ifPresent(themes::add);
                if (!survey.owner(situation).ref().equals(net.ref())) {
                    situation.theme().ifPresent(others::add);
                }
            }
        }
        int alone = themes.size() - others.size();
        if (themes.size() >= FEWEST_THEMES && alone > LARGEST_SHARE * themes.size()) {
            report.place(
                    Weight.ATTENTION,
                    "afspraak.yaml",
                    subject.agreement().head().safetyNetPlace(),
                    new Finding(
                            net.name() + " heeft " + alone + " van de " + themes.size()
                                    + " thema's alleen, en is ook het vangnet. Valt deze opvolger weg, dan valt bijna alles stil.",
                            "Verdeel de thema's, of kies een ander vangnet."),
                    Optional.empty());
        }
    }
}
