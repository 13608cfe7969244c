package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;

/**
 * Law 16: the Drools engine and a plain loop over the tables give the same answers. Here for {@link Proefstad}, whose few
 * lines have every kind of condition, so that each is met often.
 */
class EngineProperties {
    private static final int TRIES = 1_000;

    private final Agreement agreement = Proefstad.AGREEMENT;
    private final ReferenceInterpreter reference = ReferenceInterpreter.of(agreement);
    private final Questions questions = Questions.of(agreement).withUnknownWords();

    @Provide
    Arbitrary<InterpretationQuestion> interpretations() {
        return questions.interpretations();
    }

    @Provide
    Arbitrary<RoutingQuestion> routings() {
        return questions.routings();
    }

    @Provide
    Arbitrary<TermQuestion> terms() {
        return questions.terms();
    }

    @Provide
    Arbitrary<EscalationQuestion> escalations() {
        return questions.escalations();
    }

    @Provide
    Arbitrary<FeedbackQuestion> feedback() {
        return questions.feedback();
    }

    @Provide
    Arbitrary<DisclosureQuestion> disclosures() {
        return questions.disclosures();
    }

    @Provide
    Arbitrary<AdviceQuestion> advice() {
        return questions.advice();
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_observation_means_the_same(@ForAll("interpretations") InterpretationQuestion question) {
        assertThat(agreement.interpret(question)).isEqualTo(reference.interpret(question));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_matter_is_routed_the_same(@ForAll("routings") RoutingQuestion question) {
        assertThat(agreement.route(question)).isEqualTo(reference.route(question));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_term_is_the_same(@ForAll("terms") TermQuestion question) {
        assertThat(agreement.term(question)).isEqualTo(reference.term(question));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_ladder_is_the_same(@ForAll("escalations") EscalationQuestion question) {
        assertThat(agreement.escalate(question)).isEqualTo(reference.escalate(question));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_everybody_is_promised_the_same(@ForAll("feedback") FeedbackQuestion question) {
        assertThat(agreement.promises(question)).isEqualTo(reference.promises(question));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_everybody_may_see_the_same(@ForAll("disclosures") DisclosureQuestion question) {
        assertThat(agreement.disclose(question)).isEqualTo(reference.disclose(question));
    }

    /** Law 16. The Drools engine and a plain loop over the tables give the same answers. */
    @Property(tries = TRIES)
    void law_16_every_advice_is_the_same(@ForAll("advice") AdviceQuestion question) {
        assertThat(agreement.advise(question)).isEqualTo(reference.advise(question));
    }
}
