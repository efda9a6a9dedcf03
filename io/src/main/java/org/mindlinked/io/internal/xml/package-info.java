/** Files of XML that hold many records: cut by their bytes, then parsed one record at a time. */
@NullMarked
package org.mindlinked.io.internal.xml;

import org.jspecify.annotations.NullMarked;
