package nl.opvolging.desk.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePacks;

/** The page of every shipped agreement, made once for all who look at them. */
final class ShippedPages {
    static final RulePacks PACKS = RulePacks.fromClassPath();

    private static final Map<Agreement, String> PAGES = make();

    private ShippedPages() {}

    private static Map<Agreement, String> make() {
        Map<Agreement, String> pages = new LinkedHashMap<>();
        PACKS.agreements().forEach(agreement -> pages.put(agreement, AgreementPage.of(agreement, Optional.empty())));
        return pages;
    }

    static List<Agreement> agreements() {
        return List.copyOf(PAGES.keySet());
    }

    static String of(Agreement agreement) {
        return Optional.ofNullable(PAGES.get(agreement)).orElseThrow();
    }
}
