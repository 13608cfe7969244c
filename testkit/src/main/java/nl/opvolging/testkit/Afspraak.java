package nl.opvolging.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The agreement (Dutch: <i>afspraak</i>) that tests are about, on a class, a method or a parameter; the nearest one counts.
 *
 * <pre>{@code
 * @Afspraak("GM0512")
 * class OurAgreementTest {
 *     @Test
 *     void an_older_person_goes_to_the_adviser_for_older_people(FollowUps followUps, SettableClock clock) {
 *         FollowUpPlan plan = followUps.plan(CaseFile.of(signal), clock.instant());
 *         assertThat(plan).isOwnedBy("ouderenadviseur");
 *     }
 *
 *     @TestFactory
 *     Stream<DynamicNode> our_scenarios_hold(RulePacks packs, RulePack pack) {
 *         return PackScenarios.of(packs, pack);
 *     }
 * }
 * }</pre>
 *
 * <p>Parameters of tests, of methods around them and of constructors get what they ask for by their type:
 *
 * <ul>
 *   <li>{@link nl.opvolging.rules.FollowUps}: the planner, by all packs that were read;
 *   <li>{@link nl.opvolging.rules.Agreement}: the agreement;
 *   <li>{@link nl.opvolging.rules.RulePack}: the municipality's own pack in it;
 *   <li>{@link nl.opvolging.rules.RulePacks}: all packs that were read;
 *   <li>{@link SettableClock}: a clock that stands still at {@link #at}, one for each test.
 * </ul>
 *
 * <p>Packs are read once in a run of tests. A pack with problems fails each test that needs it, with all of its problems and
 * their places; so does a code that no pack has. It is for tests of Jupiter: jqwik gives the parameters of properties itself.
 */
@Documented
@ExtendWith(AgreementResolver.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Afspraak {
    /**
     * Whose agreement it is.
     *
     * @return the code of the municipality, such as {@code GM0512}
     */
    String value();

    /**
     * Where its pack is.
     *
     * @return a folder with a pack or with packs in it, from the folder in which the tests run; what it holds goes before what
     *     is on the class path, as for {@code RulePacks.reader()}. Empty for the packs on the class path alone
     */
    String folder() default "";

    /**
     * On which day it holds, and when the clock starts.
     *
     * @return Dutch local time such as {@code 2027-01-12T10:00}; or a day such as {@code 2027-01-12}, for when the office has
     *     been open for an hour on that day or the next on which it opens; empty for the first day of the last version
     */
    String at() default "";
}
