package nl.opvolging.rules.internal.sheet;

/** Writes a text piece by piece, and keeps which cell of a sheet each piece comes from. */
final class TextWriter {
    private final StringBuilder text = new StringBuilder();
    private final Places places = new Places();
    private int line = 1;
    private int character = 1;

    /** Says that what comes now is from this cell. */
    TextWriter from(int row, int column) {
        places.put(line, character, row, column);
        return this;
    }

    TextWriter write(String piece) {
        text.append(piece);
        for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
            char c = piece.charAt(i);
            boolean beforeLineFeed = c == '\r' && i + 1 < piece.length() && piece.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !beforeLineFeed)) {
                line++;
                character = 1;
            } else {
                character++;
            }
        }
        return this;
    }

    Written written() {
        return new Written(text.toString(), places);
    }
}
