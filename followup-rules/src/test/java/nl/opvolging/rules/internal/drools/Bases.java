package nl.opvolging.rules.internal.drools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.rules.internal.pack.PackFolders;
import nl.opvolging.rules.internal.pack.Policy;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;

/** Clause bases of packs in a folder, the questions to ask of them, and what a plain loop over the clauses answers. */
final class Bases {
    static final List<String> THEMES =
            List.of("acuut-gevaar", "eenzaamheid", "verwardheid", "verwaarlozing", "woninginbraak");

    private Bases() {}

    static Pack pack(Path folder, String code) {
        Library.Result result = Library.read(List.of(PackFolders.in(folder)));
        if (!result.problems().isEmpty()) {
            throw new AssertionError(result.problems());
        }
        return result.packs().stream()
                .filter(pack -> pack.head().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static ClauseBase base(Pack pack) {
        return new ClauseBase(PackFiles.CLAUSE_TABLES.stream()
                .<ClauseBase.Group<?, ?>>map(table -> group(pack, table))
                .toList());
    }

    private static <Q, A> ClauseBase.Group<Q, A> group(Pack pack, ClauseTable<Q, A> table) {
        return new ClauseBase.Group<>(table, pack.clauses(table));
    }

    /** What a reader of the table would answer. */
    static <Q, A> List<List<String>> plainly(Pack pack, ClauseTable<Q, A> table, List<Q> questions) {
        List<List<String>> answers = new ArrayList<>();
        for (Q question : questions) {
            answers.add(pack.clauses(table).stream()
                    .filter(clause -> clause.holds(question) == Answer.YES)
                    .limit(table.policy() == Policy.FIRST_HIT ? 1 : Long.MAX_VALUE)
                    .map(clause -> clause.ref().toString())
                    .toList());
        }
        return answers;
    }

    static <Q, A> List<List<String>> asked(ClauseBase base, ClauseTable<Q, A> table, List<Q> questions) {
        return questions.stream()
                .map(question -> base.ask(table, question).stream()
                        .map(clause -> clause.ref().toString())
                        .toList())
                .toList();
    }

    static RoutingQuestion route(Optional<String> theme, About about, Urgency urgency, Answer consent) {
        return RoutingQuestion.builder()
                .theme(theme.map(Theme::of))
                .line(theme.map(known -> known.equals("woninginbraak") ? Line.SAFETY : Line.CONCERN))
                .area(Area.of("BU05121105"))
                .municipality(Area.of("GM0512"))
                .observer(ObserverKind.RESIDENT)
                .about(about)
                .urgency(urgency)
                .addWhen(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY)
                .anonymous(false)
                .consent(consent)
                .addKnownTo(PartnerKind.SOCIAL_TEAM)
                .build();
    }

    static List<RoutingQuestion> routes() {
        List<RoutingQuestion> questions = new ArrayList<>();
        List<Optional<String>> themes =
                new ArrayList<>(THEMES.stream().map(Optional::of).toList());
        themes.add(Optional.empty());
        for (Optional<String> theme : themes) {
            for (About about : About.values()) {
                for (Urgency urgency : Urgency.values()) {
                    for (Answer consent : Answer.values()) {
                        questions.add(route(theme, about, urgency, consent));
                    }
                }
            }
        }
        return questions;
    }

    static List<InterpretationQuestion> interpretations() {
        List<InterpretationQuestion> questions = new ArrayList<>();
        for (String sign : List.of("gordijnen-dicht", "post-puilt-uit", "roept-om-hulp", "onbekend")) {
            for (About about : About.values()) {
                for (Answer recurring : Answer.values()) {
                    for (Answer danger : Answer.values()) {
                        questions.add(
                                new InterpretationQuestion(Sign.of(sign), about, recurring, Optional.empty(), danger));
                        questions.add(new InterpretationQuestion(
                                Sign.of(sign), about, recurring, Optional.of(Line.CONCERN), danger));
                    }
                }
            }
        }
        return questions;
    }

    static List<TermQuestion> terms() {
        List<TermQuestion> questions = new ArrayList<>();
        for (DutyKind step : DutyKind.values()) {
            for (Urgency urgency : Urgency.values()) {
                for (String owner : List.of("regie", "sociaal-team")) {
                    questions.add(new TermQuestion(step, Optional.empty(), urgency, PartnerRef.of(owner)));
                    for (String theme : THEMES) {
                        questions.add(
                                new TermQuestion(step, Optional.of(Theme.of(theme)), urgency, PartnerRef.of(owner)));
                    }
                }
            }
        }
        return questions;
    }

    static List<EscalationQuestion> escalations() {
        List<EscalationQuestion> questions = new ArrayList<>();
        for (EscalationCause cause : EscalationCause.values()) {
            for (Urgency urgency : Urgency.values()) {
                themes().forEach(theme -> questions.add(new EscalationQuestion(cause, theme, urgency)));
            }
        }
        return questions;
    }

    static List<FeedbackQuestion> feedback() {
        List<FeedbackQuestion> questions = new ArrayList<>();
        for (FeedbackMoment moment : FeedbackMoment.values()) {
            for (ObserverKind observer : ObserverKind.values()) {
                themes().forEach(theme -> {
                    questions.add(new FeedbackQuestion(moment, theme, observer, true));
                    questions.add(new FeedbackQuestion(moment, theme, observer, false));
                });
            }
        }
        return questions;
    }

    static List<DisclosureQuestion> disclosures() {
        List<DisclosureQuestion> questions = new ArrayList<>();
        for (PartyRole role : PartyRole.values()) {
            for (Topic topic : Topic.values()) {
                for (Answer consent : Answer.values()) {
                    themes().forEach(theme -> questions.add(new DisclosureQuestion(role, topic, theme, consent)));
                }
            }
        }
        return questions;
    }

    static List<AdviceQuestion> advice() {
        List<AdviceQuestion> questions = new ArrayList<>();
        for (ContactResponse response : ContactResponse.values()) {
            themes().forEach(theme -> questions.add(new AdviceQuestion(response, theme)));
        }
        return questions;
    }

    private static List<Optional<Theme>> themes() {
        return Stream.concat(
                        Stream.of(Optional.<Theme>empty()),
                        THEMES.stream().map(Theme::of).map(Optional::of))
                .toList();
    }
}
