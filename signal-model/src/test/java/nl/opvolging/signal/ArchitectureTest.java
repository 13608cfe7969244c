package nl.opvolging.signal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging");

    private static final Set<String> CLOCKS = Set.of("now", "systemDefault", "systemUTC", "systemDefaultZone");
    private static final Set<String> BY_LOCALE =
            Set.of("toLowerCase", "toUpperCase", "format", "formatted", "ofPattern");

    private static final ArchRule DEPENDS_ON_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "nl.opvolging.signal..",
                    "java..",
                    "javax.annotation.processing..",
                    "com.fasterxml.jackson..",
                    "org.immutables.value..",
                    "org.jspecify.annotations.."))
            .because("hosts take the model into their own code with everything that it depends on");

    private static final ArchRule IS_SILENT = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library leaves the console to its host");

    private static final ArchRule READS_NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(callTo(
                    "the clock or the zone of the machine",
                    target -> target.getOwner().getPackageName().startsWith("java.time")
                            && CLOCKS.contains(target.getName())))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("a plan depends on the agreement, what has happened and the time that it is given");

    private static final ArchRule KNOWS_NO_LOCALE = noClasses()
            .should()
            .callMethodWhere(callTo(
                    "the locale of the machine",
                    target -> BY_LOCALE.contains(target.getName())
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Locale.class))))
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .because("a plan does not depend on the locale of the machine");

    private static final ArchRule IS_PUBLIC_IN_ONE_PACKAGE = classes()
            .that()
            .haveModifier(JavaModifier.PUBLIC)
            .should()
            .resideInAPackage("nl.opvolging.signal")
            .because("the root package of a module is its API");

    private static DescribedPredicate<JavaCall<?>> callTo(String what, Predicate<CodeUnitCallTarget> which) {
        return describe("call " + what, call -> which.test(call.getTarget()));
    }

    @Test
    void the_model_depends_on_java_jackson_and_annotations_only() {
        check(DEPENDS_ON_LITTLE);
    }

    @Test
    void the_model_writes_nothing_to_the_console() {
        check(IS_SILENT);
    }

    @Test
    void the_model_reads_no_clock_and_no_zone_of_the_machine() {
        check(READS_NO_CLOCK);
    }

    @Test
    void the_model_does_not_depend_on_the_locale_of_the_machine() {
        check(KNOWS_NO_LOCALE);
    }

    @Test
    void public_classes_are_in_the_root_package_only() {
        check(IS_PUBLIC_IN_ONE_PACKAGE);
    }

    @Test
    void the_rules_find_what_they_forbid() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(Set.of(DEPENDS_ON_LITTLE, IS_SILENT, READS_NO_CLOCK, KNOWS_NO_LOCALE))
                .allSatisfy(
                        rule -> assertThatThrownBy(() -> rule.check(offender)).isInstanceOf(AssertionError.class));
        assertThat(READS_NO_CLOCK.evaluate(offender).getFailureReport().getDetails())
                .hasSize(4);
        assertThat(KNOWS_NO_LOCALE.evaluate(offender).getFailureReport().getDetails())
                .hasSize(3);
    }

    private static void check(ArchRule rule) {
        assertThat(MODEL.stream()
                        .filter(resideInAPackage("nl.opvolging.signal"))
                        .map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(100)
                .contains("Signal", "ImmutableSignal", "ModelJson", "OpeningHours");
        rule.check(MODEL);
    }

    /** Does all that the rules forbid. */
    @SuppressWarnings({"unused", "StringCaseLocaleUsage", "SystemOut", "JavaTimeDefaultTimeZone", "TimeZoneUsage"})
    static final class Offender {
        String offend() {
            System.out.println(assertThat(Instant.now()));
            return String.format("%s", LocalDate.now(ZoneId.systemDefault())).toLowerCase()
                    + Clock.systemUTC()
                    + Locale.getDefault();
        }
    }
}
