package nl.opvolging.scenarios;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words as people write them: without regard to case, accents and dashes, and with the nearest one when none is the same. */
public final class Nearest {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;

    private Nearest() {}

    /** A word without what does not matter in it. */
    static String plain(String text) {
        String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
        return BETWEEN.matcher(MARKS.matcher(marked).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The known text that differs least from one that somebody wrote.
     *
     * @param text what was written
     * @param known the texts that could be meant
     * @param share the part of its letters in which it may differ, above 0; one letter may always
     * @return the nearest, of equally near ones the first in the alphabet; empty if all differ in more
     */
    public static Optional<String> of(String text, Collection<String> known, double share) {
        String written = cut(plain(text));
        return known.stream()
                .min(Comparator.<String>comparingInt(one -> distance(written, cut(plain(one))))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(one -> distance(written, cut(plain(one))) <= Math.max(1, share * written.length()));
    }

    /** The question that belongs to an unknown word. */
    static String question(String text, Collection<String> known) {
        return of(text, known, 0.5).map(one -> " Bedoelde u \"" + one + "\"?").orElse("");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** In how many letters two texts differ. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
