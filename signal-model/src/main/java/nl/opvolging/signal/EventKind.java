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
    SIGNAL_RECEIVED("melding", Statuses.ALL, EnumSet.allOf(ActorRole.class)),

    /** The observer is told that the signal arrived. */
    ACKNOWLEDGED("ontvangst bevestigd", Statuses.ALL, Roles.FOLLOWERS),

    /** Somebody looks up what is known already. */
    HISTORY_CHECKED("nagegaan wat er speelt", Statuses.OPEN, Roles.FOLLOWERS),

    /** The owner starts. */
    TAKEN_UP("opgepakt", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** The owner decides: go there now, or watch and wait. */
    DECIDED("besloten", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** Somebody speaks with the resident, or tries to. */
    CONTACT_MADE(
            "contact", Statuses.OPEN, EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, OBSERVER, COORDINATOR, REGISTRAR)),

    /** There is an outcome. */
    OUTCOME_RECORDED("uitkomst", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** The observer, the coordinator or the team hears something. */
    FEEDBACK_GIVEN("teruggekoppeld", Statuses.ALL, Roles.FOLLOWERS),

    /** Somebody tried to answer the observer and did not reach him. */
    OBSERVER_NOT_REACHED("melder niet bereikt", Statuses.ALL, Roles.FOLLOWERS),

    /** The observer disputes the answer. Only after an answer. */
    FEEDBACK_DISPUTED("betwist", Statuses.ALL, EnumSet.of(OBSERVER, COORDINATOR, REGISTRAR)),

    /** The owner hands over to a partner by name, one that has not handed it over itself. */
    HANDED_OVER("overgedragen", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** Somebody assigns the case by hand, or gives it back to the agreement. */
    MANUALLY_ASSIGNED("toegewezen", Statuses.OPEN, EnumSet.of(OWNER, SAFETY_NET, COORDINATOR, REGISTRAR)),

    /** The owner scales down to a light contact. */
    SCALED_DOWN("afgeschaald", Statuses.TAKEN_UP_OR_LATER, EnumSet.of(OWNER, REGISTRAR)),

    /** The resident agrees or not. */
    CONSENT_RECORDED("toestemming", Statuses.OPEN, EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, REGISTRAR)),

    /** The clocks of some duties stand still. */
    PAUSED("gepauzeerd", Statuses.OPEN, EnumSet.of(OWNER, REGISTRAR)),

    /** The clocks run again. */
    RESUMED("hervat", Statuses.OPEN, EnumSet.of(OWNER, SAFETY_NET, REGISTRAR)),

    /** A duty need not be done any more, for a reason. */
    DUTY_WAIVED("vervallen", Statuses.OPEN, EnumSet.of(OWNER, SAFETY_NET, REGISTRAR)),

    /** The host delivered a step of the ladder. */
    STEP_TAKEN("stap gezet", Statuses.ALL, EnumSet.allOf(ActorRole.class)),

    /** A team goes out on its round. */
    TEAM_WENT_OUT("team op pad", Statuses.ALL, EnumSet.of(COORDINATOR, REGISTRAR)),

    /** The police act in an area. */
    POLICE_WARNED("waarschuwing van de politie", Statuses.ALL, EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, REGISTRAR)),

    /** From now on the agreement holds that is in force at this moment. */
    MOVED_TO_AGREEMENT("overgezet naar nieuwe afspraak", Statuses.OPEN, EnumSet.of(OWNER, SAFETY_NET, REGISTRAR)),

    /** The owner closes the case. Only if nobody is owed an answer any more. */
    CLOSED("gesloten", EnumSet.of(CaseStatus.FOLLOWED_UP, CaseStatus.FED_BACK), EnumSet.of(OWNER, REGISTRAR)),

    /** A closed case is opened again. */
    REOPENED(
            "heropend",
            EnumSet.of(CaseStatus.CLOSED),
            EnumSet.of(OWNER, SAFETY_NET, PARTICIPANT, OBSERVER, COORDINATOR, REGISTRAR)),

    /** The observer takes back a signal. */
    WITHDRAWN("ingetrokken", Statuses.OPEN, EnumSet.of(OBSERVER, COORDINATOR, REGISTRAR));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // the constructor makes it unmodifiable
    private final Set<CaseStatus> statuses;

    @SuppressWarnings("ImmutableEnumChecker") // the constructor makes it unmodifiable
    private final Set<ActorRole> roles;

    EventKind(String word, Set<CaseStatus> statuses, Set<ActorRole> roles) {
        this.word = word;
        this.statuses = Collections.unmodifiableSet(statuses);
        this.roles = Collections.unmodifiableSet(roles);
    }

    @Override
    public String word() {
        return word;
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
