package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DisclosureTable;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Grant;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;

/**
 * What each role may see. What no clause grants is not shared; of several themes each must grant it; and a refusal never
 * widens: what is granted then is granted with consent and without an answer too.
 */
final class Disclosures {
    private final Chain chain;

    Disclosures(Chain chain) {
        this.chain = chain;
    }

    List<Grant> grants(List<Involvement> involvements, Routing leading, List<Routing> side, Answer consent) {
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        involvements.forEach(involvement -> roles.add(involvement.role()));
        List<Optional<Theme>> themes = Stream.concat(Stream.of(leading), side.stream())
                .map(routing -> routing.theme().map(Finding::theme))
                .distinct()
                .toList();
        List<Answer> consents =
                consent == Answer.NO ? List.of(Answer.NO, Answer.YES, Answer.UNKNOWN) : List.of(consent);
        List<Grant> grants = new ArrayList<>();
        for (PartyRole role : roles) {
            for (Topic topic : Topic.values()) {
                grant(role, topic, themes, consents).ifPresent(grants::add);
            }
        }
        return grants;
    }

    private Optional<Grant> grant(PartyRole role, Topic topic, List<Optional<Theme>> themes, List<Answer> consents) {
        Optional<Grant> grant = Optional.empty();
        for (Optional<Theme> theme : themes) {
            for (Answer consent : consents) {
                Optional<DisclosureGiven> given = answer(new DisclosureQuestion(role, topic, theme, consent));
                if (given.isEmpty()) {
                    return Optional.empty();
                }
                if (grant.isEmpty()) {
                    grant = given.map(answer -> new Grant(role, topic, answer.ground(), answer.clause()));
                }
            }
        }
        return grant;
    }

    private Optional<DisclosureGiven> answer(DisclosureQuestion question) {
        return chain.ask(DisclosureTable.TABLE, question).stream()
                .map(Clause::answer)
                .filter(DisclosureGiven::allowed)
                .findFirst();
    }
}
