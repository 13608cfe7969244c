package nl.opvolging.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.rules.internal.time.DutchHolidays;
import nl.opvolging.rules.internal.time.WorkCalendar;

/**
 * Closing days that change nothing, and holidays that nobody knows yet.
 *
 * <pre>
 * geldig: { van: 2027-01-01, tot: 2030-12-31 }                              no decree tells the days made equal after 2028
 * kalender: { kantoor: "ma-vr 09:00-17:00", sluitingsdagen: [2027-12-25] }  a holiday, and a Saturday too
 * </pre>
 */
final class CalendarCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.CALENDAR;
    }

    @Override
    public void check(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        Head head = agreement.head();
        DateRange validity = agreement.packs().get(0).validity();
        LocalDate known = DutchHolidays.decreedDaysKnownUntil();
        if (validity.last().isAfter(known)) {
            report.place(
                    Weight.NOTE,
                    "afspraak.yaml",
                    head.validityPlace(),
                    new Finding(
                            "Welke dagen na " + DutchDates.longDay(known)
                                    + " gelijk zijn aan een feestdag, is nog niet bekend.",
                            "Vul die dagen aan als het besluit er is, of laat de afspraak eerder eindigen."),
                    Optional.empty());
        }
        List<String> outside = new ArrayList<>();
        List<String> useless = new ArrayList<>();
        for (LocalDate day : head.closingDays()) {
            if (!validity.contains(day)) {
                outside.add(DutchDates.dayWithYear(day));
            } else if (WorkCalendar.isWeekend(day)) {
                useless.add(DutchDates.dayWithYear(day) + " (weekend)");
            } else {
                DutchHolidays.nameOn(day)
                        .ifPresent(name -> useless.add(DutchDates.dayWithYear(day) + " (" + name + ")"));
            }
        }
        tell(
                report,
                head,
                Weight.ATTENTION,
                outside,
                "Op deze sluitingsdagen geldt de afspraak niet",
                "Klopt het jaar? Haal ze anders weg.");
        tell(
                report,
                head,
                Weight.NOTE,
                useless,
                "Op deze sluitingsdagen is iedereen al gesloten",
                "Haal ze weg, dat is duidelijker.");
    }

    private static void tell(Report report, Head head, Weight weight, List<String> days, String matter, String remedy) {
        if (!days.isEmpty()) {
            report.place(
                    weight, "afspraak.yaml", head.calendarPlace(), Finding.of(matter, days, remedy), Optional.empty());
        }
    }
}
