package nl.opvolging.rules.internal.check;

import java.util.Optional;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * A signal that stands for all that an agreement reads alike.
 *
 * @param theme its leading theme, if it has one
 * @param urgency its urgency
 * @param danger whether it is immediate danger
 * @param signal the signal
 */
record Specimen(Optional<Theme> theme, Urgency urgency, boolean danger, Signal signal) {}
