/**
 * Linked data: what is behind an IRI, in the form that a client likes best. Records, their inner
 * nodes, concepts, and the terms of the vocabulary answer, each for its own IRI.
 */
@NullMarked
package org.mindlinked.server.linked;

import org.jspecify.annotations.NullMarked;
