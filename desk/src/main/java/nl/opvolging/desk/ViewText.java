package nl.opvolging.desk;

import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.PlanView;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.Topic;

/** Tells what one party may see of a plan, and nothing else. */
final class ViewText {
    private final PlanView view;
    private final Names names;
    private final List<Involvement> roles;
    private final Page page;
    private final boolean inFull;

    ViewText(PlanView view, CaseQuestion.Asked asked, Page page, boolean inFull) {
        this.view = view;
        this.names = asked.names();
        this.roles = asked.plan().involvements().stream()
                .filter(involvement -> involvement.party().equals(view.party()))
                .toList();
        this.page = page;
        this.inFull = inFull;
    }

    void print() {
        String party = names.party(view.party());
        page.title("Wat " + party + " mag zien van " + view.caseFile());
        if (view.topics().isEmpty()) {
            page.line("Op " + DutchMoments.inFull(view.at()) + ": niets. "
                    + (roles.isEmpty()
                            ? "Deze partij doet niet mee aan dit dossier."
                            : "De afspraak laat deze partij niets zien."));
            return;
        }
        stand();
        who();
        duties();
        course();
        ComingText.print(view.forecast(), view.nextReviewAt(), page, inFull);
        WhyText why = new WhyText(page);
        why.questions(view.questions());
        why.remarks(view.remarks());
        if (inFull) {
            view.explanation().ifPresent(why::explanation);
        }
        new GrantsText(page).print(view.grants());
    }

    private void stand() {
        StandText stand = new StandText(page);
        view.status()
                .ifPresentOrElse(
                        status -> stand.status(status, view.at()),
                        () -> page.line("Op " + DutchMoments.inFull(view.at()) + "."));
        page.line("Rol: "
                + Phrase.and(roles.stream()
                        .map(involvement -> involvement.role().word())
                        .distinct()
                        .toList())
                + ".");
        view.urgency().ifPresent(urgency -> {
            page.line("Spoed: " + urgency.word() + ".");
            stand.themes(view.themes().stream().map(PlanView.ShownTheme::label).toList());
        });
    }

    private void who() {
        WhoText who = new WhoText(names, page);
        page.heading("Wie");
        view.owner().ifPresent(who::owner);
        view.participants().forEach(other -> who.participant(other.partner(), other.role()));
    }

    /** Who owes a duty is told to those who may know who follows up; how it is counted to those who may see all duties. */
    private void duties() {
        DutyText words = view.owner()
                .map(owner -> new DutyText(view.duties(), view.pauses(), view.at()).owedBy(owner.ref(), names))
                .orElseGet(() -> new DutyText(view.duties(), view.pauses(), view.at()));
        if (view.topics().contains(Topic.DUTIES)) {
            new DutiesText(page, inFull).print(view.duties(), words);
        } else {
            page.heading("Terugkoppeling");
            view.feedback().forEach(this::promise);
        }
        page.heading("Stappen omdat iets te laat is, of om wat er gebeurde");
        view.steps().forEach(this::step);
    }

    private void promise(PlanView.Promise promise) {
        String what = promise.level().task(promise.to());
        String until = DutchMoments.inFull(promise.until());
        switch (promise.state()) {
            case OPEN -> page.line(what + ": uiterlijk " + until + ".");
            case PAUSED -> page.line(what + ": de klok staat nu stil.");
            case MISSED -> page.alarm("TE LAAT. " + what + ": dat moest uiterlijk " + until + ".");
            case MET -> page.line(what + ": gedaan.");
            case WAIVED -> page.line(what + ": hoeft niet meer.");
        }
        if (promise.state() != DutyState.MET && promise.state() != DutyState.WAIVED) {
            page.detail(DutyText.quoted(promise.text()));
        }
    }

    private void step(Step step) {
        page.line(DutchMoment.shortly(step.dueAt()) + ": " + step.reason()
                + step.takenAt()
                        .map(taken -> " Gedaan op " + DutchMoments.inFull(taken) + ".")
                        .orElse(" Nog te doen."));
    }

    private void course() {
        CourseText course = new CourseText(page);
        course.anonymousAnswers(view.anonymousAnswers());
        course.pauses(view.pauses(), view.at());
        view.advice().ifPresent(course::advice);
    }
}
