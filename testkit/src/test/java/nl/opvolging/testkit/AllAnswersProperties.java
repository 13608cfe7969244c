package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.Region;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Signal;

/** What an agreement is said to answer to all questions is what it answers to each: no answer is missing, and none is too many. */
class AllAnswersProperties {
    private static final int FEW = 20;
    private static final List<Function<RoutingQuestion, Object>> FIELDS = List.of(
            RoutingQuestion::theme,
            RoutingQuestion::line,
            RoutingQuestion::urgency,
            RoutingQuestion::about,
            RoutingQuestion::area,
            RoutingQuestion::observer,
            RoutingQuestion::when,
            RoutingQuestion::anonymous,
            RoutingQuestion::consent,
            question -> List.of(question.knownTo(), question.notKnownTo()));

    private final Agreement agreement = Proefstad.AGREEMENT;
    private final FollowUps followUps = FollowUps.under(agreement);
    private final AllAnswers<RoutingQuestion, Route> routes = AllAnswers.routes(agreement);
    private final AllAnswers<FeedbackQuestion, FeedbackPromise> promises = AllAnswers.promises(agreement);
    private final AllAnswers<DisclosureQuestion, DisclosureGiven> disclosures = AllAnswers.disclosures(agreement);

    @Provide
    Arbitrary<Signal> signals() {
        return Signals.of(agreement).withOddities().arbitrary();
    }

    @Provide
    Arbitrary<FeedbackQuestion> feedback() {
        return Questions.of(agreement).feedback();
    }

    @Provide
    Arbitrary<DisclosureQuestion> disclosures() {
        return Questions.of(agreement).disclosures();
    }

    @Property(tries = 300)
    void whoever_follows_up_a_signal_is_among_the_answers(@ForAll("signals") Signal signal) {
        assertThat(routes.all())
                .extracting(Route::clause)
                .contains(followUps
                        .plan(CaseFile.of(signal), signal.reportedAt())
                        .owner()
                        .clause());
    }

    @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
    void one_question_has_the_answer_that_it_gets(@ForAll long seed) {
        for (Agreement generated : GeneratedPacks.of(seed).read().agreements()) {
            Random chance = new Random(seed);
            AllAnswers<RoutingQuestion, Route> some = AllAnswers.routes(generated);
            for (Function<RoutingQuestion, Object> field : FIELDS) {
                List<Object> values = some.values(field);
                some = some.where(field, values.get(chance.nextInt(values.size()))::equals);
            }
            assertThat(some.all())
                    .containsExactly(generated.route(some.mostOrdinary().orElseThrow()));
        }
    }

    @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
    void each_answer_is_given_to_the_questions_that_are_told(@ForAll long seed) {
        for (Agreement generated : GeneratedPacks.of(seed).read().agreements()) {
            AllAnswers<RoutingQuestion, Route> all = AllAnswers.routes(generated);

            assertThat(all.all())
                    .isNotEmpty()
                    .allSatisfy(route -> assertThat(all.regions(route))
                            .isNotEmpty()
                            .flatExtracting(Region::examples)
                            .allSatisfy(question ->
                                    assertThat(generated.route(question)).isEqualTo(route)));
        }
    }

    @Property(tries = 300)
    void what_is_promised_at_a_moment_is_what_is_told_of_it(@ForAll("feedback") FeedbackQuestion question) {
        assertThat(promises.where(FeedbackQuestion::moment, question.moment()::equals)
                        .where(FeedbackQuestion::theme, question.theme()::equals)
                        .where(FeedbackQuestion::observer, question.observer()::equals)
                        .where(FeedbackQuestion::anonymous, anonymous -> anonymous == question.anonymous())
                        .all())
                .isEqualTo(agreement.promises(question));
    }

    @Property(tries = 300)
    void what_somebody_may_see_is_what_is_told_of_it(@ForAll("disclosures") DisclosureQuestion question) {
        AllAnswers<DisclosureQuestion, DisclosureGiven> one = disclosures
                .where(DisclosureQuestion::to, question.to()::equals)
                .where(DisclosureQuestion::topic, question.topic()::equals)
                .where(DisclosureQuestion::theme, question.theme()::equals)
                .where(DisclosureQuestion::consent, question.consent()::equals);

        assertThat(one.all()).isEqualTo(agreement.disclose(question).stream().toList());
        assertThat(one.unanswered().isEmpty()).isEqualTo(!one.all().isEmpty());
    }
}
