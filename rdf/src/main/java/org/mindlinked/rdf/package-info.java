/** Records to triples: the mapper, its sinks and the writers of RDF. */
@NullMarked
package org.mindlinked.rdf;

import org.jspecify.annotations.NullMarked;
