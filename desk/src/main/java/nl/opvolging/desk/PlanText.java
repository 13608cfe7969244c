package nl.opvolging.desk;

import java.util.List;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.ThemeFinding;

/** Tells a plan to people: how it stands and what has to be done now, then the rest, then why. */
final class PlanText {
    private final CaseQuestion.Asked asked;
    private final FollowUpPlan plan;
    private final Names names;
    private final Page page;
    private final boolean inFull;

    PlanText(CaseQuestion.Asked asked, Page page, boolean inFull) {
        this.asked = asked;
        this.plan = asked.plan();
        this.names = asked.names();
        this.page = page;
        this.inFull = inFull;
    }

    void print() {
        page.title("Plan voor " + plan.caseFile());
        stand();
        WhoText who = new WhoText(names, page);
        who.owner(plan.owner(), plan.status());
        PartnerRef owner = plan.owner().partner().ref();
        DutyText duties = new DutyText(plan.duties(), plan.pauses(), plan.at()).owedBy(owner, names);
        new NowText(names, page, inFull).print(plan.duties(), plan.dueSteps(), owner, duties);
        who.others(plan.participants(), plan.involvements());
        new DutiesText(page, inFull).print(notMissed(plan.duties()), duties);
        CourseText course = new CourseText(page);
        course.anonymousAnswers(plan.anonymousAnswers());
        course.pauses(plan.pauses(), plan.at());
        plan.background().ifPresent(background -> course.background(background, plan.caseFile()));
        plan.advice().ifPresent(course::advice);
        course.refused(plan.refused());
        ComingText.print(plan.forecast(), plan.nextReviewAt(), page, inFull);
        new AuditText(names, page).print(plan.audit(), inFull);
        new GrantsText(page).print(plan.grants(), plan.involvements(), inFull);
        WhyText why = new WhyText(page);
        why.openQuestions(plan.openQuestions());
        why.print(plan);
        why.remarks(plan.remarks());
        new SignalsText(names, page).print(asked.signals());
        if (inFull) {
            why.explanation(plan.explanation());
        }
        why.receipt(plan.receipt());
    }

    private void stand() {
        StandText stand = new StandText(page);
        stand.status(plan.status(), plan.at());
        page.line("Spoed: " + plan.urgency().word() + ".");
        stand.themes(plan.themes().stream().map(ThemeFinding::label).toList());
        page.line("Afspraak: " + names.pack() + ".");
    }

    /** What is too late stands with what has to be done now. */
    private static List<Duty> notMissed(List<Duty> duties) {
        return duties.stream().filter(duty -> duty.state() != DutyState.MISSED).toList();
    }
}
