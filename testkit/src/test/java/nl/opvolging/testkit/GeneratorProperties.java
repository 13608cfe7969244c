package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Signal;

/** What the generators give for {@link Proefstad}: always in range, and all that is in range. */
class GeneratorProperties {
    private static final int TRIES = 300;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Set<Sign> SIGNS =
            Set.of(Sign.of("gordijnen-dicht"), Sign.of("harde-muziek"), Sign.of("vuile-tuin"));
    private static final Signals ORDINARY = Signals.of(Proefstad.AGREEMENT);

    @Provide
    Arbitrary<Signal> ordinary() {
        return ORDINARY.arbitrary();
    }

    @Provide
    Arbitrary<Signal> odd() {
        return ORDINARY.withOddities().arbitrary();
    }

    @Provide
    Arbitrary<RoutingQuestion> routings() {
        return Questions.of(Proefstad.AGREEMENT).routings();
    }

    static <T> List<T> sample(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(1_000, false);
        Random random = new Random(20_270_112L);
        return Stream.generate(() -> generator.next(random).value())
                .limit(1_000)
                .toList();
    }

    @Property(tries = TRIES)
    void an_ordinary_signal_is_one_that_the_agreement_understands(@ForAll("ordinary") Signal signal) {
        assertThat(signal.observations()).isNotEmpty().allMatch(seen -> SIGNS.contains(seen.sign()));
        assertThat(signal.area().municipality()).isEqualTo(Proefstad.AGREEMENT.municipality());
        assertThat(signal.immediateDanger()).isNotEqualTo(Answer.YES);
        assertThat(signal.note()).isEmpty();
        assertThat(day(signal)).isBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    }

    @Property(tries = TRIES)
    void an_odd_signal_is_still_one_for_the_agreement(@ForAll("odd") Signal signal) {
        assertThat(Proefstad.PACKS.agreement(signal.area(), day(signal))).isSameAs(Proefstad.AGREEMENT);
    }

    private static LocalDate day(Signal signal) {
        return signal.reportedAt().atZone(AMSTERDAM).toLocalDate();
    }

    @Example
    void ordinary_signals_come_from_everywhere_and_everybody_about_everything() {
        List<Signal> signals = sample(ORDINARY.arbitrary());

        assertThat(signals.stream().map(signal -> signal.observer().kind()).distinct())
                .hasSize(ObserverKind.values().length);
        assertThat(signals.stream().map(Signal::about).distinct()).hasSize(About.values().length);
        assertThat(signals.stream()
                        .map(signal -> signal.area().code().substring(0, 2))
                        .distinct())
                .containsExactlyInAnyOrder("GM", "WK", "BU");
        assertThat(signals.stream()
                        .flatMap(signal -> signal.observations().stream())
                        .map(seen -> seen.sign())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(SIGNS);
        assertThat(signals).anyMatch(signal -> signal.observer().anonymous());
        assertThat(signals).anyMatch(signal -> signal.observer().team().isPresent());
        assertThat(signals).anyMatch(signal -> signal.consent() == Answer.UNKNOWN);
        assertThat(signals)
                .anyMatch(signal ->
                        !signal.knownTo().isEmpty() && !signal.notKnownTo().isEmpty());
    }

    @Example
    void what_is_odd_comes_only_when_asked_for() {
        assertOnly(
                signal -> signal.observations().stream().anyMatch(seen -> !SIGNS.contains(seen.sign())),
                ORDINARY.withUnknownSigns());
        assertOnly(signal -> signal.immediateDanger() == Answer.YES, ORDINARY.sometimesInDanger());
        assertOnly(signal -> isMidnight(signal.reportedAt()), ORDINARY.atCalendarEdges());
        assertThat(sample(ORDINARY.inDanger().arbitrary())).allMatch(signal -> signal.immediateDanger() == Answer.YES);
        assertThat(sample(ORDINARY.withNotes().arbitrary()))
                .allMatch(signal -> signal.note().isPresent());
    }

    private static void assertOnly(Predicate<Signal> odd, Signals odds) {
        assertThat(sample(ORDINARY.arbitrary())).noneMatch(odd);
        assertThat(sample(odds.arbitrary())).anyMatch(odd).anyMatch(odd.negate());
    }

    private static boolean isMidnight(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM).toLocalTime().toSecondOfDay() == 0;
    }

