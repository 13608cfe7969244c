package nl.opvolging.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyState;

/** Tells what is owed by when: first what has to be done, then what has to be told. */
final class DutiesText {
    private final Page page;
    private final boolean inFull;
    private final Set<String> told = new HashSet<>();

    DutiesText(Page page, boolean inFull) {
        this.page = page;
        this.inFull = inFull;
    }

    void print(List<Duty> duties, DutyText words) {
        page.heading("Wanneer");
        duties.stream().filter(duty -> !duty.answers()).forEach(duty -> print(duty, words));
        page.heading("Terugkoppeling");
        duties.stream().filter(Duty::answers).forEach(duty -> print(duty, words));
    }

    private void sentence(Duty duty, DutyText words) {
        if (duty.state() == DutyState.MISSED) {
            page.alarm(words.sentence(duty));
        } else {
            page.line(words.sentence(duty));
        }
    }

    /** What was done at once for several promises is told once. */
    private void print(Duty duty, DutyText words) {
        if (!inFull && !duty.stands() && !told.add(words.sentence(duty))) {
            return;
        }
        sentence(duty, words);
        if (inFull || duty.stands()) {
            page.detail(DutyText.countedWithTarget(duty));
            duty.text().ifPresent(text -> page.detail(DutyText.quoted(text)));
        }
        if (inFull) {
            duty.promise().ifPresent(clause -> page.detail("Beloofd in regel " + clause + "."));
        }
    }
}
