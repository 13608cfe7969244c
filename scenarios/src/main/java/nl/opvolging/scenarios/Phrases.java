package nl.opvolging.scenarios;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Topic;

/**
 * How the values of a closed type are written inside a sentence.
 *
 * @param name what the type is called in the list of steps
 * @param type the type
 * @param texts the text of each value
 * @param <E> the type
 */
record Phrases<E extends Enum<E>>(String name, Class<E> type, Map<E, String> texts) {
    static final Phrases<About> ABOUT = of("over", About.class, about -> switch (about) {
        case OLDER_PERSON -> "bij een oudere";
        case ADULT -> "bij een volwassene";
        case YOUNG_PERSON -> "bij een jongere";
        case CHILD -> "bij een kind";
        case HOME -> "bij een woning";
        case PUBLIC_SPACE -> "in de openbare ruimte";
        case UNKNOWN -> "onbekend bij wie";
    });
    static final Phrases<ObserverKind> OBSERVER = of("melder", ObserverKind.class, kind -> switch (kind) {
        case NEIGHBOURHOOD_WATCH -> "een buurtprevent";
        case RESIDENT -> "een buurtbewoner";
        case FAMILY_CARER -> "een mantelzorger";
        case HOME_CARE -> "iemand van de thuiszorg";
        case HOUSING_ASSOCIATION -> "iemand van een woningcorporatie";
        case SHOPKEEPER -> "een winkelier";
        case SCHOOL -> "iemand van een school";
        case DELIVERY -> "een bezorger";
        case VOLUNTEER -> "een vrijwilliger";
        case SELF -> "de bewoner zelf";
        case PROFESSIONAL -> "een beroepskracht";
        case OTHER -> "iemand anders";
    });
    static final Phrases<Answer> RECURRING = of("herhaling", Answer.class, answer -> switch (answer) {
        case YES -> "herhaaldelijk";
        case NO -> "één keer";
        case UNKNOWN -> "misschien vaker";
    });
    static final Phrases<DutyKind> DUTY = of("plicht", DutyKind.class, kind -> switch (kind) {
        case CONFIRM_RECEIPT -> "de ontvangst bevestigd";
        case TAKE_UP -> "de melding opgepakt";
        case CHECK_HISTORY -> "nagegaan wat er al speelt";
        case DECIDE -> "een besluit genomen";
        case VISIT -> "iemand langs geweest";
        case SETTLE -> "de melding afgehandeld";
        case LOOK_AGAIN -> "opnieuw gekeken";
        case KEEP_WATCH -> "de waakvlam bekeken";
        case FEED_BACK -> "teruggekoppeld";
    });
    static final Phrases<FeedbackLevel> LEVEL = of("inhoud", FeedbackLevel.class, level -> switch (level) {
        case RECEIVED -> "dat de melding er is";
        case TAKEN_UP -> "dat de melding is opgepakt";
        case FOLLOWED_UP -> "dat de melding is opgevolgd";
        case WHAT_WAS_DONE -> "wat er is gedaan";
        case NOTHING_POSSIBLE -> "dat er niets mogelijk is";
    });
    static final Phrases<Beneficiary> LISTENER = of("ontvanger", Beneficiary.class, listener -> switch (listener) {
        case OBSERVER -> "de melder";
        case COORDINATOR -> "de coördinator";
        case TEAM -> "het team";
        case RESIDENT -> "de bewoner";
    });
    static final Phrases<PartyRole> ROLE = of("rol", PartyRole.class, role -> switch (role) {
        case OWNER -> "de verantwoordelijke";
        case TAKES_PART -> "de meedoener";
        case INFORMED -> "de geïnformeerde";
        case OBSERVER -> "de melder";
        case COORDINATOR -> "de coördinator";
        case TEAM -> "het team";
    });
    static final Phrases<Topic> TOPIC = of("onderwerp", Topic.class, topic -> switch (topic) {
        case STATUS -> "de status";
        case FOLLOWERS -> "de opvolgers";
        case THEME -> "het thema";
        case OBSERVATIONS -> "de waarnemingen";
        case PLACE -> "de plek";
        case SUBJECT -> "de gegevens van de bewoner";
        case OBSERVER -> "de gegevens van de melder";
        case NOTE -> "de notitie";
        case DUTIES -> "de termijnen";
        case FEEDBACK -> "de terugkoppeling";
        case OUTCOME -> "de uitkomst";
        case ADVICE -> "het advies";
    });
    static final Phrases<EscalationAction> ACTION = of("actie", EscalationAction.class, action -> switch (action) {
        case REMIND -> "herinnerd";
        case INFORM -> "geïnformeerd";
        case TAKE_OVER -> "aan zet gekomen";
        case CONVENE -> "gevraagd om overleg";
        case CALL -> "gebeld";
    });

    static <E extends Enum<E>> Phrases<E> of(String name, Class<E> type, Function<E, String> text) {
        Map<E, String> texts = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            texts.put(value, text.apply(value));
        }
        return new Phrases<>(name, type, texts);
    }

    String text(E value) {
        return texts.getOrDefault(value, value.name());
    }

    E value(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> text(value).equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The texts, in the order of the values. */
    List<String> all() {
        return Arrays.stream(type.getEnumConstants()).map(this::text).toList();
    }

    /** A regular expression for all texts, the longest first, so that none is taken for the start of another. */
    String pattern() {
        return all().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
