/** Reads the answers of Europe PMC's search in XML and JSON. */
@NullMarked
package org.mindlinked.io.internal.europepmcxml;

import org.jspecify.annotations.NullMarked;
