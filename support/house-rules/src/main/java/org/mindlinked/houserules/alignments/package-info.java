/** Writes the alignments of our classes and properties to other vocabularies from their table. */
@NullMarked
package org.mindlinked.houserules.alignments;

import org.jspecify.annotations.NullMarked;
