package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.Urgency;

/** What changed since an earlier agreement: who follows up, and how soon. */
final class ChangesSection {
    private static final List<DutyKind> STEPS =
            List.of(DutyKind.CONFIRM_RECEIPT, DutyKind.TAKE_UP, DutyKind.DECIDE, DutyKind.FEED_BACK);

    private final Agreement previous;
    private final FollowUpMap map;
    private final FollowUpMap before;
    private final Terms terms;
    private final Terms termsBefore;
    private final Stand now;
    private final Stand then;

    /**
     * One of the two agreements, to be told in words.
     *
     * @param spoken what people call its things
     * @param written its clauses
     */
    record Stand(Spoken spoken, WrittenClauses written) {
        /** An answer in words, without its clause, for a clause may have another number and say the same. */
        String words(List<Route> routes) {
            List<String> parts = new ArrayList<>();
            for (Route route : routes) {
                String when = written.find(route.clause()).map(Conditions::of).orElse("");
                parts.add((routes.size() == 1 || when.isEmpty() ? "" : when + ": ") + spoken.partner(route.owner()));
            }
            return String.join("; anders ", parts);
        }
    }

    ChangesSection(Agreement previous, Stand now, FollowUpMap map, Terms terms) {
        this.previous = previous;
        this.map = map;
        this.terms = terms;
        this.now = now;
        this.then = new Stand(new Spoken(previous), WrittenClauses.of(previous));
        this.before = new FollowUpMap(previous, then.written(), map.places());
        this.termsBefore = new Terms(previous, before);
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of("Vergeleken met versie " + previous.packs().get(0).version() + " van "
                + previous.packs().get(0).name() + "."));
        List<Element> rows = new ArrayList<>(followers());
        rows.addAll(terms());
        if (rows.isEmpty()) {
            parts.add(Tag.P.of("Wie opvolgt en hoe snel dat gaat, is hetzelfde gebleven."));
        } else {
            parts.add(TablePart.of(
                    "wijzigingen-tabel",
                    "Wie opvolgt en hoe snel: wat was het, en wat is het nu",
                    List.of("Waarover", "Was", "Is nu"),
                    List.of(Tag.TBODY.of(rows))));
        }
        return new Section("wijzigingen", "Wat is er veranderd?", parts);
    }

    private List<Element> followers() {
        List<Element> rows = new ArrayList<>();
        for (NamedTheme theme : map.themes()) {
            Optional<NamedTheme> earlier = before.themes().stream()
                    .filter(other -> other.theme().equals(theme.theme()))
                    .findFirst();
            if (earlier.isEmpty()) {
                rows.add(row(theme.name(), "Was er nog niet", "Nieuw onderwerp"));
                continue;
            }
            for (int i = 0; i < map.places().size(); i++) {
                String was = then.words(before.routes(earlier.get()).get(i));
                String is = now.words(map.routes(theme).get(i));
                if (!was.equals(is)) {
                    rows.add(row(theme.name() + ", " + map.places().get(i).name(), was, is));
                }
            }
        }
        return rows;
    }

    private List<Element> terms() {
        List<Element> rows = new ArrayList<>();
        for (DutyKind step : STEPS) {
            for (Urgency urgency : Urgency.values()) {
                String was = limit(termsBefore, step, urgency);
                String is = limit(terms, step, urgency);
                if (!was.equals(is)) {
                    rows.add(row(step.task() + ", meestal, " + urgency.word(), was, is));
                }
            }
        }
        return rows;
    }

    private static String limit(Terms terms, DutyKind step, Urgency urgency) {
        return Terms.limit(terms.usual(step, urgency, terms.themes(urgency)).term());
    }

    private static Element row(String about, String was, String is) {
        return Tag.TR.of(TablePart.head(about), Tag.TD.of(Phrase.capital(was)), Tag.TD.of(Phrase.capital(is)));
    }
}
