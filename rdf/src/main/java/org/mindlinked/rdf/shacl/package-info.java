/**
 * Holds records, or the raw triples of records that cannot even be read, against SHACL shapes: our
 * own record by record, those of others over a whole graph. Needs jena-shacl, which users add
 * themselves.
 */
@NullMarked
package org.mindlinked.rdf.shacl;

import org.jspecify.annotations.NullMarked;
