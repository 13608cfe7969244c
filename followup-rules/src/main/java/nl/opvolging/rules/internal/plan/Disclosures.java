package nl.opvolging.rules.internal.plan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The grants for the roles that there are in a case. */
    List<Grant> grants(List<Involvement> involvements, Routing leading, List<Routing> side, Answer consent) {
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        involvements.forEach(involvement -> roles.add(involvement.role()));
        List<Optional<Theme>> themes = Stream.concat(Stream.of(leading), side.stream())
                .map(routing -> routing.theme().map(Finding::theme))
                .distinct()
                .toList();
        return grants(new Matter(themes, consent)).stream()
                .filter(grant -> roles.contains(grant.to()))
                .toList();
    }

    /** What a case is about, as far as it decides what may be shared. */
    private record Matter(List<Optional<Theme>> themes, Answer consent) {}

    private List<Grant> grants(Matter matter) {
        List<Grant> known = chain.grants().find(matter);
        if (known != null) {
            return known;
        }
        List<Answer> consents = matter.consent() == Answer.NO
                ? List.of(Answer.NO, Answer.YES, Answer.UNKNOWN)
                : List.of(matter.consent());
        Map<Role, Grant> grants = new LinkedHashMap<>();
        Set<Role> withheld = new HashSet<>();
        for (Optional<Theme> theme : matter.themes()) {
            for (Answer consent : consents) {
                ask(theme, consent, grants, withheld);
            }
        }
        grants.keySet().removeAll(withheld);
        List<Grant> all = List.copyOf(grants.values());
        chain.grants().keep(matter, all);
        return all;
    }

    private record Role(PartyRole role, Topic topic) {}

    private void ask(Optional<Theme> theme, Answer consent, Map<Role, Grant> grants, Set<Role> withheld) {
        for (PartyRole to : PartyRole.values()) {
            for (Topic topic : Topic.values()) {
                Role role = new Role(to, topic);
                Optional<DisclosureGiven> given =
                        chain.ask(DisclosureTable.TABLE, new DisclosureQuestion(to, topic, theme, consent)).stream()
                                .map(Clause::answer)
                                .filter(DisclosureGiven::allowed)
                                .findFirst();
                if (given.isPresent()) {
                    grants.putIfAbsent(
                            role,
                            new Grant(
                                    to, topic, given.get().ground(), given.get().clause()));
                } else {
                    withheld.add(role);
                }
            }
        }
    }
}
