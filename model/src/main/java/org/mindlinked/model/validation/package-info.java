/**
 * Whether one record makes sense: the rules, each a pure function from a record to its problems,
 * the validator that runs them in one pass, and the search for records that occur twice in a run. A
 * user adds own rules beside the built-in ones.
 */
@NullMarked
package org.mindlinked.model.validation;

import org.jspecify.annotations.NullMarked;
