package nl.opvolging.signal;

import static nl.opvolging.signal.ActorRole.COORDINATOR;
import static nl.opvolging.signal.ActorRole.OBSERVER;
import static nl.opvolging.signal.ActorRole.OWNER;
import static nl.opvolging.signal.ActorRole.PARTICIPANT;
import static nl.opvolging.signal.ActorRole.REGISTRAR;
import static nl.opvolging.signal.ActorRole.SAFETY_NET;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can happen in a case: who may do it, and in which status. This is the table; what else a kind asks stands with it. */
public enum EventKind implements DutchWord {
    /** A signal comes in. On a closed case it begins the follow-up anew. */
    SIGNAL_RECEIVED(
            "melding",
            "Iemand meldt iets. In een gesloten dossier begint de opvolging dan opnieuw.",
            Statuses.ALL,
            EnumSet.allOf(ActorRole.class)),

    /** The observer is told that the signal arrived. */
    ACKNOWLEDGED(
            "ontvangst bevestigd",
            "De melder heeft gehoord dat de melding is aangekomen.",
            Statuses.ALL,
            Roles.FOLLOWERS),

    /** Somebody looks up what is known already. */
    HISTORY_CHECKED(
            "nagegaan wat er speelt",
            "Iemand heeft opgezocht wat er al bekend is: eerdere meldingen en wie er al helpt.",
            Statuses.OPEN,
            Roles.FOLLOWERS),

    /** The owner starts. */
    TAKEN_UP("opgepakt", "De verantwoordelijke is begonnen.", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** The owner decides: go there now, or watch and wait. */
    DECIDED(
            "besloten",
            "De verantwoordelijke heeft besloten: meteen langs of even wachten.",
            Statuses.OPEN,
            EnumSet.of(OWNER, REGISTRAR)),

    /** Somebody speaks with the resident, or tries to. */
    CONTACT_MADE(
            "contact",
            "Iemand heeft met de bewoner gesproken, of heeft dat geprobeerd.",
            Statuses.OPEN,
            EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, OBSERVER, COORDINATOR, REGISTRAR)),

    /** There is an outcome. */
    OUTCOME_RECORDED(
            "uitkomst", "Er staat vast wat er uit de opvolging kwam.", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** The observer, the coordinator or the team hears something. */
    FEEDBACK_GIVEN(
            "teruggekoppeld",
            "De melder, de coördinator of het team heeft iets over de melding gehoord.",
            Statuses.ALL,
            Roles.FOLLOWERS),

    /** Somebody tried to answer the observer and did not reach him. */
    OBSERVER_NOT_REACHED(
            "melder niet bereikt",
            "Iemand wilde de melder antwoorden, maar kreeg geen contact. Dit telt niet als antwoord.",
            Statuses.ALL,
            Roles.FOLLOWERS),

    /** The observer disputes the answer. Only after an answer. */
    FEEDBACK_DISPUTED(
            "betwist",
            "De melder is het niet eens met het antwoord. De opvolging begint opnieuw.",
            Statuses.ALL,
            EnumSet.of(OBSERVER, COORDINATOR, REGISTRAR)),

    /** The owner hands over to a partner by name, one that has not handed it over itself. */
    HANDED_OVER(
            "overgedragen",
            "De verantwoordelijke geeft het dossier aan een andere opvolger en zegt waarom.",
            Statuses.OPEN,
            EnumSet.of(OWNER, REGISTRAR)),

    /** Somebody assigns the case by hand, or gives it back to the agreement. */
    MANUALLY_ASSIGNED(
            "toegewezen",
            "Iemand wijst zelf een verantwoordelijke aan, of geeft het dossier terug aan de afspraak.",
            Statuses.OPEN,
            EnumSet.of(OWNER, SAFETY_NET, COORDINATOR, REGISTRAR)),

    /** The owner scales down to a light contact. */
    SCALED_DOWN(
            "afgeschaald",
            "Er is minder nodig. Een opvolger houdt een licht contact: de waakvlam.",
            Statuses.TAKEN_UP_OR_LATER,
            EnumSet.of(OWNER, REGISTRAR)),

    /** The resident agrees or not. */
    CONSENT_RECORDED(
            "toestemming",
            "Er is vastgelegd of de bewoner toestemming geeft.",
            Statuses.OPEN,
            EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, REGISTRAR)),

