/**
 * What an agreement says about a case file at a moment.
 *
 * <p>Start with {@link nl.opvolging.rules.RulePacks}, which reads the rule packs, and
 * {@link nl.opvolging.rules.FollowUps}, which plans. Only this package is kept compatible; everything under
 * {@code internal} may change.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
package nl.opvolging.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
