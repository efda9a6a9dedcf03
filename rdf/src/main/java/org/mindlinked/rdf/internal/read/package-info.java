/**
 * Cuts a stream of triples into the blocks of its records, so that each can be bound or held
 * against shapes on its own.
 */
@NullMarked
package org.mindlinked.rdf.internal.read;

import org.jspecify.annotations.NullMarked;
