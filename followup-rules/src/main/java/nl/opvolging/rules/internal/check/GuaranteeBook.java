package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Guarantee;
import nl.opvolging.rules.GuaranteeKind;
import nl.opvolging.rules.GuaranteeScope;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.OpeningHours.Interval;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** Works out the guarantees of an agreement in a year. For one use. */
public final class GuaranteeBook {
    private static final Duration SHORTEST_OUTLOOK = Duration.ofDays(8);
    private static final Comparator<Guarantee> ORDER = Comparator.comparing(Guarantee::urgency)
            .thenComparing(Guarantee::kind)
            .thenComparing(
                    guarantee -> guarantee.cause().map(EscalationCause::ordinal).orElse(-1))
            .thenComparing(Guarantee::scope);

    private final Chain chain;
    private final LocalDate first;
    private final Survey survey;

    private record Figure(GuaranteeKind kind, Optional<EscalationCause> cause, List<DutyKind> steps) {}

    private record Candidate(Course course, List<Situation> situations) {}

    private record Longer(Longest.Found found, Situation situation) {}

    /**
     * Works out what an agreement guarantees.
     *
     * @param chain the agreement
     * @param first the first day of the year
     * @param last the last day, at most a year later
     */
    public GuaranteeBook(Chain chain, LocalDate first, LocalDate last) {
        this.chain = chain;
        this.first = first;
        this.survey = new Survey(new Subject(chain), first, last);
    }

