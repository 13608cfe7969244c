package nl.opvolging.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Area;

/**
 * Finds days on which no agreement holds in a municipality: between two of its versions, before or after it merged into another,
 * and after the last.
 *
 * <pre>
 * gemeente: GM0545
 * geldig: { van: 2016-01-01, tot: 2016-12-31 }
 *
 * gemeente: GM0545
 * geldig: { van: 2017-02-01, tot: 2018-12-31 }     nothing holds in January 2017
 * opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }
 *
 * gemeente: GM1961
 * geldig: { van: 2019-03-01 }                      nothing holds there in January and February 2019
 * </pre>
 */
public final class ValidityCheck {
    private static final String FILE = "afspraak.yaml";

    private final List<Chain> versions;
    private final List<Chain> all;
    private final BiPredicate<Area, LocalDate> holds;

    private ValidityCheck(List<Chain> versions, List<Chain> all, BiPredicate<Area, LocalDate> holds) {
        this.versions = versions;
        this.all = all;
        this.holds = holds;
    }

    /**
     * Looks for days without an agreement.
     *
     * @param versions the agreements of one municipality, from early to late
     * @param all the agreements of all municipalities
     * @param holds whether an agreement holds in an area on a day, that of a successor too
     * @return the weak spots
     */
    public static List<WeakSpot> check(List<Chain> versions, List<Chain> all, BiPredicate<Area, LocalDate> holds) {
        ValidityCheck check = new ValidityCheck(versions, all, holds);
        return check.holes().stream().flatMap(hole -> check.tell(hole).stream()).toList();
    }

    /** The days without an agreement, from early to late. */
    private List<DateRange> holes() {
        List<LocalDate> turns = turns();
        List<DateRange> holes = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate first = turns.get(i);
            if (!holds.test(municipality(), first)) {
                int end = i + 1;
                while (end < turns.size() && !holds.test(municipality(), turns.get(end))) {
                    end++;
                }
                holes.add(
                        new DateRange(first, end < turns.size() ? turns.get(end).minusDays(1) : LocalDate.MAX));
                i = end;
            }
        }
        return holes;
    }

    /** The days of this municipality on which another agreement may begin to hold, or none. */
    private List<LocalDate> turns() {
        LocalDate begin = validity(versions.get(0)).first();
        return all.stream()
                .flatMap(ValidityCheck::turns)
                .filter(day -> !day.isBefore(begin))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> turns(Chain version) {
        DateRange validity = validity(version);
        return Stream.of(
                        Stream.of(validity.first()),
                        Stream.of(validity.last())
                                .filter(last -> !last.equals(LocalDate.MAX))
                                .map(last -> last.plusDays(1)),
                        version.head().successor().map(Head.Successor::from).stream())
                .flatMap(days -> days);
    }

    private Optional<WeakSpot> tell(DateRange hole) {
        Optional<Chain> merged = versions.stream()
                .filter(version -> version.head()
                        .successor()
                        .filter(successor -> !hole.last().isBefore(successor.from()))
                        .isPresent())
                .findFirst();
        return merged.isPresent() ? tellMerged(merged.get(), hole) : Optional.of(tellUnmerged(hole));
    }

    private WeakSpot tellUnmerged(DateRange hole) {
        Chain before = before(hole);
        Cell place = before.head().validityPlace();
        return hole.last().equals(LocalDate.MAX)
                ? spot(
                        before,
                        place,
                        Weight.NOTE,
                        new Finding(
                                "Na " + DutchDates.longDay(hole.first().minusDays(1)) + " geldt er geen afspraak meer.",
                                "Maak op tijd een nieuwe versie."))
                : spot(
                        before,
                        place,
                        Weight.SERIOUS,
                        new Finding(
                                days(hole) + " geldt er geen afspraak.",
                                "Laat deze versie later eindigen of de volgende eerder beginnen."));
    }

    /** What a successor leaves open later, is told of the successor itself. */
    private Optional<WeakSpot> tellMerged(Chain version, DateRange hole) {
        Head.Successor successor = version.head().successor().orElseThrow();
        Cell place = version.head().successorPlace();
        String into = successor.municipality().code();
        if (hole.first().isAfter(successor.from())) {
            return Optional.empty();
        }
        if (!hole.last().equals(LocalDate.MAX)) {
            return Optional.of(spot(
                    version,
                    place,
                    Weight.SERIOUS,
                    new Finding(
                            days(hole) + " geldt hier geen afspraak: niet die van "
                                    + version.head().name()
                                    + ", en nog niet die van " + into + ".",
                            "Laat de ene later eindigen of de andere eerder beginnen.")));
        }
        return Optional.of(spot(
                version,
                place,
                Weight.ATTENTION,
                new Finding(
                        "Vanaf " + DutchDates.longDay(hole.first()) + " geldt hier geen afspraak: "
                                + version.head().name()
                                + " gaat op in " + into + ", en daarvan is er dan geen.",
                        "Voeg de afspraak van " + into + " toe.")));
    }

    private static String days(DateRange hole) {
        return "Van " + DutchDates.longDay(hole.first()) + " tot en met " + DutchDates.longDay(hole.last());
    }

    /** The last version that held before a hole. */
    private Chain before(DateRange hole) {
        return versions.stream()
                .filter(version -> validity(version).first().isBefore(hole.first()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static DateRange validity(Chain version) {
        return version.packs().get(0).validity();
    }

    private Area municipality() {
        return versions.get(0).municipality();
    }

    private static WeakSpot spot(Chain version, Cell place, Weight weight, Finding finding) {
        Report report = new Report(CheckKind.VALIDITY, version);
        report.place(weight, FILE, place, finding, Optional.empty());
        return report.found().get(0);
    }
}
