/** Reads DataCite's metadata in JSON: of its interface, of its export, and Crosscite's. */
@NullMarked
package org.mindlinked.io.internal.datacite;

import org.jspecify.annotations.NullMarked;
