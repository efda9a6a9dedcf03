/** Reads the XML and JSON that EPrints repositories export and import. */
@NullMarked
package org.mindlinked.io.internal.eprintsxml;

import org.jspecify.annotations.NullMarked;
