/** One table of the model: every node type with its fields in their declared order. */
@NullMarked
package org.mindlinked.model.structure;

import org.jspecify.annotations.NullMarked;
