/**
 * Keeps records where they can be asked: a store on disk or in memory, with an index of their
 * texts. Needs jena-tdb2 and jena-text, which users add themselves.
 *
 * <p>{@link org.mindlinked.rdf.store.EvidenceStore} opens one, {@link
 * org.mindlinked.rdf.store.StoreWriter} loads it.
 */
@NullMarked
package org.mindlinked.rdf.store;

import org.jspecify.annotations.NullMarked;
