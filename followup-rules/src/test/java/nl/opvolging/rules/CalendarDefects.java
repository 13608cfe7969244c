package nl.opvolging.rules;

import static nl.opvolging.rules.Planted.defect;

import java.util.List;

/** What can be wrong with days: no signal shows it, for nothing follows from it yet. */
final class CalendarDefects {
    private static final String HEAD = "afspraak.yaml";
    private static final String HOURS = "17:00\" }";

    static final List<Planted> ALL = List.of(
            defect("holidays that nobody knows yet")
                    .changed(HEAD, "tot: 2028-12-31", "tot: 2030-12-31")
                    .mended(HEAD, "tot: 2030-12-31", "tot: 2028-12-31")
                    .told(CheckKind.CALENDAR, Weight.NOTE, "afspraak.yaml:4:9", "31 december 2028"),
            defect("a closing day on a holiday")
                    .changed(HEAD, HOURS, "17:00\", sluitingsdagen: [2027-05-05] }")
                    .mended(HEAD, "2027-05-05", "2027-05-10")
                    .told(CheckKind.CALENDAR, Weight.NOTE, "afspraak.yaml:8:11", "Bevrijdingsdag"),
            defect("a closing day in the weekend")
                    .changed(HEAD, HOURS, "17:00\", sluitingsdagen: [2027-05-08] }")
                    .mended(HEAD, "2027-05-08", "2027-05-10")
                    .told(CheckKind.CALENDAR, Weight.NOTE, "afspraak.yaml:8:11", "(weekend)"),
            defect("a closing day in another year")
                    .changed(HEAD, HOURS, "17:00\", sluitingsdagen: [2026-12-24] }")
                    .mended(HEAD, "2026-12-24", "2027-12-24")
                    .told(CheckKind.CALENDAR, Weight.ATTENTION, "afspraak.yaml:8:11", "do 24-12-2026"));

    private CalendarDefects() {}
}
