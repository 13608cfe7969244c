package nl.opvolging.desk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.signal.Grant;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.PlanView;
import nl.opvolging.signal.Topic;

/** Tells who may see what, and on what ground. */
final class GrantsText {
    /** What stands in the case file and not in the plan. */
    private static final Set<Topic> IN_THE_CASE_FILE =
            EnumSet.of(Topic.OBSERVATIONS, Topic.PLACE, Topic.SUBJECT, Topic.OBSERVER, Topic.NOTE, Topic.OUTCOME);

    private final Page page;

    GrantsText(Page page) {
        this.page = page;
    }

    void print(List<Grant> grants, List<Involvement> involvements, boolean inFull) {
        page.heading("Wie mag wat zien");
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        involvements.forEach(involvement -> roles.add(involvement.role()));
        for (PartyRole role : roles) {
            List<Grant> own =
                    grants.stream().filter(grant -> grant.to() == role).toList();
            page.line(Phrase.capital(role.word()) + ": "
                    + topics(own.stream().map(Grant::topic).toList()) + ".");
            if (inFull) {
                grounds(own, grant -> grant.ground() + " (regel " + grant.clause() + ")", Grant::topic)
                        .forEach(page::detail);
            }
        }
    }

    /** What of the case file may be shown, and the ground of everything that may be seen. */
    void print(List<PlanView.Permission> own) {
        page.heading("Wat hier verder mag worden getoond uit het dossier");
        List<Topic> inCaseFile = own.stream()
                .map(PlanView.Permission::topic)
                .filter(IN_THE_CASE_FILE::contains)
                .toList();
        page.line(inCaseFile.isEmpty() ? "Niets." : Phrase.capital(words(inCaseFile)) + ".");
        page.heading("Waarom dat mag");
        grounds(own, PlanView.Permission::ground, PlanView.Permission::topic).forEach(page::line);
    }

    private static <G> List<String> grounds(List<G> grants, Function<G, String> ground, Function<G, Topic> topic) {
        Map<String, List<Topic>> byGround = grants.stream()
                .collect(Collectors.groupingBy(
                        ground, LinkedHashMap::new, Collectors.mapping(topic, Collectors.toList())));
        return byGround.entrySet().stream()
                .map(each -> Phrase.capital(topics(each.getValue())) + ": " + each.getKey() + ".")
                .toList();
    }

    private static String topics(List<Topic> topics) {
        if (topics.isEmpty()) {
            return "niets";
        }
        boolean everything = topics.stream().distinct().count() == Topic.values().length;
        return everything ? "alles" : words(topics);
    }

    private static String words(List<Topic> topics) {
        return Phrase.and(topics.stream().map(Topic::word).distinct().toList());
    }
}
