package nl.opvolging.desk.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/**
 * Which partners have a part in an agreement: those of its own pack, its safety net, those that a clause on the page names, and
 * who stands in for one of these.
 */
final class Involved {
    private static final String PARTNERS = "opvolgers.csv";
    private static final String CODE = "opvolger";

    private final Agreement agreement;
    private final Set<PartnerRef> partners = new TreeSet<>();

    Involved(Agreement agreement) {
        this.agreement = agreement;
        Set<String> own = codes(agreement.packs().get(0).tables().getOrDefault(PARTNERS, List.of()));
        agreement.partners().stream()
                .map(FollowUpPartner::ref)
                .filter(ref -> own.contains(ref.value()))
                .forEach(this::add);
        add(agreement.safetyNet().ref());
    }

    private static Set<String> codes(List<List<String>> rows) {
        List<String> headers = rows.isEmpty() ? List.of() : plain(rows.get(0));
        int column = headers.indexOf(CODE);
        return column < 0
                ? Set.of()
                : rows.stream().skip(1).map(row -> plain(row).get(column)).collect(Collectors.toSet());
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }

    void add(Route route) {
        add(route.owner());
        route.informed().forEach(this::add);
    }

    /** Somebody who is meant without a name is no partner of its own. */
    void add(Recipient recipient) {
        recipient.partner().ifPresent(this::add);
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
