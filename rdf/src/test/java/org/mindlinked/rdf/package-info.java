/** Tests of the mapper and the writers of RDF. */
@NullMarked
package org.mindlinked.rdf;

import org.jspecify.annotations.NullMarked;
