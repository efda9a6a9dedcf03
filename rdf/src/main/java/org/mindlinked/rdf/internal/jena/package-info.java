/** How Jena is started, once and before anything else of it. */
@NullMarked
package org.mindlinked.rdf.internal.jena;

import org.jspecify.annotations.NullMarked;