    @Example
    void calendar_edges_are_the_days_on_which_terms_go_wrong() {
        Set<LocalDate> days = new HashSet<>();
        sample(ORDINARY.atCalendarEdges().arbitrary()).stream()
                .filter(signal -> isMidnight(signal.reportedAt()))
                .forEach(signal -> days.add(day(signal)));
        sample(ORDINARY.atCalendarEdges().arbitrary()).forEach(signal -> days.add(day(signal)));

        assertThat(days)
                .contains(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2027, 10, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2027, 12, 25));
    }

    @Property(tries = TRIES)
    void a_routing_question_is_about_one_moment_and_does_not_contradict_itself(
            @ForAll("routings") RoutingQuestion question) {
        assertThat(question.when().contains(TimeWindow.OFFICE_HOURS))
                .isNotEqualTo(question.when().contains(TimeWindow.OUTSIDE_OFFICE_HOURS));
        assertThat(question.notKnownTo()).noneMatch(kind -> question.knownTo().contains(kind));
        assertThat(question.municipality()).isEqualTo(Proefstad.AGREEMENT.municipality());
    }

    @Example
    void questions_reach_every_line_of_the_agreement() {
        ReferenceInterpreter reference = ReferenceInterpreter.of(Proefstad.AGREEMENT);
        Questions questions = Questions.of(Proefstad.AGREEMENT);
        Set<String> reached = new HashSet<>();
        for (InterpretationQuestion question : sample(questions.interpretations())) {
            reference
                    .interpret(question)
                    .forEach(found -> reached.add(found.clause().toString()));
        }
        sample(questions.routings())
                .forEach(question ->
                        reached.add(reference.route(question).clause().toString()));
        for (TermQuestion question : sample(questions.terms())) {
            reached.add(reference.term(question).clause().toString());
        }
        sample(questions.escalations())
                .forEach(question -> reference
                        .escalate(question)
                        .forEach(rung -> reached.add(rung.clause().toString())));
        sample(questions.feedback())
                .forEach(question -> reference
                        .promises(question)
                        .forEach(promise -> reached.add(promise.clause().toString())));
        sample(questions.disclosures())
                .forEach(question -> reference
                        .disclose(question)
                        .ifPresent(given -> reached.add(given.clause().toString())));
        sample(questions.advice())
                .forEach(question -> reference
                        .advise(question)
                        .ifPresent(advice -> reached.add(advice.clause().toString())));

        Stream<String> all = Proefstad.AGREEMENT.packs().stream()
                .flatMap(pack -> Stream.of(
                                "duiding",
                                "routering",
                                "termijnen",
                                "opschaling",
                                "terugkoppeling",
                                "delen",
                                "adviezen")
                        .flatMap(table -> PackTables.rows(pack, table).stream()
                                .map(row -> pack.code() + "/" + table + "/" + row.get("regel"))));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @Example
    void unknown_words_come_only_when_asked_for() {
        Questions questions = Questions.of(Proefstad.AGREEMENT);
        Predicate<InterpretationQuestion> unknown = question -> !SIGNS.contains(question.sign());

        assertThat(sample(questions.interpretations())).noneMatch(unknown);
        assertThat(sample(questions.withUnknownWords().interpretations())).anyMatch(unknown);
        assertThat(sample(questions.withUnknownWords().routings()))
                .anyMatch(question -> question.theme().toString().contains("een-thema-dat-niemand-kent"));
        assertThat(sample(questions.withUnknownWords().terms()))
                .anyMatch(question -> question.owner().value().equals("een-opvolger-die-niemand-kent"));
        assertThat(sample(questions.withUnknownWords().escalations()))
                .anyMatch(question -> question.theme().toString().contains("een-thema-dat-niemand-kent"));
    }

    @Example
    void known_facts_are_sometimes_unknown() {
        List<RoutingQuestion> questions =
                sample(Questions.of(Proefstad.AGREEMENT).routings());

        assertThat(questions).anyMatch(question -> question.theme().isEmpty());
        assertThat(questions).anyMatch(question -> question.about() == About.UNKNOWN);
        assertThat(questions.stream().map(RoutingQuestion::consent).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Answer.class));
    }
}
