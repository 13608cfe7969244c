package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Theme;

/**
 * What is the observer advised? Asked of the table {@code adviezen}, after contact with the resident.
 *
 * @param response how the resident responded
 * @param theme the leading theme, if there is one
 */
public record AdviceQuestion(ContactResponse response, Optional<Theme> theme) implements Question {}
