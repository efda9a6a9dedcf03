/** Writes the SHACL shapes: the fields from the table of the model, the rules from a kept part. */
@NullMarked
package org.mindlinked.houserules.shapes;

import org.jspecify.annotations.NullMarked;
