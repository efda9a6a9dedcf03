/**
 * Records to RDF and back: writers and readers of its syntaxes, one record at a time, and the same
 * triples for users of Apache Jena.
 *
 * <p>{@link org.mindlinked.rdf.RdfWriter} opens sinks, {@link org.mindlinked.rdf.RdfReader}
 * sources, {@link org.mindlinked.rdf.RecordMapper} fills Jena's graphs and streams, {@link
 * org.mindlinked.rdf.Vocabulary} names the terms.
 */
@NullMarked
package org.mindlinked.rdf;

import org.jspecify.annotations.NullMarked;
