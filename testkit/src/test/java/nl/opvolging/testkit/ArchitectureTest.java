package nl.opvolging.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses TESTKIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging.testkit");

    private static final ArchRule USES_NO_INTERNALS = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("nl.opvolging..internal..").and(resideOutsideOfPackage("nl.opvolging.testkit..")))
            .because("the testkit is one of the users of the library: what it needs, they need");

    @Test
    void the_testkit_uses_no_internals_of_other_modules() {
        assertThat(TESTKIT).hasSizeGreaterThan(10);
        USES_NO_INTERNALS.check(TESTKIT);
    }

    @Test
    void a_class_that_does_use_them_is_found() {
        JavaClasses rules = new ClassFileImporter().importClasses(RulePacks.class);

        assertThat(USES_NO_INTERNALS.evaluate(rules).hasViolation()).isTrue();
    }
}
