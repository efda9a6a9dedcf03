/**
 * What the published alignments say of a record in terms of other vocabularies: for the writers,
 * which may add it, and for the reader, which must know it again.
 */
@NullMarked
package org.mindlinked.rdf.internal.align;

import org.jspecify.annotations.NullMarked;
