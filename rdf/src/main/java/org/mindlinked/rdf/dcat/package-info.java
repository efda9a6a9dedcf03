/** Describes a whole catalogue in DCAT, for data portals. */
@NullMarked
package org.mindlinked.rdf.dcat;

import org.jspecify.annotations.NullMarked;
