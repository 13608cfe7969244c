package nl.opvolging.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;

/**
 * What stands in the places that a step leaves open.
 *
 * @param words the words of the agreement
 * @param values the values, from left to right
 */
record Args(Words words, List<Object> values) {
    String text(int place) {
        return (String) values.get(place);
    }

    <E extends Enum<E>> E one(int place, Class<E> type) {
        return type.cast(values.get(place));
    }

    Instant moment(int place) {
        return DutchTimes.moment(text(place));
    }

    LocalDate day(int place) {
        return DutchTimes.day(text(place));
    }

    Amount amount(int place) {
        return DutchTimes.amount(text(place));
    }

    PartnerRef partner(int place) {
        return words.partner(text(place));
    }

    Theme theme(int place) {
        return words.theme(text(place));
    }

    ClauseRef clause(int place) {
        return words.clause(text(place));
    }

    int last() {
        return values.size() - 1;
    }
}
