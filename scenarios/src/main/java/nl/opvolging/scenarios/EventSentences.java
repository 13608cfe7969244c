package nl.opvolging.scenarios;

import static nl.opvolging.scenarios.Keyword.WHEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.ConsentRecorded;
import nl.opvolging.signal.ContactMade;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.DutyWaived;
import nl.opvolging.signal.FeedbackDisputed;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.HandedOver;
import nl.opvolging.signal.HistoryChecked;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.ObserverNotReached;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.OutcomeRecorded;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.PoliceWarned;
import nl.opvolging.signal.Reopened;
import nl.opvolging.signal.Resumed;
import nl.opvolging.signal.ScaledDown;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import nl.opvolging.signal.TeamWentOut;
import nl.opvolging.signal.WaiverReason;
import nl.opvolging.signal.Withdrawn;

/** The steps in which time passes or something happens. What happens, happens at the moment that it is then. */
final class EventSentences {
    static final List<Sentence> ALL = all();

    private EventSentences() {}

    private static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>(time());
        all.addAll(followUp());
        all.addAll(owners());
        all.addAll(answers());
        all.addAll(clocks());
        all.addAll(street());
        return List.copyOf(all);
    }

    private static List<Sentence> time() {
        return List.of(
                new Sentence(
                        WHEN,
                        "er {duur} niets gebeurt",
                        "De tijd gaat voorbij. Wie iets moet horen omdat er niets gebeurt, hoort dat meteen.",
                        (stage, args) -> stage.pass(DutchTimes.after(stage.agreement(), stage.now(), args.amount(0)))),
                new Sentence(
                        WHEN,
                        "er niets gebeurt tot {moment}",
                        "De tijd gaat voorbij, tot dit moment.",
                        (stage, args) -> stage.pass(args.moment(0))),
                new Sentence(
                        WHEN,
                        "dezelfde melding nog eens komt",
                        "Op dit moment meldt iemand hetzelfde nog een keer.",
                        (stage, args) -> stage.again()));
    }

    private static List<Sentence> followUp() {
        return List.of(
                event(
                        "de ontvangst is bevestigd",
                        "De melder heeft gehoord dat de melding er is.",
                        (stamp, args) -> Acknowledged.builder().from(stamp).build()),
                event(
                        "is nagegaan wat er al speelt",
                        "Iemand heeft opgezocht wat er al bekend is.",
                        (stamp, args) -> HistoryChecked.builder().from(stamp).build()),
                event(
                        "de melding is opgepakt",
                        "De verantwoordelijke is begonnen.",
                        (stamp, args) -> TakenUp.builder().from(stamp).build()),
                by(
                        "{string} de melding oppakt",
                        "Deze opvolger begint. Dat mag alleen de verantwoordelijke.",
                        (stamp, args) -> TakenUp.builder().from(stamp).build()),
                event(
                        "is besloten: {besluit}",
                        "De verantwoordelijke heeft besloten.",
                        (stamp, args) -> Decided.builder()
                                .from(stamp)
                                .decision(args.one(0, Decision.class))
                                .build()),
                event(
                        "er contact is met de bewoner: {reactie}",
                        "Iemand heeft met de bewoner gesproken, of dat geprobeerd.",
                        (stamp, args) -> ContactMade.builder()
                                .from(stamp)
                                .response(args.one(0, ContactResponse.class))
                                .build()),
                event(
                        "de uitkomst is: {uitkomst}",
                        "Er staat vast wat er uit de opvolging kwam.",
                        (stamp, args) -> OutcomeRecorded.builder()
                                .from(stamp)
                                .outcome(args.one(0, Outcome.class))
                                .build()),
                event(
                        "er is afgeschaald",
                        "Er is minder nodig. De verantwoordelijke houdt de waakvlam.",
                        (stamp, args) -> ScaledDown.builder().from(stamp).build()),
                event(
                        "er is afgeschaald naar {string}",
                        "Er is minder nodig. Deze opvolger houdt de waakvlam.",
                        (stamp, args) -> ScaledDown.builder()
                                .from(stamp)
                                .to(args.partner(0))
                                .build()),
                event(
                        "het dossier wordt gesloten",
                        "De verantwoordelijke sluit het dossier.",
                        (stamp, args) -> Closed.builder().from(stamp).build()),
                event(
                        "het dossier wordt heropend",
                        "Een gesloten dossier gaat weer open.",
                        (stamp, args) -> Reopened.builder().from(stamp).build()));
    }

    private static List<Sentence> owners() {
        return List.of(
                event(
                        "het dossier is overgedragen aan {string}: {overdracht}",
                        "De verantwoordelijke geeft het aan een ander en zegt waarom.",
                        (stamp, args) -> HandedOver.builder()
                                .from(stamp)
                                .to(args.partner(0))
                                .reason(args.one(1, HandOverReason.class))
                                .build()),
                event(
                        "het dossier is toegewezen aan {string}",
                        "Iemand wijst zelf een verantwoordelijke aan.",
                        (stamp, args) -> ManuallyAssigned.builder()
                                .from(stamp)
                                .to(args.partner(0))
                                .build()),
                event(
                        "het dossier gaat terug naar de afspraak",
                        "De afspraak bepaalt weer wie verantwoordelijk is.",
                        (stamp, args) -> ManuallyAssigned.builder().from(stamp).build()),
                event(
                        "het dossier is overgezet naar de nieuwe afspraak",
                        "Vanaf nu geldt de afspraak die op dit moment van kracht is.",
                        (stamp, args) -> MovedToAgreement.builder().from(stamp).build()));
    }

    private static List<Sentence> answers() {
        return List.of(
                event(
                        "{ontvanger} hoort {inhoud}",
                        "Iemand vertelt dit over de melding.",
                        (stamp, args) -> FeedbackGiven.builder()
                                .from(stamp)
                                .addressee(told(args.one(0, Beneficiary.class)))
                                .level(args.one(1, FeedbackLevel.class))
                                .build()),
                event(
                        "de melder niet is bereikt",
                        "Iemand wilde de melder antwoorden, maar kreeg geen contact.",
                        (stamp, args) ->
                                ObserverNotReached.builder().from(stamp).build()),
                new Sentence(
                        WHEN,
                        "de melder het niet eens is met het antwoord",
                        "De melder betwist wat is verteld.",
                        (stage, args) -> {
                            SignalRef signal = stage.lastSignal().id();
                            stage.happen(
                                    Optional.empty(),
                                    stamp -> FeedbackDisputed.builder()
                                            .from(stamp)
                                            .signal(signal)
                                            .build());
                        }),
                event(
                        "de melding is ingetrokken",
                        "De melder trekt de melding in.",
                        (stamp, args) -> Withdrawn.builder().from(stamp).build()),
                event(
                        "de bewoner toestemming geeft",
                        "Er is vastgelegd dat de bewoner toestemming geeft.",
                        (stamp, args) -> ConsentRecorded.builder()
                                .from(stamp)
                                .consent(Answer.YES)
                                .build()),
                event(
                        "de bewoner toestemming weigert",
                        "Er is vastgelegd dat de bewoner geen toestemming geeft.",
                        (stamp, args) -> ConsentRecorded.builder()
                                .from(stamp)
                                .consent(Answer.NO)
                                .build()));
    }

    private static Beneficiary told(Beneficiary listener) {
        if (listener == Beneficiary.RESIDENT) {
            throw new Mismatch(
                    "de melder, de coördinator of het team", "De bewoner krijgt geen terugkoppeling. Kies een ander.");
        }
        return listener;
    }

    private static List<Sentence> clocks() {
        return List.of(
                event(
                        "de plicht {plichtwoord} pauzeert tot {moment}: {pauze}",
                        "De klok van deze plicht staat stil.",
                        (stamp, args) -> Paused.builder()
                                .from(stamp)
                                .addDuties(args.one(0, DutyKind.class))
                                .until(until(stamp, args.moment(1)))
                                .reason(args.one(2, PauseReason.class))
                                .build()),
                event(
                        "alles weer doorgaat",
                        "Alle klokken die stilstonden, lopen weer.",
                        (stamp, args) -> Resumed.builder().from(stamp).build()),
                new Sentence(
                        WHEN,
                        "de plicht {plichtwoord} vervalt: {vervallen}",
                        "Deze plicht hoeft niet meer, om deze reden.",
                        (stage, args) -> {
                            DutyKind kind = args.one(0, DutyKind.class);
                            Duty duty = stage.plan().duties().stream()
                                    .filter(one -> one.kind() == kind && isOpen(one))
                                    .findFirst()
                                    .orElseThrow(() -> new Mismatch(
                                            "een plicht die openstaat: " + kind.word(), "Die plicht staat niet open."));
                            stage.happen(
                                    Optional.empty(),
                                    stamp -> DutyWaived.builder()
                                            .from(stamp)
                                            .duty(duty.id())
                                            .reason(args.one(1, WaiverReason.class))
                                            .build());
                        }));
    }

    private static boolean isOpen(Duty duty) {
        return duty.state() != DutyState.MET && duty.state() != DutyState.WAIVED;
    }

    private static List<Sentence> street() {
        return List.of(
                event(
                        "een {team} op pad is in {string} tot {moment}",
                        "Een team loopt zijn ronde in dit gebied.",
                        (stamp, args) -> TeamWentOut.builder()
                                .from(stamp)
                                .team(Team.builder()
                                        .ref(TeamRef.of("team-op-pad"))
                                        .kind(args.one(0, TeamKind.class))
                                        .addHomeAreas(args.words().area(args.text(1)))
                                        .build())
                                .until(until(stamp, args.moment(2)))
                                .build()),
                event(
                        "de politie waarschuwt voor {string} tot {moment}",
                        "De politie treedt op in dit gebied; teams die daar lopen, worden gewaarschuwd.",
                        (stamp, args) -> PoliceWarned.builder()
                                .from(stamp)
                                .area(args.words().area(args.text(0)))
                                .until(until(stamp, args.moment(1)))
                                .build()));
    }

    private static Instant until(CaseEvent stamp, Instant moment) {
        if (!moment.isAfter(stamp.happenedAt())) {
            throw new Mismatch("een einde dat later is", "Het einde ligt niet na het begin. Schrijf een later moment.");
        }
        return moment;
    }

    private static Sentence event(String expression, String meaning, BiFunction<CaseEvent, Args, CaseEvent> made) {
        return new Sentence(
                WHEN, expression, meaning, (stage, args) -> stage.happen(Optional.empty(), apply(made, args)));
    }

    private static Sentence by(String expression, String meaning, BiFunction<CaseEvent, Args, CaseEvent> made) {
        return new Sentence(
                WHEN,
                expression,
                meaning,
                (stage, args) -> stage.happen(Optional.of(args.partner(0)), apply(made, args)));
    }

    private static Function<CaseEvent, CaseEvent> apply(BiFunction<CaseEvent, Args, CaseEvent> made, Args args) {
        return stamp -> made.apply(stamp, args);
    }
}
