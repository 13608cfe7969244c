package nl.opvolging.desk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.SignalReceived;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tells the plan of a case.
 *
 * <p>Without {@code --at} it is the plan at the last event, not at the present moment: so the same file gives the same
 * plan today and next year, in a test, in a meeting and on another machine. Whoever wants to know how it stands now says
 * when that is.
 */
@Command(name = "plan", description = "Zegt wat er volgt op een melding: wie, wanneer en waarom.", sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DOSSIER",
            description = "Een JSON-bestand met een dossier of met alleen een melding; - leest wat er binnenkomt.")
    private String caseName;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "Het moment waarop u kijkt, zoals 2027-01-12T10:00 (Nederlandse tijd) of 2027-01-12T09:00Z. "
                    + "Zonder deze optie: het moment van de laatste gebeurtenis in het dossier, en dus niet nu. "
                    + "Zo geeft hetzelfde dossier altijd hetzelfde plan.")
    private @Nullable String moment;

    @Mixin
    private PackFolderOption folder;

    @Option(names = "--json", description = "Geeft het plan als JSON, voor andere programma's.")
    private boolean json;

    @Option(
            names = {"--why-not", "--waarom-niet"},
            paramLabel = "OPVOLGER",
            description = "Zegt ook waarom deze opvolger niet verantwoordelijk is, zoals wijkagent.")
    private @Nullable String whyNot;

    @Option(
            names = "--uitgebreid",
            description = "Geeft ook het verhaal om voor te lezen, en alle regels die meetelden.")
    private boolean inFull;

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (json && (whyNot != null || inFull)) {
            throw Refusal.wrongUse(
                    "Bij --json horen --waarom-niet en --uitgebreid niet: het plan in JSON is altijd compleet. "
                            + "Kies een van beide.");
        }
        Optional<Instant> asked = Optional.ofNullable(moment).map(DutchMoment::parse);
        CaseFile caseFile = new CaseInput(caseName, surroundings.input()).read();
        Optional<RulePacks> packs = folder.read(spec.commandLine().getErr());
        if (packs.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        tell(caseFile, asked.orElseGet(() -> lastEvent(caseFile)), FollowUps.by(packs.get()));
        return ExitCode.FINE;
    }

    private static Instant lastEvent(CaseFile caseFile) {
        List<CaseEvent> history = caseFile.history();
        return history.get(history.size() - 1).happenedAt();
    }

    private void tell(CaseFile caseFile, Instant at, FollowUps followUps) {
        Agreement agreement = followUps.agreement(caseFile);
        requireSignalBefore(at, caseFile);
        Optional<FollowUpPartner> asked = Optional.ofNullable(whyNot).map(code -> partner(code, agreement));
        FollowUpPlan plan = followUps.plan(caseFile, at);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(ModelJson.write(plan), StandardCharsets.UTF_8));
            return;
        }
        Page page = new Page(out, surroundings.width(), spec.commandLine().getColorScheme());
        new PlanText(plan, agreement, page).print(caseFile, inFull);
        asked.ifPresent(partner -> {
            page.heading("Waarom niet " + partner.name() + "?");
            followUps.whyNot(caseFile, at, partner.ref()).forEach(page::line);
        });
    }

    private static void requireSignalBefore(Instant at, CaseFile caseFile) {
        Instant first = caseFile.history().stream()
                .filter(SignalReceived.class::isInstance)
                .findFirst()
                .orElseThrow()
                .happenedAt();
        if (at.isBefore(first)) {
            throw Refusal.problems(
                    "Op " + DutchMoments.inFull(at) + " was er nog niets gemeld: de eerste melding is van "
                            + DutchMoments.inFull(first) + ". Kies met --at een later moment.");
        }
    }

    private static FollowUpPartner partner(String code, Agreement agreement) {
        return known(code, agreement)
                .orElseThrow(() -> Refusal.wrongUse("De afspraak kent geen opvolger \"" + code + "\". Kies uit: "
                        + agreement.partners().stream()
                                .map(partner -> partner.ref().value())
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static Optional<FollowUpPartner> known(String code, Agreement agreement) {
        try {
            return agreement.partner(PartnerRef.of(code));
        } catch (IllegalArgumentException e) {
            // Not written as a code is: then the agreement does not know it either.
            return Optional.empty();
        }
    }
}
