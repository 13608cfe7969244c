package nl.opvolging.signal;

import java.time.LocalDate;

/**
 * Where somebody whom nobody can reach finds the answer.
 *
 * @param signal the signal that it answers
 * @param code the code that the observer keeps and the answer is found by
 * @param lookFrom the first day on which there is something to find, in Dutch local time
 */
public record AnonymousAnswer(SignalRef signal, String code, LocalDate lookFrom) {}
