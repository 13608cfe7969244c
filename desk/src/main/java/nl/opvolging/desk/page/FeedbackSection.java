package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Region;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.Theme;

/** What the observer hears, when, and from whom. */
final class FeedbackSection {
    private final AllAnswers<FeedbackQuestion, FeedbackPromise> promises;
    private final Limits limits;
    private final Spoken spoken;
    private final Citations citations;

    FeedbackSection(
            AllAnswers<FeedbackQuestion, FeedbackPromise> promises, Terms terms, Spoken spoken, Citations citations) {
        this.promises = promises;
        this.limits = new Limits(terms, spoken);
        this.spoken = spoken;
        this.citations = citations;
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of(
                "Wie meldt, hoort terug hoe het ermee staat. U hoort niet wat er bij een ander thuis speelt: dat is"
                        + " privé. Wie onbekend wil blijven, krijgt een code en een dag. Met die code is het antwoord vanaf die dag"
                        + " op te zoeken."));
        for (FeedbackMoment moment : FeedbackMoment.values()) {
            AllAnswers<FeedbackQuestion, FeedbackPromise> then =
                    promises.where(FeedbackQuestion::moment, moment::equals);
            if (!then.all().isEmpty()) {
                parts.add(Tag.H3.of(title(moment)));
                parts.add(table(moment, then));
            }
        }
        return new Section("terugkoppeling", "Wat hoort u terug, en wanneer?", parts);
    }

    private Element table(FeedbackMoment moment, AllAnswers<FeedbackQuestion, FeedbackPromise> then) {
        Map<String, List<Element>> rows = new LinkedHashMap<>();
        then.all().stream()
                .sorted(Comparator.comparing(FeedbackPromise::level).thenComparing(FeedbackPromise::to))
                .forEach(promise -> rows.computeIfAbsent(
                                content(promise) + ": “" + promise.text() + "”", key -> new ArrayList<>())
                        .addAll(rows(promise, then.regions(promise))));
        List<String> headers = List.of("Wie meldde", "Waarover", "Uiterlijk", "Van wie");
        List<Element> groups = new ArrayList<>();
        rows.forEach((content, group) -> groups.add(TablePart.group(content, headers.size(), group)));
        return TablePart.of("terugkoppeling-" + Phrase.id(moment), title(moment) + ": wie hoort wat", headers, groups);
    }

    /** Who reports about the same is told together. */
    private List<Element> rows(FeedbackPromise promise, List<Region<FeedbackQuestion>> regions) {
        Map<List<Theme>, Set<Reporter>> reporters = new LinkedHashMap<>();
        for (Region<FeedbackQuestion> region : regions) {
            List<Theme> themes = region.values(FeedbackQuestion::theme).stream()
                    .flatMap(Optional::stream)
                    .toList();
            reporters.computeIfAbsent(themes, key -> new LinkedHashSet<>()).addAll(Reporter.in(region));
        }
        return reporters.entrySet().stream()
                .map(entry -> row(promise, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Element row(FeedbackPromise promise, List<Theme> themes, Set<Reporter> reporters) {
        return Tag.TR.of(
                TablePart.head(Phrase.capital(Reporter.words(reporters))),
                Tag.TD.of(Phrase.capital(spoken.themes(themes))),
                Tag.TD.of(limit(promise, themes)),
                Tag.TD.of(
                        Html.text(Phrase.capital(spoken.recipient(promise.by())) + " "),
                        citations.of(promise.clause())));
    }

    private static String title(FeedbackMoment moment) {
        return switch (moment) {
            case REPORTED -> "Na uw melding";
            case TAKEN_UP -> "Als iemand het heeft opgepakt";
            case DECIDED -> "Als er een besluit is";
            case SETTLED -> "Als het is afgerond";
            case HANDED_OVER -> "Als een ander het overneemt";
            case DISPUTED -> "Als u het niet eens bent met het antwoord";
        };
    }

    private static String content(FeedbackPromise promise) {
        return beneficiary(promise.to()) + " " + content(promise.level());
    }

    private static String beneficiary(Beneficiary to) {
        return switch (to) {
            case OBSERVER -> "U hoort";
            case COORDINATOR -> "De coördinator van uw team hoort";
            case TEAM -> "Uw team hoort";
            case RESIDENT -> "De bewoner hoort";
        };
    }

    private static String content(FeedbackLevel level) {
        return switch (level) {
            case RECEIVED -> "dat de melding er is";
            case TAKEN_UP -> "dat er iemand mee bezig is";
            case FOLLOWED_UP -> "dat de melding is opgevolgd";
            case WHAT_WAS_DONE -> "wat er is gedaan";
            case NOTHING_POSSIBLE -> "waarom er niets kan";
        };
    }

    /** The limit of the promise itself, or those of the table of terms: each group of urgencies on a line of its own. */
    private Html limit(FeedbackPromise promise, List<Theme> themes) {
        if (promise.limit().isPresent()) {
            return Html.text(promise.limit().get() + " daarna");
        }
        DutyKind step = promise.level() == FeedbackLevel.RECEIVED ? DutyKind.CONFIRM_RECEIPT : DutyKind.FEED_BACK;
        return Html.of(limits.of(step, themes).stream()
                .map(words -> Tag.DIV.of(Phrase.capital(words)))
                .toList());
    }
}
