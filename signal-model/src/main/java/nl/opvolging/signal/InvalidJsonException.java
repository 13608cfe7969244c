package nl.opvolging.signal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON document is not what it should be. It says where, what is wrong, and what was expected. */
public final class InvalidJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What kind of mistake it is. */
    private final Reason reason;

    /** In which field it is. */
    private final String path;

    /** On which line it is. */
    private final int line;

    /** In which column it is. */
    private final int column;

    /** What exactly is wrong. */
    private final String detail;

    private InvalidJsonException(
            Reason reason, String path, int line, int column, String detail, @Nullable Throwable cause) {
        super(
                "line " + line + ", column " + column + (path.isEmpty() ? "" : ", at " + path) + ": " + reason.english
                        + (detail.isEmpty() ? "" : ": " + detail),
                cause);
        this.reason = reason;
        this.path = path;
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    static InvalidJsonException tooLarge(int bytes) {
        return new InvalidJsonException(Reason.TOO_LARGE, "", 1, 1, bytes + " > " + ModelJson.MOST_BYTES, null);
    }

    static InvalidJsonException nothing() {
        return new InvalidJsonException(Reason.WRONG_VALUE, "", 1, 1, "null", null);
    }

    static InvalidJsonException unreadable(IOException e) {
        return new InvalidJsonException(Reason.NOT_JSON, "", 1, 1, "this is not UTF-8", e);
    }

    static InvalidJsonException of(JsonProcessingException e, JsonParser parser) {
        JsonProcessingException mistake = mistakeIn(e);
        JsonLocation location = mistake.getLocation() == null ? parser.currentLocation() : mistake.getLocation();
        String path = mistake instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(InvalidJsonException::step).collect(Collectors.joining())
                : pathTo(parser.getParsingContext());
        return new InvalidJsonException(
                reasonOf(mistake),
                path.startsWith(".") ? path.substring(1) : path,
                Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr()),
                detailOf(mistake),
                e);
    }

    /** A mistake in the text itself, which Jackson wraps when it finds it while it binds a field; else the mistake. */
    private static JsonProcessingException mistakeIn(JsonProcessingException e) {
        return e instanceof JsonMappingException
                        && e.getCause() instanceof JsonProcessingException inText
                        && !(inText instanceof JsonMappingException)
                ? inText
                : e;
    }

    private static String pathTo(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String outer = pathTo(context.getParent());
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        return context.getCurrentName() == null ? outer : outer + "." + Shown.text(context.getCurrentName());
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
        return e instanceof JsonMappingException && !isTrailingText(e) ? Reason.WRONG_VALUE : Reason.NOT_JSON;
    }

    private static String detailOf(JsonProcessingException e) {
        if (isTrailingText(e)) {
            return "something follows the document";
        }
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return "a field stands here twice";
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return "\"" + Shown.text(unknown.getPropertyName()) + "\""
                    + (known == null
                            ? ""
                            : "; known are "
                                    + new TreeSet<>(
                                            known.stream().map(String::valueOf).toList()));
        }
        if (e instanceof InvalidTypeIdException type) {
            return type.getTypeId() == null
                    ? "an event has a type"
                    : "\"" + Shown.text(type.getTypeId()) + "\" is no kind of event";
        }
        if (e instanceof InvalidNullException) {
            return "missing or null";
        }
        if (rootCause(e) instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return refused.getMessage();
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "\"" + Shown.text(String.valueOf(format.getValue())) + "\"; known are "
                    + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        if (e instanceof InvalidFormatException format) {
            return "\"" + Shown.text(String.valueOf(format.getValue())) + "\" is no " + nameOf(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "expected " + nameOf(mismatch.getTargetType());
        }
        return "";
    }

    private static boolean isTrailingText(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Trailing token");
    }

    private static String nameOf(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "List";
        }
        if (type == JsonNode.class) {
            return "CaseFile";
        }
        return (type.getEnclosingClass() == null ? type : type.getEnclosingClass()).getSimpleName();
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
