package nl.opvolging.rules;

import java.util.Optional;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Sign;

/**
 * What is this about? Asked of the table {@code duiding}, once for each observation.
 *
 * @param sign what was noticed
 * @param about who or what it is about
 * @param recurring whether it was noticed more than once
 * @param line along which line it was reported, if known
 * @param danger whether there is immediate danger
 */
public record InterpretationQuestion(Sign sign, About about, Answer recurring, Optional<Line> line, Answer danger)
        implements Question {}
