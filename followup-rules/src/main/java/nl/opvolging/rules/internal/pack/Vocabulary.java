package nl.opvolging.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;

/**
 * The words that a pack may use.
 *
 * @param themes what a signal can be about
 * @param signs what can be noticed
 * @param partners who can follow up
 * @param areas the names that the agreement gives to areas
 */
public record Vocabulary(
        Lexicon<ThemeWord> themes,
        Lexicon<SignWord> signs,
        Lexicon<FollowUpPartner> partners,
        Lexicon<NamedArea> areas) {
    /** No words at all. */
    public static final Vocabulary EMPTY =
            new Vocabulary(Lexicon.empty(), Lexicon.empty(), Lexicon.empty(), Lexicon.empty());

    /**
     * The name that the agreement gives to an area: that of the smallest named area in which it lies.
     *
     * @param area an area
     * @return the name; empty if none is known
     */
    public Optional<String> nameOf(Area area) {
        NamedArea best = null;
        int most = 0;
        for (NamedArea named : areas.all()) {
            int exactness = named.exactness(area);
            if (exactness > most || (best != null && exactness == most && named.goesBefore(best))) {
                best = named;
                most = exactness;
            }
        }
        return Optional.ofNullable(best).map(NamedArea::name);
    }

    /**
     * What people call a theme.
     *
     * @param theme a theme
     * @return its name; its code if it is none of these
     */
    public String labelOf(Theme theme) {
        return themes.find(theme.value()).map(ThemeWord::label).orElse(theme.value());
    }

    /**
     * A theme of the vocabulary.
     *
     * @param theme the theme
     * @param label its name
     * @param line the line that it belongs to
     */
    public record ThemeWord(Theme theme, String label, Line line) {}

    /**
     * A sign of the vocabulary.
     *
     * @param sign the sign
     * @param label its name
     */
    public record SignWord(Sign sign, String label) {}

    /**
     * An area that the agreement gives a name.
     *
     * @param name the name
     * @param parts the areas that it consists of
     */
    public record NamedArea(String name, List<Area> parts) {
        /**
         * Keeps its own copy of the list.
         *
         * @param name the name
         * @param parts the areas that it consists of
         */
        public NamedArea {
            parts = List.copyOf(parts);
        }

        /** How exact the part is in which an area lies: the length of its code, or 0 if the area lies in none. */
        private int exactness(Area area) {
            int exactness = 0;
            for (Area part : parts) {
                if (part.code().length() > exactness && part.contains(area)) {
                    exactness = part.code().length();
                }
            }
            return exactness;
        }

        /** Which of two names of an area is used: that of fewer parts, else the first in the alphabet. */
        private boolean goesBefore(NamedArea other) {
            return parts.size() == other.parts.size()
                    ? name.compareTo(other.name) < 0
                    : parts.size() < other.parts.size();
        }
    }
}
