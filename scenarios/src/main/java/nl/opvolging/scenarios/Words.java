package nl.opvolging.scenarios;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;

/** The words that the scenarios of a pack can use: what its agreement calls signs, themes, areas and partners. */
final class Words {
    private static final String SAFETY_NET = "vangnet";

    private final Agreement agreement;
    private final String pack;
    private final Map<String, String> signs = new TreeMap<>();
    private final Map<String, String> signNames = new TreeMap<>();
    private final Map<String, String> themes = new TreeMap<>();
    private final Map<String, String> themeNames = new TreeMap<>();
    private final Map<String, Area> areas = new TreeMap<>();
    private final Map<String, Area> areaNames = new LinkedHashMap<>();
    private final Map<String, PartnerRef> partners = new TreeMap<>();

    /**
     * The words of an agreement.
     *
     * @param agreement the agreement
     * @param pack the code of the pack whose clauses are named without it
     */
    Words(Agreement agreement, String pack) {
        this.agreement = agreement;
        this.pack = pack;
        for (RulePack one : agreement.packs()) {
            rows(one, "tekens.csv").forEach(row -> add(row, signs, signNames));
            rows(one, "themas.csv").forEach(row -> add(row, themes, themeNames));
            rows(one, "gebieden.csv").forEach(row -> addArea(row.get(0), row.get(1)));
        }
        addArea(
                agreement.nameOf(agreement.municipality()).orElseThrow(),
                agreement.municipality().code());
        for (FollowUpPartner partner : agreement.partners()) {
            partners.putIfAbsent(Nearest.plain(partner.name()), partner.ref());
        }
        for (FollowUpPartner partner : agreement.partners()) {
            partners.put(Nearest.plain(partner.ref().value()), partner.ref());
        }
        partners.put(SAFETY_NET, agreement.safetyNet().ref());
    }

    private static List<List<String>> rows(RulePack pack, String file) {
        List<List<String>> table = pack.tables().getOrDefault(file, List.of());
        return table.subList(Math.min(1, table.size()), table.size()).stream()
                .filter(row -> row.size() > 1)
                .toList();
    }

    private static void add(List<String> row, Map<String, String> codes, Map<String, String> names) {
        codes.put(Nearest.plain(row.get(0)), row.get(0));
        codes.putIfAbsent(Nearest.plain(row.get(1)), row.get(0));
        names.putIfAbsent(row.get(0), row.get(1));
    }

    private void addArea(String name, String codes) {
        Area first = Area.of(codes.split(",", -1)[0].strip());
        areas.putIfAbsent(Nearest.plain(name), first);
        areaNames.putIfAbsent(name, first);
    }

    Agreement agreement() {
        return agreement;
    }

    /** The codes of the themes, in order. */
    List<String> themeCodes() {
        return List.copyOf(themeNames.keySet());
    }

    Sign sign(String text) {
        return Sign.of(find(signs, text, "een teken", signNames.values()));
    }

    Theme theme(String text) {
        return Theme.of(find(themes, text, "een thema", themeNames.values()));
    }

    PartnerRef partner(String text) {
        return find(
                partners,
                text,
                "een opvolger",
                agreement.partners().stream()
                        .map(partner -> partner.ref().value())
                        .toList());
    }

    Area area(String text) {
        if (isCode(text)) {
            return Area.of(text);
        }
        return find(areas, text, "een gebied", areaNames.keySet());
    }

    private static boolean isCode(String text) {
        try {
            return Area.of(text).code().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <T> T find(Map<String, T> known, String text, String what, Collection<String> names) {
        T found = known.get(Nearest.plain(text));
        if (found == null) {
            throw new Mismatch(
                    what + " van de afspraak",
                    "\"" + text + "\" is niet bekend als " + what + "." + Nearest.question(text, names));
        }
        return found;
    }

    /** A clause of the pack itself, such as {@code routering/3}, or of another pack, such as {@code nederland/routering/9}. */
    ClauseRef clause(String text) {
        boolean ofPack = text.chars().filter(c -> c == '/').count() == 1;
        try {
            return ClauseRef.parse(ofPack ? pack + "/" + text : text);
        } catch (IllegalArgumentException e) {
            throw new Mismatch(
                    "de naam van een regel, zoals \"routering/3\" of \"nederland/routering/9\"",
                    "\"" + text + "\" is niet de naam van een regel.");
        }
    }

    String name(ClauseRef clause) {
        return clause.pack().equals(pack) ? clause.table() + "/" + clause.number() : clause.toString();
    }

    String name(Sign sign) {
        return signNames.getOrDefault(sign.value(), sign.value());
    }

    String name(Theme theme) {
        return themeNames.getOrDefault(theme.value(), theme.value());
    }

    /** What an area is called if its name means this very area, else its code. */
    String name(Area area) {
        return areaNames.entrySet().stream()
                .filter(entry -> entry.getValue().equals(area))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(area.code());
    }
}
