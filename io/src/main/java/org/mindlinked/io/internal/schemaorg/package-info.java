/** Writes what schema.org can say of records, as JSON-LD for web pages. */
@NullMarked
package org.mindlinked.io.internal.schemaorg;

import org.jspecify.annotations.NullMarked;
