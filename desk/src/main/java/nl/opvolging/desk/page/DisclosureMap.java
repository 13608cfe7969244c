package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;

/** Who may see what: all answers that the agreement gives, for each role, topic, theme and consent. */
final class DisclosureMap {
    private final Agreement agreement;
    private final List<NamedTheme> themes;

    DisclosureMap(Agreement agreement, List<NamedTheme> themes) {
        this.agreement = agreement;
        this.themes = List.copyOf(themes);
    }

    /**
     * In which cases something is so.
     *
     * @param theme about which theme
     * @param consent with which answer of the resident
     */
    record Case(Theme theme, Answer consent) {}

    private Map<Case, Optional<DisclosureGiven>> answers(PartyRole role, Topic topic) {
        Map<Case, Optional<DisclosureGiven>> answers = new LinkedHashMap<>();
        for (NamedTheme theme : themes) {
            for (Answer consent : Answer.values()) {
                answers.put(
                        new Case(theme.theme(), consent),
                        agreement.disclose(new DisclosureQuestion(role, topic, Optional.of(theme.theme()), consent)));
            }
        }
        return answers;
    }

    /** Whether a role may see something in all cases, in none, or in some. */
    String inShort(PartyRole role, Topic topic) {
        List<Boolean> allowed = answers(role, topic).values().stream()
                .map(given -> given.map(DisclosureGiven::allowed).orElse(false))
                .distinct()
                .toList();
        return allowed.size() > 1 ? "soms" : allowed.get(0) ? "ja" : "nee";
    }

    /**
     * What one clause says about a role.
     *
     * @param given what it says
     * @param topics about what
     * @param themes about which themes
     * @param consents with which answers of the resident
     */
    record Said(DisclosureGiven given, List<Topic> topics, List<Theme> themes, List<Answer> consents) {
        Said {
            topics = List.copyOf(topics);
            themes = List.copyOf(themes);
            consents = List.copyOf(consents);
        }
    }

    /** All that is said about a role, clause by clause. */
    List<Said> of(PartyRole role) {
        Map<DisclosureGiven, Rectangles<Topic, Case>> byClause = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            answers(role, topic)
                    .forEach((when, given) ->
                            given.ifPresent(said -> byClause.computeIfAbsent(said, key -> new Rectangles<>())
                                    .add(topic, when)));
        }
        List<Said> all = new ArrayList<>();
        byClause.forEach((given, cases) -> cases.all().forEach(topics -> {
            Rectangles<Theme, Answer> byTheme = new Rectangles<>();
            topics.others().forEach(when -> byTheme.add(when.theme(), when.consent()));
            byTheme.all().forEach(when -> all.add(new Said(given, topics.ones(), when.ones(), when.others())));
        }));
        return all;
    }
}
