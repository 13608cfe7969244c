package nl.opvolging.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Signal;

/**
 * What people call the things of a case.
 *
 * @param agreement the agreement that holds for the case
 * @param first the agreement under which it began, for those who had a part in it then
 */
record Names(Agreement agreement, Agreement first) {
    String partner(PartnerRef partner) {
        return known(partner).map(FollowUpPartner::name).orElse(partner.value());
    }

    private Optional<FollowUpPartner> known(PartnerRef partner) {
        return agreement.partner(partner).or(() -> first.partner(partner));
    }

    /** A party as a part of a sentence. */
    String party(Party party) {
        return switch (party.kind()) {
            case PARTNER -> partner(PartnerRef.of(party.ref()));
            case OBSERVER -> "de melder (" + party.ref() + ")";
            case ANONYMOUS_OBSERVER -> "de anonieme melder van melding " + party.ref();
            case COORDINATOR -> "de coördinator van het team (" + party.ref() + ")";
            case TEAM -> "het team (" + party.ref() + ")";
        };
    }

    /** A party that somebody has to speak to, with its number. */
    String callable(Party party) {
        return switch (party.kind()) {
            case PARTNER -> {
                PartnerRef ref = PartnerRef.of(party.ref());
                yield known(ref).map(Names::withNumber).orElse(ref.value());
            }
            case OBSERVER, ANONYMOUS_OBSERVER, COORDINATOR, TEAM -> party(party);
        };
    }

    private static String withNumber(FollowUpPartner partner) {
        return partner.name()
                + partner.serviceNumber().map(number -> ", telefoon " + number).orElse("");
    }

    /** A partner with what helps to reach it. */
    static String reachable(FollowUpPartner partner) {
        return withNumber(partner)
                + partner.openingHours().map(hours -> ", bereikbaar " + hours).orElse("");
    }

    String pack() {
        RulePack pack = agreement.packs().get(0);
        return pack.name() + ", versie " + pack.version();
    }

    String place(Area area) {
        return agreement
                .nameOf(area)
                .or(() -> first.nameOf(area))
                .map(name -> name + " (" + area + ")")
                .orElse(area.code());
    }

    /** All that was noticed. */
    String observed(Signal signal) {
        return signal.observations().stream().map(this::observed).collect(Collectors.joining("; "));
    }

    private String observed(Observation observation) {
        return agreement.nameOf(observation.sign()).orElse(observation.sign().value())
                + " (" + observation.sense().word()
                + (observation.recurring() == Answer.YES ? ", vaker" : "") + ")";
    }
}
