package nl.opvolging.rules.internal.pack;

import nl.opvolging.rules.internal.text.Problems;

/**
 * What reading a cell needs: the words that are known, and where to report what is wrong.
 *
 * @param vocabulary the words of the pack and its base packs
 * @param municipality which areas the pack may speak of
 * @param problems where to report
 */
record Reading(Vocabulary vocabulary, Municipality municipality, Problems problems) {}
