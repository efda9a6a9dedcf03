/** A folder of flat tables, one for each type of the model, for people who work in R or Python. */
@NullMarked
package org.mindlinked.io.internal.tables;

import org.jspecify.annotations.NullMarked;
