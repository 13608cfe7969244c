package nl.opvolging.rules.internal.check;

/**
 * What a check has to say.
 *
 * @param matter what is the matter, in Dutch sentences
 * @param remedy what to do about it, in Dutch sentences
 */
record Finding(String matter, String remedy) {}
