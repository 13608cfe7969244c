package nl.opvolging.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolging.rules.DateRange;

/** More closing days in the calendar of a pack. */
final class ClosingDays {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LISTED_IN_A_LINE = Pattern.compile("(?m)^(.*\\bsluitingsdagen:\\s*\\[)(\\s*)(\\]?)");
    private static final Pattern LISTED_BELOW = Pattern.compile("(?m)^(\\s*sluitingsdagen:[^\\n\\[]*\\n\\s*-\\s*)");
    private static final Pattern IN_A_LINE = Pattern.compile("(?m)^(kalender:\\s*\\{)");
    private static final Pattern BELOW = Pattern.compile("(?m)^(kalender:[^\\n{]*\\n(\\s+))");
    private static final int ONE_OF = 9;
    /** As many as the list of a head may have. */
    private static final int MOST = 366;

    private ClosingDays() {}

    /**
     * Adds days to a head that has a calendar; one without has the calendar of its base pack.
     *
     * @param head the text of {@code afspraak.yaml}
     * @param days about one of nine of these, from early to late, until the list is full
     * @param random chooses which
     */
    static String addedTo(String head, DateRange days, Random random) {
        List<String> known =
                DAY.matcher(head).results().map(found -> found.group()).toList();
        String more = days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> random.nextInt(ONE_OF) == 0)
                .map(LocalDate::toString)
                .filter(day -> !known.contains(day))
                .limit(Math.max(0, MOST - known.size()))
                .collect(Collectors.joining(", "));
        if (more.isEmpty()) {
            return head;
        }
        Matcher inALine = LISTED_IN_A_LINE.matcher(head);
        if (inALine.find()) {
            return inALine.replaceFirst("$1" + more + (inALine.group(3).isEmpty() ? ", $2" : "$3"));
        }
        Matcher listed = LISTED_BELOW.matcher(head);
        if (listed.find()) {
            return listed.replaceFirst(
                    "$1" + more.replace(", ", "\n" + indent(listed.group(1))) + "\n" + indent(listed.group(1)));
        }
        Matcher calendar = IN_A_LINE.matcher(head);
        if (calendar.find()) {
            return calendar.replaceFirst("$1 sluitingsdagen: [" + more + "],");
        }
        return BELOW.matcher(head).replaceFirst("$1sluitingsdagen: [" + more + "]\n$2");
    }

    /** What stands before the first day of a list below its key, to stand before others. */
    private static String indent(String before) {
        return before.substring(before.lastIndexOf('\n') + 1);
    }
}
