/**
 * What went wrong, where, what was expected and what to do: one shape of problem for reading,
 * checking and writing, and the exceptions that carry such problems.
 */
@NullMarked
package org.mindlinked.model.diagnostic;

import org.jspecify.annotations.NullMarked;
