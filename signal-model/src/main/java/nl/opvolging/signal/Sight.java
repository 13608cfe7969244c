package nl.opvolging.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one party may see of a plan. */
final class Sight {
    /** An explanation tells all of these. */
    private static final Set<Topic> EXPLAINED = EnumSet.of(
            Topic.STATUS, Topic.FOLLOWERS, Topic.THEME, Topic.DUTIES, Topic.OBSERVATIONS, Topic.PLACE, Topic.OBSERVER);

    private final FollowUpPlan plan;
    private final Party party;
    private final List<Involvement> roles;
    private final List<Grant> grants;
    private final Set<Topic> topics;

    Sight(FollowUpPlan plan, Party party) {
        this.plan = plan;
        this.party = party;
        this.roles = plan.involvements().stream()
                .filter(involvement -> involvement.party().equals(party))
                .toList();
        this.grants = plan.grants().stream()
                .filter(grant -> roles.stream().anyMatch(involvement -> involvement.role() == grant.to()))
                .toList();
        this.topics = grants.stream().map(Grant::topic).collect(Collectors.toSet());
    }

    PlanView view() {
        PlanView.Builder view = PlanView.builder();
        view.caseFile(plan.caseFile()).at(plan.at()).party(party);
        grants.forEach(grant -> view.addGrants(new PlanView.Permission(grant.to(), grant.topic(), grant.ground())));
        if (topics.contains(Topic.STATUS)) {
            view.status(plan.status());
        }
        if (topics.contains(Topic.FOLLOWERS)) {
            view.owner(plan.owner().partner());
            plan.participants()
                    .forEach(participation -> view.addParticipants(
                            new PlanView.Participant(participation.partner(), participation.role())));
        }
        if (topics.contains(Topic.THEME)) {
            view.urgency(plan.urgency());
            plan.themes()
                    .forEach(finding -> view.addThemes(new PlanView.ShownTheme(
                            finding.theme(), finding.label(), finding.line(), finding.urgency())));
        }
        if (topics.contains(Topic.DUTIES)) {
            view.duties(plan.duties())
                    .pauses(plan.pauses())
                    .steps(plan.steps())
                    .forecast(plan.forecast())
                    .nextReviewAt(plan.nextReviewAt());
        }
        plan.duties().stream()
                .filter(this::concerns)
                .flatMap(duty -> promise(duty).stream())
                .forEach(view::addFeedback);
        view.anonymousAnswers(
                plan.anonymousAnswers().stream().filter(this::isForParty).toList());
        if (topics.contains(Topic.ADVICE)) {
            view.advice(plan.advice().map(Advice::text));
            plan.openQuestions().forEach(open -> view.addQuestions(open.question()));
        }
        if (topics.containsAll(EXPLAINED)) {
            view.explanation(plan.explanation()).remarks(plan.remarks());
        }
        return view.build();
    }

    private static Optional<PlanView.Promise> promise(Duty duty) {
        return duty.signal()
                .flatMap(signal -> duty.level()
                        .flatMap(level -> duty.text()
                                .map(text -> new PlanView.Promise(
                                        signal,
                                        duty.beneficiary(),
                                        level,
                                        text,
                                        duty.limit().at(),
                                        duty.state()))));
    }

    /** Whether a duty is an answer to the party, or one that the party owes, in a role that may see answers. */
    private boolean concerns(Duty duty) {
        return roles.stream().filter(this::maySeeFeedback).anyMatch(involvement -> switch (involvement.role()) {
            case OBSERVER -> isAbout(involvement, duty, Beneficiary.OBSERVER);
            case COORDINATOR -> isAbout(involvement, duty, Beneficiary.COORDINATOR);
            case TEAM -> isAbout(involvement, duty, Beneficiary.TEAM);
            case OWNER, TAKES_PART, INFORMED ->
                duty.answers() && Party.partner(duty.debtor()).equals(party);
        });
    }

    private static boolean isAbout(Involvement involvement, Duty duty, Beneficiary beneficiary) {
        return duty.beneficiary() == beneficiary
                && duty.signal().filter(involvement.signals()::contains).isPresent();
    }

    /** A code opens an answer, so that only who reported gets it. */
    private boolean isForParty(AnonymousAnswer answer) {
        return roles.stream()
                .filter(involvement -> involvement.role() == PartyRole.OBSERVER)
                .filter(this::maySeeFeedback)
                .anyMatch(involvement -> involvement.signals().contains(answer.signal()));
    }

    private boolean maySeeFeedback(Involvement involvement) {
        return grants.stream().anyMatch(grant -> grant.to() == involvement.role() && grant.topic() == Topic.FEEDBACK);
    }
}
