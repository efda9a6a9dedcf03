/** The formats of RDF, where the service loader finds them. None of them is meant to be called. */
@NullMarked
package org.mindlinked.rdf.internal;

import org.jspecify.annotations.NullMarked;
