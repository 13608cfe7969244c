package nl.opvolging.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.PartnerRef;

/**
 * Generated case files: a signal, and up to ten events in the weeks after it, up to two later signals among them, each at a
 * moment that may be the edge of something, some recorded days late, in any order. Ordinary lives by default: what happens
 * makes sense as the case stands, mostly.
 */
public final class CaseFiles {
    private static final int MOST_LATER_SIGNALS = 2;
    private static final int MOST_MOVES = 10;

    private final Signals signals;
    private final Optional<FollowUps> followUps;
    private final boolean odd;

    private CaseFiles(Signals signals, Optional<FollowUps> followUps, boolean odd) {
        this.signals = signals;
        this.followUps = followUps;
        this.odd = odd;
    }

    /**
     * Case files of signals.
     *
     * @param signals the signals
     * @return ordinary lives, in which nobody knows the references of duties and steps
     */
    public static CaseFiles of(Signals signals) {
        return new CaseFiles(signals, Optional.empty(), false);
    }

    /**
     * Lives in which is known who is accountable and which duties and steps there are, so that these are waived and taken.
     *
     * @param knows makes the plans that tell it
     * @return such lives
     */
    public CaseFiles asPlannedBy(FollowUps knows) {
        return new CaseFiles(signals, Optional.of(knows), odd);
    }

    /**
     * Lives in which odd things happen as well: what cannot happen then, before the first signal or at the moment of another
     * event, by anybody, to partners that nobody knows, and recorded twice.
     *
     * @return such lives
     */
    public CaseFiles withOddities() {
        return new CaseFiles(signals, followUps, true);
    }

    /**
     * The case files.
     *
     * @return an arbitrary
     */
    public Arbitrary<CaseFile> arbitrary() {
        List<PartnerRef> partners = signals.agreement().partners().stream()
                .map(partner -> partner.ref())
                .toList();
        return Combinators.combine(
                        signals.arbitrary(),
                        signals.arbitrary().list().ofMaxSize(MOST_LATER_SIGNALS),
                        Move.any().list().ofMaxSize(MOST_MOVES),
                        Arbitraries.integers().between(0, 999))
                .as((first, later, moves, order) -> {
                    Lives life = new Lives(followUps, partners, odd, first, later);
                    moves.forEach(life::happen);
                    return inOrder(life.file(), order);
                });
    }

    /** In the order in which it happened, or any other. */
    private static CaseFile inOrder(CaseFile file, int order) {
        if (order == 0) {
            return file;
        }
        List<CaseEvent> events = new ArrayList<>(file.events());
        Collections.shuffle(events, new Random(order));
        return CaseFile.builder().id(file.id()).events(events).build();
    }
}
