/**
 * The domain of a neighbourhood signal and its follow-up, as immutable values that know no agreement.
 *
 * <p>Signals come in ({@link nl.opvolging.signal.Signal}), a case file keeps what happened
 * ({@link nl.opvolging.signal.CaseFile}), a plan says what follows ({@link nl.opvolging.signal.FollowUpPlan}), what each
 * party may see of that ({@link nl.opvolging.signal.PlanView}) and what is new ({@link nl.opvolging.signal.PlanDelta}).
 * People and places are opaque references of the host: there is no field for a name, an address, an origin or a diagnosis.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        redactedMask = "***",
        throwForInvalidImmutableState = IllegalArgumentException.class)
package nl.opvolging.signal;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
