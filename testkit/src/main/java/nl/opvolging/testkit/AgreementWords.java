package nl.opvolging.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;

/** What there is to choose from under an agreement; with words that none of its clauses knows, if asked for. */
final class AgreementWords {
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);
    private static final int WORDS_PER_UNKNOWN_WORD = 15;

    private final Agreement agreement;
    private final boolean unknownWords;

    AgreementWords(Agreement agreement, boolean unknownWords) {
        this.agreement = agreement;
        this.unknownWords = unknownWords;
    }

    Agreement agreement() {
        return agreement;
    }

    AgreementWords withUnknownWords() {
        return new AgreementWords(agreement, true);
    }

    Arbitrary<Sign> signs() {
        return choice(PackTables.words(agreement, "tekens", "teken"), "een-teken-dat-niemand-kent", Sign::of);
    }

    Arbitrary<Theme> themes() {
        return choice(PackTables.words(agreement, "themas", "thema"), "een-thema-dat-niemand-kent", Theme::of);
    }

    Arbitrary<PartnerRef> partners() {
        List<String> known = agreement.partners().stream()
                .map(partner -> partner.ref().value())
                .toList();
        return choice(known, "een-opvolger-die-niemand-kent", PartnerRef::of);
    }

    private <T> Arbitrary<T> choice(List<String> known, String unknown, Function<String, T> meaning) {
        Arbitrary<T> ordinary = Arbitraries.of(known).map(meaning);
        return unknownWords
                ? Arbitraries.frequencyOf(
                        Tuple.of(WORDS_PER_UNKNOWN_WORD, ordinary),
                        Tuple.of(1, Arbitraries.just(meaning.apply(unknown))))
                : ordinary;
    }

    /** Places of every size: those that the agreement names, what is around and inside them, and one that nobody named. */
    Arbitrary<Area> areas() {
        return Arbitraries.of(List.copyOf(areas(PackTables.words(agreement, "gebieden", "codes"))));
    }

    /** Places in or around some of the agreement's areas. */
    Arbitrary<Area> areasAt(List<String> names) {
        List<String> codes = new ArrayList<>();
        for (String name : names) {
            codes.add(name);
            PackTables.rows(agreement, "gebieden").stream()
                    .filter(row ->
                            PackTables.plain(row.getOrDefault("gebied", "")).equals(PackTables.plain(name)))
                    .findFirst()
                    .ifPresent(row -> codes.addAll(PackTables.words(row.getOrDefault("codes", ""))));
        }
        return Arbitraries.of(List.copyOf(areas(codes)));
    }

    private Set<Area> areas(List<String> codes) {
        Set<Area> areas = new TreeSet<>();
        String municipality = agreement.municipality().code().substring(2);
        areas.add(agreement.municipality());
        areas.add(Area.of("WK" + municipality + "01"));
        areas.add(Area.of("BU" + municipality + "0101"));
        for (String code : codes) {
            if (code.matches("(?i)(GM\\d{4}|WK\\d{6}|BU\\d{8})")) {
                Area area = Area.of(code.toUpperCase(Locale.ROOT));
                areas.add(area);
                areas.add(area.municipality());
                String digits = area.code().substring(2);
                if (digits.length() > 4) {
                    areas.add(Area.of("WK" + digits.substring(0, 6)));
                    areas.add(Area.of("BU" + digits.substring(0, 6) + "99"));
                }
            }
        }
        return areas;
    }

    /** The days on which the agreement holds, as far as anybody plans ahead. */
    DateRange days() {
        DateRange validity = agreement.packs().get(0).validity();
        return validity.intersect(new DateRange(LocalDate.MIN, LAST_DAY))
                .orElseGet(
                        () -> new DateRange(validity.first(), validity.first().plusMonths(1)));
    }
}
