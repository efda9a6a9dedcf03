/**
 * What can be asked of records as triples: the ready questions, with parameters and rows that have
 * types, and the guard that any other query has to pass.
 */
@NullMarked
package org.mindlinked.rdf.query;

import org.jspecify.annotations.NullMarked;
