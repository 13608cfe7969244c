package nl.opvolging.scenarios;

import java.util.List;

/** One example of a pack, as it was read. Immutable. */
public final class Scenario {
    private final String pack;
    private final String file;
    private final int line;
    private final String feature;
    private final String name;
    private final List<Step> steps;

    Scenario(String pack, String file, int line, String feature, String name, List<Step> steps) {
        this.pack = pack;
        this.file = file;
        this.line = line;
        this.feature = feature;
        this.name = name;
        this.steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param line where it stands, from 1
     * @param text the step with its keyword
     * @param bound which step it is
     */
    record Step(int line, String text, Vocabulary.Bound bound) {}

    List<Step> steps() {
        return steps;
    }

    /** Whether a step has this text in it. */
    boolean names(String text) {
        return steps.stream().anyMatch(step -> step.text().contains(text));
    }

    /**
     * In which pack it stands.
     *
     * @return the folder of the pack
     */
    public String pack() {
        return pack;
    }

    /**
     * In which file it stands.
     *
     * @return the file in the folder of the pack
     */
    public String file() {
        return file;
    }

    /**
     * Where it begins; for one row of a table with examples: where that row stands.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The subject under which it stands.
     *
     * @return the name of the feature, in Dutch
     */
    public String feature() {
        return feature;
    }

    /**
     * What it is called.
     *
     * @return the name, in Dutch
     */
    public String name() {
        return name;
    }

    /**
     * The scenario on one line.
     *
     * @return place and name
     */
    @Override
    public String toString() {
        return pack + "/" + file + ":" + line + "  " + name;
    }
}
