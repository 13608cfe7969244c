package nl.opvolging.scenarios;

/**
 * The step at which a scenario fails.
 *
 * @param pack the folder of the pack
 * @param file the file in that folder
 * @param line the line of the step, from 1
 * @param step the step as it is written
 * @param expected what it expects, in Dutch
 * @param found what is the case, in Dutch
 * @param explanation why it is the case, as the plan explains it; empty if there is no plan yet
 */
public record StepFailure(
        String pack, String file, int line, String step, String expected, String found, String explanation) {
    /**
     * The failure on three lines, and the lines of the explanation after them if there is one.
     *
     * @return place and step, what is expected, what is found, and why
     */
    @Override
    public String toString() {
        return pack + "/" + file + ":" + line + "  " + step + "\n  verwacht: " + expected + "\n  gevonden: " + found
                + (explanation.isEmpty() ? "" : "\n  uitleg: " + explanation.replace("\n", "\n    "));
    }
}
