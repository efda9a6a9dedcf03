/**
 * Tables become records by a mapping: a file that says which column means which field of the model.
 * The mapping is read and checked once, before a row is; rows are then gathered into records.
 */
@NullMarked
package org.mindlinked.io.internal.mapping;

import org.jspecify.annotations.NullMarked;
