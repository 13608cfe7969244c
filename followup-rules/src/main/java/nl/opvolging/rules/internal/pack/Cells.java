package nl.opvolging.rules.internal.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.Repetition;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

/** How the cells of all tables are read. */
final class Cells {
    private static final int LONGEST_CELL = 1_000;
    private static final int LONGEST_NUMBER = 5;
    private static final int MOST_CLAUSES = 99_999;
    private static final int MOST_RUNGS = 99;
    private static final Pattern TIMES = Pattern.compile("(?i)([0-9]{1,3})\\s+in\\s+");
    private static final int FEWEST_TIMES = 2;
    private static final int LENGTH_OF_DATE = 10;
    private static final int LONGEST_COUNT = 3;
    private static final int LEAST_MINUTES_A_WEEK = 60;

    private Cells() {}

    /** Whether a text is short enough and has no characters that nobody sees; if not, it has been reported. */
    static boolean isUsable(Cell cell, Reading reading) {
        if (cell.text().length() > LONGEST_CELL) {
            reading.problems()
                    .add(
                            ProblemCode.TOO_LARGE,
                            cell,
                            "Deze tekst heeft meer dan " + LONGEST_CELL + " tekens. Maak hem korter.");
            return false;
        }
        if (hasUnseen(cell.text())) {
            reading.problems()
                    .add(
                            ProblemCode.UNREADABLE,
                            cell,
                            "In deze tekst staat een regeleinde of een onzichtbaar teken. Typ hem opnieuw.");
            return false;
        }
        return true;
    }

