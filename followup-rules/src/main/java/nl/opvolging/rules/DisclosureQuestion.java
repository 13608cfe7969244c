package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;

/**
 * Who may see what? Asked of the table {@code delen}, once for each role, topic and theme.
 *
 * <p>Of a case with several themes a topic is shared only if it is granted for each of them. Where the resident refused
 * consent, it is shared only if it is granted for each {@link Answer}: who refuses never shares more than who did not.
 *
 * @param to in which role somebody wants to see it
 * @param topic what
 * @param theme one of the themes, if there is one
 * @param consent whether the resident agrees
 */
public record DisclosureQuestion(PartyRole to, Topic topic, Optional<Theme> theme, Answer consent)
        implements Question {}
