package nl.opvolging.signal;

/** Who or what a signal is about, as far as the observer can tell; {@link #UNKNOWN} is a value, not a gap. */
public enum About implements DutchWord {
    /** An older resident. */
    OLDER_PERSON("oudere"),

    /** An adult resident. */
    ADULT("volwassene"),

    /** A young person, or a group of them. */
    YOUNG_PERSON("jongere"),

    /** A child. */
    CHILD("kind"),

    /** A house and what is around it. */
    HOME("woning"),

    /** A street, a square or a park. */
    PUBLIC_SPACE("openbare ruimte"),

    /** Not told, or not seen. */
    UNKNOWN("onbekend");

    private final String word;

    About(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
