package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Theme;

/**
 * Who tells whom what? Asked of the table {@code terugkoppeling}, once for each signal at each moment of its follow-up.
 *
 * @param moment what has just happened
 * @param theme the leading theme of the signal, if there is one
 * @param observer in which role it was reported
 * @param anonymous whether the observer cannot be reached
 */
public record FeedbackQuestion(FeedbackMoment moment, Optional<Theme> theme, ObserverKind observer, boolean anonymous)
        implements Question {}
