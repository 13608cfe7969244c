package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.Rung;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.Urgency;

/** What follows if nothing happens: a picture of each ladder, and a table with the same. */
final class LadderSection {
    private static final Map<EscalationCause, DutyKind> STEPS = Map.of(
            EscalationCause.NOT_TAKEN_UP, DutyKind.TAKE_UP,
            EscalationCause.NOT_DECIDED, DutyKind.DECIDE,
            EscalationCause.NOT_SETTLED, DutyKind.SETTLE,
            EscalationCause.NOT_FED_BACK, DutyKind.FEED_BACK);
    /** From when the time of a step counts, if not from the report. */
    private static final Map<EscalationCause, String> STARTS = Map.of(EscalationCause.NOT_SETTLED, "Het besluit");

    private static final Map<EscalationCause, String> DONE = Map.of(
            EscalationCause.NOT_TAKEN_UP, "opgepakt",
            EscalationCause.NOT_DECIDED, "besloten",
            EscalationCause.NOT_SETTLED, "afgerond",
            EscalationCause.NOT_FED_BACK, "antwoord aan de melder");

    private final Agreement agreement;
    private final Terms terms;
    private final Spoken spoken;
    private final RungWords words;
    private final Citations citations;

    LadderSection(Agreement agreement, Terms terms, Spoken spoken, Citations citations) {
        this.agreement = agreement;
        this.terms = terms;
        this.spoken = spoken;
        this.words = new RungWords(spoken);
        this.citations = citations;
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of(
                "Stilte maakt geen einde aan een melding. Als iemand te laat is, komt een ander in actie. Dat gaat"
                        + " stap voor stap hoger, tot iemand het overneemt. In de plaatjes loopt de tijd van boven naar beneden. Een"
                        + " langere lijn is een langere tijd, maar niet op schaal. Een stap kan wachten op kantoortijd: dat staat"
                        + " in de tabel. Is de uiterste tijd niet overal dezelfde? Dan staat bij “" + TermsSection.TITLE
                        + "” welke voor uw melding geldt."));
        for (EscalationCause cause : EscalationCause.values()) {
            List<Ladder> ladders = Ladder.of(agreement, cause, terms);
            if (!ladders.isEmpty()) {
                parts.addAll(cause(cause, ladders));
            }
        }
        return new Section("ladder", "Wat als er niets gebeurt?", parts);
    }

    private List<Html> cause(EscalationCause cause, List<Ladder> ladders) {
        String id = "ladder-" + Phrase.id(cause);
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.H3.of(RungWords.title(cause)));
        if (STEPS.containsKey(cause)) {
            List<Html> pictures = new ArrayList<>();
            for (int i = 0; i < ladders.size(); i++) {
                pictures.add(picture(id + "-" + (i + 1), ladders.get(i), STEPS.get(cause)));
            }
            parts.add(Tag.DIV.of(pictures).css("ladders"));
        }
        parts.add(table(id, cause, ladders));
        return parts;
    }

    private Element picture(String id, Ladder ladder, DutyKind step) {
        String name = RungWords.title(ladder.cause()) + ", " + name(ladder);
        return Tag.FIGURE.of(
                Tag.FIGCAPTION.of(Phrase.capital(name(ladder))),
                new LadderPicture(id, name, words)
                        .draw(
                                STARTS.getOrDefault(ladder.cause(), "Uw melding"),
                                DONE.getOrDefault(ladder.cause(), ""),
                                terms.shared(step, ladder.urgencies(), ladder.themes()),
                                terms.common(step, ladder.urgencies(), ladder.themes()),
                                ladder.rungs()));
    }

    /** For which signals a ladder is. */
    private String name(Ladder ladder) {
        List<NamedTheme> possible = terms.themes(ladder.urgencies().get(0));
        return urgencies(ladder)
                + (ladder.themes().size() == possible.size() ? "" : ": " + spoken.themes(ladder.themes(), possible));
    }

    private static String urgencies(Ladder ladder) {
        return ladder.urgencies().size() == Urgency.values().length
                ? "altijd"
                : Phrase.and(ladder.urgencies().stream().map(Urgency::word).toList());
    }

    private Element table(String id, EscalationCause cause, List<Ladder> ladders) {
        boolean pastLimit = STEPS.containsKey(cause);
        List<String> headers = List.of(pastLimit ? "Na de uiterste tijd" : "Wanneer", "Wat", "Regel");
        List<Element> bodies = ladders.stream()
                .map(ladder -> TablePart.group(
                        Phrase.capital(name(ladder)),
                        headers.size(),
                        ladder.rungs().stream().map(this::row).toList()))
                .toList();
        return TablePart.of(
                id,
                RungWords.title(cause) + (pastLimit ? ": wat er gebeurt na de uiterste tijd" : ": wat er dan gebeurt"),
                headers,
                bodies);
    }

    private Element row(Rung rung) {
        String windows = RungWords.windows(rung);
        return Tag.TR.of(
                TablePart.head(Phrase.capital(RungWords.when(rung))),
                Tag.TD.of(
                        Html.text(Phrase.sentence(words.step(rung))),
                        windows.isEmpty() ? Html.NONE : Tag.SMALL.of(" " + windows)),
                Tag.TD.of(citations.of(rung.clause())));
    }
}
