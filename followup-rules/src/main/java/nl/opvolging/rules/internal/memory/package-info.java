/** What is worked out once and kept: a value that many need, answers to questions that come again. */
@NullMarked
package nl.opvolging.rules.internal.memory;

import org.jspecify.annotations.NullMarked;
