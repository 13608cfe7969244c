package nl.opvolging.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DisclosureTable;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;

/**
 * Who follows up must see what it is about, what was noticed, where, about whom and by when; who volunteers sees nothing about
 * the resident.
 *
 * <pre>
 * regel;aan;wat;thema;mag;grondslag
 * 1;verantwoordelijke;plek;schulden;nee;niet meer dan nodig     the owner does not know where to go
 * 2;team;bewoner;eenzaamheid;ja;het team kent de buurt          volunteers hear whom it is about
 * </pre>
 */
final class DisclosureCheck implements Check {
    private static final List<Topic> TO_WORK =
            List.of(Topic.THEME, Topic.OBSERVATIONS, Topic.PLACE, Topic.SUBJECT, Topic.DUTIES);
    private static final List<Topic> TO_TAKE_PART = List.of(Topic.THEME, Topic.STATUS);
    private static final List<Topic> CONTENT =
            List.of(Topic.OBSERVATIONS, Topic.SUBJECT, Topic.OBSERVER, Topic.NOTE, Topic.OUTCOME);
    private static final List<PartyRole> VOLUNTEERS =
            List.of(PartyRole.OBSERVER, PartyRole.COORDINATOR, PartyRole.TEAM);
    private static final List<Answer> CONSENTS = List.of(Answer.UNKNOWN, Answer.YES);

    @Override
    public CheckKind kind() {
        return CheckKind.DISCLOSURE;
    }

    private record Lack(PartyRole role, Optional<ClauseRef> clause) {}

    @Override
    public void check(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        Map<Lack, List<String>> lacks = new LinkedHashMap<>();
        Map<Lack, List<String>> leaks = new LinkedHashMap<>();
        for (Vocabulary.ThemeWord word : agreement.vocabulary().themes().all()) {
            for (Answer consent : CONSENTS) {
                TO_WORK.forEach(topic -> ask(agreement, PartyRole.OWNER, topic, word.theme(), consent, false, lacks));
                TO_TAKE_PART.forEach(
                        topic -> ask(agreement, PartyRole.TAKES_PART, topic, word.theme(), consent, false, lacks));
                for (PartyRole role : VOLUNTEERS) {
                    CONTENT.forEach(topic -> ask(agreement, role, topic, word.theme(), consent, true, leaks));
                }
            }
        }
        lacks.forEach((lack, what) -> tell(
                report,
                agreement,
                lack.role() == PartyRole.OWNER ? Weight.SERIOUS : Weight.ATTENTION,
                lack,
                Finding.of(
                        "De " + lack.role().word() + " ziet niet wat nodig is om te werken",
                        what,
                        "Zet erboven een regel die dit wel deelt.")));
        leaks.forEach((leak, what) -> tell(
                report,
                agreement,
                Weight.SERIOUS,
                leak,
                new Finding(
                        "Wie vrijwillig meekijkt (" + leak.role().word() + ") ziet hier te veel: " + DutchList.and(what)
                                + ". Een vrijwilliger hoort de status, nooit de inhoud.",
                        "Zet mag op nee.")));
    }

    private static void ask(
            Chain agreement,
            PartyRole role,
            Topic topic,
            Theme theme,
            Answer consent,
            boolean wrong,
            Map<Lack, List<String>> found) {
        Optional<Clause<DisclosureQuestion, DisclosureGiven>> answer =
                agreement
                        .ask(DisclosureTable.TABLE, new DisclosureQuestion(role, topic, Optional.of(theme), consent))
                        .stream()
                        .findFirst();
        if (answer.map(clause -> clause.answer().allowed()).orElse(false) == wrong) {
            List<String> what =
                    found.computeIfAbsent(new Lack(role, answer.map(Clause::ref)), unseen -> new ArrayList<>());
            if (!what.contains(topic.word())) {
                what.add(topic.word());
            }
        }
    }

    private static void tell(Report report, Chain agreement, Weight weight, Lack lack, Finding finding) {
        lack.clause()
                .ifPresentOrElse(
                        clause -> report.clause(weight, clause, "mag", List.of(), finding, Optional.empty()),
                        () -> report.place(
                                weight, "afspraak.yaml", agreement.head().validityPlace(), finding, Optional.empty()));
    }
}
