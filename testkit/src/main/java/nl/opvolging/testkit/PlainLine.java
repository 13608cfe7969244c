package nl.opvolging.testkit;

import static nl.opvolging.testkit.PackTables.plain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.AdviceGiven;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Repetition;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** A line of a table as it is written, and what it answers. A cell that is empty is not there. */
record PlainLine(ClauseRef ref, Map<String, String> cells) {
    /** Whether no pack may change it. */
    boolean mandatory() {
        return cells.containsKey("voorrang");
    }

    Interpretation interpretation() {
        return new Interpretation(Theme.of(plain(cell("thema"))), meaning(Urgency.values(), cell("spoed")), ref);
    }

    Route route(Function<String, PartnerRef> partners) {
        List<PartnerRef> informed = find("informeer", PackTables::words).orElse(List.of()).stream()
                .map(partners)
                .toList();
        return new Route(partners.apply(cell("opvolger")), informed, ref);
    }

    TermGiven term() {
        Amount limit = amount(cell("uiterlijk"));
        return new TermGiven(new Term(find("streef", PlainLine::amount).orElse(limit), limit), ref);
    }

    Rung rung() {
        return new Rung(
                Integer.parseInt(cell("stap")),
                find("na", PlainLine::amount).orElse(new Amount(0, TermUnit.MINUTES)),
                find("wanneer", PlainLine::windows).orElse(Set.of()),
                meaning(EscalationAction.values(), cell("doe")),
                recipient(cell("naar")),
                find("aantal", PlainLine::repetition),
                ref);
    }

    FeedbackPromise promise() {
        FeedbackLevel level = meaning(FeedbackLevel.values(), cell("inhoud"));
        return new FeedbackPromise(
                recipient(cells.getOrDefault("door", "verantwoordelijke")),
                meaning(Beneficiary.values(), cell("aan")),
                level,
                cells.getOrDefault("tekst", level.text()),
                find("uiterlijk", PlainLine::amount),
                ref);
    }

    DisclosureGiven disclosure() {
        return new DisclosureGiven(same("ja", cell("mag")), cell("grondslag"), ref);
    }

    AdviceGiven advice() {
        return new AdviceGiven(cell("advies"), ref);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private <T> Optional<T> find(String column, Function<String, T> meaning) {
        return Optional.ofNullable(cells.get(column)).map(meaning);
    }

    private static Recipient recipient(String named) {
        return Stream.of(RecipientKind.values())
                .filter(kind -> kind != RecipientKind.PARTNER && same(kind.word(), named))
                .findFirst()
                .map(Recipient::of)
                .orElseGet(() -> Recipient.of(PartnerRef.of(plain(named))));
    }

    private static Set<TimeWindow> windows(String cell) {
        Set<TimeWindow> windows = EnumSet.noneOf(TimeWindow.class);
        PackTables.words(cell).forEach(word -> windows.add(meaning(TimeWindow.values(), word)));
        return windows;
    }

    private static Repetition repetition(String cell) {
        String[] parts = cell.split("(?i)\\s+in\\s+", 2);
        return new Repetition(Integer.parseInt(parts[0]), amount(parts[1]));
    }

    private static Amount amount(String cell) {
        String[] parts = cell.split(" ", 2);
        TermUnit unit = Stream.of(TermUnit.values())
                .filter(known -> same(known.word(), parts[1]) || same(known.singular(), parts[1]))
                .findFirst()
                .orElseThrow();
        return new Amount(Integer.parseInt(parts[0]), unit);
    }

    /** The value of a closed list that a word means. */
    static <V extends DutchWord> V meaning(V[] values, String word) {
        return Stream.of(values)
                .filter(value -> same(value.word(), word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word of the list: " + word));
    }

    /** Whether two words are the same in plain form. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
