package nl.opvolging.desk.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/** Which partners have a part in an agreement: those of its own pack, those that a clause on the page names, and who stands in. */
final class Involved {
    private static final String PARTNERS = "opvolgers.csv";

    private final Agreement agreement;
    private final Set<PartnerRef> partners = new TreeSet<>();

    Involved(Agreement agreement) {
        this.agreement = agreement;
        RulePack own = agreement.packs().get(0);
        own.tables().getOrDefault(PARTNERS, List.of()).stream()
                .flatMap(List::stream)
                .forEach(this::addByWord);
        add(agreement.safetyNet().ref());
    }

    private void addByWord(String word) {
        agreement.partners().stream()
                .map(FollowUpPartner::ref)
                .filter(ref -> ref.value().equals(word.strip()))
                .forEach(this::add);
    }

    void add(PartnerRef partner) {
        Deque<PartnerRef> open = new ArrayDeque<>();
        open.add(partner);
        while (!open.isEmpty()) {
            PartnerRef next = open.remove();
            if (partners.add(next)) {
                agreement.partner(next).flatMap(FollowUpPartner::substitute).ifPresent(open::add);
            }
        }
    }

    Set<PartnerRef> partners() {
        return Set.copyOf(partners);
    }
}
