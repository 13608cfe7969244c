package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.Region;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;

/** Who may see what, and on what ground. */
final class DisclosureSection {
    private final AllAnswers<DisclosureQuestion, DisclosureGiven> answers;
    private final Spoken spoken;
    private final Citations citations;

    DisclosureSection(AllAnswers<DisclosureQuestion, DisclosureGiven> answers, Spoken spoken, Citations citations) {
        this.answers = answers.where(DisclosureQuestion::theme, Optional::isPresent);
        this.spoken = spoken;
        this.citations = citations;
    }

    Section section() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.P.of(
                "Niemand ziet meer dan nodig is. Wat hier niet mag, wordt niet gedeeld. Vrijwilligers horen hoe het"
                        + " ermee staat, nooit wat er aan de hand is."));
        parts.add(overview());
        parts.add(Tag.H3.of("Wanneer het mag, en waarom"));
        for (PartyRole role : PartyRole.values()) {
            parts.add(grounds(role));
        }
        return new Section("zien", "Wie mag wat zien?", parts);
    }

    private Element overview() {
        List<String> headers = new ArrayList<>(List.of("Wat"));
        List.of(PartyRole.values()).forEach(role -> headers.add(Phrase.capital(role.word())));
        List<Element> rows = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Html> cells = new ArrayList<>(List.of(TablePart.head(title(topic))));
            for (PartyRole role : PartyRole.values()) {
                String answer = inShort(of(role).where(DisclosureQuestion::topic, topic::equals));
                cells.add(Tag.TD.of(Tag.SPAN.of(answer).css("may", "may-" + answer)));
            }
            rows.add(Tag.TR.of(cells));
        }
        return TablePart.of(
                "zien-tabel",
                "Wie mag wat zien: ja, nee, of soms (dan hangt het af van het onderwerp of van de bewoner)",
                headers,
                List.of(Tag.TBODY.of(rows)));
    }

    private AllAnswers<DisclosureQuestion, DisclosureGiven> of(PartyRole role) {
        return answers.where(DisclosureQuestion::to, role::equals);
    }

    /** Whether it may be seen in all cases, in none, or in some. */
    private static String inShort(AllAnswers<DisclosureQuestion, DisclosureGiven> some) {
        List<DisclosureGiven> given = some.all();
        if (given.stream().noneMatch(DisclosureGiven::allowed)) {
            return "nee";
        }
        return given.stream().allMatch(DisclosureGiven::allowed)
                        && some.unanswered().isEmpty()
                ? "ja"
                : "soms";
    }

    private Element grounds(PartyRole role) {
        List<Element> rows = new ArrayList<>();
        for (DisclosureGiven given : of(role).all()) {
            of(role).regions(given).forEach(where -> rows.add(row(given, where)));
        }
        return TablePart.of(
                "zien-" + Phrase.id(role),
                title(role),
                List.of("Wat", "Mag het?", "Wanneer", "Waarom", "Regel"),
                List.of(Tag.TBODY.of(rows)));
    }

    private Element row(DisclosureGiven given, Region<DisclosureQuestion> where) {
        String answer = given.allowed() ? "ja" : "nee";
        List<String> topics = where.values(DisclosureQuestion::topic).stream()
                .map(topic -> Phrase.inside(title(topic)))
                .toList();
        List<String> all = List.of(Topic.values()).stream()
                .map(topic -> Phrase.inside(title(topic)))
                .toList();
        return Tag.TR.of(
                TablePart.head(Phrase.capital(Phrase.part(topics, all, "alles"))),
                Tag.TD.of(Tag.SPAN.of(answer).css("may", "may-" + answer)),
                Tag.TD.of(Phrase.capital(when(where))),
                Tag.TD.of(Phrase.capital(given.ground())),
                Tag.TD.of(citations.of(given.clause())));
    }

    private String when(Region<DisclosureQuestion> where) {
        String consent = consent(where.values(DisclosureQuestion::consent));
        List<Theme> themes = where.values(DisclosureQuestion::theme).stream()
                .flatMap(Optional::stream)
                .toList();
        return spoken.themes(themes) + (consent.isEmpty() ? "" : "; " + consent);
    }

    private static String consent(List<Answer> consents) {
        boolean yes = consents.contains(Answer.YES);
        boolean no = consents.contains(Answer.NO);
        boolean unknown = consents.contains(Answer.UNKNOWN);
        if (yes && no && unknown) {
            return "";
        }
        List<String> told = new ArrayList<>();
        if (yes) {
            told.add("als de bewoner het goed vindt");
        }
        if (no) {
            told.add("als de bewoner het niet wil");
        }
        if (unknown) {
            told.add("zolang dit niet aan de bewoner is gevraagd");
        }
        return Phrase.list(told, "of");
    }

    private static String title(PartyRole role) {
        return switch (role) {
            case OWNER -> "Wie verantwoordelijk is";
            case TAKES_PART -> "Wie meedoet";
            case INFORMED -> "Wie het moet weten";
            case OBSERVER -> "Wie meldde";
            case COORDINATOR -> "De coördinator van het team";
            case TEAM -> "Het team";
        };
    }

    private static String title(Topic topic) {
        return switch (topic) {
            case STATUS -> "Hoe het ermee staat";
            case FOLLOWERS -> "Wie opvolgt";
            case THEME -> "Het onderwerp";
            case OBSERVATIONS -> "Wat er is gezien";
            case PLACE -> "De plek";
            case SUBJECT -> "Om wie het gaat";
            case OBSERVER -> "Wie meldde";
            case NOTE -> "De notitie";
            case DUTIES -> "De termijnen";
            case FEEDBACK -> "De terugkoppeling";
            case OUTCOME -> "De uitkomst";
            case ADVICE -> "Het advies aan de melder";
        };
    }
}
