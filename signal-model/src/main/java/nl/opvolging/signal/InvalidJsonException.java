package nl.opvolging.signal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON document is not what it should be. It says where, what is wrong, and what was expected. */
public final class InvalidJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String path;
    private final int line;
    private final int column;
    private final String detail;

    private InvalidJsonException(Reason reason, String path, int line, int column, String detail, @Nullable Throwable cause) {
        super("line " + line + ", column " + column + (path.isEmpty() ? "" : ", at " + path) + ": " + reason.english
                + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.reason = reason;
        this.path = path;
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    static InvalidJsonException tooLarge(int bytes) {
        return new InvalidJsonException(Reason.TOO_LARGE, "", 1, 1, bytes + " > " + ModelJson.MOST_BYTES, null);
    }

    static InvalidJsonException of(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        String path = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(InvalidJsonException::step)
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
        return new InvalidJsonException(reasonOf(e), path, line, column, detailOf(e), e);
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + Shown.text(reference.getFieldName());
    }

    private static Reason reasonOf(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return Reason.UNKNOWN_FIELD;
        }
        if (e instanceof StreamConstraintsException) {
            return Reason.TOO_LARGE;
        }
        return e instanceof JsonMappingException ? Reason.WRONG_VALUE : Reason.NOT_JSON;
    }

    private static String detailOf(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return "\"" + Shown.text(unknown.getPropertyName()) + "\""
                    + (known == null ? "" : "; known are " + new TreeSet<>(known.stream().map(String::valueOf).toList()));
        }
        if (e instanceof InvalidTypeIdException type) {
            return "\"" + Shown.text(String.valueOf(type.getTypeId())) + "\" is no kind of event";
        }
        if (rootCause(e) instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return refused.getMessage();
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "\"" + Shown.text(String.valueOf(format.getValue())) + "\"; known are "
                    + java.util.Arrays.toString(format.getTargetType().getEnumConstants());
        }
        if (e instanceof InvalidFormatException format) {
            return "\"" + Shown.text(String.valueOf(format.getValue())) + "\" is no "
                    + format.getTargetType().getSimpleName();
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "expected " + mismatch.getTargetType().getSimpleName();
        }
        if (rootCause(e) instanceof NullPointerException missing && missing.getMessage() != null) {
            return Shown.text(missing.getMessage()) + " is null";
        }
        return "";
    }

    private static Throwable rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * What kind of mistake it is.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * In which field it is.
     *
     * @return the path, such as {@code events[0].signal.area}; empty for the document as a whole
     */
    public String path() {
        return path;
    }

    /**
     * On which line it is.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * In which column it is.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }

    /**
     * What exactly is wrong.
     *
     * @return the offending text and what was expected, in English; may be empty
     */
    public String detail() {
        return detail;
    }

    /** What can be wrong with a document. */
    public enum Reason {
        /** It is not JSON. */
        NOT_JSON("this is not JSON"),
        /** It has a field that the model has not. */
        UNKNOWN_FIELD("unknown field"),
        /** A value is missing, of another type, or refused by the model. */
        WRONG_VALUE("a value is missing or wrong"),
        /** It is too long or too deep. */
        TOO_LARGE("the document is too large");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }
}