    /** The clocks of some duties stand still. */
    PAUSED(
            "gepauzeerd",
            "De klok van een of meer plichten staat stil, tot hoogstens het genoemde moment.",
            Statuses.OPEN,
            EnumSet.of(OWNER, REGISTRAR)),

    /** The clocks run again. */
    RESUMED(
            "hervat",
            "Alle klokken die stilstonden, lopen weer.",
            Statuses.OPEN,
            EnumSet.of(OWNER, SAFETY_NET, REGISTRAR)),

    /** A duty need not be done any more, for a reason. */
    DUTY_WAIVED(
            "vervallen",
            "Een plicht hoeft niet meer, om de genoemde reden.",
            Statuses.OPEN,
            EnumSet.of(OWNER, SAFETY_NET, REGISTRAR)),

    /** The host delivered a step of the ladder. */
    STEP_TAKEN(
            "stap gezet",
            "Een stap van de opschaling is gezet: wie het moest horen, heeft het gehoord.",
            Statuses.ALL,
            EnumSet.allOf(ActorRole.class)),

    /** A team goes out on its round. */
    TEAM_WENT_OUT(
            "team op pad",
            "Een team gaat op ronde, tot hoogstens het genoemde moment.",
            Statuses.ALL,
            EnumSet.of(COORDINATOR, REGISTRAR)),

    /** The police act in an area. */
    POLICE_WARNED(
            "waarschuwing van de politie",
            "De politie treedt op in een gebied met direct gevaar. Teams die daar lopen, worden gewaarschuwd.",
            Statuses.ALL,
            EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, REGISTRAR)),

    /** From now on the agreement holds that is in force at this moment. */
    MOVED_TO_AGREEMENT(
            "overgezet naar nieuwe afspraak",
            "Vanaf nu geldt voor het dossier de afspraak die op dit moment van kracht is.",
            Statuses.OPEN,
            EnumSet.of(OWNER, SAFETY_NET, REGISTRAR)),

    /** The owner closes the case. Only if nobody is owed an answer any more. */
    CLOSED(
            "gesloten",
            "De verantwoordelijke sluit het dossier.",
            EnumSet.of(CaseStatus.FOLLOWED_UP, CaseStatus.FED_BACK),
            EnumSet.of(OWNER, REGISTRAR)),

    /** A closed case is opened again. */
    REOPENED(
            "heropend",
            "Een gesloten dossier gaat weer open. De opvolging begint opnieuw.",
            EnumSet.of(CaseStatus.CLOSED),
            EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, OBSERVER, COORDINATOR, REGISTRAR)),

    /** The observer takes back a signal. */
    WITHDRAWN(
            "ingetrokken",
            "De melder trekt een melding in.",
            Statuses.OPEN,
            EnumSet.of(OBSERVER, COORDINATOR, REGISTRAR));

    private final String word;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // the constructor makes it unmodifiable
    private final Set<CaseStatus> statuses;

    @SuppressWarnings("ImmutableEnumChecker") // the constructor makes it unmodifiable
    private final Set<ActorRole> roles;

    EventKind(String word, String meaning, Set<CaseStatus> statuses, Set<ActorRole> roles) {
        this.word = word;
        this.meaning = meaning;
        this.statuses = Collections.unmodifiableSet(statuses);
        this.roles = Collections.unmodifiableSet(roles);
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * What it means, for those who record it.
     *
     * @return one or two sentences in plain Dutch
     */
    public String meaning() {
        return meaning;
    }

    /**
     * In which status of a case it can happen.
     *
     * @return the statuses
     */
    public Set<CaseStatus> statuses() {
        return statuses;
    }

    /**
     * Who may do it.
     *
     * @return the roles
     */
    public Set<ActorRole> roles() {
        return roles;
    }

    private static final class Statuses {
        private static final Set<CaseStatus> ALL = EnumSet.allOf(CaseStatus.class);
        private static final Set<CaseStatus> OPEN = EnumSet.complementOf(EnumSet.of(CaseStatus.CLOSED));
        private static final Set<CaseStatus> TAKEN_UP_OR_LATER =
                EnumSet.of(CaseStatus.TAKEN_UP, CaseStatus.WAITING, CaseStatus.FOLLOWED_UP, CaseStatus.FED_BACK);

        private Statuses() {}
    }

    private static final class Roles {
        private static final Set<ActorRole> FOLLOWERS =
                EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, COORDINATOR, REGISTRAR);

        private Roles() {}
    }
}
