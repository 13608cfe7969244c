package nl.opvolging.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;

/** Parties as they are named on the command line: what they are, a colon, and their reference. */
final class PartyName {
    private PartyName() {}

    /**
     * Finds a party.
     *
     * @param text such as {@code melder:melder-17}; accents, capitals and the English word for it do as well
     * @param asked the case
     * @return a party of the case, or a partner of its agreement
     * @throws Refusal if it is neither; it names the parties of the case
     */
    static Party of(String text, CaseQuestion.Asked asked) {
        return read(text, asked.agreement())
                .filter(party -> party.kind() == PartyKind.PARTNER
                        || asked.plan().involvements().stream()
                                .anyMatch(involvement -> involvement.party().equals(party)))
                .orElseThrow(() -> Refusal.wrongUse("\"" + text + "\" is geen partij in dit dossier. Kies uit: "
                        + asked.plan().involvements().stream()
                                .map(Involvement::party)
                                .distinct()
                                .map(PartyName::text)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Such as {@code anonieme-melder:melding-1}. */
    static String text(Party party) {
        return word(party.kind()) + ":" + party.ref();
    }

    private static Optional<Party> read(String text, Agreement agreement) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String word = plain(text.substring(0, colon));
        String ref = text.substring(colon + 1);
        return Arrays.stream(PartyKind.values())
                .filter(kind -> word.equals(plain(kind.word())) || word.equals(plain(kind.name())))
                .findFirst()
                .flatMap(kind -> party(kind, ref, agreement));
    }

    private static Optional<Party> party(PartyKind kind, String ref, Agreement agreement) {
        try {
            return kind == PartyKind.PARTNER
                    ? agreement
                            .partner(PartnerRef.of(ref))
                            .map(FollowUpPartner::ref)
                            .map(Party::partner)
                    : Optional.of(new Party(kind, ref));
        } catch (IllegalArgumentException e) {
            // Not written as a reference is: then the case does not know it either.
            return Optional.empty();
        }
    }

    private static String word(PartyKind kind) {
        return kind.word().replace(' ', '-');
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace('_', '-');
    }
}
