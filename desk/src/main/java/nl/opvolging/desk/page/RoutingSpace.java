package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.NamedTheme;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Urgency;

/**
 * The questions that make a difference for who follows up. A fact that no clause looks at has one value; of the others each
 * value that a clause names is asked, and one that none names.
 */
final class RoutingSpace {
    private final Area municipality;
    private final Set<ObserverKind> observers;
    private final Set<About> abouts;
    private final Set<Urgency> urgencies;
    private final List<NavigableSet<TimeWindow>> windows;
    private final List<Boolean> anonymities;
    private final Set<Answer> consents;
    private final Set<PartnerKind> known;

    RoutingSpace(Agreement agreement, WrittenClauses written) {
        List<WrittenClause> clauses = written.table("routering");
        municipality = agreement.municipality();
        observers = withOneMore(mentioned(clauses, "melder", ObserverKind.values()), ObserverKind.values());
        abouts = asked(clauses, "over", About.UNKNOWN, About.values());
        urgencies = asked(clauses, "spoed", Urgency.ORDINARY, Urgency.values());
        consents = asked(clauses, "toestemming", Answer.UNKNOWN, Answer.values());
        anonymities = mentioned(clauses, "anoniem", Answer.values()).isEmpty() ? List.of(false) : List.of(false, true);
        known = mentioned(clauses, "bekend bij", PartnerKind.values());
        windows = windows(mentioned(clauses, "wanneer", TimeWindow.values()));
    }

    private static <W extends Enum<W> & DutchWord> Set<W> mentioned(
            List<WrittenClause> clauses, String column, W[] values) {
        Set<String> words = clauses.stream()
                .flatMap(clause -> clause.words(column).stream())
                .collect(Collectors.toSet());
        return Arrays.stream(values)
                .filter(value -> words.contains(value.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(values[0].getDeclaringClass())));
    }

    private static <W extends Enum<W>> Set<W> withOneMore(Set<W> mentioned, W[] values) {
        Set<W> more = EnumSet.copyOf(Set.of(values[values.length - 1]));
        more.addAll(mentioned);
        Arrays.stream(values)
                .filter(value -> !mentioned.contains(value))
                .findFirst()
                .ifPresent(more::add);
        return more;
    }

    private static <W extends Enum<W> & DutchWord> Set<W> asked(
            List<WrittenClause> clauses, String column, W usual, W[] values) {
        return mentioned(clauses, column, values).isEmpty() ? Set.of(usual) : EnumSet.copyOf(Arrays.asList(values));
    }

    /** All sets of windows in which a moment can lie, as far as a clause tells them apart. */
    private static List<NavigableSet<TimeWindow>> windows(Set<TimeWindow> mentioned) {
        List<NavigableSet<TimeWindow>> all = new ArrayList<>();
        for (TimeWindow office : List.of(TimeWindow.OFFICE_HOURS, TimeWindow.OUTSIDE_OFFICE_HOURS)) {
            for (Set<TimeWindow> day : List.of(
                    Set.of(TimeWindow.WORKING_DAY),
                    Set.of(TimeWindow.WEEKEND),
                    Set.of(TimeWindow.HOLIDAY),
                    Set.of(TimeWindow.WEEKEND, TimeWindow.HOLIDAY))) {
                for (Set<TimeWindow> hour :
                        List.of(Set.<TimeWindow>of(), Set.of(TimeWindow.EVENING), Set.of(TimeWindow.NIGHT))) {
                    NavigableSet<TimeWindow> windows = new TreeSet<>(Set.of(office));
                    Stream.of(day, hour)
                            .flatMap(Collection::stream)
                            .filter(mentioned::contains)
                            .forEach(windows::add);
                    all.add(windows);
                }
            }
        }
        return all.stream().distinct().toList();
    }

    /** What is asked about a matter of which nothing is known but what it is about and where it is. */
    RoutingQuestion usual(NamedTheme theme, Area area, Urgency urgency) {
        return start(theme, area)
                .urgency(urgency)
                .observer(ObserverKind.RESIDENT)
                .about(About.UNKNOWN)
                .addWhen(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY)
                .anonymous(false)
                .consent(Answer.UNKNOWN)
                .build();
    }

    private RoutingQuestion.Builder start(NamedTheme theme, Area area) {
        RoutingQuestion.Builder builder = RoutingQuestion.builder();
        builder.theme(Optional.of(theme.theme())).line(theme.line()).area(area).municipality(municipality);
        return builder;
    }

    List<RoutingQuestion> questions(NamedTheme theme, Area area) {
        List<RoutingQuestion> questions = new ArrayList<>();
        for (ObserverKind observer : observers) {
            for (About about : abouts) {
                for (Urgency urgency : urgencies) {
                    for (boolean anonymous : anonymities) {
                        for (Answer consent : consents) {
                            RoutingQuestion.Builder matter = start(theme, area);
                            matter.observer(observer)
                                    .about(about)
                                    .urgency(urgency)
                                    .anonymous(anonymous)
                                    .consent(consent);
                            RoutingQuestion.Builder begun = matter;
                            windows.forEach(when -> addKnown(begun, when, questions));
                        }
                    }
                }
            }
        }
        return questions;
    }

    /** Known to nobody, and to each kind of partner that a clause names. */
    private void addKnown(
            RoutingQuestion.Builder matter, NavigableSet<TimeWindow> when, List<RoutingQuestion> questions) {
        RoutingQuestion unknown =
                matter.when(when).knownTo(List.of()).notKnownTo(known).build();
        questions.add(unknown);
        for (PartnerKind kind : known) {
            Set<PartnerKind> others = EnumSet.copyOf(known);
            others.remove(kind);
            questions.add(matter.knownTo(Set.of(kind)).notKnownTo(others).build());
        }
    }
}
