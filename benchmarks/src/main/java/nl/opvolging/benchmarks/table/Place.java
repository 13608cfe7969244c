package nl.opvolging.benchmarks.table;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.opvolging.signal.Area;

/**
 * A place in a municipality of twenty districts of which six named areas take two each.
 *
 * @param area as the library is told it
 * @param name the named area in which it lies, as others are told it
 */
record Place(Area area, String name) {
    static final List<String> NAMES = List.of("Noord", "Oost", "Zuid", "West", "Centrum", "Buitengebied");

    private static final int DISTRICTS = 20;
    private static final int NEIGHBOURHOODS = 20;

    /** Any place, now and then one that is not exact enough to tell in which named area it lies. */
    static Place any(Area municipality, Random random) {
        if (random.nextInt(20) == 0) {
            return new Place(municipality, Asked.UNKNOWN);
        }
        int district = random.nextInt(DISTRICTS);
        int neighbourhood = random.nextInt(NEIGHBOURHOODS);
        String name = district < 2 * NAMES.size() ? NAMES.get(district / 2) : Asked.ELSEWHERE;
        String code = "BU" + digits(municipality) + two(district) + two(neighbourhood);
        return new Place(Area.of(code), name);
    }

    /** The table that says which districts the named areas are. */
    static String names(Area municipality) {
        StringBuilder table = new StringBuilder("gebied;codes\n");
        for (int i = 0; i < NAMES.size(); i++) {
            String digits = "WK" + digits(municipality);
            table.append(NAMES.get(i))
                    .append(';')
                    .append(digits)
                    .append(two(2 * i))
                    .append(", ")
                    .append(digits)
                    .append(two(2 * i + 1))
                    .append('\n');
        }
        return table.toString();
    }

    private static String digits(Area municipality) {
        return municipality.code().substring(2);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
