package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Collectors;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.NoAgreementException;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class LoggedModelTest {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedModelTest.class);

    /** Logs the model in each way that is found. */
    @SuppressWarnings({"SystemOut", "UnnecessaryStringBuilder"})
    static class Logs {
        private static final java.util.logging.Logger JUL = java.util.logging.Logger.getLogger("host");
        private static final System.Logger SYSTEM = System.getLogger("host");

        private Signal last;

        void argument(FollowUpPlan plan) {
            LOG.info("plan {}", plan);
        }

        void manyArguments(FollowUpPlan plan) {
            LOG.info("plan {} {} {}", 1, plan, 2);
        }

        void concatenated(FollowUpPlan plan) {
            LOG.info("plan " + plan);
        }

        void asText(FollowUpPlan plan) {
            LOG.info(plan.toString());
        }

        void formatted(FollowUpPlan plan) {
            LOG.info(String.format("%s %s", 1, plan));
        }

        void textOfThePlan(FollowUpPlan plan) {
            LOG.info(plan.explanation().text());
        }

        void note(Signal signal) {
            LOG.info(signal.note().orElse("none"));
        }

        void list(FollowUpPlan plan) {
            LOG.info("owes {}", plan.duties());
        }

        void iterated(FollowUpPlan plan) {
            for (Duty duty : plan.duties()) {
                LOG.info("owes {}", duty);
            }
        }

        void fromMap(Map<CaseRef, FollowUpPlan> plans, CaseRef ref) {
            FollowUpPlan plan = plans.get(ref);
            LOG.info("plan {}", plan);
        }

        void builder(Signal signal) {
            LOG.info(new StringBuilder("signal ").append(signal).append('.').toString());
        }

        void streamed(FollowUpPlan plan) {
            LOG.info("owes {}", plan.duties().stream().map(Duty::task).toList());
        }

        void variable(FollowUps followUps, CaseFile file, FollowUpPlan other, boolean first) {
            Object value = first ? followUps.plan(file, Instant.EPOCH) : "";
            for (int i = 0; i < 2; i++) {
                LOG.info("plan {}", value);
            }
        }

        void field() {
            LOG.info("last {}", last);
        }

        void array(Signal one) {
            Signal[] all = {one};
            LOG.info("first {}", all[0].area());
        }

        void lambda(FollowUpPlan plan) {
            JUL.info(() -> "plan " + plan);
        }

        void inLambda(List<Signal> signals) {
            signals.forEach(signal -> LOG.info("signal {}", signal));
        }

        void fluent(FollowUpPlan plan) {
            LOG.atInfo().addArgument(plan).log("plan {}");
        }

        void context(Signal signal) {
            MDC.put("signal", signal.toString());
        }

        void julArray(FollowUpPlan plan) {
            JUL.log(Level.INFO, "plan {0}", new Object[] {plan});
        }

        void system(FollowUpPlan plan) {
            SYSTEM.log(System.Logger.Level.INFO, plan);
        }

        void console(FollowUpPlan plan) {
            System.out.println(plan);
        }

        void whyNot(FollowUps followUps, CaseFile file, PartnerRef partner) {
            LOG.info("why not {}", followUps.whyNot(file, Instant.EPOCH, partner));
        }

        void question(RoutingQuestion question) {
            LOG.info("asked {}", question);
        }

        void json(FollowUpPlan plan) {
            LOG.info(ModelJson.newMapper().valueToTree(plan).toString());
        }

        void copied(FollowUpPlan plan) {
            LOG.info("owes {}", new ArrayList<>(plan.duties()));
        }

        void filledText(Signal signal) {
            StringBuilder text = new StringBuilder("signal ");
            text.append(signal);
            LOG.info(text.toString());
        }

        void filledList(FollowUpPlan plan) {
            List<Object> all = new ArrayList<>();
            all.add(plan);
            LOG.info("plans {}", all);
        }

        void optional(Optional<FollowUpPlan> plan, FollowUpPlan other) {
            LOG.info("plan {}", plan.orElse(other));
        }
    }

    /** Logs what may be logged. */
    static class LogsLittle {
        private final List<FollowUpPlan> plans = new ArrayList<>();

        void references(FollowUpPlan plan, Signal signal, PartnerRef partner) {
            LOG.info("case {} of {} to {}", plan.caseFile(), signal.id().value(), partner);
            LOG.info("case " + plan.caseFile() + " at " + plan.at() + ", next "
                    + plan.nextReviewAt().orElse(null));
        }

        void words(FollowUpPlan plan) {
            LOG.info("{} {}", plan.status(), plan.urgency().word());
            plan.duties().forEach(duty -> LOG.info("owed {}", duty.kind()));
            for (Duty duty : plan.duties()) {
                LOG.info("owed {} by {}", duty.kind(), duty.debtor());
            }
        }

        void sizes(FollowUpPlan plan) {
            List<FollowUpPlan> all = new ArrayList<>();
            all.add(plan);
            StringBuilder text = new StringBuilder("plans: ");
            text.append(all.size());
            LOG.info("{} {}", text, all.size());
        }

        void numbers(FollowUpPlan plan) {
            plans.add(plan);
            Map<DutyKind, Long> counts =
                    plan.duties().stream().collect(Collectors.groupingBy(Duty::kind, Collectors.counting()));
            Long settling = counts.get(DutyKind.SETTLE);
            LOG.info(
                    "{} plans, {} duties, {} to settle",
                    plans.size(),
                    plan.duties().size(),
                    settling);
        }

        void exceptions(FollowUps followUps, CaseFile file) {
            try {
                followUps.agreement(file);
            } catch (NoAgreementException e) {
                LOG.warn("no agreement", e);
            }
        }

        void packs(RulePacks packs) {
            LOG.info("packs {}", packs.packs());
        }

        void nothing(FollowUpPlan plan) {
            LOG.info("a plan was made");
            plans.add(plan);
        }
    }

    private static JavaClasses classes(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    @Test
    void references_words_moments_numbers_and_exceptions_may_be_logged() {
        assertThat(HostRules.theModelIsNotLogged()
                        .evaluate(classes(LogsLittle.class))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void the_model_is_found_wherever_it_goes_on_its_way_to_a_log() {
        assertThat(HostRules.theModelIsNotLogged()
                        .evaluate(classes(Logs.class))
                        .getFailureReport()
                        .getDetails())
                .extracting(LoggedModelTest::way)
                .containsExactlyInAnyOrder(
                        "argument -> org.slf4j.Logger.info",
                        "array -> org.slf4j.Logger.info",
                        "builder -> org.slf4j.Logger.info",
                        "asText -> org.slf4j.Logger.info",
                        "concatenated -> org.slf4j.Logger.info",
                        "console -> java.io.PrintStream.println",
                        "context -> org.slf4j.MDC.put",
                        "copied -> org.slf4j.Logger.info",
                        "field -> org.slf4j.Logger.info",
                        "filledList -> org.slf4j.Logger.info",
                        "filledText -> org.slf4j.Logger.info",
                        "fluent -> org.slf4j.spi.LoggingEventBuilder.addArgument",
                        "formatted -> org.slf4j.Logger.info",
                        "fromMap -> org.slf4j.Logger.info",
                        "inLambda -> org.slf4j.Logger.info",
                        "iterated -> org.slf4j.Logger.info",
                        "json -> org.slf4j.Logger.info",
                        "julArray -> java.util.logging.Logger.log",
                        "lambda -> java.util.logging.Logger.info",
                        "list -> org.slf4j.Logger.info",
                        "manyArguments -> org.slf4j.Logger.info",
                        "note -> org.slf4j.Logger.info",
                        "optional -> org.slf4j.Logger.info",
                        "question -> org.slf4j.Logger.info",
                        "streamed -> org.slf4j.Logger.info",
                        "system -> java.lang.System$Logger.log",
                        "textOfThePlan -> org.slf4j.Logger.info",
                        "variable -> org.slf4j.Logger.info",
                        "whyNot -> org.slf4j.Logger.info");
    }

    /** From which method to which, of a lambda the method in which it stands. */
    private static String way(String violation) {
        return violation.replaceAll(
                ".*Logs\\.(?:lambda\\$)?(\\w+)(?:\\$\\d+)?> passes the model to <(.*)> in .*", "$1 -> $2");
    }

    /** Logs a plan. */
    static class LogsOnce {
        void plan(FollowUpPlan plan) {
            LOG.info("plan {}", plan);
        }
    }

    @Test
    void the_failure_tells_the_method_the_logger_and_the_place() {
        assertThatThrownBy(() -> HostRules.theModelIsNotLogged().check(classes(LogsOnce.class)))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(failure.getMessage().replaceAll(":\\d+\\)", ")"))
                        .isEqualTo("""
                        Architecture Violation [Priority: MEDIUM] - Rule 'classes should not log the model, because logs are read by people to whom the agreement grants nothing' was violated (1 times):
                        Method <nl.opvolging.testkit.LoggedModelTest$LogsOnce.plan> passes the model to <org.slf4j.Logger.info> in (LoggedModelTest.java)\
                        """));
    }
}
