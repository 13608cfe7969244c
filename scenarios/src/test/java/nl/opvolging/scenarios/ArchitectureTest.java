package nl.opvolging.scenarios;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SCENARIOS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging.scenarios");

    private static final ArchRule USES_NO_INTERNALS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("nl.opvolging..internal..")
                    .and(resideOutsideOfPackage("nl.opvolging.scenarios..")))
            .because("scenarios ask what users ask");

    private static final ArchRule USES_NO_RUNNER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cucumber.core..", "io.cucumber.java..", "io.cucumber.junit..")
            .because("of Cucumber only the parser and the expressions come along");

    private static final ArchRule READS_NO_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("time is a parameter");

    @Test
    void the_scenarios_use_no_internals_of_other_modules_no_runner_and_no_clock() {
        assertThat(SCENARIOS).hasSizeGreaterThan(20);
        USES_NO_INTERNALS.check(SCENARIOS);
        USES_NO_RUNNER.check(SCENARIOS);
        READS_NO_CLOCK.check(SCENARIOS);
    }

    @Test
    void a_class_that_does_use_internals_is_found() {
        JavaClasses rules = new ClassFileImporter().importClasses(RulePacks.class);

        assertThat(USES_NO_INTERNALS.evaluate(rules).hasViolation()).isTrue();
    }
}