    /**
     * All guarantees.
     *
     * @return in the order of urgency, kind, cause and scope
     */
    public List<Guarantee> all() {
        List<Guarantee> all = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<Situation> urgent = survey.situations().stream()
                    .filter(situation -> situation.urgency() == urgency)
                    .toList();
            for (Figure figure : figures()) {
                List<Candidate> candidates = candidates(figure, urgent);
                for (GuaranteeScope scope : GuaranteeScope.values()) {
                    guarantee(figure, urgency, scope, candidates).ifPresent(all::add);
                }
            }
        }
        all.sort(ORDER);
        return all;
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(GuaranteeKind.CONFIRMED, Optional.empty(), List.of(DutyKind.CONFIRM_RECEIPT)));
        figures.add(new Figure(GuaranteeKind.TAKEN_UP, Optional.empty(), List.of(DutyKind.TAKE_UP)));
        figures.add(new Figure(GuaranteeKind.ANSWERED, Optional.empty(), List.of(DutyKind.FEED_BACK)));
        for (EscalationCause cause : Courses.causes()) {
            figures.add(new Figure(GuaranteeKind.FIRST_STEP, Optional.of(cause), List.of(step(cause))));
            figures.add(new Figure(GuaranteeKind.TAKEN_OVER, Optional.of(cause), List.of(step(cause))));
        }
        return figures;
    }

    private static DutyKind step(EscalationCause cause) {
        return switch (cause) {
            case NOT_TAKEN_UP -> DutyKind.TAKE_UP;
            case NOT_DECIDED -> DutyKind.DECIDE;
            case NOT_SETTLED -> DutyKind.SETTLE;
            case NOT_FED_BACK -> DutyKind.FEED_BACK;
            case REPEATED, DANGER, DISPUTED -> throw new IllegalArgumentException("Nothing is owed for " + cause);
        };
    }

    /** The courses of a figure that may differ, those that seem to take longest first. */
    private List<Candidate> candidates(Figure figure, List<Situation> urgent) {
        Map<List<Object>, List<Situation>> alike = new LinkedHashMap<>();
        for (Situation situation : urgent) {
            alike.computeIfAbsent(
                            survey.courses().key(situation, figure.steps(), figure.cause()),
                            unseen -> new ArrayList<>())
                    .add(situation);
        }
        return alike.values().stream()
                .map(same -> new Candidate(course(figure, same.get(0)), same))
                .sorted(Comparator.comparing(this::guess).reversed())
                .toList();
    }

    private Optional<Guarantee> guarantee(
            Figure figure, Urgency urgency, GuaranteeScope scope, List<Candidate> candidates) {
        List<Longer> longest = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Duration atLeast =
                    longest.isEmpty() ? Duration.ZERO : longest.get(0).found().duration();
            Optional<Longest.Found> found = scope == GuaranteeScope.OFFICE_HOURS
                    ? inOfficeHours(candidate.course(), atLeast)
                    : atAnyMoment(candidate, atLeast);
            if (found.isPresent()) {
                int longer = longest.isEmpty()
                        ? 1
                        : found.get()
                                .duration()
                                .compareTo(longest.get(0).found().duration());
                if (longer > 0) {
                    longest.clear();
                }
                if (longer >= 0) {
                    candidate.situations().forEach(situation -> longest.add(new Longer(found.get(), situation)));
                }
            }
        }
        List<Longer> told = told(longest);
        return told.stream()
                .min(Comparator.comparing((Longer one) -> one.found().report())
                        .thenComparing(one -> one.situation().anonymous()))
                .map(first -> guarantee(figure, urgency, scope, first, told));
    }

    /** Those of a theme, if there are any. */
    private static List<Longer> told(List<Longer> longest) {
        List<Longer> ofThemes = longest.stream()
                .filter(one -> one.situation().theme().isPresent())
                .toList();
        return ofThemes.isEmpty() ? longest : ofThemes;
    }

    private Guarantee guarantee(Figure figure, Urgency urgency, GuaranteeScope scope, Longer first, List<Longer> told) {
        Instant from = first.found().report();
        Course.End end = first.found().end();
        List<Theme> themes = told.stream()
                .flatMap(one -> one.situation().theme().stream())
                .distinct()
                .sorted(Comparator.comparing(Theme::value))
                .toList();
        List<Optional<PartnerRef>> who =
                told.stream().map(one -> one.found().end().who()).distinct().toList();
        GuaranteeText text = new GuaranteeText(chain);
        return new Guarantee(
                figure.kind(),
                figure.cause(),
                urgency,
                scope,
                from,
                end.at(),
                themes,
                who.stream().flatMap(Optional::stream).sorted().toList(),
                end.clauses(),
                survey.witness(first.situation(), from, from).orElseThrow().signal(),
                text.sentence(
                        figure.kind(),
                        figure.cause(),
                        urgency,
                        scope,
                        first.found().duration(),
                        who),
                text.worst(figure.cause(), first.found(), themes));
    }

    /** About how long it takes: what takes longest is looked at first, so that the rest can be passed over. */
    private Duration guess(Candidate candidate) {
        Instant report = DutchDates.startOf(first);
        return candidate
                .course()
                .bound(report)
                .map(end -> Duration.between(report, end))
                .orElse(Duration.ZERO);
    }

    private Course course(Figure figure, Situation situation) {
        return switch (figure.kind()) {
            case CONFIRMED -> survey.courses().promised(situation, level -> level == FeedbackLevel.RECEIVED);
            case TAKEN_UP -> survey.courses().takenUp(situation);
            case ANSWERED -> survey.courses().promised(situation, level -> level != FeedbackLevel.RECEIVED);
            case FIRST_STEP ->
                survey.courses().firstStep(situation, figure.cause().orElseThrow());
            case TAKEN_OVER ->
                survey.courses().takenOver(situation, figure.cause().orElseThrow());
        };
    }

    private Optional<Longest.Found> inOfficeHours(Course course, Duration atLeast) {
        Longest longest = new Longest(course, atLeast);
        for (LocalDate day : survey.days().ordinaryWeek()) {
            for (Interval open : chain.calendar().office().on(day.getDayOfWeek())) {
                longest.look(
                        DutchDates.atMinute(day, open.fromMinute()),
                        DutchDates.atMinute(day, open.untilMinute()).minusSeconds(1));
            }
        }
        return longest.found();
    }

    /** Looks as far beyond each day as the course goes, so that only days that are alike for it are passed over. */
    private Optional<Longest.Found> atAnyMoment(Candidate candidate, Duration atLeast) {
        Duration outlook = outlook(guess(candidate));
        while (true) {
            Longest longest = new Longest(candidate.course(), atLeast);
            longest.look(survey.days().unlike((int) outlook.toDays()));
            Duration needed = outlook(longest.seen());
            if (needed.compareTo(outlook) <= 0) {
                return longest.found();
            }
            outlook = needed;
        }
    }

    /** How far to look for what takes some time: one of few lengths, since the days that are alike are found for each. */
    private static Duration outlook(Duration time) {
        Duration outlook = SHORTEST_OUTLOOK;
        while (outlook.compareTo(time.plusDays(2)) < 0 && outlook.toDays() < YearDays.longest()) {
            outlook = outlook.multipliedBy(2);
        }
        return outlook;
    }
}
