package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An area by its CBS code: a municipality ({@code GM0512}), a district of it ({@code WK051201}) or a neighbourhood of that
 * ({@code BU05120101}). The code itself tells what lies in what (CBS, Wijk- en Buurtkaart).
 *
 * @param code the CBS code, see {@link #of}
 */
public record Area(@JsonValue String code) implements Comparable<Area> {
    private static final Pattern CODE = Pattern.compile("GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8}");
    private static final int PREFIX = 2;
    private static final int MUNICIPALITY_DIGITS = 4;

    /**
     * Refuses what is no CBS code, see {@link #of}.
     *
     * @param code the CBS code, see {@link #of}
     */
    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An area is a CBS code such as GM0512, WK051201 or BU05120101, but this is \"" + Shown.text(code)
                            + "\"");
        }
    }

    /**
     * The area with this code.
     *
     * @param code {@code GM} and 4 digits, {@code WK} and 6, or {@code BU} and 8
     * @return the area
     * @throws IllegalArgumentException for any other text
     */
    @JsonCreator
    public static Area of(String code) {
        return new Area(code);
    }

    /**
     * The municipality in which this area lies.
     *
     * @return the municipality, this area itself if it is one
     */
    public Area municipality() {
        return code.length() == PREFIX + MUNICIPALITY_DIGITS
                ? this
                : new Area("GM" + code.substring(PREFIX, PREFIX + MUNICIPALITY_DIGITS));
    }

    /**
     * Whether another area lies in this one, or is this one.
     *
     * @param other another area
     * @return true if all of the other area lies in this one by its code
     */
    public boolean contains(Area other) {
        return other.code.length() >= code.length()
                && other.code.regionMatches(PREFIX, code, PREFIX, code.length() - PREFIX);
    }

    @Override
    public int compareTo(Area other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
