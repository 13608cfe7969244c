package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;

/** The windows of time in which one moment can lie. */
final class Windows {
    /** All sets of windows that hold together at some moment. */
    static final List<Set<TimeWindow>> ALL = all();

    private Windows() {}

    /** Those sets that have the window of a word in them. */
    static List<Set<TimeWindow>> with(String word) {
        TimeWindow named = AgreementWords.meaning(TimeWindow.values(), word);
        return ALL.stream().filter(windows -> windows.contains(named)).toList();
    }

    private static List<Set<TimeWindow>> all() {
        List<Set<TimeWindow>> all = new ArrayList<>();
        for (TimeWindow office : List.of(TimeWindow.OFFICE_HOURS, TimeWindow.OUTSIDE_OFFICE_HOURS)) {
            for (Set<TimeWindow> day : List.of(
                    EnumSet.of(TimeWindow.WORKING_DAY),
                    EnumSet.of(TimeWindow.WEEKEND),
                    EnumSet.of(TimeWindow.HOLIDAY),
                    EnumSet.of(TimeWindow.WEEKEND, TimeWindow.HOLIDAY))) {
                for (Set<TimeWindow> hour : List.of(
                        EnumSet.noneOf(TimeWindow.class),
                        EnumSet.of(TimeWindow.EVENING),
                        EnumSet.of(TimeWindow.NIGHT))) {
                    EnumSet<TimeWindow> windows = EnumSet.of(office);
                    windows.addAll(day);
                    windows.addAll(hour);
                    all.add(Set.copyOf(windows));
                }
            }
        }
        return List.copyOf(all);
    }
}
