package nl.opvolging.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging");
    private static final JavaClasses RULES = ALL.that(resideInAPackage("nl.opvolging.rules.."));

    private static final Set<String> CLOCKS =
            Set.of("now", "system", "systemDefault", "systemUTC", "systemDefaultZone", "getDefault");
    private static final Set<String> BY_LOCALE =
            Set.of("toLowerCase", "toUpperCase", "format", "formatted", "ofPattern");

    private static final ArchRule DROOLS_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.opvolging.rules.internal.drools")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("another engine is then a change in one package");

    private static final ArchRule WORKBOOKS_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.opvolging.rules.internal.sheet")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..")
            .because("who reads no workbooks does without that library");

    private static final ArchRule INTERNALS_ARE_OURS = noClasses()
            .that()
            .resideOutsideOfPackage("nl.opvolging.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.opvolging.rules.internal..")
            .because("only the root package of a module is kept compatible");

    private static final ArchRule TEXT_KNOWS_NO_PACKS = noClasses()
            .that()
            .resideInAPackage("nl.opvolging.rules.internal.text..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.opvolging.rules.internal..")
                    .and(DescribedPredicate.not(resideInAPackage("nl.opvolging.rules.internal.text.."))))
            .because("reading cells and lines is the same for all that stands in them");

    private static final ArchRule TIME_KNOWS_NO_PACKS = noClasses()
            .that()
            .resideInAPackage("nl.opvolging.rules.internal.time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.opvolging.rules.internal.pack..",
                    "nl.opvolging.rules.internal.plan..",
                    "nl.opvolging.rules.internal.drools..")
            .because("a calendar counts days, whoever asks");

    private static final ArchRule NO_CYCLES = slices().matching("nl.opvolging.rules.internal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package can then be read without those that use it");

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
                    target -> (target.getOwner().getPackageName().startsWith("java.time")
                                    || target.getOwner().isEquivalentTo(TimeZone.class))
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

    private static final ArchRule PUBLIC_WITH_REASON = classes()
            .that()
            .resideInAPackage("nl.opvolging.rules.internal..")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(new ArchCondition<>("be used in another package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean used = type.getDirectDependenciesToSelf().stream()
                            .anyMatch(dependency -> !dependency
                                    .getOriginClass()
                                    .getPackageName()
                                    .equals(type.getPackageName()));
                    events.add(new SimpleConditionEvent(
                            type, used, type.getName() + (used ? " is" : " is not") + " used in another package"));
                }
            })
            .because("what only its own package needs is package-private");

    private static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().because("what one plan does must not change another");

    private static DescribedPredicate<JavaCall<?>> callTo(String what, Predicate<CodeUnitCallTarget> which) {
        return describe("call " + what, call -> which.test(call.getTarget()));
    }

    static List<ArchRule> rules() {
        return List.of(
                DROOLS_IN_ONE_PLACE,
                WORKBOOKS_IN_ONE_PLACE,
                TEXT_KNOWS_NO_PACKS,
                TIME_KNOWS_NO_PACKS,
                NO_CYCLES,
                IS_SILENT,
                READS_NO_CLOCK,
                KNOWS_NO_LOCALE,
                PUBLIC_WITH_REASON,
                NO_STATIC_STATE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_module_keeps_this_rule(ArchRule rule) {
        rule.allowEmptyShould(false).check(RULES);
    }

    @Test
    void nobody_outside_the_module_depends_on_its_internals() {
        INTERNALS_ARE_OURS.allowEmptyShould(false).check(ALL);
    }

    @Test
    void the_rules_see_the_classes_of_all_packages() {
        assertThat(RULES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "nl.opvolging.rules",
                        "nl.opvolging.rules.internal.check",
                        "nl.opvolging.rules.internal.drools",
                        "nl.opvolging.rules.internal.memory",
                        "nl.opvolging.rules.internal.pack",
                        "nl.opvolging.rules.internal.plan",
                        "nl.opvolging.rules.internal.sheet",
                        "nl.opvolging.rules.internal.text",
                        "nl.opvolging.rules.internal.time");
        assertThat(RULES).hasSizeGreaterThan(100);
        assertThat(RULES.contain(FollowUps.class)).isTrue();
        assertThat(ALL.size()).isGreaterThan(RULES.size() + 100);
    }

    @Test
    void each_rule_says_why() {
        assertThat(rules()).allSatisfy(rule -> assertThat(rule.getDescription()).contains(", because "));
        assertThat(INTERNALS_ARE_OURS.getDescription()).contains(", because ");
    }

    @Test
    void the_rules_find_what_they_forbid() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(List.of(DROOLS_IN_ONE_PLACE, IS_SILENT, READS_NO_CLOCK, KNOWS_NO_LOCALE, NO_STATIC_STATE))
                .allSatisfy(
                        rule -> assertThatThrownBy(() -> rule.check(offender)).isInstanceOf(AssertionError.class));
        assertThat(READS_NO_CLOCK.evaluate(offender).getFailureReport().getDetails())
                .hasSize(4);
        assertThat(KNOWS_NO_LOCALE.evaluate(offender).getFailureReport().getDetails())
                .hasSize(3);
    }

    /** Does what the rules forbid. */
    @SuppressWarnings({
        "unused",
        "StringCaseLocaleUsage",
        "SystemOut",
        "JavaTimeDefaultTimeZone",
        "TimeZoneUsage",
        "NonFinalStaticField"
    })
    static final class Offender {
        static int state;

        String offend(org.kie.api.KieBase base) {
            state++;
            System.out.println(Instant.now());
            return String.format("%s %s", LocalDate.now(ZoneId.systemDefault()), base)
                            .toLowerCase()
                    + Clock.systemUTC()
                    + Locale.getDefault();
        }
    }
}
