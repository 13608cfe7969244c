package nl.opvolging.rules.internal.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How words of a pack are compared: without regard to case, accents, and the dash, underscore or space between parts. */
public final class Words {
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}_]+");

    private Words() {}

    /**
     * The form in which words are compared.
     *
     * @param text any text
     * @return lower case without accents, parts joined by dashes
     */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String bare = isPlainAscii(text)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("");
        return BETWEEN.matcher(bare.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** Whether comparing can use the text as it is, as with every code of a vocabulary. */
    private static boolean isPlain(String text) {
        boolean afterDash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = c == '-';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (dash ? afterDash : !letter) {
                return false;
            }
            afterDash = dash;
        }
        return true;
    }

    private static boolean isPlainAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /**
     * The known word that is most like a mistaken one.
     *
     * @param mistaken what somebody wrote
     * @param known the words that could be meant
     * @return the nearest, if it differs in no more than a third of its letters; of equally near ones the first in the
     *     alphabet
     */
    public static Optional<String> nearest(String mistaken, Collection<String> known) {
        String wrong = plain(mistaken);
        if (wrong.isEmpty() || wrong.length() > LONGEST_SHOWN) {
            return Optional.empty();
        }
        int best = Math.max(1, wrong.length() / 3) + 1;
        String nearest = null;
        for (String word : known.stream().sorted().toList()) {
            String plain = plain(word);
            int distance = Math.abs(plain.length() - wrong.length()) < best ? distance(wrong, plain) : best;
            if (distance < best) {
                best = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Edits (insert, delete, replace, swap two neighbours) that turn one word into another. */
    private static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replace = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                edits[i][j] = Math.min(edits[i - 1][j - 1] + replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }

    /**
     * Text from a pack, made fit for a message.
     *
     * @param text any text
     * @return at most {@value #LONGEST_SHOWN} characters, none of them a control character
     */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? shown + "…" : shown.toString();
    }
}
