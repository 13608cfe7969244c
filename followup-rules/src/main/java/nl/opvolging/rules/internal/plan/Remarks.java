package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.List;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Signal;

/** What readers of a plan should notice. */
final class Remarks {
    private final Chain chain;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(Chain chain) {
        this.chain = chain;
    }

    List<Remark> find(CaseState state) {
        List<ReadSignal> signals = state.signals();
        Routing leading = state.round().routing();
        Head head = chain.head();
        if (head.example()) {
            add(RemarkKind.EXAMPLE, "Dit is een voorbeeld, niet de echte afspraak van " + head.name() + ".");
        }
        if (!head.adopted()) {
            add(RemarkKind.DRAFT, "Deze afspraak is een concept: hij is nog niet vastgesteld.");
        }
        if (state.dangerLasts()) {
            add(
                    RemarkKind.DANGER,
                    "Zolang er gevaar is, blijft " + state.owner().partner().name()
                            + " verantwoordelijk. Is het gevaar voorbij? Draag het dossier dan over.");
        }
        if (state.merged()) {
            add(
                    RemarkKind.SUCCESSOR,
                    head.name()
                            + " is opgegaan in een andere gemeente. Dit dossier loopt nog onder de oude afspraak. Zet het"
                            + " over naar de nieuwe.");
        }
        signals.forEach(signal -> aboutSignal(signal.signal()));
        aboutOwner(leading);
        return List.copyOf(remarks);
    }

    private void aboutSignal(Signal signal) {
        if (!signal.area().municipality().equals(chain.municipality())) {
            aboutMunicipality(signal);
        }
        for (Observation observation : signal.observations()) {
            if (chain.vocabulary().signs().find(observation.sign().value()).isEmpty()) {
                add(
                        RemarkKind.UNKNOWN_SIGN,
                        "Het teken \"" + observation.sign()
                                + "\" staat niet in de afspraak, dus zegt de afspraak er niets over.");
            }
        }
        if (signal.observer()
                .team()
                .filter(team -> !team.isAtHomeIn(signal.area()))
                .isPresent()) {
            add(
                    RemarkKind.OUTSIDE_HOME_AREA,
                    "Deze melding gaat over een plek buiten de eigen buurt van het team. Zij is even welkom.");
        }
        if (signal.observer().anonymous()) {
            add(
                    RemarkKind.ANONYMOUS,
                    "De melder is niet bekend. Wat de melder mag horen, kan alleen klaarliggen tot hij of zij ernaar vraagt.");
        }
    }

    private void aboutMunicipality(Signal signal) {
        if (chain.holdsIn(signal.area())) {
            add(
                    RemarkKind.SUCCESSOR,
                    signal.area().municipality() + " bestaat niet meer als gemeente: de afspraak van "
                            + chain.head().name() + " geldt.");
        } else {
            add(
                    RemarkKind.OUTSIDE_MUNICIPALITY,
                    "Melding " + signal.id() + " gaat over een plek in een andere gemeente (" + signal.area()
                            + "). Deze afspraak geldt daar niet.");
        }
    }

    private void aboutOwner(Routing leading) {
        FollowUpPartner meant = chain.partner(leading.clause().answer().owner()).orElse(leading.owner());
        if (!meant.ref().equals(leading.owner().ref())) {
            add(
                    RemarkKind.SUBSTITUTE,
                    meant.name() + " doet op "
                            + DutchDates.day(DutchDates.dayOf(leading.at()))
                            + " niet mee. In plaats daarvan volgt op: "
                            + leading.owner().name() + ".");
        }
    }

    private void add(RemarkKind kind, String text) {
        Remark remark = new Remark(kind, text);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }
}
