package nl.opvolging.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PlaceRef;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Generated signals for an agreement: its signs, its areas of every size, all kinds of observers, facts that are known or
 * not, and moments at which it holds. The ordinary case by default: signs that the agreement knows, any time of day, no
 * immediate danger, no free text.
 */
public final class Signals {
    private static final int MOST_OBSERVATIONS = 3;

    private final AgreementWords words;
    private final Observers observers;
    private final Moments moments;
    private final Arbitrary<Answer> danger;
    private final Arbitrary<Optional<String>> notes;

    private Signals(
            AgreementWords words,
            Observers observers,
            Moments moments,
            Arbitrary<Answer> danger,
            Arbitrary<Optional<String>> notes) {
        this.words = words;
        this.observers = observers;
        this.moments = moments;
        this.danger = danger;
        this.notes = notes;
    }

    /**
     * Signals for an agreement.
     *
     * @param agreement the agreement
     * @return ordinary signals
     */
    public static Signals of(Agreement agreement) {
        AgreementWords words = new AgreementWords(agreement, false);
        return new Signals(
                words,
                Observers.of(words),
                Moments.of(agreement),
                Arbitraries.of(Answer.NO, Answer.UNKNOWN),
                Arbitraries.just(Optional.empty()));
    }

    /** The agreement that they are for. */
    Agreement agreement() {
        return words.agreement();
    }

    /**
     * Signals that now and then have a sign that no clause knows.
     *
     * @return such signals
     */
    public Signals withUnknownSigns() {
        return new Signals(words.withUnknownWords(), observers, moments, danger, notes);
    }

    /**
     * Signals of which half are reported where days, office hours, years or the clock itself change.
     *
     * @return such signals
     */
    public Signals atCalendarEdges() {
        return new Signals(words, observers, moments.withOddities(), danger, notes);
    }

    /**
     * Signals of immediate danger.
     *
     * @return such signals
     */
    public Signals inDanger() {
        return new Signals(words, observers, moments, Arbitraries.just(Answer.YES), notes);
    }

    /**
     * Signals of which some are of immediate danger.
     *
     * @return such signals
     */
    public Signals sometimesInDanger() {
        return new Signals(words, observers, moments, Arbitraries.of(Answer.values()), notes);
    }

    /**
     * Signals with free text of any characters.
     *
     * @return such signals
     */
    public Signals withNotes() {
        return new Signals(
                words,
                observers,
                moments,
                danger,
                Arbitraries.strings().ofMaxLength(200).map(Optional::of));
    }

    /**
     * Signals of some of these observers.
     *
     * @param observers the observers
     * @return such signals
     */
    public Signals by(Observers observers) {
        return new Signals(words, observers, moments, danger, notes);
    }

    /**
     * Signals reported at some of these moments.
     *
     * @param moments the moments
     * @return such signals
     */
    public Signals at(Moments moments) {
        return new Signals(words, observers, moments, danger, notes);
    }

    /**
     * All odd cases together.
     *
     * @return odd and ordinary signals
     */
    public Signals withOddities() {
        return withUnknownSigns()
                .by(observers.withOddities())
                .atCalendarEdges()
                .sometimesInDanger()
                .withNotes();
    }

    /**
     * The signals.
     *
     * @return an arbitrary
     */
    public Arbitrary<Signal> arbitrary() {
        return Builders.withBuilder(Signal::builder)
                .use(Arbitraries.integers().between(1, 999_999))
                .in((signal, number) -> signal.id(SignalRef.of("melding-" + number)))
                .use(Combinators.combine(
                                moments.arbitrary(),
                                Arbitraries.integers().between(0, 7 * 24 * 60).injectNull(0.2))
                        .as(Reported::new))
                .in((signal, reported) -> signal.reportedAt(reported.at()).observedAt(reported.observed()))
                .use(words.areas())
                .in((signal, area) -> signal.area(area))
                .use(observers.arbitrary())
                .in((signal, observer) -> signal.observer(observer))
                .use(Arbitraries.of(Line.values()).optional())
                .in((signal, line) -> signal.line(line))
                .use(Arbitraries.of(About.values()))
                .in((signal, about) -> signal.about(about))
                .use(observations())
                .in((signal, observations) -> signal.observations(observations))
                .use(danger)
                .in((signal, answer) -> signal.immediateDanger(answer))
                .use(Arbitraries.of(Answer.values()))
                .in((signal, consent) -> signal.consent(consent))
                .use(Arbitraries.integers().between(1, 99).optional(0.5))
                .in((signal, number) -> signal.subject(number.map(n -> SubjectRef.of("bewoner-" + n))))
                .use(Arbitraries.integers().between(1, 99).optional(0.5))
                .in((signal, number) -> signal.place(number.map(n -> PlaceRef.of("plek-" + n))))
                .use(Arbitraries.maps(Arbitraries.of(PartnerKind.values()), Arbitraries.of(true, false))
                        .ofMaxSize(4))
                .in((signal, known) -> {
                    known.forEach((kind, yes) -> {
                        if (yes) {
                            signal.addKnownTo(kind);
                        } else {
                            signal.addNotKnownTo(kind);
                        }
                    });
                    return signal;
                })
                .use(notes)
                .in((signal, note) -> signal.note(note))
                .build(Signal.Builder::build);
    }

    private record Reported(Instant at, @Nullable Integer minutesBefore) {
        Optional<Instant> observed() {
            return Optional.ofNullable(minutesBefore).map(minutes -> at.minus(Duration.ofMinutes(minutes)));
        }
    }

    private Arbitrary<List<Observation>> observations() {
        return Combinators.combine(words.signs(), Arbitraries.of(Sense.values()), Arbitraries.of(Answer.values()))
                .as((sign, sense, recurring) -> Observation.builder()
                        .sign(sign)
                        .sense(sense)
                        .recurring(recurring)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_OBSERVATIONS);
    }
}
