package nl.opvolging.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.FollowUpPlan;

/**
 * What a host application must keep to, as rules of ArchUnit.
 *
 * <pre>{@code
 * JavaClasses host = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.example.host");
 * HostRules.theModelIsNotLogged().check(host);
 * HostRules.plansAreShownAsViews("..web..").check(host);
 * }</pre>
 *
 * <p>A rule that passes on no class at all fails, as ArchUnit has it: then the package is wrong.
 */
public final class HostRules {
    private static final Set<String> OF_THE_MACHINE =
            Set.of("now", "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");
    private static final Set<String> TO_PASS_ON = Set.of("visibleTo", "topicsFor", "caseFile", "at", "nextReviewAt");

    private HostRules() {}

    /**
     * Nothing of a signal, a case file or a plan is written to a log or to the console: no value of {@code nl.opvolging.signal}
     * or question of {@code nl.opvolging.rules}, no answer of the planner, and nothing that Java or Jackson makes of these. What may be
     * logged are references such as {@code CaseRef}, words of closed lists such as {@code DutyKind}, moments and numbers, so
     * that a line of the log leads to a case for who may see it; and exceptions.
     *
     * <p>It follows the values through each method of a class: parameters, fields, local variables, the parts of a string that
     * is put together, and what a lambda takes along. It knows SLF4J and its MDC, {@code java.util.logging}, {@code System.Logger},
     * Log4j, Logback, Commons Logging, JBoss Logging, and {@code PrintStream}, which {@code System.out} is.
     *
     * <p>What comes out of such a list or map without a type in the class file counts as telling: put it in a variable of its
     * type first.
     *
     * <p>It cannot see: what a method of the host's makes of a value and gives back as text, or takes as an {@code Object}; values
     * inside the host's own classes, and in a list or another generic type that comes from a parameter, a field or a method of
     * the host's; what reflection does; and a logger behind the host's own interface.
     *
     * @return the rule
     */
    public static ArchRule theModelIsNotLogged() {
        return classes()
                .should(new NotLogTheModel())
                .because("logs are read by people to whom the agreement grants nothing");
    }

    /**
     * What shows plans takes no part from them, except as a party may see it: of a plan it asks for {@code visibleTo} and
     * {@code topicsFor}, and for the case, its moment and its next review.
     *
     * <p>It cannot see a plan that goes as a whole into a template or into JSON: let what shows plans get views only. It says
     * nothing about the case file, of which the topics of a view tell what may be shown.
     *
     * @param packages the packages of the host that show things to people, such as {@code ..web..}
     * @return the rule
     */
    public static ArchRule plansAreShownAsViews(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .accessTargetWhere(accessTo(
                        "what a plan says to everybody",
                        target -> target.getOwner().isAssignableTo(FollowUpPlan.class)
                                && !TO_PASS_ON.contains(target.getName())))
                .because("no party sees what no clause grants: ask plan.visibleTo(party)");
    }

    /**
     * A class that asks the planner reads no clock of the machine: it gets the moment, or a clock, from outside. Such a class
     * neither calls {@code now()} of a class of {@code java.time} without a clock, nor takes a clock of the system, nor asks
     * {@code System} or {@code Date} for the time.
     *
     * <p>It cannot see a clock that another class of the host's reads for this one.
     *
     * @return the rule
     */
    public static ArchRule theMomentIsPassedIn() {
        return noClasses()
                .that(describe("ask the planner", HostRules::asksThePlanner))
                .should()
                .accessTargetWhere(accessTo("the clock of the machine", HostRules::isOfTheMachine))
                .because("a plan that is asked for with a moment from outside can be asked for again, and tested");
    }

    /**
     * Only the root packages of the modules are used.
     *
     * @return the rule
     */
    public static ArchRule onlyTheApiIsUsed() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.opvolging..internal..")
                .because("only the root package of a module is kept compatible");
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(String what, Predicate<AccessTarget> which) {
        return describe("it is " + what, access -> which.test(access.getTarget()));
    }

    private static boolean asksThePlanner(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(FollowUps.class));
    }

    private static boolean isOfTheMachine(AccessTarget target) {
        JavaClass owner = target.getOwner();
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis")
                    || target.getName().equals("nanoTime");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target.getFullName().equals("java.util.Date.<init>()");
        }
        return owner.getPackageName().startsWith("java.time")
                && OF_THE_MACHINE.contains(target.getName())
                && !target.getFullName().contains(Clock.class.getName() + ")");
    }
}
