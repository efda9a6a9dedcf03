/** Rules about one record: each a pure function from a record to its problems. */
@NullMarked
package org.mindlinked.model.validation;

import org.jspecify.annotations.NullMarked;
