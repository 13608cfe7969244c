package nl.opvolging.testkit;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Work as it would be done on a machine with another language and another time. */
final class Elsewhere {
    private Elsewhere() {}

    static <T> T on(Locale locale, TimeZone zone, Supplier<T> work) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return work.get();
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }
}
