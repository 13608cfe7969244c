package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * By when? Asked of the table {@code termijnen}, once for each duty.
 *
 * @param step what is owed
 * @param theme the leading theme, if there is one
 * @param urgency how soon somebody is needed
 * @param owner the owner of the case
 */
public record TermQuestion(DutyKind step, Optional<Theme> theme, Urgency urgency, PartnerRef owner)
        implements Question {}
