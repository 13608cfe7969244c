package nl.opvolging.rules.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees in a cell of a spreadsheet, as text: what he typed without minding what the program makes of it. A day is
 * written as packs write it, true and false too.
 */
final class CellText {
    private static final int SHOWN_DIGITS = 15;
    private static final int MOST_SCALE = 30;
    private static final int HALF_A_MINUTE = 30;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final Map<Integer, String> BUILT_IN = Map.of(0, "General", 1, "0", 2, "0.00", 49, "@");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
    private static final Pattern MOMENT = Pattern.compile("(?i).*[ymdhs].*");
    private static final Pattern ZEROES = Pattern.compile("0+(\\.0+)?");

    private CellText() {}

    /** The text of a cell; none if it cannot be told, which has been reported. */
    static String of(Cell cell, Problems problems) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING, FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case NUMBER -> cell.asNumber() == null ? "" : number(cell, cell.asNumber(), problems);
            case ERROR -> refuse(cell, problems, "Hier staat een fout van het rekenprogramma. Typ gewone tekst.");
        };
    }

    private static String number(Cell cell, BigDecimal number, Problems problems) {
        String format = look(cell.getDataFormatId(), cell.getDataFormatString());
        if (Math.abs(number.scale()) > MOST_SCALE || number.precision() > MOST_SCALE) {
            return refuse(cell, problems, "Dit getal is te groot of te klein. Maak er tekst van.");
        }
        if (format.equals("General") || format.equals("@")) {
            return plain(number);
        }
        String bare = LITERAL.matcher(format).replaceAll("");
        if (MOMENT.matcher(bare).matches() && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return moment(number, cell.asDate());
        }
        if (ZEROES.matcher(format).matches() && number.signum() >= 0) {
            return padded(number, format);
        }
        return refuse(
                cell,
                problems,
                "Het rekenprogramma toont hier iets anders dan er staat. Maak van deze cel tekst en typ het opnieuw.");
    }

    private static String look(@Nullable Integer id, @Nullable String custom) {
        if (custom != null) {
            return custom;
        }
        int known = id == null ? 0 : id;
        boolean date = (known >= 14 && known <= 22) || (known >= 27 && known <= 36) || (known >= 45 && known <= 58);
        return BUILT_IN.getOrDefault(known, date ? "d" : "?");
    }

    /** As many digits as a spreadsheet program shows, so that what it keeps behind them does not show either. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static String padded(BigDecimal number, String format) {
        int point = format.indexOf('.');
        int decimals = point < 0 ? 0 : format.length() - point - 1;
        String digits = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
    }

    private static String moment(BigDecimal number, LocalDateTime at) {
        LocalDateTime minute = at.plusSeconds(HALF_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
        LocalTime time = minute.toLocalTime();
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return time.toString();
        }
        return minute.toLocalDate() + (time.equals(LocalTime.MIDNIGHT) ? "" : " " + time);
    }

    private static String refuse(Cell cell, Problems problems, String message) {
        problems.add(
                ProblemCode.WRONG_FORM,
                new nl.opvolging.rules.internal.text.Cell(
                        cell.getRawValue() == null ? "" : cell.getRawValue(),
                        cell.getAddress().getRow() + 1,
                        cell.getAddress().getColumn() + 1),
                message);
        return "";
    }
}
