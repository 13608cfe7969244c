package nl.opvolging.signal;

/** A value of the model that packs and explanations call by a Dutch word. */
public interface DutchWord {
    /**
     * The word as it stands in packs and explanations, in lower case.
     *
     * @return the Dutch word
     */
    String word();
}
