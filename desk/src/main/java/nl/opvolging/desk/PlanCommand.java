package nl.opvolging.desk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PlanView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the plan of a case, or what one party may see of it. */
@Command(name = "plan", description = "Zegt wat er volgt op een melding: wie, wanneer en waarom.", sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseQuestion question;

    @Option(names = "--json", description = "Geeft het plan als JSON, voor andere programma's.")
    private boolean json;

    @Option(
            names = {"--as", "--voor"},
            paramLabel = "PARTIJ",
            description = "Laat alleen zien wat deze partij mag zien, zoals melder:melder-17, opvolger:sociaal-team, "
                    + "coördinator:coordinator-3, team:team-oost of anonieme-melder:melding-1.")
    private @Nullable String viewer;

    @Option(
            names = {"--why-not", "--waarom-niet"},
            paramLabel = "OPVOLGER",
            description = "Zegt ook waarom deze opvolger niet verantwoordelijk is, zoals wijkagent.")
    private @Nullable String whyNot;

    @Option(
            names = "--uitgebreid",
            description = "Geeft alles: ook hoe is geteld, elke stap, wie wat waarom mag zien, het verhaal om voor te "
                    + "lezen, en alle regels die meetelden.")
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
        if (viewer != null && whyNot != null) {
            throw Refusal.wrongUse("Bij --voor hoort --waarom-niet niet: dat antwoord is niet voor iedereen. "
                    + "Kies een van beide.");
        }
        Optional<CaseQuestion.Asked> asked =
                question.ask(surroundings, spec.commandLine().getErr());
        if (asked.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        if (viewer == null) {
            tell(asked.get());
        } else {
            tell(asked.get(), PartyName.of(viewer, asked.get()));
        }
        return ExitCode.FINE;
    }

    private void tell(CaseQuestion.Asked asked) {
        Optional<FollowUpPartner> partner = Optional.ofNullable(whyNot).map(code -> partner(code, asked.agreement()));
        if (json) {
            write(asked.plan());
            return;
        }
        Page page = page();
        new PlanText(asked, page, inFull).print();
        partner.ifPresent(found -> {
            page.heading("Waarom niet " + found.name() + "?");
            asked.followUps()
                    .whyNot(asked.caseFile(), asked.plan().at(), found.ref())
                    .forEach(page::line);
        });
    }

    private void tell(CaseQuestion.Asked asked, Party party) {
        PlanView view = asked.plan().visibleTo(party);
        if (json) {
            write(view);
        } else {
            new ViewText(view, asked, page(), inFull).print();
        }
    }

    private Page page() {
        return new Page(
                spec.commandLine().getOut(),
                surroundings.width(),
                spec.commandLine().getColorScheme());
    }

    private void write(Object answer) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new String(ModelJson.write(answer), StandardCharsets.UTF_8));
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
