package nl.opvolging.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolging.signal.InvalidJsonException;

/**
 * Tells in Dutch what is wrong with a case file. The model tells it in English; what stands here in no table is told by the
 * place and the kind of the mistake alone.
 */
final class JsonMistakes {
    private static final String MISSING = "hier ontbreekt";

    private static final Map<String, String> TYPES = Map.of(
            "Instant", "een moment, zoals 2027-01-12T09:00:00Z",
            "List", "een lijst",
            "String", "een tekst",
            "CaseFile", "een dossier of een melding",
            "CaseEvent", "een gebeurtenis",
            "Observer", "een melder",
            "Area", "een gebiedscode van het CBS");

    /** What the model says, and how that is in Dutch; $1 and $2 are what the model names. */
    private static final List<Told> TOLD = List.of(
            told("something follows the document", "na het einde staat nog iets"),
            told("a field stands here twice", "dit veld staat er twee keer"),
            told("this is not UTF-8", "de tekens zijn geen UTF-8"),
            told("(missing or )?null", MISSING + " een waarde"),
            told("an event has a type", "een gebeurtenis heeft een type, zoals taken-up"),
            told("\"(.*)\" is no kind of event", "\"$1\" is geen soort gebeurtenis"),
            told("\"(.*)\"; known are \\[(.*)\\]", "\"$1\" kan hier niet. Wel kan: $2"),
            told("\"(.*)\"", "\"$1\" kan hier niet"),
            told("Cannot build .* not set \\[(.*)\\]", MISSING + ": $1"),
            told(
                    "An area is a CBS code .* this is \"(.*)\"",
                    "\"$1\" is geen gebiedscode van het CBS, zoals GM0512, " + "WK051201 of BU05120101"),
            told(
                    "The reference of .* this is \"(.*)\"",
                    "\"$1\" is geen kenmerk: dat begint met een letter of een cijfer, "
                            + "en bestaat uit letters, cijfers, punten, dubbele punten en streepjes"),
            told("A case file has at most (\\S+) events.*", "een dossier heeft hoogstens $1 gebeurtenissen"),
            told(
                    "A case file has at least one signal-received.*",
                    "in een dossier staat ten minste één melding " + "(signal-received)"),
            told("An event stands once .* has event (\\S+) .*", "gebeurtenis $1 staat er twee keer, en niet gelijk"),
            told("A signal stands once .* has signal (\\S+) .*", "melding $1 staat er twee keer"),
            told("A signal has 1 to (\\S+) observations.*", "een melding heeft 1 tot en met $1 waarnemingen"),
            told(
                    "A signal is noticed before .* signal (\\S+) was .*",
                    "melding $1 is gedaan voordat het is opgemerkt: kijk " + "naar observedAt en reportedAt"),
            told("A note has at most (\\S+) characters.*", "een notitie heeft hoogstens $1 tekens"),
            told(
                    "A resident is known .* says both of (\\S+)",
                    "een bewoner is bekend of niet bekend bij $1, niet allebei"),
            told(
                    "A signal is received when .* event (\\S+) .*",
                    "gebeurtenis $1 is niet op het moment van haar melding: " + "kijk naar happenedAt en reportedAt"),
            told(
                    "An event is recorded after .* event (\\S+) happened.*",
                    "gebeurtenis $1 is vastgelegd voordat zij gebeurde: " + "kijk naar happenedAt en recordedAt"),
            told("A moment lies in the years .*", "een moment ligt in de jaren 1900 tot en met 2999"),
            told("An end lies after the beginning.*", "het einde ligt niet na het begin"),
            told("A pause is of one or more duties.*", "een pauze is van een of meer plichten"),
            told("Feedback is for the observer.*", "terugkoppeling is voor de melder, de coördinator of het team"));

    private static final Pattern EXPECTED = Pattern.compile("(?:expected|\"(.*)\" is no) (\\w+)");

    private JsonMistakes() {}

    private record Told(Pattern english, String dutch) {}

    private static Told told(String english, String dutch) {
        return new Told(Pattern.compile(english, Pattern.DOTALL), dutch);
    }

    /** What is wrong, as a part of a sentence. */
    static String of(InvalidJsonException mistake) {
        Optional<String> detail = detail(mistake.detail());
        return switch (mistake.reason()) {
            case NOT_JSON -> "dit is geen goede JSON" + between(detail);
            case UNKNOWN_FIELD -> "dit veld bestaat niet" + between(detail);
            case WRONG_VALUE ->
                detail.filter(text -> text.startsWith(MISSING))
                        .orElseGet(() -> detail.isEmpty()
                                ? MISSING + " een waarde, of de waarde klopt niet"
                                : "de waarde klopt niet" + between(detail));
            case TOO_LARGE -> "dit is te groot of te diep";
        };
    }

    private static String between(Optional<String> detail) {
        return detail.map(text -> " (" + text + ")").orElse("");
    }

    private static Optional<String> detail(String english) {
        Matcher expected = EXPECTED.matcher(english);
        if (expected.matches()) {
            String found = expected.group(1) == null ? "" : "\"" + expected.group(1) + "\" kan hier niet: ";
            return Optional.of(found + "hier hoort " + TYPES.getOrDefault(expected.group(2), "iets anders"));
        }
        return TOLD.stream()
                .map(told -> told(told, english))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> told(Told told, String english) {
        Matcher matcher = told.english().matcher(english);
        return matcher.matches() ? Optional.of(matcher.replaceFirst(told.dutch())) : Optional.empty();
    }
}