    private static boolean hasUnseen(String text) {
        int at = 0;
        while (at < text.length() && !isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Any text. */
    static Column.CellReader<String> text() {
        return (cell, reading) -> Optional.of(cell.text());
    }

    /** One word of a domain that means one thing. */
    static <V> Column.CellReader<V> word(Domain<V> domain) {
        return new Column.OfWords<>(
                domain::known,
                false,
                (cell, reading) -> meaning(domain, cell, reading)
                        .map(meaning -> meaning.values().get(0)));
    }

    /** One or more words of a domain with commas between them. */
    static <V> Column.CellReader<List<V>> words(Domain<V> domain) {
        return new Column.OfWords<>(
                domain::known,
                true,
                (cell, reading) -> meanings(domain, cell, reading)
                        .map(meanings -> meanings.stream()
                                .flatMap(meaning -> meaning.values().stream())
                                .distinct()
                                .toList()));
    }

    /** A text that should be a word of a domain, which is checked when the whole table is known. */
    static Column.CellReader<String> textLike(Domain<?> domain) {
        return new Column.OfWords<>(domain::known, false, text());
    }

    static <V> Optional<List<Domain.Meaning<V>>> meanings(Domain<V> domain, Cell cell, Reading reading) {
        List<Domain.Meaning<V>> meanings = new ArrayList<>();
        boolean sound = true;
        for (Cell part : cell.parts()) {
            if (part.isEmpty()) {
                reading.problems().add(ProblemCode.EMPTY, part, "Hier staat een komma te veel. Haal hem weg.");
            }
            Optional<Domain.Meaning<V>> meaning = part.isEmpty() ? Optional.empty() : meaning(domain, part, reading);
            meaning.ifPresent(meanings::add);
            sound &= meaning.isPresent();
        }
        return sound ? Optional.of(meanings) : Optional.empty();
    }

    private static <V> Optional<Domain.Meaning<V>> meaning(Domain<V> domain, Cell cell, Reading reading) {
        Optional<Domain.Meaning<V>> meaning = domain.find(cell.text(), reading.vocabulary());
        if (meaning.isEmpty()) {
            reading.problems().addUnknownWord(cell, domain.noun(), domain.known(reading.vocabulary()), domain.remedy());
        }
        return meaning;
    }

    /** The number of a clause. */
    static Column.CellReader<Integer> number() {
        return number(MOST_CLAUSES, "geen regelnummer. Een regelnummer is een getal van 1 tot en met " + MOST_CLAUSES);
    }

    /** The number of a step of a ladder. */
    static Column.CellReader<Integer> rung() {
        return number(MOST_RUNGS, "geen stap. Een stap is een getal van 1 tot en met " + MOST_RUNGS);
    }

    private static Column.CellReader<Integer> number(int most, String wrong) {
        return (cell, reading) -> {
            String text = cell.text();
            boolean digits = text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
            int number = digits ? Integer.parseInt(text) : 0;
            return number > 0 && number <= most ? Optional.of(number) : wrongForm(cell, reading, wrong);
        };
    }

    /** A day. */
    static Column.CellReader<LocalDate> date() {
        return (cell, reading) -> {
            String wrong = "geen datum die bestaat. Schrijf een datum als 2027-01-31";
            if (cell.text().length() != LENGTH_OF_DATE) { // longer ones are years of more than four digits
                return wrongForm(cell, reading, wrong);
            }
            try {
                return Optional.of(LocalDate.parse(cell.text()));
            } catch (DateTimeParseException e) {
                return wrongForm(cell, reading, wrong);
            }
        };
    }

    /** A length of time. */
    static Column.CellReader<Amount> amount() {
        return (cell, reading) -> {
            int space = cell.text().indexOf(' ');
            String count = space < 0 ? "" : cell.text().substring(0, space);
            boolean digits = !count.isEmpty()
                    && count.length() <= LONGEST_COUNT
                    && count.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits) {
                return wrongForm(
                        cell,
                        reading,
                        "geen termijn. Schrijf een termijn als \"2 werkdagen\" of \"4 uur\", tot en met 999");
            }
            Cell unit = cell.from(space + 1);
            for (TermUnit known : TermUnit.values()) {
                String plain = Words.plain(unit.text());
                if (plain.equals(known.word()) || plain.equals(known.singular())) {
                    return Optional.of(new Amount(Integer.parseInt(count), known));
                }
            }
            List<String> units =
                    Arrays.stream(TermUnit.values()).map(TermUnit::word).toList();
            reading.problems().addUnknownWord(unit, "tijdseenheid", units, Domain.choice(units));
            return Optional.empty();
        };
    }

    /** How often in which time. */
    static Column.CellReader<Repetition> repetition() {
        return (cell, reading) -> {
            Matcher times = TIMES.matcher(cell.text());
            int count = times.lookingAt() ? Integer.parseInt(times.group(1)) : 0;
            return count >= FEWEST_TIMES
                    ? amount().read(cell.from(times.end()), reading).map(within -> new Repetition(count, within))
                    : wrongForm(
                            cell,
                            reading,
                            "geen aantal. Schrijf hoe vaak en in welke tijd, zoals \"3 in 30 dagen\", vanaf 2 keer");
        };
    }

    /** Opening hours in which every term of a pack can be counted. */
    static Column.CellReader<OpeningHours> hours() {
        return (cell, reading) -> {
            try {
                OpeningHours hours = OpeningHours.parse(cell.text());
                int minutes = Arrays.stream(DayOfWeek.values())
                        .flatMap(day -> hours.on(day).stream())
                        .mapToInt(interval -> interval.untilMinute() - interval.fromMinute())
                        .sum();
                if (minutes >= LEAST_MINUTES_A_WEEK) {
                    return Optional.of(hours);
                }
                return wrongForm(cell, reading, "te kort: wie opvolgt, is ten minste een uur per week open");
            } catch (IllegalArgumentException e) {
                return wrongForm(
                        cell,
                        reading,
                        "geen openingstijd. Schrijf openingstijden als \"ma-vr 08:30-17:00\" of \"altijd\"");
            }
        };
    }

    /** Something that a type of the model reads and refuses. */
    static <T> Column.CellReader<T> parsed(Function<String, T> parse, String wrong) {
        return (cell, reading) -> {
            try {
                return Optional.of(parse.apply(cell.text()));
            } catch (IllegalArgumentException e) {
                return wrongForm(cell, reading, wrong);
            }
        };
    }

    private static <T> Optional<T> wrongForm(Cell cell, Reading reading, String wrong) {
        reading.problems().add(ProblemCode.WRONG_FORM, cell, "\"" + Words.shown(cell.text()) + "\" is " + wrong + ".");
        return Optional.empty();
    }
}
