package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.text.Sha256;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.AnonymousAnswer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.Signal;

/**
 * Where an observer who is not known can look for the answer: by a code that is made of the references of the case and the
 * signal, so that it is the same in every plan. It is as hard to guess as those references are.
 */
final class AnonymousAnswers {
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private final CaseRef caseFile;

    AnonymousAnswers(CaseRef caseFile) {
        this.caseFile = caseFile;
    }

    List<AnonymousAnswer> find(List<ReadSignal> signals, List<Duty> duties) {
        List<AnonymousAnswer> answers = new ArrayList<>();
        for (ReadSignal read : signals) {
            if (read.signal().observer().anonymous()) {
                answer(read.signal(), duties).forEach(answers::add);
            }
        }
        return answers;
    }

    /** From the day after the last limit the answer is there. */
    private Stream<AnonymousAnswer> answer(Signal signal, List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.beneficiary() == Beneficiary.OBSERVER
                        && duty.signal().filter(signal.id()::equals).isPresent())
                .map(duty -> duty.limit().at())
                .max(Comparator.naturalOrder())
                .map(last -> new AnonymousAnswer(
                        signal.id(), code(signal), DutchDates.dayOf(last).plusDays(1)))
                .stream();
    }

    private String code(Signal signal) {
        byte[] digest = new Sha256().add(caseFile + "\n" + signal.id()).bytes();
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(Math.floorMod(digest[i], LETTERS.length())));
        }
        return code.toString();
    }
}
